// Made from pkg/tirkeu.d.ts.
/**
 * Can I register my residence in Kazakhstan online? The answer, its reasons with their sources, and what to
 * do.
 *
 * Everything is computed where it is called: no request, no storage. Days are civil days, `YYYY-MM-DD`.
 */

import type { Answers, Lang } from "./answers.cjs";

export type { Answers, Lang };

/** The name of a question. */
export type Question = keyof Answers;

/** Answers as they may be given: one that is `undefined` is none. */
export type Given = { [Asked in Question]?: Answers[Asked] | undefined };

/** A way to be registered, the easiest first. */
export type Route = "online" | "owner-consent" | "service-centre";
/**
 * Why there is none: another procedure; a norm says there is nothing to apply for; an obstacle; no published
 * rule.
 */
export type NoRoute = "not-covered" | "not-eligible" | "fix-first" | "ask-1414";
/** One of the seven results. */
export type Result = Route | NoRoute;
/** Where an online route is taken: at home, or at the self-service zone of a service centre. */
export type Place = "home" | "self-service-zone";

/** What to answer for. */
export interface Options {
  /** The language of every text. Default: `"kk"`. */
  lang?: Lang | undefined;
  /** The day to answer for. Default: today in Kazakhstan (UTC+5), whatever the device's zone. */
  on?: string | undefined;
}

/** An act, an announcement or a service card. */
export interface Source {
  /** Its short name, such as `nit-2025`. */
  id: string;
  title: string;
  /** The article in it, where it is known. */
  point?: string;
  /** Where its text is, where that is known. */
  url?: string;
  /** The day on which the rule was last compared with it. */
  checked: string;
}

/**
 * Why: the rule, in one sentence, and where it is written. `sources` is empty only where nothing is
 * published.
 */
export interface Reason {
  /** The rule's name, such as `sole-owner`. */
  rule: string;
  text: string;
  sources: Source[];
  /** How sure we are that the rule is so on that day; where it says several things, of the least sure one. */
  confidence: "high" | "medium" | "low";
  /**
   * Who says so: the announcement of the change, another published source, or nobody but us. What is inferred is
   * never said as law.
   */
  basis: "announced" | "published" | "inferred";
}

/** Where the sources are silent or disagree, as far as it touches this answer. */
export interface Caveat {
  /** Its name, such as `pilot-term`. */
  id: string;
  text: string;
  /** The sources that are silent or disagree. */
  sources: Source[];
}

/** One thing to do. */
export interface Step {
  /** What to do, in a line of ten words at most. */
  line: string;
  /** The same, with what stands behind it. */
  text: string;
  /** Where it leads: `https:` or `tel:`. */
  url?: string;
}

/** What every outcome has. */
export interface Common {
  /** The day answered for. */
  on: string;
  /**
   * To be said before everything else: the rules have not been checked for too long. Also at the head of
   * `summary`.
   */
  notice?: string;
  /** Exactly the results that some completion of the answers leads to. */
  possible: Result[];
  /**
   * Those that the outcome rests on: asking again with these gives the same outcome. What is asked on no way that they
   * leave open is left out. An answer that became pointless only by one to a later question may still be there: it was
   * asked, and a screen shows it. The last of them always matters.
   */
  answers: Answers;
}

/** Something still matters and has not been asked. */
export interface Ask extends Common {
  kind: "ask";
  question: Question;
  prompt: string;
  hint?: string;
  /** What can be answered; always ends with `"unsure"`. Its `hint` is reserved: no option has one yet. */
  options: { value: string; label: string; hint?: string }[];
  /** The rules that wait for the answer. */
  because: Reason[];
  /** Questions still to come, this one included, on the longest way. It never grows. */
  atMost: number;
}

