// Whom are all asked about? Random people with a fixed seed, the same for everybody.

/**
 * How many people a race goes through: a power of two, and so many that no processor learns by heart what comes
 * next, nor keeps them all at hand. Whoever asks comes once.
 */
export const PEOPLE = 131_072;
const SEED = 20_251_124;

/** Numbers from 0 up to 1, the same in every run (the generator is mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** People who have answered everything. */
export function completePeople(questions, many = PEOPLE) {
  const next = numbers(SEED);
  const people = [];
  while (people.length < many) {
    const answers = {};
    for (const [question, values] of Object.entries(questions)) {
      answers[question] = values[Math.floor(next() * values.length)];
    }
    people.push(answers);
  }
  return people;
}

/** People who are still being asked: some way along the questions that `ask` asks. */
export function peopleOnTheWay(questions, ask, many = PEOPLE) {
  const next = numbers(SEED);
  const people = [];
  while (people.length < many) {
    const answers = {};
    let question = ask(answers);
    while (question && next() < 0.75) {
      answers[question] = questions[question][Math.floor(next() * questions[question].length)];
      question = ask(answers);
    }
    if (question) people.push(answers);
  }
  return people;
}

/** People who have just answered the last of what `ask` asks, and nothing else. */
export function peopleAtTheEnd(questions, ask, many = PEOPLE) {
  const next = numbers(SEED);
  const people = [];
  while (people.length < many) {
    const answers = {};
    for (let question = ask(answers); question; question = ask(answers)) {
      answers[question] = questions[question][Math.floor(next() * questions[question].length)];
    }
    people.push(answers);
  }
  return people;
}
