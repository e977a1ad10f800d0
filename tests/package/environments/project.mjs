// How does a project get the package? As whoever installs it: from the packed tarball, in a folder of its own
// outside this one, so that nothing is found that it has not asked for.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const PKG = fileURLToPath(new URL("../../../pkg", import.meta.url));
/** One for each checkout: two of them may be tested at once. */
const HOME = join(
  tmpdir(),
  `tirkeu-environments-${createHash("sha256").update(HERE).digest("hex").slice(0, 8)}`,
);

/** What is known of the person of app/answer.js. */
export const KNOWN = "online";

/** @type {{ path: string, files: string[] } | undefined} */
let packed;

/** The tarball, as npm gets it, and the files in it. */
export function tarball() {
  if (packed) return packed;
  mkdirSync(HOME, { recursive: true });
  // By process, since tests run side by side.
  const folder = join(HOME, `packed-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const options = ["--json", "--ignore-scripts", "--loglevel=silent", "--pack-destination", folder];
  const said = JSON.parse(execFileSync("npm", ["pack", PKG, ...options], { encoding: "utf8" }));
  const [{ filename, files }] = Object.values(said);
  packed = { path: join(folder, filename), files: files.map(({ path }) => path) };
  return packed;
}

/**
 * A project with the package in it.
 *
 * @param {string} name
 * @param {object} [what]
 * @param {Record<string, string>} [what.packages] What else it needs, by exact versions.
 * @param {string} [what.sources] The folder here that has more of its sources.
 * @param {string} [what.entry] What it imports in place of `tirkeu`.
 * @param {object} [what.manifest] What else its package.json says.
 */
export function project(name, { packages = {}, sources, entry = "tirkeu", manifest = {} } = {}) {
  const home = join(HOME, name);
  const [modules, mark] = [join(home, "node_modules"), join(home, "node_modules/.asked")];
  const asked = JSON.stringify(packages);
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== asked)
    rmSync(home, { recursive: true, force: true });
  for (const file of existsSync(home) ? readdirSync(home) : [])
    if (file !== "node_modules") rmSync(join(home, file), { recursive: true });
  mkdirSync(modules, { recursive: true });
  const json = {
    name: `tried-in-${name}`,
    private: true,
    type: "module",
    dependencies: packages,
    ...manifest,
  };
  writeFileSync(join(home, "package.json"), `${JSON.stringify(json, null, 2)}\n`);
  if (!existsSync(mark)) {
    if (Object.keys(packages).length > 0) install(home);
    writeFileSync(mark, asked);
  }
  const installed = join(modules, "tirkeu");
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  execFileSync("tar", ["-xzf", tarball().path, "-C", installed, "--strip-components=1"]);
  for (const folder of ["app", ...(sources ? [sources] : [])])
    cpSync(join(HERE, folder), home, { recursive: true });
  imported(home, entry);
  return { home, run: (command, args, more) => run(home, command, args, more) };
}

/**
 * What the project imports in place of `tirkeu`, by a name or a path; and the same by require, in answer.cjs.
 *
 * @param {string} home
 * @param {string} entry
 */
export function imported(home, entry) {
  const path = join(home, "answer.js");
  const text = readFileSync(path, "utf8").replace(/from ".*";/, `from "${entry}";`);
  writeFileSync(path, text);
  const required = text
    .replace(/import (\w+), \{ (.*) \} from (".*");/, "const { default: $1, $2 } = require($3);")
    .replace("export async function", "exports.answer = async function");
  writeFileSync(join(home, "answer.cjs"), required);
}

/** @param {string} home */
function install(home) {
  const quiet = ["--no-fund", "--no-audit", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", ...quiet], { cwd: home, stdio: ["ignore", "ignore", "inherit"] });
}

/**
 * What a command of the project prints; fails where it fails, or says a word of warning.
 *
 * @param {string} home
 * @param {string} command
 * @param {string[]} [args]
 * @param {import("node:child_process").ExecFileOptions & { mayWarn?: RegExp }} [more]
 * @returns {Promise<string>}
 */
function run(home, command, args = [], { mayWarn, ...options } = {}) {
  const path = [join(home, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, CI: "1", NO_COLOR: "1", ...QUIET, ...options.env };
  return new Promise((hold, fail) => {
    const limits = { timeout: 300_000, maxBuffer: 64 * 2 ** 20 };
    execFile(command, args, { cwd: home, ...limits, ...options, env }, (error, out, complaints) => {
      const all = `${out}${complaints}`;
      const warned = all.split("\n").find((line) => /\bwarn|⚠/i.test(line) && !mayWarn?.test(line));
      if (error) fail(new Error(`${command} ${args.join(" ")}: ${error.message}\n${all}`));
      else if (warned) fail(new Error(`${command} ${args.join(" ")} warns: ${all}`));
      else hold(`${out}`.trim());
    });
  });
}

/** Nobody is told that these were run; and none of them takes itself for a part of the tests that run it. */
export const QUIET = {
  NODE_TEST_CONTEXT: undefined,
  NODE_OPTIONS: undefined,
  NEXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  DENO_NO_UPDATE_CHECK: "1",
};
