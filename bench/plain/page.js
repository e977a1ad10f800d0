// How would the page be in plain JavaScript? The same words and the same places in the HTML; no WebAssembly.
//
// It knows less than the checker: who does not know an answer stays where they are, and no day but today's.
import words from "words";

const { labels, sources, reasons, steps, questions, outcomes, crossings } = words;
const byId = (id) => document.getElementById(id);
const screen = byId("screen");

/** An element with attributes and children. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
const link = (text, url) => (url ? make("a", { href: url }, text) : text);
const list = (name, items, attributes) =>
  make(name, attributes, ...items.map((item) => make("li", {}, ...item)));
const section = (title, ...children) => make("section", {}, make("h2", {}, title), ...children);
const day = (on) => make("time", { datetime: on }, on);

/** A sentence, and where it is written. */
function reasoned(number) {
  const [text, ...cited] = reasons[number];
  if (cited.length === 0) return [text];
  const where = cited.map((source) => [
    link(...sources[source]),
    `. ${labels.dates[2]} `,
    day(words.checked),
  ]);
  return [text, make("details", { class: "small" }, make("summary", {}, labels.where), list("ul", where))];
}

const addressOf = (answers) =>
  `#${answers.map(([question, value]) => `${questions[question][0]}=${value}`).join("&")}`;

/** The answers at the address, as far as they lead. */
function wayAt(address) {
  const given = new URLSearchParams(address.slice(1));
  const answers = [];
  let at = crossings[words.first];
  while (at[0] >= 0) {
    const [name, , , options] = questions[at[0]];
    const place = options.findIndex(([value]) => value === given.get(name));
    if (place < 0 || at[place + 2] === undefined) break;
    answers.push([at[0], options[place][0], options[place][1]]);
    at = crossings[at[place + 2]];
  }
  return { answers, at };
}

function asked(answers, [question, because]) {
  const [name, prompt, hint, options] = questions[question];
  const begun = answers.length > 0 ? `${addressOf(answers)}&` : "#";
  const choices = options.map(([value, label, note]) => [
    make(
      "a",
      { class: value === "unsure" ? "option unsure" : "option", href: `${begun}${name}=${value}` },
      label,
      ...(note ? [make("small", {}, note)] : []),
    ),
  ]);
  const [done, left] = labels.progress;
  return [
    make("h1", { id: "heading", tabindex: -1, "aria-describedby": "notices" }, prompt),
    make("p", { class: "hint" }, hint),
    list("ul", choices, { class: "options", role: "list", "aria-labelledby": "heading" }),
    make(
      "p",
      { class: "progress" },
      make("span", {}, done, make("b", {}, answers.length)),
      " ",
      make("span", {}, left, make("b", {}, 10 - answers.length)),
      " ",
      make("progress", { "aria-hidden": true, max: 10, value: answers.length }),
    ),
    make(
      "details",
      {},
      make("summary", {}, labels.why),
      list("ul", because.map(reasoned), { class: "reasons" }),
    ),
  ];
}

function decided([isOpen, result, title, summary, todo, bring, because, caveats]) {
  return [
    make(
      "div",
      { class: isOpen ? "verdict open" : "verdict closed", "data-result": result },
      make("h1", { id: "heading", tabindex: -1, "aria-describedby": "notices" }, title),
      make("p", {}, summary),
    ),
    make("p", { class: "small" }, labels.note),
    section(labels.steps, list("ol", todo.map(stepped), { class: "steps", role: "list" })),
    ...(bring.length > 0 ? [section(labels.bring, list("ul", bring.map(stepped)))] : []),
    section(labels.because, list("ul", because.map(reasoned), { class: "reasons" })),
    ...(caveats.length > 0 ? [section(labels.caveats, list("ul", caveats.map(reasoned)))] : []),
    section(
      labels.valid,
      make(
        "dl",
        { class: "dates" },
        ...labels.dates.flatMap((label) => [make("dt", {}, label), make("dd", {}, day(words.checked))]),
      ),
    ),
  ];
}

function stepped(number) {
  const [text, url] = steps[number];
  return url ? [text, " ", link(new URL(url).host, url)] : [text];
}

function given(answers) {
  const said = answers.flatMap(([question, , label], place) => [
    make("dt", {}, questions[question][1]),
    make("dd", {}, label, " ", link(labels.change, addressOf(answers.slice(0, place)))),
  ]);
  return [
    make("p", { class: "back" }, link(labels.back, addressOf(answers.slice(0, -1)))),
    make(
      "section",
      { class: "answers" },
      make("h2", {}, labels.answers),
      make("dl", {}, ...said),
      make("p", {}, make("a", { href: "#" }, labels.again)),
    ),
  ];
}

function show() {
  const { answers, at } = wayAt(location.hash);
  const parts = at[0] >= 0 ? asked(answers, at) : decided(outcomes[at[1]]);
  const names = labels.names.flatMap(([name, is]) => [make("dt", {}, name), make("dd", {}, is)]);
  screen.replaceChildren(
    make("div", { id: "notices" }),
    ...parts,
    ...(answers.length > 0 ? given(answers) : []),
    make("div", { class: "small short-names" }, make("h2", {}, labels.shortNames), make("dl", {}, ...names)),
  );
  document.title = byId("heading").textContent;
  document.documentElement.toggleAttribute("data-begun", location.hash.length > 1);
}

show();
byId("failed").hidden = true;
byId("rules").open = false;
addEventListener("hashchange", () => {
  show();
  byId("heading").focus({ preventScroll: true });
  byId("heading").scrollIntoView();
});
