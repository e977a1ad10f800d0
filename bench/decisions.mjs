// How fast is a decision, beside other engines with the same rules? In Node.js and in Chromium.
import * as tirkeu from "../pkg/tirkeu.js";
import { CHECKED } from "../tests/days.js";
import { agreeOnEverybody, bytesOf } from "./agreement.mjs";
import { inChromium } from "./chromium.mjs";
import { modelOn } from "./model.mjs";
import { races } from "./races.mjs";

const say = (line) => console.log(line);

say("Equal answers, result and place, as a JavaScript function by hand gives:");
await agreeOnEverybody(say);

await tirkeu.default();
const model = await modelOn(CHECKED);
const engines = [
  [`Node.js ${process.versions.node}`, () => races(tirkeu, model, CHECKED, bytesOf)],
  ["Chromium", () => inChromium(model, CHECKED)],
];
for (const [engine, run] of engines) {
  const { complete, next, missing } = await run();
  say(`\nA complete case decided, in ${engine} (${complete.people.toLocaleString("en")} random people):`);
  say(complete.table);
  for (const { name, why } of missing) say(`  ${name} does not run here: ${why}`);
  say(`The next question, in ${engine} (${next.people.toLocaleString("en")} random people on the way):`);
  say(next.table);
}
