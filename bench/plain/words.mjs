// What does the plain page know? Every text that the package says to somebody who has answered, each once, and
// which answers lead to which: as rows, smaller than code.
import { readFileSync } from "node:fs";

const LANG = "kk";

/** What stands around the texts, as the screens on record have it. */
function labels() {
  const screen = (name) =>
    readFileSync(new URL(`../../tests/golden/${name}.${LANG}.html`, import.meta.url), "utf8");
  const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
  const result = screen("owner-consent");
  const first = screen("first");
  const [steps, bring, because, caveats, valid, answers, shortNames] = all(result, /<h2>([^<]+)/gu);
  return {
    ...{ steps, bring, because, caveats, valid, answers, shortNames },
    note: all(result, /class="small">([^<\s][^<]*)/gu)[0],
    where: all(result, /<summary>([^<]+)/gu)[0],
    why: all(first, /<summary>([^<]+)/gu)[0],
    back: all(result, /class="back"><a [^>]*>([^<]+)/gu)[0],
    change: all(result, /id="change-person"[^>]*>([^<]+)/gu)[0],
    again: all(result, /<a href="#">([^<]+)/gu)[0],
    progress: all(first, /<span>([^<]+)<b>/gu),
    dates: all(result, /<dt>([^<]+)<\/dt>\s*<dd><time/gu),
    names: [...result.matchAll(/<dt>([^<]+)<\/dt>\s*<dd>([^<]+)<\/dd>/gu)].map(([, name, is]) => [name, is]),
  };
}

/** Rows of which none is there twice; what is asked for is a number. */
function rows() {
  const all = [];
  const seen = new Map();
  const number = (row) => {
    const key = JSON.stringify(row);
    if (!seen.has(key)) seen.set(key, all.push(row) - 1);
    return seen.get(key);
  };
  return { all, number };
}

/**
 * The page's words, and its decision as rows of crossings: [question, rules that wait, then for each option a row].
 *
 * @param {(answers: object, options: { lang: string, on: string }) => any} check
 */
export function wordsOf(check, on) {
  const [sources, reasons, steps, questions, outcomes, crossings] = Array.from({ length: 6 }, rows);
  const source = ({ title, url }) => sources.number([title, url]);
  const reason = ({ text, sources: cited }) => reasons.number([text, ...cited.map(source)]);
  const step = ({ text, url }) => steps.number(url ? [text, url] : [text]);

  const crossing = (answers) => {
    const said = check(answers, { lang: LANG, on });
    if (said.kind === "decided") {
      const { result, title, summary, bring } = said;
      const lists = [said.steps.map(step), bring.map((text) => step({ text })), said.because.map(reason)];
      const caveats = said.caveats.map(reason);
      const isOpen = Boolean(said.at) || result === "service-centre";
      return crossings.number([-1, outcomes.number([isOpen, result, title, summary, ...lists, caveats])]);
    }
    const { question, prompt, hint, options } = said;
    const asked = options.map(({ value, label, note }) => (note ? [value, label, note] : [value, label]));
    const row = questions.number([question, prompt, hint ?? "", asked]);
    const known = options.filter(({ value }) => value !== "unsure");
    const next = known.map(({ value }) => crossing({ ...answers, [question]: value }));
    return crossings.number([row, said.because.map(reason), ...next]);
  };
  const first = crossing({});
  return {
    first,
    checked: on,
    labels: labels(),
    sources: sources.all,
    reasons: reasons.all,
    steps: steps.all,
    questions: questions.all,
    outcomes: outcomes.all,
    crossings: crossings.all,
  };
}