/** Every completion of the answers agrees. */
export interface Decided extends Common {
  kind: "decided";
  result: Result;
  /** For `"online"` and `"owner-consent"`, always; for other results, never. */
  at?: Place;
  /** The result in a line. */
  title: string;
  /** The result in a few sentences. */
  summary: string;
  /** Every rule that decided; never empty. */
  because: Reason[];
  caveats: Caveat[];
  /** What to do, in order. */
  steps: Step[];
  /** What to have ready. */
  bring: string[];
  /**
   * For `"fix-first"`: what opens once the named obstacles are gone, where the answers settle it. Where
   * somebody else has to
   * apply, who owns the home and who consents is asked anew, because it was answered of another applicant.
   */
  then?: Result;
  /** The smallest changes of what a person can change that lead to a better result or place. */
  changes: Change[];
  valid: {
    /**
     * The first day on which the rules that decided are in force; `0001-01-01` where they begin before all we
     * know.
     */
    from: string;
    /** The last such day, where one is known. A number that only a fact or a step says may change before. */
    until?: string;
    /** The day on which they were last compared with their sources. */
    checked: string;
    /** The last day on which they may pass for current. */
    reviewBy: string;
    /** Was `on` no later than that? */
    current: boolean;
  };
}

/** Nothing is left to ask, yet what the person does not know decides. */
export interface Depends extends Common {
  kind: "depends";
  /**
   * What each finding would mean: disjoint, and together all there is. `answers` are those that were
   * `"unsure"`.
   */
  cases: { answers: Answers; result: Result; at?: Place; title: string }[];
  /** What to find out, and how. */
  findOut: { question: Question; text: string }[];
}

/** What would be better: these answers instead, and what they lead to. */
export interface Change {
  answers: Answers;
  result: Result;
  /** Where, if that is settled too. */
  at?: Place;
  text: string;
}

export type Outcome = Ask | Decided | Depends;

/**
 * The verdict alone, without words: for whoever has their own, and for whoever decides a great many.
 *
 * It says what {@link Outcome} says of the same answers on the same day.
 */
export interface Verdict {
  kind: Outcome["kind"];
  /** For `"ask"`, always: what to ask next. */
  question?: Question;
  /** For `"decided"`, always. */
  result?: Result;
  /** For `"online"` and `"owner-consent"`, always; for other results, never. */
  at?: Place;
  /** The names of the rules that decided, or that wait for the question; none where it depends. */
  because: string[];
  /** Exactly the results that some completion of the answers leads to. */
  possible: Result[];
}

/** Thrown by {@link check}, {@link verdict} and {@link rules}: what was given is not what they take. The next call works. */
export interface InputError extends Error {
  name: "InputError";
  /**
   * Every mistake at once, a line each, the culprit in backticks and cut after 40 characters (of a text of more than a
   * million letters none is quoted). Of more than a hundred the first hundred, and a line that says how many more
   * there are.
   */
  problems: string[];
}

/**
 * Loads the WebAssembly once; further calls return the same promise. Without an argument nothing is requested:
 * it stands in this module, and is not kept waiting by what another call was given.
 *
 * @param module instead: a `WebAssembly.Module`, its bytes, a URL, a `Response`, or a promise of one of them
 */
export default function init(module?: unknown): Promise<unknown>;

/** The same without waiting; instead of what it has, it takes bytes or a `WebAssembly.Module`. */
export function initSync(module?: unknown): void;

/**
 * What these answers lead to. Pure: with `on` given, the same input gives the same output for ever.
 *
 * @throws {InputError} an unknown question, a value that does not answer it, an impossible day, an unknown
 * language or option, something that is not a plain object, something that cannot be read
 * @throws {Error} where it is called while it reads what another call was given: inside a getter of the answers, say
 */
export function check(answers: Given, options?: Options): Outcome;

/**
 * The same without a word: which kind of outcome, the question or the result, the rules, what is possible. Where all is
 * answered, a third of the time of {@link check} or less. A language may be given and changes nothing.
 *
 * @throws {InputError} as {@link check}
 */
export function verdict(answers: Given, options?: Options): Verdict;

/**
 * Every rule in force on a day, with its sources: what an editor or a lawyer reads.
 *
 * @throws {InputError} as {@link check}
 */
export function rules(options?: Options): Reason[];
