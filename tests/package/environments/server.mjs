// What does a server that a project starts answer, or show in Chromium?
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { QUIET } from "./project.mjs";

/** How long a server may take to say where it is, or to answer. */
const PATIENCE = 120_000;

/** A port that is free on this machine. @returns {Promise<number>} */
export async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * Starts it, does something with its address as soon as it answers, and ends it with all that it has started.
 * What it prints is handed on.
 *
 * @template T
 * @param {string} home
 * @param {string[]} command
 * @param {number} port
 * @param {(base: string) => Promise<T>} ask
 * @returns {Promise<{ answer: T, printed: string }>}
 */
export async function served(home, [command, ...args], port, ask) {
  const path = [join(home, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...QUIET, PATH: path, NO_COLOR: "1" };
  const child = spawn(command, args, { cwd: home, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      printed += text;
    });
  const ended = new Promise((end) => child.once("close", end));
  try {
    const base = `http://localhost:${port}/`;
    await answering(base, child);
    return { answer: await ask(base), printed };
  } catch (error) {
    throw new Error(`${error.message}\n${printed}`);
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    const killed = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 10_000);
    await ended;
    clearTimeout(killed);
  }
}

async function answering(base, child) {
  const started = Date.now();
  while (Date.now() - started < PATIENCE) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    try {
      await fetch(base, { signal: AbortSignal.timeout(PATIENCE) });
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 200));
    }
  }
  throw new Error("it does not answer");
}
