// What is somebody given to try: which answers, which days, what else, and how many times? By chance that can be
// had again: the seed is printed, and SEED names it.
import fc from "fast-check";
import { CHECKED, STRETCHES } from "../days.js";
import { VALUES } from "../questions.js";
import { LANGUAGES } from "../site.js";

const seed = Number(process.env.SEED) || Math.trunc(Math.random() * 2 ** 31);
console.log(`fuzzed with SEED=${seed}`);

/** So many times in a minute, and more in a night: RUNS says how often all doors of the crate are tried. */
const runs = (times) => Math.round(times * Math.max(1, (Number(process.env.RUNS) || 0) / 1_000_000));

/** Insists on it: what fails is made as small as can be, and printed with its seed. */
export const insist = (property, times) => fc.assert(property, { seed, numRuns: runs(times) });

/** Some answers, in any order, "I don't know" among them. */
export const answers = fc
  .tuple(
    ...VALUES.map(([question, values]) =>
      fc.option(fc.constantFrom(...values, "unsure").map((value) => [question, value])),
    ),
  )
  .chain((all) => {
    const given = all.filter(Boolean);
    return fc.shuffledSubarray(given, { minLength: given.length });
  })
  .map(Object.fromEntries);

/** Days on which the law changes, the days before, and any others. */
const day = fc.oneof(
  fc.constantFrom(CHECKED, ...STRETCHES.map(({ from }) => from)),
  fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
export const options = fc.record({ on: day, lang: fc.constantFrom(...LANGUAGES) });

/** Whatever can be given in JavaScript, under our names and others. */
export const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.dictionary(
    fc.oneof(fc.constantFrom(...VALUES.map(([question]) => question), "on", "lang"), fc.string()),
    fc.oneof(fc.constantFrom("unsure", "citizen", CHECKED, "ru"), fc.anything(), fc.string()),
  ),
);
