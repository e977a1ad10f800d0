// Answers from a worker.
import { answer } from "./answer.js";

answer().then(
  (result) => postMessage(result),
  (error) => postMessage(String(error)),
);
