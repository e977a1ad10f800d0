// Is the model whole, and is it named what only the model or only the package knows? A model, answers, days
// and rules made wrong on purpose: each wrong thing has its line.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { dayAfter, dayBefore, decisions, edgesOf, RECORD, STRETCHES, versions } from "../days.js";
import { none } from "../faults.js";
import { CASES, caseOf, numberOf, VALUES } from "../questions.js";
import { byModel, byPackage, compare } from "./comparison.mjs";
import { engine, read } from "./engine.mjs";
import { answersApart, asNumber, daysApart, MODEL, rowsOf, rulesApart } from "./scope.mjs";

const XML = readFileSync(new URL("registration.dmn", import.meta.url), "utf8");
await init();
const VERSIONS = versions(rules).map(({ from }) => from);
const fresh = () => read(XML);
/** The model with another text in it, wherever it stands. */
function edited(from, to) {
  assert.ok(XML.includes(from), `${from} is in the model`);
  return read(XML.replaceAll(from, to));
}

test("the model opens without a warning, has a shape for everything and an edge for every need", async () => {
  const model = await fresh();
  const drawn = model.dmnDI.diagrams[0].diagramElements.map((element) => element.dmnElementRef.id);
  const needs = model.drgElement.flatMap((element) => element.informationRequirement ?? []);
  assert.deepEqual(drawn.sort(), [...model.drgElement, ...needs].map((element) => element.id).sort());
});

describe("the answers", () => {
  const [[question, values]] = VALUES;
  const another = (answers) => VALUES.map(([name, all]) => [name, name === question ? answers : all]);

  test("are the same, and decide", async () => {
    none(answersApart(await fresh(), VALUES));
    for (const on of VERSIONS) assert.equal(check(caseOf(0), { on }).kind, "decided");
  });

  test("that only the package has are named: one more, and a question more", async () => {
    assert.deepEqual(answersApart(await fresh(), another([...values, "brand-new"])), [
      `\`${question}=brand-new\` is an answer of the package, and the model does not know it (${MODEL})`,
    ]);
    assert.deepEqual(answersApart(await fresh(), [...VALUES, ["brandNew", ["yes", "no"]]]), [
      `\`brandNew\` is a question of the package, and the model does not ask it (${MODEL})`,
    ]);
  });

  test("that only the model has are named: one that is gone, and a question that is gone", async () => {
    assert.deepEqual(answersApart(await fresh(), another(values.slice(1))), [
      `\`${question}=${values[0]}\` is an answer of the model (${MODEL}), and the package does not know it`,
    ]);
    assert.deepEqual(answersApart(await fresh(), VALUES.slice(1)), [
      `\`${question}\` is an input of the model (${MODEL}), and the package does not ask it`,
    ]);
  });

  test("have to be listed by the type of their input", async () => {
    const { id, variable } = (await fresh()).drgElement.find((element) => element.id === question);
    const type = (name) => `name="${id}" typeRef="${name}"`;
    assert.deepEqual(answersApart(await edited(type(variable.typeRef), type("string")), VALUES), [
      `\`${question}\` is an input of the model, and its type lists no values (${MODEL})`,
    ]);
  });

  test("that the model does not know it refuses, whatever its cells would make of them", async () => {
    const [on] = VERSIONS;
    const model = byModel(engine(await fresh()));
    for (const [name] of VALUES) {
      const { refuses } = model({ ...caseOf(0), [name]: "brand-new" }, on);
      assert.equal(refuses, `\`${name}\` does not take \`brand-new\``);
    }
    assert.equal(
      model({ ...caseOf(0), brandNew: "yes" }, on).refuses,
      "`brandNew` is not an input of the model",
    );
  });
});

