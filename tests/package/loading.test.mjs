// Is the package loaded in whatever shape it is given, once, and after a failure again? And is it the same
// program in each way in?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { CHECKED, RECORD } from "../days.js";
import { somebody } from "../people.js";
import { LANGUAGES, serveSite } from "../site.js";
import { enough } from "../tier.js";

const PKG = new URL("../../pkg/", import.meta.url);
const ON = { on: CHECKED, lang: "en" };
const ONLINE = somebody({ result: "online", at: "home" });
const require = createRequire(import.meta.url);

let copies = 0;
/** A copy that nobody has loaded yet. */
const fresh = (file) => {
  copies += 1;
  return import(new URL(`${file}?${copies}`, PKG));
};
const works = ({ check }) => assert.equal(check(ONLINE, ON).result, "online");

const bytes = () => readFileSync(new URL("objects_bg.wasm", PKG));
const response = (more) =>
  new Response(bytes(), { headers: { "content-type": "application/wasm" }, ...more });

/** A module of WebAssembly, whole and valid, and none of ours. */
const EMPTY = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

for (const file of ["tirkeu.js", "asset.js"]) {
  test(`${file} tries again after a module that is another program's`, async () => {
    const copy = await fresh(file);
    await assert.rejects(copy.default(EMPTY));
    assert.throws(() => copy.check({}), /init\(\) first/);
    await copy.default(bytes());
    works(copy);
    const other = await fresh(file);
    assert.throws(() => other.initSync(EMPTY));
    other.initSync(bytes());
    works(other);
  });
}

/** The same module, of which `digest` says another number. */
const ofAnotherVersion = () => {
  const digest = new WebAssembly.Instance(new WebAssembly.Module(bytes()), {
    "./objects_bg.js": { __wbindgen_init_externref_table() {} },
  }).exports.digest();
  const number = [];
  for (let rest = digest, done = false; !done; ) {
    const byte = rest & 0x7f;
    rest >>= 7;
    done = (rest === 0 && !(byte & 0x40)) || (rest === -1 && Boolean(byte & 0x40));
    number.push(done ? byte : byte | 0x80);
  }
  const other = new Uint8Array(bytes());
  const at = bytes().indexOf(Buffer.from([0x41, ...number]));
  assert.ok(at > 0);
  other[at + 1] ^= 1;
  return other;
};

for (const file of ["tirkeu.js", "asset.js"]) {
  test(`${file} refuses a module of another version, and then takes its own`, async () => {
    const copy = await fresh(file);
    await assert.rejects(copy.default(ofAnotherVersion()), /not of the same version as the script/);
    assert.throws(() => copy.check({}), /init\(\) first/);
    assert.throws(() => copy.initSync(ofAnotherVersion()), /not of the same version as the script/);
    await copy.default(bytes());
    works(copy);
  });
}

test("what is given to a program that is there is not waited for, nor is its failure told", async () => {
  const failing = () => Promise.reject(new Error("no network"));
  for (const file of ["tirkeu.js", "inline.js"]) {
    const copy = await fresh(file);
    await copy.default(file === "inline.js" ? failing() : undefined);
    await copy.default(failing());
    await copy.default(new Promise(() => undefined));
    works(copy);
    const other = await fresh(file);
    other.initSync();
    await other.default(failing());
    works(other);
  }
  // Whatever was not heard would end the process by now.
  await new Promise((done) => setTimeout(done, 20));
});

const NEVER = new Promise(() => undefined);
for (const file of ["tirkeu.js", "tirkeu.cjs"]) {
  test(`${file} has its own bytes, whatever somebody else has given and never comes`, async () => {
    const copy = file.endsWith(".cjs") ? require(fileURLToPath(new URL(file, PKG))) : await fresh(file);
    const given = copy.default(NEVER);
    const own = copy.default();
    assert.equal(copy.default(), own, "further calls return the same promise");
    assert.equal(copy.default(NEVER), own, "and so do those that give something");
    await own;
    works(copy);
    await copy.default(NEVER);
    assert.equal(await Promise.race([given, "still waiting"]), "still waiting");
  });
}

