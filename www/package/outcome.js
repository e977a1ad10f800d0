// What do the numbers say? They are read in the order in which src/api/numbers/outcome.rs writes them, and names
// and texts are put in their places. Whoever asks gets objects of their own: none is handed out twice.
//
// An object is written whole, most of them once with what they may lack and once without: engines are fast at that. A
// result gets what few have behind the others: measured, that is smaller.
import * as names from "tirkeu/names";
import { textOfDay } from "./numbers.js";
import { withOwn } from "./own.js";
import { ASK, DECIDED, those } from "./verdict.js";

/** @typedef {import("./tables.js").Table} Table */

const QUESTIONS = names.questions.map(([question]) => question);
/** The answers to each question, "I don't know" last. */
const VALUES = names.questions.map(([, values]) => [...values, names.unsure]);

/** What is read, and how far: a call reads to its end before another begins. @type {Uint32Array} */
let numbers = new Uint32Array();
let at = 0;
/** @type {Table} */
let table = { words: [], sources: [] };

/**
 * What `check` returns, of numbers that begin at an address.
 *
 * @param {Uint32Array} from
 * @param {number} start
 * @param {Table} spoken
 */
export function outcomeAt(from, start, spoken) {
  begin(from, start, spoken);
  const [on, notice] = [day(), next()];
  const told = content(on, those(names.results, next()), answers());
  return notice === 0 ? told : withNotice(told, table.words[notice - 1]);
}

/**
 * What `rules` returns.
 *
 * @param {Uint32Array} from
 * @param {number} start
 * @param {Table} spoken
 */
export function reasonsAt(from, start, spoken) {
  begin(from, start, spoken);
  return list(reason);
}

/**
 * @param {Uint32Array} from
 * @param {number} start
 * @param {Table} spoken
 */
function begin(from, start, spoken) {
  numbers = from;
  at = start >> 2;
  table = spoken;
}

const next = () => numbers[at++];
const word = () => table.words[next()];
const rule = () => names.rules[next()];

/**
 * Most lists are short. One that is written whole has just the places that it needs; one that grows gets many.
 *
 * @template T
 * @param {() => T} each
 * @returns {T[]}
 */
function list(each) {
  const count = next();
  if (count === 0) return [];
  if (count === 1) return [each()];
  if (count === 2) return [each(), each()];
  const all = new Array(count);
  for (let place = 0; place < count; place += 1) all[place] = each();
  return all;
}

/** Those of the rows are few, and the one that was asked about comes again and again. */
const days = new Map();

const day = () => dayOf(next());
/** @param {number} number Such as 20261122. */
function dayOf(number) {
  const known = days.get(number);
  if (known) return known;
  // Whoever asks about every day there is does not keep them all.
  if (days.size > 1000) days.clear();
  const text = textOfDay(number);
  days.set(number, text);
  return text;
}

/** Of each question four bits: those of the first eight in one number, those of the others in the next. */
function answers() {
  /** @type {Record<string, string>} */
  const given = {};
  const halves = [next(), next()];
  for (let place = 0; place < QUESTIONS.length; place += 1) {
    const bits = (halves[place >> 3] >>> ((place & 7) * 4)) & 15;
    if (bits > 0) withOwn(given, QUESTIONS[place], VALUES[place][bits - 1] ?? names.unsure);
  }
  return given;
}

/**
 * @param {string} on
 * @param {string[]} possible
 * @param {Record<string, string>} given
 */
function content(on, possible, given) {
  const kind = next();
  if (kind === ASK) return ask(on, possible, given);
  if (kind === DECIDED) return decided(on, possible, given);
  return { on, possible, answers: given, kind: "depends", cases: list(found), findOut: list(toFindOut) };
}

/**
 * That the rules have not been compared for too long stands at the head of the summary, too: whoever shows no more
 * than that still says it.
 *
 * @param {Record<string, unknown>} told
 * @param {string} notice
 */
function withNotice({ on, ...told }, notice) {
  if (told.kind === "decided") told.summary = `${notice} ${told.summary}`;
  return { on, notice, ...told };
}

/**
 * @param {string} on
 * @param {string[]} possible
 * @param {Record<string, string>} given
 */
function ask(on, possible, given) {
  const answers = given;
  const kind = "ask";
  const place = next();
  const question = QUESTIONS[place];
  const prompt = word();
  const hint = word();
  let index = 0;
  const options = list(() => ({ value: VALUES[place][index++], label: word() }));
  const because = list(reason);
  const atMost = next();
  const told = { on, possible, answers, kind, question, prompt, options, because, atMost };
  return hint === "" ? told : { ...told, hint };
}

/**
 * @param {string} on
 * @param {string[]} possible
 * @param {Record<string, string>} given
 */
function decided(on, possible, given) {
  const kind = "decided";
  const result = names.results[next()];
  const place = next();
  const title = word();
  const summary = word();
  const because = list(reason);
  const caveats = list(caveat);
  const steps = list(step);
  const bring = list(word);
  const opened = next();
  const changes = list(change);
  const valid = validity();
  const answers = given;
  const told = {
    on,
    possible,
    answers,
    kind,
    result,
    title,
    summary,
    because,
    caveats,
    steps,
    bring,
    changes,
    valid,
  };
  if (place > 0) withOwn(told, "at", names.places[place - 1]);
  if (opened > 0) withOwn(told, "then", names.results[opened - 1]);
  return told;
}

function reason() {
  const name = rule();
  const text = word();
  const sources = cited();
  const confidence = names.confidences[next()];
  return { rule: name, text, sources, confidence, basis: names.bases[next()] };
}

function caveat() {
  const id = names.caveats[next()];
  const text = word();
  return { id, text, sources: cited() };
}

/** All of them were compared on one day. */
function cited() {
  const checked = day();
  return list(() => {
    const { id, title, point, url } = table.sources[next()];
    if (point === "") return url === "" ? { id, title, checked } : { id, title, url, checked };
    return url === "" ? { id, title, point, checked } : { id, title, point, url, checked };
  });
}

/** A line, and the same with what stands behind it and the way through menus. */
function step() {
  const line = word();
  const more = word();
  const path = word();
  const whole = more === "" ? line : `${line} ${more}`;
  const text = path === "" ? whole : `${whole} ${path}`;
  const url = word();
  return url === "" ? { line, text } : { line, text, url };
}

/** Sentences, one after another: what to do, and what it leads to. */
function change() {
  const given = answers();
  const result = names.results[next()];
  const place = next();
  const text = [...list(word), word()].join(" ");
  return place === 0
    ? { answers: given, result, text }
    : { answers: given, result, at: names.places[place - 1], text };
}

function found() {
  const given = answers();
  const result = names.results[next()];
  const place = next();
  const title = word();
  return place === 0
    ? { answers: given, result, title }
    : { answers: given, result, at: names.places[place - 1], title };
}

function toFindOut() {
  const question = QUESTIONS[next()];
  return { question, text: word() };
}

function validity() {
  const from = day();
  const last = next();
  const checked = day();
  const reviewBy = day();
  const current = next() === 1;
  return last === 0
    ? { from, checked, reviewBy, current }
    : { from, until: dayOf(last), checked, reviewBy, current };
}
