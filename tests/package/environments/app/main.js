// Shows the answer where a test can read it.
import { answer } from "./answer.js";

answer().then(
  (result) => {
    document.title = result;
  },
  (error) => {
    document.title = String(error);
  },
);
