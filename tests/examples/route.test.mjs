// Does the example of a server route answer as `check` does, and name everything that is wrong?
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { connect } from "node:net";
import { after, describe, test } from "node:test";
import init, { check } from "../../pkg/tirkeu.js";
import { CHECKED } from "../days.js";
import { PEOPLE } from "../people.js";
import { LANGUAGES } from "../site.js";
import { example, HOME } from "./home.mjs";

await init();
const { answer } = await example("route.mjs");

const ADDRESS = "https://example.org/check";
const post = (body, query = `?on=${CHECKED}&lang=en`) =>
  answer(
    new Request(ADDRESS + query, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

describe("the route", () => {
  test("answers everybody as the package does, in every language, and nothing keeps it", async () => {
    for (const { answers } of PEOPLE) {
      for (const lang of LANGUAGES) {
        const response = await post(answers, `?on=${CHECKED}&lang=${lang}`);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get("content-type"), "application/json");
        assert.equal(response.headers.get("cache-control"), "no-store");
        assert.deepEqual(await response.json(), check(answers, { on: CHECKED, lang }));
      }
    }
  });

  for (const [what, body, query, problems] of [
    [
      "with every mistake at once",
      { age: 17, home: "castle", who: "me" },
      "?lang=de&on=2026-02-30&at=home",
      [
        "`age` takes text, not a number",
        "`castle` does not answer `home`",
        "`who` is not a question",
        "`de` is not a language: use kk, ru or en",
        "`2026-02-30` is not a day of the calendar, written YYYY-MM-DD",
        "`at` is not an option",
      ],
    ],
    ["where the body is not JSON", "age=17", "", ["the body is not JSON"]],
    ["where there is no body", "", "", ["the body is not JSON"]],
    ["where the body is a list", [], "", ["`answers` is not a plain object"]],
    ["where the body is null", "null", "", ["`answers` is not a plain object"]],
    ["where a name would be a trap", '{"__proto__": "x"}', "", ["`__proto__` is not a question"]],
  ]) {
    test(`refuses with 400 ${what}`, async () => {
      const response = await post(body, query);
      const { problems: named } = await response.json();
      assert.equal(response.status, 400);
      assert.deepEqual(named, problems);
    });
  }

  test("refuses another method and a body without end", async () => {
    const get = await answer(new Request(ADDRESS));
    assert.deepEqual([get.status, get.headers.get("allow")], [405, "POST"]);
    assert.equal((await post(`{"age": "${"x".repeat(20_000)}"}`)).status, 413);
  });
});

describe("the route in Node", () => {
  let server;
  after(() => server?.kill());

  test("is reached over HTTP", async () => {
    server = spawn(process.execPath, ["node.mjs", "0"], { cwd: HOME, stdio: ["ignore", "pipe", "inherit"] });
    const said = await new Promise((hear) => server.stdout.once("data", (text) => hear(`${text}`)));
    const port = /port: (\d+)/u.exec(said)?.[1];
    const address = `http://127.0.0.1:${port}/check?on=${CHECKED}&lang=ru`;
    const [{ answers }] = PEOPLE;
    const good = await fetch(address, { method: "POST", body: JSON.stringify(answers) });
    assert.equal(good.status, 200);
    assert.deepEqual(await good.json(), check(answers, { on: CHECKED, lang: "ru" }));
    const bad = await fetch(address, { method: "POST", body: '{"age": "17"}' });
    assert.deepEqual([bad.status, await bad.json()], [400, { problems: ["`17` does not answer `age`"] }]);
    assert.equal((await fetch(address)).status, 405);

    // Whatever comes, the next one is answered.
    const lines = [
      "TRACE / HTTP/1.1",
      "GET // HTTP/1.1",
      "POST // HTTP/1.1",
      "POST http://[ HTTP/1.1",
      "CONNECT a:1 HTTP/1.1",
    ];
    for (const line of lines) await sent(port, `${line}\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await sent(port, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{}", "at once");
    const endless = await fetch(address, { method: "POST", body: "1".repeat(100_000) });
    assert.equal(endless.status, 413);
    const again = await fetch(address, { method: "POST", body: JSON.stringify(answers) });
    assert.equal(again.status, 200);
  });

  /** Sends this as it is, and hears the end; or leaves at once, as a line that is lost. */
  const sent = (port, text, leaves) =>
    new Promise((done) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(text);
        if (leaves) setTimeout(() => socket.destroy(), 50);
      });
      socket.on("error", () => undefined);
      socket.on("close", done);
      socket.resume();
    });
});
