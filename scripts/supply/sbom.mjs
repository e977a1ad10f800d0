// What is in the released package, and in the released site? A list that machines read: CycloneDX 1.6, as JSON.
//
//   node scripts/supply/sbom.mjs package|site
//
// Nothing in it knows the day or the machine, so that the same sources make the same list.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, ROOT } from "../build/folders.mjs";
import { crates } from "./crates.mjs";

/** Which programs are in it, and where its files are. The site has the package in it. */
const RELEASED = {
  package: { programs: ["objects"], folder: "pkg", type: "library" },
  site: { programs: ["page", "objects", "census", "desk", "forms"], folder: "dist", type: "application" },
};

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
/** @param {string} algorithm @param {string | Buffer} content */
const digest = (algorithm, content) => createHash(algorithm).update(content).digest("hex");

/** A licence as one of the list of SPDX, or as an expression: `MIT/Apache-2.0` is an old way to write one. */
const licences = (/** @type {string} */ license) => [{ expression: license.replaceAll("/", " OR ") }];

/** @param {import("./crates.mjs").Crate} crate @param {string} scope */
function ofCrate({ name, version, license, repository, checksum }, scope) {
  const purl = `pkg:cargo/${name}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope,
    hashes: [{ alg: "SHA-256", content: checksum }],
    licenses: licences(license),
    purl,
    ...(repository && { externalReferences: [{ type: "vcs", url: repository }] }),
  };
}

/** npm's packages that build it: none of their code is in it. */
function builders() {
  const { packages } = json("package-lock.json");
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, integrity, license }]) => {
      const name = path.replace(/^.*node_modules\//, "");
      const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
      const [, algorithm, base64] = /^(sha\d+)-(.+)$/.exec(integrity) ?? [];
      return {
        type: "library",
        "bom-ref": `${purl}#${path}`,
        name,
        version,
        scope: "excluded",
        hashes: [
          {
            alg: algorithm.replace("sha", "SHA-"),
            content: Buffer.from(base64, "base64").toString("hex"),
          },
        ],
        ...(license && { licenses: licences(license.replace(/^\((.*)\)$/, "$1")) }),
        purl,
      };
    });
}

/** @param {string} folder */
function files(folder) {
  return filesIn(join(ROOT, folder)).map((file) => ({
    type: "file",
    "bom-ref": `file:${folder}/${file}`,
    name: file,
    hashes: [{ alg: "SHA-256", content: digest("sha256", readFileSync(join(ROOT, folder, file))) }],
  }));
}

/** The compiler, whose library is in every program. */
function compiler() {
  const { compiler: said } = json("dist/programs.json");
  const [, name, version, commit] = /^(rustc) (\S+) (\w+)/.exec(said) ?? [];
  const hasCommit = /^[0-9a-f]{40}$/.test(commit ?? "");
  return {
    type: "library",
    "bom-ref": `rust-std@${version}`,
    name: "rust-std",
    version,
    scope: "required",
    description: `Rust's own library, as ${name} ${version} has it`,
    licenses: licences("MIT OR Apache-2.0"),
    ...(hasCommit && {
      externalReferences: [{ type: "vcs", url: `https://github.com/rust-lang/rust/tree/${commit}` }],
    }),
  };
}

/** @param {keyof typeof RELEASED} what */
export function sbom(what) {
  const { programs, folder, type } = RELEASED[what];
  const { name, version, license, description } = json("pkg/package.json");
  const all = crates();
  const inIt = all.filter((crate) => crate.programs.some((program) => programs.includes(program)));
  const compiles = all.filter((crate) => crate.programs.length === 0);
  const parts = [compiler(), ...inIt.map((crate) => ofCrate(crate, "required"))];
  const others = [...compiles.map((crate) => ofCrate(crate, "excluded")), ...builders()];
  const subject = what === "package" ? `pkg:npm/${name}@${version}` : `${name}-site@${version}`;
  const list = {
    metadata: {
      component: {
        type,
        "bom-ref": subject,
        name: what === "package" ? name : `${name}-site`,
        version,
        description,
        licenses: licences(license),
        ...(what === "package" && { purl: subject }),
      },
    },
    components: [...parts, ...others, ...files(folder)],
    dependencies: [{ ref: subject, dependsOn: parts.map((part) => part["bom-ref"]).sort() }],
  };
  const own = digest("sha256", JSON.stringify(list));
  // By its content, in the form of a UUID whose maker says how it is made.
  const uuid = `${own.slice(0, 8)}-${own.slice(8, 12)}-8${own.slice(13, 16)}-8${own.slice(17, 20)}-${own.slice(20, 32)}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    ...list,
  };
}

if (basename(process.argv[1] ?? "") === basename(fileURLToPath(import.meta.url))) {
  const what = process.argv[2];
  if (what !== "package" && what !== "site") {
    console.error("usage: node scripts/supply/sbom.mjs package|site");
    process.exitCode = 2;
  } else console.log(JSON.stringify(sbom(what), null, 2));
}
