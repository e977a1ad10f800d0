// Which races are run, wherever they are run?
import { completePeople, PEOPLE, peopleOnTheWay } from "./cases.mjs";
import { FLOOR, ours, oursAsking, PEERS, prepared, said } from "./contenders.mjs";
import { race, table } from "./race.mjs";

/** People on whom they are compared once more, where everybody was compared elsewhere. */
const SAMPLE = 512;

export async function races(tirkeu, model, on, bytesOf) {
  const { ready, missing } = await prepared(model, bytesOf);
  const people = completePeople(model.questions);
  const contenders = [FLOOR, ...ours(tirkeu, on), ...ready];
  await agree(contenders, people.slice(0, SAMPLE));
  const results = await race(contenders, people);

  const options = { on, lang: "kk" };
  const asks = (answers) => tirkeu.check(answers, options).question;
  // As many as the slowest of them get through.
  const waiting = peopleOnTheWay(model.questions, asks, PEOPLE / 64);
  const publicodes = await PEERS.publicodes();
  const asking = [
    ...oursAsking(tirkeu, on),
    { name: "publicodes, missing variables", decide: publicodes.prepareNext(model) },
  ];
  const nexts = await race(asking, waiting);
  return {
    complete: { people: people.length, table: table(results, "× floor"), results },
    next: { people: waiting.length, table: table(nexts, "× check"), results: nexts },
    missing,
  };
}

async function agree(contenders, people) {
  for (const answers of people) {
    const expected = said(FLOOR.decide(answers));
    for (const { name, decide } of contenders) {
      const answer = await decide(answers);
      const told = typeof answer === "string" ? answer : said(answer);
      if (told !== expected)
        throw new Error(`${name} says ${told}, not ${expected}: ${JSON.stringify(answers)}`);
    }
  }
}
