// Who is how many times slower than the floor? Interleaved slices, and the median of what each slice says.
//
// A slice of everybody makes a round: whatever else the machine does meets all of them alike. The floor is the
// first contender, and each is compared with the floor of its own round.

const ROUNDS = 15;
/** How long a slice is meant to take, in milliseconds: many steps of the clock of a browser. */
const SLICE = 20;

/** What is decided goes somewhere, so that no engine may leave it out. */
let decided = 0;
/** How many were decided so far. */
export const howMany = () => decided;

/**
 * @param {{ name: string, decide: (answers: object) => unknown, isAsync?: boolean }[]} contenders
 * @param {object[]} people  as many as a power of two
 */
export async function race(contenders, people, rounds = ROUNDS) {
  const runs = [];
  for (const contender of contenders) {
    const run = { ...contender, at: 0, calls: 1, each: [] };
    // Warm, and as many calls as fill a slice: twice, since what else the machine does may have filled one of them.
    for (let time = 0; time < SLICE; ) {
      run.calls *= 2;
      time = Math.min(await slice(run, people), await slice(run, people));
    }
    runs.push(run);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) run.each.push((await slice(run, people)) / run.calls);
  }
  const [floor] = runs;
  return runs.map(({ name, each }) => ({
    name,
    nanoseconds: median(each) * 1e6,
    times: median(each.map((time, round) => time / floor.each[round])),
  }));
}

async function slice(run, people) {
  const { decide, calls } = run;
  const mask = people.length - 1;
  let { at } = run;
  const start = performance.now();
  if (run.isAsync) {
    for (let call = 0; call < calls; call += 1) decided += (await decide(people[at++ & mask])) ? 1 : 0;
  } else {
    for (let call = 0; call < calls; call += 1) decided += decide(people[at++ & mask]) ? 1 : 0;
  }
  const time = performance.now() - start;
  run.at = at;
  return time;
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A line for each, the fastest first. */
export function table(results, versus) {
  const rounded = (number) => (number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString("en"));
  const inTime = (each) => (each < 1000 ? `${rounded(each)} ns` : `${rounded(each / 1000)} µs`);
  const lines = [...results]
    .sort((one, other) => one.times - other.times)
    .map(
      ({ name, nanoseconds, times }) =>
        `  ${name.padEnd(44)} ${inTime(nanoseconds).padStart(10)} ${`${rounded(times)} ×`.padStart(11)}`,
    );
  return [`  ${"".padEnd(44)} ${"each".padStart(10)} ${versus.padStart(11)}`, ...lines].join("\n");
}