for (const file of ["tirkeu.js", "inline.js", "tirkeu.cjs", "inline.cjs"]) {
  test(`${file} returns one promise for ever, once it is loaded`, async () => {
    const copyOf = async () => {
      if (file.endsWith(".js")) return fresh(file);
      const path = fileURLToPath(new URL(file, PKG));
      delete require.cache[path];
      return require(path);
    };
    const copy = await copyOf();
    const loading = copy.default();
    await loading;
    assert.equal(copy.default(), loading);
    copy.initSync();
    assert.equal(copy.default(), loading);
    const other = await copyOf();
    other.initSync();
    assert.equal(other.default(), other.default());
    await other.default();
    works(other);
  });
}

test("what is given is given, be it empty: whoever gives nothing does not wait for it", async () => {
  for (const given of ["", 0, false, Number.NaN]) {
    const copy = await fresh("tirkeu.js");
    const failing = copy.default(given).catch(() => undefined);
    await copy.default();
    works(copy);
    await failing;
  }
});

test("whoever gives nothing gets what somebody else has given, where there is nothing else", async (t) => {
  const copy = await fresh("asset.js");
  t.mock.method(globalThis, "fetch", () => Promise.reject(new Error("no network")));
  let give;
  const given = copy.default(
    new Promise((resolve) => {
      give = resolve;
    }),
  );
  const own = copy.default();
  setTimeout(() => give(bytes()), 20);
  await Promise.all([own, given]);
  works(copy);
  const other = await fresh("asset.js");
  const [both, none] = [other.default(Promise.reject(new Error("lost"))), other.default()];
  await assert.rejects(both, /lost/);
  await assert.rejects(none, /lost|no network/);
  await other.default(bytes());
  works(other);
});

for (const file of ["tirkeu.js", "asset.js"]) {
  describe(`${file} takes`, () => {
    for (const [what, given] of [
      ["bytes", bytes],
      ["a buffer", () => new Uint8Array(bytes()).buffer],
      ["a module", () => new WebAssembly.Module(bytes())],
      ["a response", () => response()],
      [
        "a response of another type",
        () => response({ headers: { "content-type": "application/octet-stream" } }),
      ],
      ["a promise of a response", async () => response()],
      ["what wasm-bindgen calls it", () => ({ module_or_path: bytes() })],
    ]) {
      test(what, async (t) => {
        // Of a server that names another type the glue warns.
        t.mock.method(console, "warn", () => {});
        const copy = await fresh(file);
        assert.throws(() => copy.check({}), /init\(\) first/);
        await copy.default(given());
        works(copy);
      });
    }

    for (const [what, given] of [
      ["an address", (base) => new URL("pkg/objects_bg.wasm", base)],
      ["an address as text", (base) => `${base}pkg/objects_bg.wasm`],
      ["a request", (base) => new Request(`${base}pkg/objects_bg.wasm`)],
    ]) {
      test(what, async () => {
        const site = await serveSite();
        try {
          const copy = await fresh(file);
          await copy.default(given(site.base));
          works(copy);
        } finally {
          await site.close();
        }
      });
    }

    for (const [what, given] of [
      ["bytes", bytes],
      ["a module", () => new WebAssembly.Module(bytes())],
      ["what wasm-bindgen calls it", () => ({ module: bytes() })],
    ]) {
      test(`${what} at once, and then no other`, async () => {
        const copy = await fresh(file);
        copy.initSync(given());
        works(copy);
        copy.initSync(new Uint8Array());
        await copy.default(new Uint8Array());
        works(copy);
      });
    }

    test("nothing of what is broken, and then what is whole", async () => {
      const copy = await fresh(file);
      const broken = [
        () => new Uint8Array(),
        () => new Response("no", { status: 503 }),
        () => Promise.reject(new Error("no network")),
        () => 5,
      ];
      for (const given of broken) {
        await assert.rejects(copy.default(given()));
        assert.throws(() => copy.check({}), /init\(\) first/);
      }
      assert.throws(() => copy.initSync(new Uint8Array()));
      await copy.default(response());
      works(copy);
    });
  });
}

