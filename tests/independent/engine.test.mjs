// What does the engine make of DMN? Small models with known answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { engine, inputsOf, read } from "./engine.mjs";

const NAMESPACE =
  'xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="small" name="small" namespace="small"';

/**
 * A small model: decisions, each with its table or its expression; which inputs it has, and the types that
 * some of them and some decisions are of.
 */
function small(decisions, inputs = ["x"], { types = "", of = {} } = {}) {
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
  const variable = (id) => `<variable name="${id}" typeRef="${of[id] ?? "Any"}" />`;
  const input = (id) => `<inputData id="${id}" name="${id}">${variable(id)}</inputData>`;
  const need = (name) => {
    const kind = inputs.includes(name) ? "requiredInput" : "requiredDecision";
    return `<informationRequirement><${kind} href="#${name}" /></informationRequirement>`;
  };
  const decision = ([id, one]) => {
    const needs = (one.needs ?? inputs).map(need).join("");
    return `<decision id="${id}" name="${id}">${variable(id)}${needs}${logic(id, one)}</decision>`;
  };
  const all = [...inputs.map(input), ...Object.entries(decisions).map(decision)].join("");
  return read(`<definitions ${NAMESPACE}>${types}${all}</definitions>`).then(engine);
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
      ["< 19910101", [19901231, 19800101], [19910101, 19920101]],
      [">= 19910101", [19910101, 19920101], [19901231]],
      ["[19910101..19930701)", [19910101, 19930630], [19901231, 19930701]],
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

  const type = (name, base, values) => {
    const allowed = values ? `<allowedValues><text>${values}</text></allowedValues>` : "";
    return `<itemDefinition name="${name}"><typeRef>${base}</typeRef>${allowed}</itemDefinition>`;
  };
  const TYPES = type("Letter", "string", '"a","b"') + type("Text", "string");

  test("refuses what an input does not take, by both names, also where a cell takes anything", async () => {
    const d = { hit: "COLLECT", columns: ["x", "n"], rows: [["-", "-", '"1"']] };
    const of = { x: "Letter", n: "number" };
    const decide = await small({ d }, ["x", "n"], { types: TYPES, of });
    assert.deepEqual(decide({ x: "b", n: 1 }).d, ["1"]);
    for (const [given, message] of [
      [{ x: "c", n: 1 }, "`x` does not take `c`"],
      [{ x: null, n: 1 }, "`x` does not take `null`"],
      [{ x: 1, n: 1 }, "`x` does not take `1`"],
      [{ x: "a", n: "1" }, "`n` does not take `1`"],
      [{ x: "a", n: null }, "`n` does not take `null`"],
      [{ n: 1 }, "`x` is not given"],
      [{ x: "a", n: 1, z: "a" }, "`z` is not an input of the model"],
    ]) {
      assert.throws(() => decide(given), { message });
    }
  });

  test("refuses a decision that comes to what its type does not list, nothing included", async () => {
    const rows = [
      ['"a"', '"b"'],
      ['"b"', '"c"'],
    ];
    const decide = await small({ d: { rows } }, ["x"], { types: TYPES, of: { x: "string", d: "Letter" } });
    assert.equal(decide({ x: "a" }).d, "b");
    assert.throws(() => decide({ x: "b" }), { message: "`d` must not be `c`" });
    assert.throws(() => decide({ x: "z" }), { message: "`d` must not be `null`" });
    for (const mayBe of ["string", "Text", "Any"]) {
      const nothing = await small({ d: { rows } }, ["x"], { types: TYPES, of: { d: mayBe } });
      assert.equal(nothing({ x: "z" }).d, null, mayBe);
    }
  });

  test("refuses a type that there is not, and one that is not simple", async () => {
    const d = { rows: [["-", '"1"']] };
    const list = '<itemDefinition name="List" isCollection="true"><typeRef>string</typeRef></itemDefinition>';
    for (const [of, types] of [
      ["Leter", TYPES],
      ["List", list],
      ["Other", TYPES + type("Other", "Letter")],
    ]) {
      await assert.rejects(
        small({ d }, ["x"], { types, of: { x: of } }),
        new RegExp(`^Error: \`${of}\` is not`),
      );
    }
  });

  test("tells what each input takes", async () => {
    const values = async (text) => {
      const xml = `<definitions ${NAMESPACE}>${type("Letter", "string", text)}
        <inputData id="x" name="x"><variable name="x" typeRef="Letter" /></inputData>
        <inputData id="n" name="n"><variable name="n" typeRef="number" /></inputData></definitions>`;
      return [...inputsOf(await read(xml))];
    };
    assert.deepEqual(await values('"a", "b"'), [
      ["x", ["a", "b"]],
      ["n", undefined],
    ]);
    await assert.rejects(values("a"));
  });
});
