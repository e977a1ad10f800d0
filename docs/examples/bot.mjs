// What does a chat bot say next? All of it but the messenger: nothing is kept here, nothing asks a network.
import init, { check } from "tirkeu";

await init();

/**
 * The next text and its buttons. Whoever runs the bot keeps what has been said in a chat: each button has
 * what will have been said with it. Where there is none, the conversation is over.
 *
 * @param {import("tirkeu").Answers} said
 * @param {import("tirkeu").Options} [options]
 */
export function step(said, options) {
  const outcome = check(said, options);
  if (outcome.kind !== "ask") return { text: lines(...ending(outcome)), buttons: [] };
  const { notice, prompt, hint, question, answers } = outcome;
  const tapped = (/** @type {string} */ value) => ({ ...answers, [question]: value });
  const buttons = outcome.options.map(({ value, label }) => ({ label, said: tapped(value) }));
  return { text: lines(notice, prompt, hint), buttons };
}

/** @param {import("tirkeu").Decided | import("tirkeu").Depends} outcome First of all: are the rules old? */
function ending(outcome) {
  const { notice: old = "" } = outcome;
  if (outcome.kind === "depends") return [old, ...told([...outcome.findOut, ...outcome.cases])];
  const { title, summary, because, caveats, steps, bring } = outcome;
  const todo = steps.map(({ text, url }, at) => `${at + 1}. ${text} ${url ?? ""}`.trim());
  return [old, title, summary.slice(old.length).trim(), ...told([...because, ...caveats]), ...todo, ...bring];
}
const told = (/** @type {{ text?: string, title?: string }[]} */ of) => of.map((it) => it.text ?? it.title);
const lines = (/** @type {(string | undefined)[]} */ ...all) => all.filter(Boolean).join("\n");
