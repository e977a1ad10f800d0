// How much is run: what must hold before a change lands, or everything? This file alone reads TIER from the
// environment.

const tier = process.env.TIER ?? "test";
if (!["test", "everything"].includes(tier)) {
  throw new Error(`TIER is \`${tier}\`: it takes test or everything`);
}

/** All that is exhaustive, or the same in every engine, is run as well: `make everything`, each night. */
export const EVERYTHING = tier === "everything";

/**
 * What a part of the tests leaves out of `make test`: everything of it, or those that are enough before a
 * change lands.
 */
export const enough = (all, fewer) => (EVERYTHING ? all : fewer);

/**
 * Of what is tried in each of several ways (a language, a host): all of it, or its share of it before a change lands.
 * So many shares together are all.
 */
export const share = (all, place, of = 3) =>
  all.filter((_, number) => EVERYTHING || number % of === place % of);
