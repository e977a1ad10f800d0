// What is decided, as one list of conditions? For the peers whose language is expressions.

/**
 * A condition: a question has one of these answers, or others joined.
 *
 * @typedef {{ in: [string, string[]] } | { all: Condition[] } | { any: Condition[] } | { not: Condition }} Condition
 */

/** The kinds of "no", the first that applies being the answer. */
const NO_ROUTE = ["not-covered", "not-eligible", "fix-first", "ask-1414"];

/** @returns {Condition} */
const joined = (how, conditions) => (conditions.length === 1 ? conditions[0] : { [how]: conditions });
const isIn = (name, values) => ({ in: [name, values] });

/** The condition of a rule, with what is derived left as a name, or else written out. */
export const whenOf = (when) =>
  joined(
    "all",
    Object.entries(when).map(([name, values]) => isIn(name, values)),
  );

/** The same without names for what is derived: a language of one expression has none. */
export function writtenOut(condition, derived) {
  const again = (inner) => writtenOut(inner, derived);
  if ("all" in condition) return { all: condition.all.map(again) };
  if ("any" in condition) return { any: condition.any.map(again) };
  if ("not" in condition) return { not: again(condition.not) };
  const [name, values] = condition.in;
  if (!(name in derived)) return condition;
  const ways = derived[name].flatMap(({ when, value, answer }) => {
    const conditions = Object.entries(when).map(([question, taken]) => again(isIn(question, taken)));
    if (answer) return [joined("all", [...conditions, isIn(answer, values)])];
    return values.includes(value) ? [joined("all", conditions)] : [];
  });
  return joined("any", ways);
}

/** Each answer with its condition, the first that holds being given; `applies` says how a rule is named. */
export function ways({ rules }, applies = ({ when }) => whenOf(when)) {
  const some = (isMeant) => joined("any", rules.filter(isMeant).map(applies));
  const mayFile = some(({ gives }) => gives === "may file");
  const isOpen = (route) => ({
    all: [some(({ opens }) => opens.includes(route)), { not: some(({ closes }) => closes.includes(route)) }],
  });
  const atTheZone = { any: [isIn("signing", ["none"]), isIn("device", ["no"])] };
  const online = ["online", "owner-consent"].flatMap((route) => {
    const open = { all: [mayFile, isOpen(route)] };
    return [
      [{ all: [open, atTheZone] }, `${route} self-service-zone`],
      [open, `${route} home`],
    ];
  });
  const no = NO_ROUTE.map((kind) => [some(({ gives }) => gives === kind), kind]);
  return [...online, [isOpen("service-centre"), "service-centre"], ...no];
}

/** The same for peers that say which rules apply, and leave it to whoever asks what follows. */
export function outcomeOf(applying, answers) {
  let mayFile = false;
  const open = new Set();
  const closed = new Set();
  const no = new Set();
  for (const { opens, closes, gives } of applying) {
    for (const route of opens) open.add(route);
    for (const route of closes) closed.add(route);
    if (gives === "may file") mayFile = true;
    else if (gives) no.add(gives);
  }
  for (const route of ["online", "owner-consent"]) {
    if (mayFile && open.has(route) && !closed.has(route)) {
      const atTheZone = answers.signing === "none" || answers.device === "no";
      return atTheZone ? `${route} self-service-zone` : `${route} home`;
    }
  }
  if (open.has("service-centre") && !closed.has("service-centre")) return "service-centre";
  return NO_ROUTE.find((kind) => no.has(kind));
}

/** Conditions printed, by how a language writes each of the four. */
export function printed(condition, how) {
  const print = (inner) => printed(inner, how);
  if ("all" in condition) return how.all(condition.all.map(print));
  if ("any" in condition) return how.any(condition.any.map(print));
  if ("not" in condition) return how.not(print(condition.not));
  return how.in(...condition.in);
}
