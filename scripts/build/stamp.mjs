// Of which sources was everything made? One digest of all that decides what comes out, and of all that came out.
//
//   node scripts/build/stamp.mjs           prints it
//   node scripts/build/stamp.mjs --check   fails where it is not the one in dist/STAMP
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesIn, ROOT } from "./folders.mjs";

/** Whole folders, so that nothing has to be added to a list; dist/ and pkg/ are what came out. */
const FOLDERS = ["src", "www", "scripts/build", "released", "dist", "pkg"];
const STAMP = "dist/STAMP";

/** What an editor or a file manager leaves behind. */
const isLeftBehind = (/** @type {string} */ path) => /^\.|~$/.test(basename(path));

function inputs() {
  const atTheRoot = readdirSync(ROOT).filter((name) =>
    /^(?:Cargo|package(?:-lock)?)\.(?:toml|lock|json)$/.test(name),
  );
  const scripts = readdirSync(join(ROOT, "scripts")).filter((name) => name.endsWith(".sh"));
  const inFolders = FOLDERS.flatMap((folder) =>
    filesIn(join(ROOT, folder)).map((path) => `${folder}/${path}`),
  );
  const paths = [...atTheRoot, ...scripts.map((name) => `scripts/${name}`), ...inFolders];
  return paths.filter((path) => path !== STAMP && !isLeftBehind(path)).sort();
}

function stamp() {
  const digest = createHash("sha256");
  for (const path of inputs()) {
    const content = createHash("sha256").update(readFileSync(join(ROOT, path)));
    digest.update(`${path} ${content.digest("hex")}\n`);
  }
  return digest.digest("hex");
}

function stamped() {
  try {
    return readFileSync(join(ROOT, STAMP), "utf8").trim();
  } catch {
    return undefined;
  }
}

/** A checkout without dist/ has nothing that could be current. */
function current() {
  try {
    return stamp();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return "";
    throw error;
  }
}

if (process.argv[2] !== "--check") {
  console.log(stamp());
} else if (current() !== stamped()) {
  console.error("dist/ and pkg/ were not made from these sources: run `make build`");
  process.exitCode = 1;
}
