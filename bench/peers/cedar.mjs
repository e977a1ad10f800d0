// How does Cedar decide? A policy that permits for each of our rules, parsed once; it says which determined
// the decision, and these are the rules that apply.
import init, { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/web";
import { outcomeOf, printed, whenOf, writtenOut } from "../conditions.mjs";

const quoted = (text) => JSON.stringify(text);
const HOW = {
  in: (name, values) =>
    values.length === 1
      ? `context.${name} == ${quoted(values[0])}`
      : `[${values.map(quoted).join(", ")}].contains(context.${name})`,
  all: (conditions) => `(${conditions.join(" && ")})`,
  any: (conditions) => `(${conditions.join(" || ")})`,
  not: (condition) => `!(${condition})`,
};
const SET = "registration";
const NOBODY = { type: "Person", id: "somebody" };

export const cedar = {
  name: "@cedar-policy/cedar-wasm",
  async prepare({ derived, rules }, bytesOf) {
    await init({ module_or_path: await bytesOf("@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm") });
    const policies = rules.map(({ rule, when }) => [
      rule,
      `permit(principal, action, resource) when { ${printed(writtenOut(whenOf(when), derived), HOW)} };`,
    ]);
    const parsed = preparsePolicySet(SET, { staticPolicies: Object.fromEntries(policies) });
    if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
    const byName = new Map(rules.map((rule) => [rule.rule, rule]));
    const call = {
      principal: NOBODY,
      action: { type: "Action", id: "register" },
      resource: { type: "Home", id: "home" },
      preparsedPolicySetId: SET,
      entities: [],
    };
    return (answers) => {
      const answer = statefulIsAuthorized({ ...call, context: answers });
      return outcomeOf(
        answer.response.diagnostics.reason.map((rule) => byName.get(rule)),
        answers,
      );
    };
  },
};
