// Whatever somebody gives at whichever door who wants to break it: an answer or every mistake, and the next call works?
//
// mistakes.test.mjs says what is said of each mistake, lasting.test.mjs what near the end of the stack; here it is only
// that each way out is one of two.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import vm from "node:vm";
import { CHECKED } from "../days.js";
import { QUESTIONS } from "../questions.js";

const ON = { on: CHECKED, lang: "en" };
const LONGEST = 1000;
const MOST = 100;

const instances = [];
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  instances.push(made.instance ?? made);
  return made;
};

const revoked = (of) => {
  const { proxy, revoke } = Proxy.revocable(of, {});
  revoke();
  return proxy;
};
const trapped = (traps, of = {}) => new Proxy(of, traps);
const many = (count, keyOf, value = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [keyOf(place), value]));
const elsewhere = (code) => vm.runInNewContext(code);
const long = (count) => "x".repeat(count);
/** An object with a getter under a name that is known. */
const getting = (get, others = {}) => Object.defineProperty(others, "age", { enumerable: true, get });
const changing = (values) => () => values.shift();

/** What is given, by what it is. Each is made anew for each door: some are another thing each time they are read. */
const GIVEN = {
  "fifty million letters in each field": () =>
    many(QUESTIONS.length, (at) => QUESTIONS[at], long(50_000_000)),
  "a hundred thousand names": () => many(100_000, (at) => `name${at}`),
  "a hundred thousand symbols": () => many(100_000, (at) => Symbol(`s${at}`)),
  "names of a million letters": () => many(200, (at) => long(1_000_000) + at),
  "a hundred thousand getters that throw": () => {
    const given = {};
    for (let at = 0; at < 100_000; at += 1)
      Object.defineProperty(given, `g${at}`, {
        enumerable: true,
        get() {
          throw new Error("no");
        },
      });
    return given;
  },
  "a proxy that has names without end": () =>
    trapped({
      ownKeys: () => Array.from({ length: 100_000 }, (_, at) => `p${at}`),
      getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 1 }),
    }),
  "a proxy that throws what throws when it is read": () =>
    trapped(
      {
        get() {
          throw {
            toString() {
              throw new Error("again");
            },
          };
        },
      },
      { age: "18-plus" },
    ),
  "a proxy that throws the second time": () => {
    const prototypes = [Object.prototype];
    return trapped({
      getPrototypeOf() {
        if (prototypes.length === 0) throw new Error("gone");
        return prototypes.pop();
      },
    });
  },
  "a proxy of a proxy": () => trapped({}, trapped({}, { age: "18-plus" })),
  "a revoked proxy": () => revoked({}),
  "a revoked function": () => revoked(() => {}),
  "a revoked proxy in each field": () => many(QUESTIONS.length, (at) => QUESTIONS[at], revoked({})),
  "what inherits from a revoked proxy": () =>
    Object.create(Object.prototype, { age: { value: revoked([]) } }),
  "itself in itself": () => {
    const given = {};
    return Object.assign(given, { age: given, itself: given });
  },
  "a hundred thousand prototypes": () => {
    let given = null;
    for (let deep = 0; deep < 100_000; deep += 1) given = Object.create(given);
    return given;
  },
  "numbers without end": () => ({ age: 10n ** 10_000n, home: Number.NaN, person: -0 }),
  "a BigInt": () => 10n ** 1000n,
  "a symbol": () => Symbol("x"),
  "symbols that everybody has": () => ({
    [Symbol.iterator]: 1,
    [Symbol.for("x")]: 1,
    [Symbol()]: Symbol(long(1e6)),
  }),
  "no prototype": () => Object.assign(Object.create(null), { age: "18-plus", constructor: 1 }),
  "what every object has": () =>
    JSON.parse('{"__proto__":{"age":"x"},"constructor":1,"toString":1,"valueOf":"x"}'),
  "an array with holes": () => new Array(3),
  "arrays with holes in fields": () => ({ age: new Array(2), home: [undefined, "private"] }),
  "a frozen object": () => Object.freeze({ age: "18-plus", person: "self" }),
  "a sealed one with a mistake": () => Object.seal({ age: "17" }),
  "an object of elsewhere": () => elsewhere('({ age: "18-plus" })'),
  "mistakes of elsewhere": () => elsewhere('({ age: new String("18-plus"), [Symbol("x")]: 1, home: [] })'),
  "a list of elsewhere": () => elsewhere("[]"),
  "a day of elsewhere": () => elsewhere("({ on: new Date() })"),
  "a Date": () => new Date(Number.NaN),
  "boxed values": () => ({ age: new String("18-plus"), home: new Number(1), person: new Boolean(true) }),
  "halves of letters": () => ({ "\ud800": 1, age: "\udc00\ud800".repeat(50), home: "private\ud83d" }),
  "letters that end a text elsewhere": () => ({
    "\0": 1,
    age: "\0",
    home: "private\0",
    person: "\u202e\u001b[31m",
  }),
  "what is not listed": () => Object.defineProperty({}, "age", { value: "18-plus" }),
  "what is only inherited": () => Object.create({ age: "18-plus" }),
  "an instance": () =>
    new (class {
      age = "18-plus";
    })(),
  "all there is": () => globalThis,
  "a module": () => import.meta,
  arguments: () => new Function("return arguments")("18-plus"),
  "a promise": () => Promise.resolve({ age: "18-plus" }),
  bytes: () => new Uint8Array(8),
  "bytes that are elsewhere now": () => {
    const bytes = new ArrayBuffer(8);
    structuredClone(bytes, { transfer: [bytes] });
    return { age: bytes };
  },
  "another answer each time": () => getting(changing(["17", "18-plus", "17"])),
  "a getter that takes the others away": () => {
    const given = getting(() => {
      delete given.person;
      given.late = 1;
      return "18-plus";
    });
    return Object.assign(given, { person: "self" });
  },
  "a getter that changes what it inherits": () => {
    const given = getting(() => {
      Object.setPrototypeOf(given, { home: "castle" });
      return "18-plus";
    });
    return given;
  },
};

