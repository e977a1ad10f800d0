// Who is compared? Each peer with how to load it, and what ours are.
import { decide } from "./by-hand.mjs";

/** Loaded apart, so that one which cannot run in a browser says so and the others run. */
export const PEERS = {
  "json-logic-engine, compiled": () => import("./peers/json-logic.mjs").then(({ compiled }) => compiled),
  "json-logic-js": () => import("./peers/json-logic.mjs").then(({ interpreted }) => interpreted),
  "@gorules/zen-engine-wasm": () => import("./peers/zen.mjs").then(({ zen }) => zen),
  "@cedar-policy/cedar-wasm": () => import("./peers/cedar.mjs").then(({ cedar }) => cedar),
  "json-rules-engine": () =>
    import("./peers/json-rules-engine.mjs").then(({ jsonRulesEngine }) => jsonRulesEngine),
  "@hbtgmbh/dmn-eval-js": () => import("./peers/dmn-eval.mjs").then(({ dmnEval }) => dmnEval),
  publicodes: () => import("./peers/publicodes.mjs").then(({ publicodes }) => publicodes),
  "survey-core": () => import("./peers/survey.mjs").then(({ survey }) => survey),
};

export const FLOOR = { name: "a JavaScript function by hand", decide };

/** Ours: with all its words, and the verdict alone. */
export function ours({ check, verdict }, on) {
  const options = { on, lang: "kk" };
  const day = { on };
  return [
    { name: "tirkeu, check with all its words", decide: (answers) => check(answers, options) },
    { name: "tirkeu, verdict", decide: (answers) => verdict(answers, day) },
  ];
}

/** The next question. */
export function oursAsking({ check, verdict }, on) {
  const options = { on, lang: "kk" };
  const day = { on };
  return [
    { name: "tirkeu, check with all its words", decide: (answers) => check(answers, options).question },
    { name: "tirkeu, verdict", decide: (answers) => verdict(answers, day).question },
  ];
}

/** Peers say it as one text. */
export const said = ({ result, at }) => (at ? `${result} ${at}` : result);

/** Those that load here, ready to decide; of the others, why not. */
export async function prepared(model, bytesOf, names = Object.keys(PEERS)) {
  const ready = [];
  const missing = [];
  for (const name of names) {
    try {
      const peer = await PEERS[name]();
      ready.push({ ...peer, name, decide: await peer.prepare(model, bytesOf) });
    } catch (error) {
      missing.push({ name, why: String(error?.message ?? error).split("\n")[0] });
    }
  }
  return { ready, missing };
}