for (const file of ["tirkeu.js", "inline.js", "tirkeu.cjs", "inline.cjs"]) {
  describe(`${file} has all that it needs`, () => {
    const copyOf = async () => {
      const path = fileURLToPath(new URL(file, PKG));
      if (file.endsWith(".js")) return fresh(file);
      delete require.cache[path];
      return require(path);
    };

    test("and is loaded once", async () => {
      const copy = await copyOf();
      assert.throws(() => copy.check({}), /init\(\) first/);
      assert.throws(() => copy.rules(), /init\(\) first/);
      const loading = copy.default();
      assert.equal(copy.default(), loading, "further calls return the same promise");
      await loading;
      works(copy);
    });

    test("at once, too", async () => {
      const copy = await copyOf();
      copy.initSync();
      works(copy);
      await copy.default();
      works(copy);
    });

    test("while it is loaded, too", async () => {
      const copy = await copyOf();
      const loading = copy.default();
      copy.initSync();
      works(copy);
      await loading;
      works(copy);
    });
  });
}

test("whoever imports it and whoever requires it have a copy each, and both answer", async () => {
  const [one, other] = [await fresh("tirkeu.js"), require(fileURLToPath(new URL("tirkeu.cjs", PKG)))];
  await one.default();
  await other.default();
  assert.deepEqual(one.check(ONLINE, ON), other.check(ONLINE, ON));
  works(one);
});

/** What somebody is told, or which mistakes are named. */
function told({ check }, answers, options) {
  try {
    return check(answers, options);
  } catch ({ name, problems }) {
    return { name, problems };
  }
}

/** What cannot be read, in every alphabet, and with half a letter. */
const MISTAKES = [
  [{ age: "он жеті", home: "қамал 🏰" }, ON],
  [{ age: "\ud800", "\udc00": "x\ud83c" }, ON],
  [{ citizenship: "я".repeat(1000) }, ON],
  [null, { on: "2026-02-30", lang: "тіл" }],
];

test("as JavaScript it says what it says as WebAssembly, to everybody and in every language", async () => {
  const [wasm, script] = [await fresh("tirkeu.js"), await fresh("inline.js")];
  await Promise.all([wasm.default(), script.default()]);
  const cases = RECORD.cases.filter((_, place) => place % enough(1, 7) === 0);
  for (const { answers, on } of cases)
    for (const lang of LANGUAGES)
      assert.deepEqual(told(script, answers, { on: on[0], lang }), told(wasm, answers, { on: on[0], lang }));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const given of [...MISTAKES, [proxy, ON], [{ age: proxy }, ON]])
    assert.deepEqual(told(script, ...given), told(wasm, ...given));
  for (const lang of LANGUAGES) assert.deepEqual(script.rules({ ...ON, lang }), wasm.rules({ ...ON, lang }));
});

test("where there is no TextDecoder it says the same", () => {
  for (const file of ["tirkeu.js", "inline.js"]) {
    const script = `
      const given = ${JSON.stringify(MISTAKES)};
      const answers = ${JSON.stringify(ONLINE)};
      // What Node.js needs of them for itself, it takes now.
      Response;
      if (process.argv[1] === "without") {
        delete globalThis.TextDecoder;
        delete globalThis.TextEncoder;
      }
      const { default: init, check } = await import("${new URL(file, PKG)}");
      await init();
      const said = ["kk", "ru", "en"].map((lang) => check(answers, { on: "${CHECKED}", lang }));
      for (const mistakes of given) try { check(...mistakes); } catch ({ problems }) { said.push(problems); }
      console.log(JSON.stringify(said));`;
    const [bare, whole] = ["without", "with"].map((how) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script, how], { encoding: "utf8" }),
    );
    assert.ok(whole.length > 1000);
    assert.equal(bare, whole, file);
  }
});
