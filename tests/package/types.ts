// Are the types of the package usable as they are shipped? Compiled with `tsc --noEmit`, never run.
import init, {
  type Answers,
  check,
  type InputError,
  initSync,
  type Outcome,
  type Question,
  type Reason,
  rules,
  type Verdict,
  verdict,
} from "../../pkg/tirkeu.js";

await init();
initSync(new Uint8Array());

const answers: Answers = { citizenship: "citizen", person: "unsure", protectedOwner: "limited" };
const outcome: Outcome = check(answers, { lang: "kk", on: "2028-02-29" });
const listed: Reason[] = rules();
const sure: ("high" | "medium" | "low")[] = listed.map(({ confidence }) => confidence);
const announced = listed.filter(({ basis }) => basis === "announced");
// @ts-expect-error a basis that there is not
const heard = listed.filter(({ basis }) => basis === "heard");
const { kind, question: asked, because }: Verdict = verdict(answers, { on: "2028-02-29" });

/** A switch over the kinds is exhaustive. */
function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case "ask":
      return outcome.options.map((option) => option.label).join(outcome.prompt);
    case "decided":
      return outcome.valid.current ? outcome.title : (outcome.notice ?? "");
    case "depends":
      return outcome.cases.map((found) => found.title).join();
  }
}

// A form in which nothing is chosen yet.
const form: { person?: Answers["person"]; lang?: "ru" } = {};
const begun: Outcome = check({ person: form.person }, { lang: form.lang, on: undefined });

// @ts-expect-error an answer that there is not
check({ age: "17" });
// @ts-expect-error a question that there is not
const question: Question = "name";
// @ts-expect-error a language that we do not speak
check({}, { lang: "de" });

export const all: [string, number, (error: InputError) => string[]] = [
  told(outcome),
  listed.length,
  (error) => error.problems,
];
export const short: [Outcome["kind"], Question | undefined, string[]] = [kind, asked, because];
export { announced, begun, heard, question, sure };
