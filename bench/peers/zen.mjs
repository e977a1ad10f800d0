// How does GoRules' ZEN decide in WebAssembly?
//
// Its package for browsers knows expressions and no tables, and reads the expression at each call. What is made
// of the rules takes twelve times as long as this one, which is by hand.
import init, { evaluateExpression } from "@gorules/zen-engine-wasm/dist/zen_engine_wasm.js";

const ONLINE = `((signing == "none" or device == "no") ? "online self-service-zone" : "online home")`;
const CONSENT = `((signing == "none" or device == "no") ? "owner-consent self-service-zone" : "owner-consent home")`;
const EXPRESSION = [
  [`citizenship == "other"`, `"not-covered"`],
  [`person != "ward" and age == "under-14"`, `"not-eligible"`],
  [`person in ["self", "attorney", "someone-else"] and age == "14-15"`, `"fix-first"`],
  [`person in ["child", "someone-else"] and age in ["16-17", "18-plus"]`, `"fix-first"`],
  [`citizenship == "residence-permit"`, `"service-centre"`],
  [
    `person == "attorney" and citizenship == "citizen" and home == "private" and ownership in ["shared", "others"]`,
    `(protectedOwner == "none" ? "fix-first" : "service-centre")`,
  ],
  [`person == "attorney"`, `"fix-first"`],
  [`citizenship == "kandas"`, `"ask-1414"`],
  [`stay == "temporary" and home == "private" and ownership == "others"`, `"not-covered"`],
  [`stay == "temporary" and home == "institution"`, `"not-covered"`],
  [`home == "not-in-register"`, `"fix-first"`],
  [`home in ["institution", "nowhere"]`, `"ask-1414"`],
  [`home == "state-rental"`, `(lease == "listed" ? ${ONLINE} : "fix-first")`],
  [`ownership == "nobody"`, `"ask-1414"`],
  [`person == "self" and age == "16-17" and ownership != "others"`, `"service-centre"`],
  [`ownership == "sole"`, ONLINE],
  [`protectedOwner != "none"`, `"service-centre"`],
  [`consent == "ready"`, CONSENT],
  [`consent == "absent"`, `"ask-1414"`],
].reduceRight((otherwise, [condition, answer]) => `${condition} ? ${answer} : (${otherwise})`, `"fix-first"`);

export const zen = {
  name: "@gorules/zen-engine-wasm",
  async prepare(_, bytesOf) {
    await init({ module_or_path: await bytesOf("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm") });
    return (answers) => evaluateExpression(EXPRESSION, answers);
  },
};