describe("the days", () => {
  const unknown = (day) =>
    `from \`${day}\` the package decides otherwise, and the model does not know that day (${MODEL})`;
  /** One of each distinct case, and some more. */
  const numbers = [
    ...RECORD.cases.map(({ answers }) => numberOf(answers)),
    ...Array.from({ length: Math.ceil(CASES / 1024) }, (_, i) => (i * 104729) % CASES),
  ];
  /** The days around which the package decides otherwise, as far as the model names them. */
  const known = STRETCHES.flatMap((stretch, number) => {
    const before = STRETCHES[number - 1];
    return before && decisions(before) !== decisions(stretch) ? [before.until, stretch.from] : [];
  }).filter((day) => XML.includes(asNumber(day)));

  test("are the same", async () => {
    none(daysApart(await fresh(), RECORD));
  });

  test("that only one of them has are named", () => {
    const cells = (...all) => all.map((text) => ({ text }));
    const model = (...texts) => {
      const rule = texts.map((text, i) => ({ id: `row-${i + 1}`, inputEntry: cells(text), outputEntry: [] }));
      const decisionLogic = { input: [{ inputExpression: { text: "on" } }], rule };
      return { drgElement: [{ $type: "dmn:Decision", id: "d", decisionLogic }] };
    };
    const told = (result, ...on) => ({ answers: {}, on, expect: { result, because: ["r"] } });
    const stretches = [
      { from: "0001-01-01", until: "2000-12-31" },
      { from: "2001-01-01", until: "2001-12-31" },
      { from: "2002-01-01" },
    ];
    const cases = [told("a", "0001-01-01"), told("b", "2001-01-01", "2002-01-01")];
    const apart = (...texts) => daysApart(model(...texts), { stretches, cases });
    for (const same of [["< 20010101", ">= 20010101"], ["<= 20001231"], [">= 20010101", "> 20020101"]])
      assert.deepEqual(apart(...same), []);
    assert.deepEqual(apart('"20010101"', "-"), [unknown("2001-01-01")]);
    assert.deepEqual(apart("< 20010102", ">= 20010102"), [
      `\`2001-01-02\` is a day of the model (${MODEL}, row-1 and 1 more), and in the package nothing ` +
        "begins or ends on it",
      unknown("2001-01-01"),
    ]);
  });

  test("that are wrong are named, and show as differences, too", async () => {
    assert.ok(known.length > 0);
    for (const day of known) {
      const days = [dayBefore(day), day, dayAfter(day)];
      const wrongs = [dayBefore(dayBefore(day)), dayAfter(dayAfter(day))];
      for (const wrong of wrongs.filter((other) => !edgesOf(RECORD).includes(other))) {
        const model = await edited(asNumber(day), asNumber(wrong));
        const named = daysApart(model, RECORD).filter((line) =>
          line.startsWith(`\`${wrong}\` is a day of the`),
        );
        assert.equal(named.length, 1, `${wrong} instead of ${day}`);
        const { differences } = compare(byPackage(check), byModel(engine(model)), numbers, days, 1);
        assert.ok(differences > 0, `${wrong} instead of ${day}`);
      }
    }
  });

  // Somebody is told another result from some day on: the record has a stretch more, and the package decides
  // otherwise in it.
  const LATER = dayAfter(dayAfter(RECORD.stretches.at(-1).from));
  const changed = ({ answers, on, expect }) => {
    const result = expect.result === "online" ? "service-centre" : expect.result;
    return on.includes(RECORD.stretches.at(-1).from)
      ? [{ answers, on: [LATER], expect: { ...expect, result } }]
      : [];
  };
  const record = {
    ...RECORD,
    stretches: [
      ...RECORD.stretches.slice(0, -1),
      { ...RECORD.stretches.at(-1), until: dayBefore(LATER) },
      { from: LATER },
    ],
    cases: [...RECORD.cases, ...RECORD.cases.flatMap(changed)],
  };

  test("from which only the package decides otherwise are named", async () => {
    assert.deepEqual(daysApart(await fresh(), record), [unknown(LATER)]);
  });

  test("from which only the package decides otherwise show as differences, too", async () => {
    const ask = byPackage(check);
    const ours = (answers, on) => {
      const said = ask(answers, on);
      return on >= LATER && said.result === "online" ? { ...said, result: "service-centre", at: null } : said;
    };
    const days = versions(rules, record).map(({ on }) => on);
    assert.deepEqual(days.slice(-2), [dayBefore(LATER), LATER], "a version more has a day more");
    const { differences, told } = compare(ours, byModel(engine(await fresh())), numbers, days);
    assert.ok(differences > 0);
    for (const line of told)
      assert.match(line, new RegExp(`, on ${LATER}: the package says service-centre `));
  });
});

describe("the rules", async () => {
  const apart = (model, ours = rules) => rulesApart(model, ours, VERSIONS);
  const on = (day) => rules({ lang: "en", on: day });
  const LAST = VERSIONS.at(-1);
  const all = rowsOf(await fresh());
  /** A row that is the only one of its rule, and its rule, which is in force on the last day. */
  const row = all.find(
    ({ rule, isDated, standsOn }) =>
      isDated && standsOn(LAST) && all.filter((other) => other.rule === rule).length === 1,
  );
  const rule = on(LAST).find((one) => one.rule === row.rule);
  const FIRST = VERSIONS.find((day) => on(day).some((one) => one.rule === row.rule));
  const more = ({ on: day }) => [...on(day), { ...rule, rule: "brand-new" }];
  const fewer = ({ on: day }) => on(day).filter((one) => one.rule !== row.rule);
  const atLast = (theirs) => (options) => (options.on === LAST ? theirs : rules)(options);

  test("are the same in every version, no fewer and no more, each with the same sources", async () => {
    none(apart(await fresh()));
  });

  test("that only the package has are named, from whichever day on", async () => {
    for (const [ours, day] of [
      [more, VERSIONS[0]],
      [atLast(more), LAST],
    ])
      assert.deepEqual(apart(await fresh(), ours), [
        `\`brand-new\` is a rule of the package on ${day}, and the model has none (${MODEL})`,
      ]);
  });

  test("that only the model has are named, from whichever day on", async () => {
    for (const [ours, day] of [
      [fewer, FIRST],
      [atLast(fewer), LAST],
    ])
      assert.deepEqual(apart(await fresh(), ours), [
        `\`${row.rule}\` is a rule of the model on ${day} (${MODEL}, ${row.id}), and not of the package`,
      ]);
  });

  test("that are written elsewhere are named", async () => {
    const elsewhere = (one) => (one.rule === row.rule ? { ...one, sources: [{ id: "order-1" }] } : one);
    assert.deepEqual(
      apart(await fresh(), ({ on: day }) => on(day).map(elsewhere)),
      [
        `\`${row.rule}\` is written in order-1 on ${FIRST}, and in ${row.sources.join(", ")} by the model ` +
          `(${MODEL}, ${row.id})`,
      ],
    );
  });

  test("that a row does not name as it begins are named", async () => {
    assert.deepEqual(apart(await edited(`>${row.rule}: `, ">another: ")), [
      `\`${row.id}\` does not begin its description with \`${row.rule}: \` (${MODEL})`,
    ]);
  });
});
