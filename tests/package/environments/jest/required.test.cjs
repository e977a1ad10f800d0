// Is the answer the same in Jest, by require?
const { default: init, check } = require("tirkeu");

test("the only owner is answered, in Kazakh", async () => {
  await init();
  const person = { citizenship: "citizen", person: "self", age: "18-plus" };
  const home = { home: "private", ownership: "sole" };
  const { result, title } = check(
    { ...person, ...home, signing: "eds", device: "yes" },
    { on: "2026-11-22" },
  );
  expect(result).toBe("online");
  expect(title).toMatch(/^[\u0400-\u04ff ,]+$/);
});
