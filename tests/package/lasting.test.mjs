// Does anything break the package for good, or make it keep what it was given? Near the end of the stack, with huge
// texts, with a million mistakes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import v8 from "node:v8";
import vm from "node:vm";
import { CHECKED } from "../days.js";
import { somebody } from "../people.js";
import { enough } from "../tier.js";

const ON = { on: CHECKED, lang: "en" };
const SOMEBODY = somebody({ result: "online", at: "home" });

/** Every instance that is made, so that its memory can be looked at. */
const instances = [];
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  instances.push(made.instance ?? made);
  return made;
};

const WAYS = [];
for (const way of ["tirkeu", "inline"]) {
  const { default: init, ...calls } = await import(`../../pkg/${way}.js`);
  await init();
  WAYS.push([way, calls]);
}

/** How many calls are made on the way back from the end of the stack. */
let left = 0;
function fall(call) {
  try {
    fall(call);
  } catch {}
  left -= 1;
  if (left >= 0) call();
}

const ROUNDS = enough(300, 60);
const DEPTHS = 2500;

for (const [way, { check, verdict, rules }] of WAYS) {
  const CALLS = {
    check: () => check(SOMEBODY, ON),
    verdict: () => verdict(SOMEBODY, ON),
    rules: () => rules(ON),
    "a day and a language nobody has asked about": () => check({}, { on: "2026-01-05", lang: "ru" }),
    "a mistake": () => check({ age: "17" }, ON),
  };
  const saying = (call) => {
    try {
      return JSON.stringify(call());
    } catch (error) {
      return `${error.name}: ${error.message}`;
    }
  };

  test(`${way}: near the end of the stack a call is answered, refused or has no room, and the next one is right`, () => {
    const texts = Object.values(CALLS).map(saying);
    for (const [place, call] of Object.values(CALLS).entries()) {
      let [answered, noRoom] = [0, 0];
      for (let round = 0; round < ROUNDS; round += 1) {
        left = DEPTHS;
        const wrong = [];
        fall(() => {
          const said = saying(call);
          if (said === texts[place]) answered += 1;
          else if (said.startsWith("RangeError: Maximum call stack size exceeded")) noRoom += 1;
          else wrong.push(said);
        });
        assert.deepEqual(wrong, []);
        assert.deepEqual(Object.values(CALLS).map(saying), texts);
      }
      assert.ok(answered > 0 && noRoom > 0, `${answered} answered, ${noRoom} without room`);
    }
  });
}

/** Runs this until its time is over: then nothing of it runs any more, no `catch` and no `finally`. */
function endedFromOutside(code, given) {
  assert.throws(() => vm.runInNewContext(code, given, { timeout: 5 }), {
    code: "ERR_SCRIPT_EXECUTION_TIMEOUT",
  });
}

for (const [way, { check, verdict, rules }] of WAYS)
  test(`${way}: whatever ends a call from outside, the next one is right`, () => {
    const calls = [() => check(SOMEBODY, ON), () => verdict(SOMEBODY, ON), () => rules(ON)];
    const right = calls.map((call) => JSON.stringify(call()));
    const endless = (name) => `({ get ${name}() { for (;;); } })`;
    for (let round = 0; round < enough(40, 10); round += 1)
      for (const code of [
        "for (;;) check(somebody, on)",
        "for (;;) try { check({ age: 17, home: {} }, on) } catch {}",
        `check(${endless("age")}, on)`,
        `check({ age: 17, ...somebody, __proto__: null }, ${endless("on")})`,
        `verdict(${endless("home")}, on)`,
        `rules(${endless("lang")})`,
      ]) {
        endedFromOutside(code, { check, verdict, rules, on: ON, somebody: SOMEBODY });
        assert.deepEqual(
          calls.map((call) => JSON.stringify(call())),
          right,
          code,
        );
      }
    // And what calls itself is still refused.
    const again = {
      get age() {
        return check(again, ON).kind;
      },
    };
    endedFromOutside(`check(${endless("age")}, on)`, { check, on: ON });
    assert.throws(() => check(again, ON), { name: "InputError", message: "`age` could not be read" });
  });

/** In which ways nobody sees the stack, and what makes it seen again. */
const BLIND = {
  "a page that wants no stacks": () => {
    Error.stackTraceLimit = 0;
  },
  "a page that has taken the limit away": () => {
    delete Error.stackTraceLimit;
  },
  "stacks that say nothing": () => {
    Error.prepareStackTrace = () => "";
  },
  "stacks that cannot be had": () => {
    Error.prepareStackTrace = () => {
      throw new TypeError("no");
    };
  },
};

for (const [way, { check, verdict }] of WAYS)
  for (const [name, blind] of Object.entries(BLIND))
    test(`${way}: what a getter asks for is never the answer, with ${name}`, async () => {
      const limit = Error.stackTraceLimit;
      const other = { citizenship: "other" };
      const right = JSON.stringify(verdict(other, ON));
      const asks = {
        get lang() {
          check(SOMEBODY, ON);
          return "en";
        },
        on: CHECKED,
      };
      const again = {
        get age() {
          return check(again, ON).kind;
        },
      };
      const found = [];
      const look = (call) => {
        try {
          found.push(JSON.stringify(call()));
        } catch ({ name, message }) {
          found.push(`${name}: ${message}`);
        }
      };
      blind();
      try {
        look(() => verdict(other, asks));
        look(() => check(again, ON));
        look(() => verdict(other, ON));
        vm.runInNewContext("try { check({ get age() { for (;;); } }) } catch {}", { check }, { timeout: 5 });
      } catch {
        // What was ended from outside is known by its stack alone: here it is refused, until this is over.
        await null;
        look(() => verdict(other, ON));
        await null;
        look(() => verdict(other, ON));
      } finally {
        Error.prepareStackTrace = undefined;
        Error.stackTraceLimit = limit;
      }
      assert.deepEqual(found.slice(0, 3), [
        "InputError: `lang` could not be read",
        "InputError: `age` could not be read",
        right,
      ]);
      assert.equal(found.length, 5);
      assert.ok([right, "Error: called inside a call"].includes(found[3]), found[3]);
      assert.equal(found[4], right);
      assert.equal(Error.stackTraceLimit, limit);
    });

