// Is the answer the same in Vitest?
import { expect, test } from "vitest";
import { answer } from "./answer.js";

test("the only owner is answered", async () => {
  expect(await answer()).toBe("online");
});
