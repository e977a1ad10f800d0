// Can the second opinion be trusted? What the engine makes of DMN, whether the model is whole, whether a
// difference would be seen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { CASES, caseOf, completions, published } from "../questions.js";
import { byModel, byPackage, compare, versions } from "./comparison.mjs";
import { engine, read } from "./engine.mjs";

const XML = readFileSync(new URL("registration.dmn", import.meta.url), "utf8");
const DAYS = ["2025-11-23", "2026-06-30"];
/** A sixteenth of all cases, spread over them: the step is a prime and does not divide their number. */
const SPREAD = Array.from({ length: Math.ceil(CASES / 16) }, (_, i) => (i * 104729) % CASES);

await init();
const fresh = () => read(XML);
const tables = (model) => model.drgElement.filter((element) => element.decisionLogic?.rule);
const rows = (model) =>
  tables(model).flatMap((decision) => decision.decisionLogic.rule.map((row) => ({ decision, row })));

/** A small model: decisions, each with its table or its expression. */
function small(decisions, inputs = ["x"]) {
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (kind, text) => `<${kind}><text>${escaped(text)}</text></${kind}>`;
  const table = (id, { hit, columns = ["x"], outputs = ["y"], rows: lines }) => {
    const kindOf = (column) => (column < columns.length ? "inputEntry" : "outputEntry");
    const row = (line, number) => {
      const cells = line.map((text, column) => cell(kindOf(column), text)).join("");
      return `<rule id="${id}-${number + 1}">${cells}</rule>`;
    };
    return `<decisionTable${hit ? ` hitPolicy="${hit}"` : ""}>
      ${columns.map((column) => `<input>${cell("inputExpression", column)}</input>`).join("")}
      ${outputs.map((name) => `<output name="${name}" />`).join("")}
      ${lines.map(row).join("")}
    </decisionTable>`;
  };
  const logic = (id, decision) =>
    decision.expression ? cell("literalExpression", decision.expression) : table(id, decision);
  const need = (name) => {
    const kind = inputs.includes(name) ? "requiredInput" : "requiredDecision";
    return `<informationRequirement><${kind} href="#${name}" /></informationRequirement>`;
  };
  const decision = ([id, one]) => {
    const needs = (one.needs ?? inputs).map(need).join("");
    return `<decision id="${id}" name="${id}">${needs}${logic(id, one)}</decision>`;
  };
  const model =
    'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="small" name="small" namespace="small"';
  const all = Object.entries(decisions).map(decision).join("");
  return read(`<definitions ${model}>${all}</definitions>`).then(engine);
}

