// How are the questions of the desk shown and answered? By keys, by tap, or one after the other with the Tab key.
//
// The address is the case. What an answer leads to says the program; here it is only shown.
import { isIn, KIND, shownAt } from "./program.js";

/** @typedef {import("./program.js").Shown} Shown */
/** @typedef {(shown: Shown & { address: string }) => void} Show */

/**
 * Shows the case at the address on a desk, now and at every change of it.
 *
 * @param {HTMLElement} desk
 * @param {Show} showSlip
 */
export function mount(desk, showSlip) {
  const questions = [...desk.querySelectorAll("fieldset")];
  const number = (/** @type {HTMLElement} */ { dataset }) => Number(dataset.question);
  /** As the checker has them in its links. */
  const inLinks = [...questions].sort((one, two) => number(one) - number(two));
  /** @type {string[]} The addresses before the last answers. */
  const before = [];
  /** @type {HTMLFieldSetElement | undefined} The question that digits answer. */
  let marked;

  /** @param {HTMLFieldSetElement} [wanted] */
  function show(wanted) {
    const shown = shownAt(location.hash, questions.length);
    const isAsked = (/** @type {HTMLElement} */ { dataset }) => isIn(shown.asked, Number(dataset.question));
    for (const question of questions) {
      question.disabled = !isAsked(question);
      const said = shown.answers[Number(question.dataset.question)];
      for (const choice of choicesOf(question)) choice.checked = Number(choice.dataset.number) === said;
      question.toggleAttribute("data-said", said > 0);
    }
    const isOpen = shown.kind === KIND.ask;
    const next = questions.find(({ dataset }) => isOpen && Number(dataset.question) === shown.question);
    mark(wanted && isAsked(wanted) ? wanted : next);
    showResult(desk, shown, next);
    const marks = shown.marks | (hasNoDay(location.hash) ? UNREAD : 0);
    for (const notice of /** @type {NodeListOf<HTMLElement>} */ (desk.querySelectorAll("[data-mark]"))) {
      notice.hidden = !(marks & Number(notice.dataset.mark));
    }
    const links = [...desk.querySelectorAll(".case"), ...document.querySelectorAll("#languages a")];
    for (const link of /** @type {HTMLAnchorElement[]} */ (links)) link.hash = location.hash;
    const print = /** @type {HTMLButtonElement} */ (desk.querySelector('[data-tool="print"]'));
    print.disabled = isOpen;
    showSlip({ ...shown, address: addressOf(said(inLinks)) });
  }

  /** @param {HTMLFieldSetElement} [question] */
  function mark(question) {
    marked?.removeAttribute("data-marked");
    marked = question;
    marked?.setAttribute("data-marked", "");
  }

  /** @param {string} address */
  function go(address) {
    // No entry of the history for each key: there is a key that takes back.
    // In a viewer an address by itself would be one of the page around.
    history.replaceState(history.state, "", location.href.split("#")[0] + (address || "#"));
    show();
  }

  /** @param {HTMLInputElement} choice */
  function answer(choice) {
    before.push(location.hash);
    choice.checked = true;
    go(addressOf(said()));
  }

  /** The answers, in the order of the desk, or another. */
  const said = (all = questions) =>
    all.flatMap((question) => {
      const chosen = choicesOf(question).find(({ checked }) => checked);
      return chosen ? `${question.dataset.name}=${chosen.value}` : [];
    });

  /** @type {Record<string, () => void>} */
  const tools = {
    // Loaded again, the page no longer knows which answer was the last one: that is the last on the desk.
    undo: () => go(before.pop() ?? addressOf(said().slice(0, -1))),
    clear: () => {
      before.push(location.hash);
      go("");
    },
    // Where printing is blocked, no browser says so: the page does, beforehand.
    print: () => globalThis.print?.(),
  };

  desk.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "radio") answer(target);
  });
  desk.addEventListener("click", ({ target }) => {
    const tool = target instanceof Element ? target.closest("[data-tool]") : null;
    if (tool) tools[dataOf(tool, "tool")]();
  });
  document.addEventListener("keydown", (event) => {
    if (!answersTo(desk, event)) return;
    const key = nameOf(event);
    const tool = desk.querySelector(`[aria-keyshortcuts="${CSS.escape(key)}"]:enabled`);
    const asked = questions.find(({ dataset, disabled }) => dataset.key === key && !disabled);
    const choice = marked && choicesOf(marked).find(({ dataset }) => dataset.key === key);
    if (tool) tools[dataOf(tool, "tool")]();
    else if (asked) goTo(asked);
    else if (choice) answer(choice);
    else return;
    event.preventDefault();
    marked?.scrollIntoView({ block: "nearest" });
  });

  /** @param {HTMLFieldSetElement} question */
  function goTo(question) {
    show(question);
    const choices = choicesOf(question);
    (choices.find(({ checked }) => checked) ?? choices[0]).focus();
  }

  // Enter on an answer sends no form.
  desk.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", () => show());
  desk.hidden = false;
  show();
}

