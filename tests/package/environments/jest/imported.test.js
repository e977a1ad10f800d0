// Is the answer the same in Jest, as a module?
import { answer } from "./answer.js";

test("the only owner is answered", async () => {
  expect(await answer()).toBe("online");
});
