// Prints the answer, where there is no page.
import { answer } from "./answer.js";

answer().then(
  (result) => console.log(result),
  (error) => console.log(String(error)),
);