/** @param {Element} element @param {string} name */
export const dataOf = (element, name) => /** @type {HTMLElement} */ (element).dataset[name] ?? "";

/** What is wrong with an address that cannot be read, as it is numbered. */
const UNREAD = 4;

/** Whether the day of a slip stands in an address and is none, which the program reads past. @param {string} address */
const hasNoDay = (address) => /rules_of(?!(?:=|%3D)\d{4}-\d\d-\d\d(?!\w))/i.test(address);

/** @param {string[]} answers */
const addressOf = (answers) => `#${answers.join("&")}`;

/** @param {HTMLElement} question @returns {HTMLInputElement[]} */
const choicesOf = (question) => [...question.querySelectorAll("input")];

/**
 * Whether a key is meant for the desk: not one that is held, that does something else with others, or that a list
 * chooses by: the first letter of what is in it.
 *
 * @param {HTMLElement} desk
 * @param {KeyboardEvent} event
 */
function answersTo(desk, { target, key, repeat, altKey, ctrlKey, metaKey, isComposing }) {
  if (repeat || altKey || ctrlKey || metaKey || isComposing || desk.closest(".in:not([data-shown])"))
    return false;
  const letter = key.toLowerCase();
  const choices = target instanceof HTMLSelectElement ? [...target.options] : [];
  const isElsewhere = choices.some(({ text }) => text.toLowerCase().startsWith(letter));
  const answers = /** @type {HTMLInputElement} */ (desk.querySelector(".keys-answer"));
  return answers.checked && !isElsewhere;
}

/**
 * What a key is called on the desk: by its place, since on a Kazakh keyboard the digits are letters.
 *
 * @param {KeyboardEvent} event
 */
function nameOf({ code, key }) {
  const [, name] = /^(?:Digit|Numpad|Key)([\dA-Z])$/.exec(code) ?? [];
  return name ?? (code ? key : key.toUpperCase());
}

/**
 * What has to be in a page that is whole.
 *
 * @param {ParentNode} whole
 * @param {string} selector
 */
function partOf(whole, selector) {
  const part = whole.querySelector(selector);
  if (!part) throw new Error(`the desk has no ${selector}`);
  return part;
}

/**
 * The result and what to say, or what to ask next: said once, when it is another than before.
 *
 * @param {HTMLElement} desk
 * @param {Shown} shown
 * @param {HTMLElement} [next]
 */
function showResult(desk, { edition, kind, tone, title, aloud, toFind }, next) {
  const place = /** @type {HTMLElement} */ (desk.querySelector(".verdict"));
  const texts = partOf(desk, `.texts[data-edition="${edition}"]`);
  // Not the language of the document: a browser that translates the page has changed that.
  const { lang } = document.body.dataset;
  const told = partOf(document, `.told[data-edition="${edition}"][lang="${lang}"]`);
  const said = document.createElement("div");
  /**
   * @param {string} tag
   * @param {(Element | null | undefined)[]} parts
   */
  const line = (tag, ...parts) => {
    const element = document.createElement(tag);
    parts.forEach((part, number) => {
      if (number > 0) element.append(" ");
      for (const node of part?.childNodes ?? []) element.append(node.cloneNode(true));
    });
    said.append(element);
    return element;
  };
  const [ask, say] = ["ask", "say"].map((name) => partOf(texts, `[data-${name}]`));
  if (kind === KIND.ask) line("p", ask, next?.querySelector("legend span"));
  if (kind === KIND.decided) {
    line("p", partOf(told, `[data-title="${title}"]`)).className = "title";
    line("p", say, partOf(texts, `[data-aloud="${aloud}"]`));
  }
  if (kind === KIND.depends) {
    line("p", partOf(told, "[data-depends]")).className = "title";
    line("p", say, partOf(texts, "[data-depends]"));
    for (const row of told.querySelectorAll("[data-find]")) {
      const find = dataOf(row, "find");
      if (isIn(toFind, Number(find))) line("p", desk.querySelector(`[data-question="${find}"] span`), row);
    }
  }
  const tones = ["", tone ? "open" : "closed", "depends"];
  place.className = `verdict ${tones[kind]}`;
  if (place.textContent !== said.textContent) place.replaceChildren(...said.childNodes);
}
