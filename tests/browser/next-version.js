// What is the next version of the page and of its worker in the tests, where does it come, and how is it seen that it
// is there?
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { pageOf, pathOf, scriptOf, serveSite } from "../site.js";

const CHECKER = pageOf("checker", "ru");

/** As www/app/whole.js reckons it: Playwright takes that for another kind of script. */
const digestOf = (text) =>
  text.split("").reduce((digest, letter) => Math.imul(digest ^ letter.charCodeAt(0), 0x1000193), 0x811c9dc5);

/** One that keeps its copy under another name, and knows its own text. */
export function nextWorker(text) {
  const [, build] = text.match(/"tirkeu ([0-9a-f]{16})"/u);
  const [, code] = text.match(/\((\(\)=>\{[\s\S]*\})\);\n$/u);
  const next = code.replace(build, "0000000000000000");
  if (next === code) throw new Error("the worker names no copy");
  const named = text.replace(code, () => next).replace(build, "0000000000000000");
  return named.replace(/(?<=!==)-?\d+/u, digestOf(next));
}

/** What a host may write is enough to tell one version of a page from the other. */
export const nextPage = (text) => {
  const next = text.replace("<head>", '<head><meta name="version" content="next">');
  if (next === text) throw new Error("the page has no head");
  return next;
};

const mark = (page) => page.locator('meta[name="version"][content="next"]');
/** By a locator: it waits while a page makes way for another, and a script that is run in a page does not. */
export const isNext = (page) => expect(mark(page)).toHaveCount(1);
export const isNotNext = async (page) => expect(await mark(page).count()).toBe(0);

/** The site in a folder of its own, where a next version can come. */
export async function changing(headersOf) {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  cpSync(pathOf("."), folder, { recursive: true });
  const host = await serveSite(headersOf, folder);
  const write = (file, change) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  const nextVersion = () => {
    write(CHECKER, nextPage);
    write(scriptOf("sw.js"), nextWorker);
  };
  const close = async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  };
  return { ...host, folder, write, nextVersion, close };
}