describe("the engine", () => {
  test("knows which cell holds of which value", async () => {
    const known = [
      ['"a","b"', ["a", "b"], ["c", "", null]],
      ['not("a")', ["b", null], ["a"]],
      ['not("a","b")', ["c"], ["a", "b"]],
      ["-", ["a", null, 0], []],
      ["", ["a", null, 0], []],
      ["null", [null], ["a", false]],
      ["true", [true], [false, null, "true"]],
      ["false", [false], [true, null, 0]],
      ['"14-15"', ["14-15"], ["14", -1]],
      ["< 20251124", [20251123, 20241231], [20251124, 20260101, null]],
      [">= 20251124", [20251124, 20260101], [20251123, null]],
      ["[20251124..20260701)", [20251124, 20260630], [20251123, 20260701]],
    ];
    for (const [text, holds, fails] of known) {
      const decide = await small({ d: { hit: "COLLECT", rows: [[text, '"hit"']] } });
      for (const value of [...holds, ...fails]) {
        assert.deepEqual(decide({ x: value }).d, holds.includes(value) ? ["hit"] : [], `${text} of ${value}`);
      }
    }
  });

  test("collects every row that fits, in their order; columns are joined by and", async () => {
    const decide = await small(
      {
        d: {
          hit: "COLLECT",
          columns: ["x", "z"],
          rows: [
            ['"a"', "-", '"1"'],
            ['"a","b"', '"q"', '"2"'],
            ["-", 'not("q")', '"3"'],
          ],
        },
      },
      ["x", "z"],
    );
    assert.deepEqual(decide({ x: "a", z: "q" }).d, ["1", "2"]);
    assert.deepEqual(decide({ x: "a", z: "r" }).d, ["1", "3"]);
    assert.deepEqual(decide({ x: "c", z: "q" }).d, []);
  });

  test("takes no overlap for unique, and no row for null", async () => {
    const rows = [
      ['"a","b"', '"1"'],
      ['"b","c"', '"2"'],
    ];
    for (const hit of ["UNIQUE", undefined]) {
      const decide = await small({ d: { hit, rows } });
      assert.deepEqual(
        ["a", "c", "z"].map((x) => decide({ x }).d),
        ["1", "2", null],
      );
      assert.throws(() => decide({ x: "b" }), /d-1 and d-2 fit \["b"\]/);
    }
  });

  test("shows a decision what it needs, and nothing else", async () => {
    const collected = {
      hit: "COLLECT",
      outputs: ["y", "k"],
      rows: [
        ['"a"', '"1"', "null"],
        ["-", '"2"', '"no"'],
      ],
    };
    const decide = await small({
      last: {
        needs: ["first"],
        columns: ['list contains(first.k, "no")', 'list contains(first.y, "1")'],
        rows: [
          ["true", "true", 'first[k = "no"].y'],
          ["true", "false", "first.y"],
        ],
      },
      first: collected,
      flat: { needs: ["lists"], expression: "flatten(lists)" },
      lists: {
        hit: "COLLECT",
        rows: [
          ["-", '["p"]'],
          ["-", "[x]"],
          ['"none"', "[x]"],
        ],
      },
    });
    assert.deepEqual(decide({ x: "a" }), {
      x: "a",
      first: [
        { y: "1", k: null },
        { y: "2", k: "no" },
      ],
      last: ["2"],
      lists: [["p"], ["a"]],
      flat: ["p", "a"],
    });
    assert.deepEqual(decide({ x: "b" }).last, ["2"]);
    const blind = await small({ first: collected, last: { needs: [], expression: "first" } });
    assert.throws(() => blind({ x: "a" }), /'first' not found/);
  });

  test("refuses what it does not understand", async () => {
    await assert.rejects(
      small({ d: { hit: "FIRST", rows: [["-", '"1"']] } }),
      /neither an expression nor a table/,
    );
    await assert.rejects(small({ d: { hit: "COLLECT", rows: [["-"]] } }), /not as many cells/);
    await assert.rejects(
      small({ a: { needs: ["b"], expression: "b" }, b: { needs: ["a"], expression: "a" } }),
      /need each other/,
    );
    await assert.rejects(read("<definitions/>"));
    for (const cell of ["a", '"a" "b"', '"a']) {
      await assert.rejects(
        small({ d: { rows: [[cell, '"1"']] } }).then((decide) => decide({ x: "a" })),
        cell,
      );
    }
  });
});

describe("the model", () => {
  test("opens without a warning, has a shape for everything and an edge for every need", async () => {
    const model = await fresh();
    const drawn = model.dmnDI.diagrams[0].diagramElements.map((element) => element.dmnElementRef.id);
    const needs = model.drgElement.flatMap((element) => element.informationRequirement ?? []);
    assert.deepEqual(drawn.sort(), [...model.drgElement, ...needs].map((element) => element.id).sort());
  });

  test("asks what the package asks", async () => {
    const inputs = (await fresh()).drgElement
      .filter((element) => element.$type === "dmn:InputData")
      .map((element) => element.id);
    assert.deepEqual(inputs.sort(), [...Object.keys(caseOf(0)), "on"].sort());
    for (let number = 0; number < 4; number += 1) {
      assert.equal(check(caseOf(number), { on: DAYS[1] }).kind, "decided");
    }
  });

  test("has the package's rules, no fewer and no more, each with the same sources", async () => {
    const named = new Map();
    for (const { decision, row } of rows(await fresh())) {
      const column = decision.decisionLogic.output.findIndex((output) => output.name === "rule");
      const rule = column < 0 ? "null" : row.outputEntry[column].text;
      if (rule !== "null") {
        const id = rule.slice(1, -1);
        assert.ok(row.description.startsWith(`${id}: `), `${row.id} begins with the name of its rule`);
        named.set(
          id,
          (row.description.match(/\(([^()]*)\)\.$/)[1].match(/[a-z]+-\d+|egov-[a-z]+/g) ?? []).sort(),
        );
      }
    }
    const published = [
      ...rules({ lang: "en", on: "2025-11-23" }),
      ...rules({ lang: "en", on: "2026-11-22" }),
    ];
    assert.deepEqual([...named.keys()].sort(), published.map((reason) => reason.rule).sort());
    for (const { rule, sources } of published) {
      assert.deepEqual(named.get(rule), [...new Set(sources.map((source) => source.id))].sort(), rule);
    }
  });
});

