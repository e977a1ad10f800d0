// How are commands run side by side, and how do all of them end when one has failed?
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { ROOT } from "./folders.mjs";

let free = availableParallelism();
/** @type {(() => void)[]} Those that wait for a core, first come first served. */
const waiting = [];
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let stopped = false;

/**
 * Runs a command as soon as a core is free, and says what it printed. What it complains of is passed on when it
 * has ended, so that no two speak at once.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] Beside what is in the environment already.
 * @returns {Promise<string>}
 */
export async function run(command, args, env = {}) {
  if (free === 0) await new Promise((/** @type {(value?: unknown) => void} */ go) => waiting.push(go));
  else free -= 1;
  try {
    return await ended(command, args, env);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
function ended(command, args, env) {
  return new Promise((hold, fail) => {
    // After a failure nothing begins, and nobody hears any more of what has been stopped.
    if (stopped) return;
    // A group of its own, so that it can be ended with all that it has started.
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    running.add(child);
    const said = { out: "", error: "" };
    // A letter may come in two pieces.
    child.stdout.setEncoding("utf8");
    child.stderr.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      said.out += text;
    });
    child.stderr.on("data", (text) => {
      said.error += text;
    });
    child.on("error", fail);
    child.on("close", (code) => {
      running.delete(child);
      if (stopped) return;
      if (code === 0) {
        process.stderr.write(said.error);
        hold(said.out);
      } else {
        fail(new Error(`${said.out}${said.error}`.trim() || `\`${command}\` failed and does not say why`));
      }
    });
  });
}

/**
 * What scripts/build/build.sh has found: a compiler, a folder, flags.
 *
 * @param {string} name
 */
export function environment(name) {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run scripts/build/build.sh`);
  return value;
}

/** Ends whatever runs, and lets nothing else begin. */
export function stopAll() {
  stopped = true;
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  }
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}