for (const [way] of WAYS)
  for (const when of ["before", "after"])
    test(`${way}: a mistake is said where the language is frozen ${when} the package is loaded`, () => {
      const freeze =
        "for (const of of [Object, Array, Error, Function, String]) Object.freeze(of.prototype), Object.freeze(of);";
      const address = new URL(`../../pkg/${way}.js`, import.meta.url);
      const code = `${when === "before" ? freeze : ""}
        const { default: init, check } = await import(${JSON.stringify(address)});
        await init();
        ${when === "after" ? freeze : ""}
        const say = (answers) => {
          try { return check(answers, { on: "${CHECKED}" }).kind; }
          catch ({ name, message, problems }) { return [name, message, problems.length].join(" "); }
        };
        const again = { get age() { return check(again).kind; } };
        console.log([say({ age: "17", x: 1 }), say(again), say({})].join("|"));`;
      const said = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
      assert.equal(
        said.trim(),
        "InputError `17` does not answer `age`; `x` is not a question 2|InputError `age` could not be read 1|ask",
      );
    });

test("the program itself begins each call with all of its stack, whatever ended the one before", async () => {
  const { exports } = instances.at(0);
  const numbers = () => {
    const at = exports.check(0x3ff, 1, 20261122);
    return at && [...new Uint32Array(exports.memory.buffer, at, 40)].join();
  };
  const right = numbers();
  let noRoom = 0;
  for (let round = 0; round < 100; round += 1) {
    left = DEPTHS;
    fall(() => {
      try {
        exports.check(0x3ff, 1, 20261122);
      } catch (error) {
        if (error instanceof WebAssembly.RuntimeError) throw error;
        noRoom += 1;
      }
    });
    assert.equal(numbers(), right);
  }
  assert.ok(noRoom > 0);
});

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");
/** What is in use once this was done, in bytes: what it has copied is there still, whether or not it is needed. */
function grown(call) {
  collect();
  const before = process.memoryUsage().heapUsed;
  call();
  return process.memoryUsage().heapUsed - before;
}

const HUGE = 50_000_000;
/** A text that takes no room until somebody looks into it. */
const huge = () => `${"я".repeat(HUGE / 2)}${"ю".repeat(HUGE / 2)}`;

for (const [way, { check }] of WAYS) {
  for (const [what, given] of [
    ["an answer", () => [{ age: huge() }, ON]],
    ["an answer to no question", () => [{ colour: huge() }, ON]],
    ["a day", () => [{}, { ...ON, on: huge() }]],
    ["a language", () => [{}, { ...ON, lang: huge() }]],
  ]) {
    test(`${way}: fifty million letters as ${what} are refused without being copied`, () => {
      const [answers, options] = given();
      const memory = () => instances.map(({ exports }) => exports.memory.buffer.byteLength);
      const before = memory();
      let problems;
      const bytes = grown(() => {
        try {
          check(answers, options);
        } catch (error) {
          ({ problems } = error);
        }
      });
      assert.equal(problems.length, 1);
      assert.ok(problems[0].length < 200, problems[0]);
      assert.ok(bytes < 5_000_000, `${bytes} bytes`);
      assert.deepEqual(memory(), before);
      assert.equal(check(SOMEBODY, ON).result, "online");
    });
  }

  test(`${way}: a hundred mistakes are named, and how many more there are`, () => {
    const problemsOf = (answers, options = ON) => {
      try {
        check(answers, options);
      } catch (error) {
        assert.equal(error.message, error.problems.join("; "));
        return error.problems;
      }
      assert.fail("nothing was thrown");
    };
    const bad = (many) => Object.fromEntries(Array.from({ length: many }, (_, place) => [`no${place}`, "x"]));
    const named = problemsOf(bad(100));
    assert.equal(named.length, 100);
    assert.equal(named.at(-1), "`no99` is not a question");
    const more = problemsOf(bad(100_000), { when: 1 });
    assert.deepEqual(more.slice(0, 100), named);
    assert.deepEqual(more.slice(100), ["`99901` more mistakes"]);
    // Each is short, whatever is named in it.
    const long = problemsOf({
      ["x".repeat(1_000_000)]: 1,
      age: "y".repeat(1_000_000),
      [Symbol("z".repeat(1e6))]: 1,
    });
    for (const problem of long) assert.ok(problem.length < 1000, problem);
    assert.equal(long.length, 3);
  });

  test(`${way}: symbols are named one by one`, () => {
    assert.throws(
      () => check({ [Symbol("one")]: 1, [Symbol("other")]: 2, [Symbol()]: 3 }, ON),
      ({ problems }) => {
        assert.deepEqual(
          problems,
          ["Symbol(one)", "Symbol(other)", "Symbol()"].map((name) => `\`${name}\` is not a question`),
        );
        return true;
      },
    );
  });
}
