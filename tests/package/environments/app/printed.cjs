// Prints the answer, by require.
const { answer } = require("./answer.cjs");

answer().then(
  (result) => console.log(result),
  (error) => console.log(String(error)),
);
