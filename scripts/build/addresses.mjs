// Where is the project? Cargo.toml says it once, in `repository` and `homepage`, and npm is told the same.

/** @typedef {{ repository?: string, homepage?: string }} Addresses */

/**
 * What the `[package]` of a Cargo.toml has of them.
 *
 * @param {string} manifest
 * @returns {Addresses}
 */
export function addressesIn(manifest) {
  const crate = /^\[package\]\r?\n([\s\S]*?)(?=^\[|$(?![\s\S]))/m.exec(manifest)?.[1] ?? "";
  const named = ["repository", "homepage"].map((name) => {
    const value = new RegExp(`^${name} *= *(["'])(.*?)\\1`, "m").exec(crate)?.[2];
    return [name, value?.replace(/(?:\.git)?\/*$/, "")];
  });
  return Object.fromEntries(named.filter(([, value]) => value));
}

/**
 * A package.json with these addresses and no others, behind its license.
 *
 * @param {string} text
 * @param {Addresses} addresses
 */
export function withAddresses(text, { repository, homepage }) {
  const { repository: _, homepage: __, bugs: ___, ...fields } = JSON.parse(text);
  const added = [
    ...(homepage ? [["homepage", homepage]] : []),
    ...(repository ? [["repository", { type: "git", url: `git+${repository}.git` }]] : []),
    ...(repository ? [["bugs", `${repository}/issues`]] : []),
  ];
  const entries = Object.entries(fields).flatMap((field) =>
    field[0] === "license" ? [field, ...added] : [field],
  );
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
