// Does what serves a folder on this machine say what is wrong with how it is called?
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SERVE = fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url));

for (const [called, said] of [
  [["dist", "abc"], "`abc` is no port"],
  [["dist", "99999"], "`99999` is no port"],
  [["dist", "0"], "`0` is no port"],
  [["no-such-folder"], "there is no folder `no-such-folder`"],
]) {
  test(`called with ${called.join(" ")} it says so in a line`, () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [SERVE, ...called], {
      cwd: fileURLToPath(new URL("../../", import.meta.url)),
      encoding: "utf8",
      timeout: 10_000,
    });
    assert.deepEqual([status, stderr, stdout], [1, `${said}\n`, ""]);
  });
}
