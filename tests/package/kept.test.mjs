// Which answers does an outcome keep? What its type says: of every state that can be reached by answering, the answers
// alone give the same again; and what has become pointless was asked before something that matters.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { check } from "../../pkg/tirkeu.js";
import { CHECKED } from "../days.js";
import { enough } from "../tier.js";

await init();
const ON = { on: CHECKED, lang: "en" };
/** Of how many states one is looked at without each of its answers. */
const EVERY = enough(1, 20);

test("what is kept gives the same again, and the last of it always matters", () => {
  const seen = new Set();
  const queue = [{}];
  let [pointless, looked] = [0, 0];
  while (queue.length > 0) {
    const answers = queue.pop();
    const outcome = check(answers, ON);
    if (outcome.kind === "ask")
      for (const { value } of outcome.options) queue.push({ ...answers, [outcome.question]: value });
    const { answers: kept, ...told } = outcome;
    const name = JSON.stringify(kept);
    if (seen.has(name)) continue;
    seen.add(name);
    if (seen.size % EVERY > 0) continue;
    looked += 1;
    const is = JSON.stringify(told);
    assert.deepEqual(check(kept, ON), outcome, name);
    for (const question of Object.keys(kept)) assert.equal(kept[question], answers[question], name);
    const changesNothing = (question) => {
      const { [question]: _, ...less } = kept;
      const { answers: __, ...other } = check(less, ON);
      return JSON.stringify(other) === is;
    };
    const idle = Object.keys(kept).filter(changesNothing);
    if (idle.length > 0) pointless += 1;
    assert.ok(!idle.includes(Object.keys(kept).at(-1)), `${name}: ${idle}`);
  }
  console.log(`${looked} of ${seen.size} states; ${pointless} keep an answer that has become pointless`);
  assert.ok(seen.size > 50_000 && pointless > 0, "the type says that there are such");
});
