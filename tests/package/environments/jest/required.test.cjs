// Is the answer the same in Jest, by require?
const { answer } = require("./answer.cjs");

test("the only owner is answered", async () => {
  expect(await answer()).toBe("online");
});