describe("the comparison", () => {
  const asked = new Map();
  const ask = byPackage(check);
  const ours = (answers, on) => {
    const key = `${on} ${Object.values(answers)}`;
    if (!asked.has(key)) {
      asked.set(key, ask(answers, on));
    }
    return asked.get(key);
  };
  async function changed(id, text) {
    const model = await fresh();
    rows(model).find(({ row }) => row.id === id).row.outputEntry[0].text = text;
    return model;
  }
  /** Does the comparison notice? A model that throws cannot pass for agreement either. */
  function seen(model) {
    try {
      return compare(ours, byModel(engine(model)), SPREAD, DAYS, 1).differences > 0;
    } catch {
      return true;
    }
  }

  test("has a day for each version of the rules", () => {
    const days = versions(rules);
    assert.deepEqual([...days.values()].filter((day, index, all) => all.indexOf(day) === index).length, 2);
    assert.equal(days.get("2025-11-23"), "2025-11-23");
    assert.ok(days.get("2025-11-24") > "2026-11-22");
  });

  test("covers every case once", () => {
    // Every day's published cases are everybody.
    const { stretches, cases } = published("cases.json");
    for (const { from } of stretches) {
      const there = cases.filter(({ on }) => on.includes(from)).map(({ answers }) => completions(answers));
      assert.equal(
        there.reduce((sum, some) => sum + some, 0),
        CASES,
        from,
      );
    }
    assert.equal(
      new Set(Array.from({ length: CASES }, (_, number) => Object.values(caseOf(number)).join())).size,
      CASES,
    );
  });

  test("finds none over cases spread evenly", async () => {
    assert.deepEqual(compare(ours, byModel(engine(await fresh())), SPREAD, DAYS), {
      comparisons: SPREAD.length * DAYS.length,
      differences: 0,
      told: [],
    });
  });

  test("tells a changed output as a sentence", async () => {
    const model = await changed("result-2", '"online"');
    const found = compare(ours, byModel(engine(model)), SPREAD, DAYS);
    assert.ok(found.differences > 0);
    assert.equal(found.told.length, 5);
    assert.match(
      found.told[0],
      /citizenship=citizen .*, on 2026-06-30: the package says owner-consent .*; the model says online /,
    );
  });

  test("sees every row that is missing, or else what it says instead of what was answered", async () => {
    const unseen = [];
    for (const { row } of rows(await fresh())) {
      const model = await fresh();
      for (const { decisionLogic } of tables(model)) {
        decisionLogic.rule = decisionLogic.rule.filter(({ id }) => id !== row.id);
      }
      if (!seen(model)) {
        unseen.push(row.id);
      }
    }
    // Without its row the value is null: no age is as good as any for a ward, and null is not "none" any more
    // than "minor" is.
    assert.deepEqual(unseen, ["ageOfPerson-1", "protectedOwnerInFact-1"]);
    assert.ok(seen(await changed("ageOfPerson-1", "age")));
    assert.ok(seen(await changed("protectedOwnerInFact-1", "protectedOwner")));
  });
});
