// Is what a command of the build says heard as it said it?
import assert from "node:assert/strict";
import test from "node:test";
import { run } from "../../scripts/build/run.mjs";

test("a letter that comes in two pieces is one letter", async () => {
  const inPieces = `
    const [first, second] = Buffer.from("Қ");
    process.stdout.write(Buffer.of(first));
    setTimeout(() => process.stdout.write(Buffer.of(second)), 200);
  `;
  assert.equal(await run(process.execPath, ["-e", inPieces]), "Қ");
});
