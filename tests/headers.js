// Which headers should come with a file? As dist/_headers says, and as the settings in docs/hosting/ do.
import { readFileSync } from "node:fs";
import { read } from "./site.js";

/** The rules of `_headers`: an address, perhaps with all below it, and what is sent there. */
const RULES = read("_headers")
  .toString()
  .split(/^(?=\/)/mu)
  .slice(1)
  .map((rule) => {
    const [address, ...lines] = rule.trimEnd().split("\n");
    return {
      address,
      headers: lines.map((line) =>
        line
          .trim()
          .split(/: (.*)/su)
          .slice(0, 2),
      ),
    };
  });

const isMeant = (address, path) =>
  address.endsWith("*") ? path.startsWith(address.slice(0, -1)) : path === address;

/** What a host that reads `_headers` sends with a path of the site: all rules that fit, and their values joined. */
export function headersOf(path) {
  const headers = new Headers();
  for (const { address, headers: own } of RULES)
    if (isMeant(address, `/${path}`)) for (const [name, value] of own) headers.append(name, value);
  return Object.fromEntries(headers);
}

/** Each header that some file gets. */
export const NAMES = [
  ...new Set(RULES.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase()))),
];

/** The directives of a policy, with what each allows. */
export const directives = (policy) =>
  new Map(
    policy
      .split("; ")
      .map((directive) => directive.split(" "))
      .map(([name, ...from]) => [name, from]),
  );

const SETTINGS = readFileSync(new URL("../docs/hosting/nginx.conf", import.meta.url), "utf8");
/** The policies in them, with what tells their pages. The last that fits is sent. */
const POLICIES = [...SETTINGS.matchAll(/if \(\$uri ~ "([^"]+)"\) \{\n {2}set \$policy "([^"]+)"/gu)].map(
  ([, pattern, policy]) => [new RegExp(pattern, "u"), policy],
);

/** The policy that nginx, Caddy and Apache send with a file of the site, or none. */
export const policyOfServers = (file) => POLICIES.findLast(([pattern]) => pattern.test(`/${file}`))?.[1];

/** All that they send with it beside that. */
export function headersOfServers(file) {
  const { "content-security-policy": _, ...others } = headersOf(file);
  const policy = policyOfServers(file);
  return policy ? { ...others, "content-security-policy": policy } : others;
}