for (const way of ["tirkeu", "inline"]) {
  const { default: init, check, rules, verdict } = await import(`../../pkg/${way}.js`);
  await init();
  const first = JSON.stringify(check({}, ON));
  const DOORS = {
    "answers of check": (given) => check(given, ON),
    "options of check": (given) => check({}, given),
    "answers of verdict": (given) => verdict(given, ON),
    "options of rules": (given) => rules(given),
  };
  const pages = () => instances.map(({ exports }) => exports.memory.buffer.byteLength / 65_536);
  const before = pages();

  /** Whether it is answered, or refused as it should be. */
  const insist = (call) => {
    try {
      call();
    } catch (error) {
      assert.equal(error.name, "InputError", `${error}`);
      assert.ok(error.problems.length > 0 && error.problems.length <= MOST + 1, `${error.problems.length}`);
      for (const problem of error.problems)
        assert.ok(problem.length <= LONGEST && problem.includes("`"), problem);
    }
    assert.equal(JSON.stringify(check({}, ON)), first, "the next call");
  };

  describe(`${way}: an answer, or every mistake`, () => {
    for (const [what, given] of Object.entries(GIVEN))
      test(what, () => {
        for (const call of Object.values(DOORS)) insist(() => call(given()));
      });

    test("a call inside a call, at whichever door, caught or not", () => {
      for (const outer of Object.values(DOORS))
        for (const inner of [...Object.values(DOORS), () => init()]) {
          insist(() => outer(getting(() => inner({}) ?? "18-plus")));
          insist(() =>
            outer(
              getting(() => {
                try {
                  inner({ age: "17" });
                } catch {}
                return "18-plus";
              }),
            ),
          );
        }
    });

    test("of a hundred thousand mistakes no more is written than is said", () => {
      const own = String.prototype.replace;
      let written = 0;
      String.prototype.replace = function (...given) {
        written += 1;
        return own.apply(this, given);
      };
      try {
        insist(() => check(GIVEN["a hundred thousand names"](), ON));
      } finally {
        String.prototype.replace = own;
      }
      assert.ok(written > MOST && written < 3 * MOST, `${written}`);
    });

    after(() => assert.deepEqual(pages(), before, "the memory of the program"));
  });
}
