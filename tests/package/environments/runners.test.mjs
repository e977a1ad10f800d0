// Does the package work where others test: in Vitest and in Jest, in Node.js and in jsdom?
import { describe, test } from "node:test";
import { project } from "./project.mjs";

/** That modules are an experiment in Jest, Node.js says. */
const OF_NODE = /ExperimentalWarning|trace-warnings/;

for (const environment of ["node", "jsdom"]) {
  describe(`in ${environment}`, () => {
    for (const entry of ["tirkeu", "tirkeu/inline"]) {
      test(`${entry} in Vitest 5`, async () => {
        // A newer jsdom does not start on the oldest Node.js that the tests run on.
        const packages = { vitest: "5.1.1", jsdom: "26.1.0", vite: "8.3.8" };
        const { run } = project("vitest", { packages, entry, sources: "vitest" });
        await run("vitest", ["run", `--environment=${environment}`]);
      });

      test(`${entry} in Jest 30, as a module and by require`, async () => {
        const packages = { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" };
        const { run } = project("jest", { packages, entry, sources: "jest" });
        const env = { NODE_OPTIONS: "--experimental-vm-modules" };
        const options = { env, mayWarn: OF_NODE };
        await run("jest", [`--env=${environment}`, "--testMatch=**/*.test.{js,cjs}"], options);
      });
    }
  });
}
