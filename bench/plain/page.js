// How would the page be in plain JavaScript? The same words in the same places; no WebAssembly.
//
// It knows less than the checker: who does not know an answer stays where they are, it knows no day but today's,
// ticks and copies nothing, and keeps nothing.
import words from "words";

const { labels, texts, sources, reasons, steps, questions, outcomes, crossings } = words;
const byId = (id) => document.getElementById(id);
const screen = byId("screen");

const text = (number) => texts[number];
const many = (items, said) => items.map(said).join("");
const list = (items) => many(items, (item) => `<li>${item}</li>`);
const p = (said) => `<p>${said}</p>`;
const link = (to, said, attributes = "") => `<a href="${to}"${attributes}>${said}</a>`;
const folded = (kind, heading, count, said) =>
  `<details class="${kind}"><summary><h2>${heading}</h2> ${count ? `<small>${count}</small>` : ""}</summary>${said}</details>`;
const told = `<span role="status"><span hidden>${labels.copied.join("</span><span hidden>")}</span></span>`;

/** A sentence, and where it is written. */
function reasoned(number) {
  const [said, ...cited] = reasons[number];
  const written = cited.map((source) => sources[source]);
  return written.length === 0
    ? said
    : `${said} <details class="small"><summary>${labels.where}</summary><ul>${list(written)}</ul></details>`;
}

const addressOf = (answers) => `#${answers.map(([name, value]) => `${name}=${value}`).join("&")}`;

/** The answers at the address, as far as they lead. */
function wayAt(address) {
  const given = new URLSearchParams(address.slice(1));
  const answers = [];
  let at = crossings[words.first];
  while (at[0] >= 0) {
    const [name, prompt, , options] = questions[at[0]];
    const place = options.findIndex(([value]) => value === given.get(name));
    const next = crossings[at[place + 3]];
    if (place < 0 || !next) break;
    answers.push([name, ...options[place], prompt]);
    at = next;
  }
  return { answers, at };
}

const back = (answers, more = "") =>
  `<p class="back">${link(addressOf(answers.slice(0, -1)), labels.back)}${more}</p>`;
const heading = (said) => `<h1 id="heading" tabindex="-1" aria-describedby="notices">${said}</h1>`;

function asked(answers, [question, left, because]) {
  const [name, prompt, hint, options] = questions[question];
  const done = answers.length;
  const choices = options.map(([value, label]) =>
    link(
      addressOf([...answers, [name, value]]),
      label,
      ` class="option${value === "unsure" ? " unsure" : ""}"`,
    ),
  );
  const [answered, open] = labels.progress;
  return (
    (done ? back(answers) : "") +
    heading(prompt) +
    (hint && `<p class="hint">${hint}</p>`) +
    `<ul class="options" role="list" aria-labelledby="heading">${list(choices)}</ul>` +
    (done ? "" : p(labels.owner)) +
    `<p class="progress"><span>${answered}<b>${done}</b></span> <span>${open}<b>${left}</b></span> ` +
    `<progress aria-hidden="true" max="${done + left}" value="${done}"></progress></p>` +
    `<details><summary>${labels.why}</summary><ul class="reasons">${list(because.map(reasoned))}</ul></details>` +
    (done ? `<section class="answers"><h2>${labels.answers}</h2>${given(answers)}</section>` : "")
  );
}

function decided(answers, [kind, result, title, said, facts, button, hour, plan, parts]) {
  const address = addressOf(answers);
  const [to, action] = button.map(text);
  return (
    `<div class="${text(kind)}" data-result="${text(result)}">${heading(text(title))}${many(said.map(text), p)}` +
    `<ul class="facts" role="list">${list(facts.map(text))}</ul>` +
    (action ? link(to.endsWith(".html") ? to + address : to, action, ' class="action"') : "") +
    (hour.length ? `<ol class="hour" role="list">${list(hour.map(text))}</ol>` : "") +
    `</div><section><h2>${labels.todo}</h2><ol class="steps" role="list">${many(plan, stepped)}</ol></section>` +
    many(parts, part(address)) +
    `<p class="small disclaimer">${labels.disclaimer}</p>` +
    back(answers, ` <button>${labels.share}</button> ${told}`) +
    folded("fold answers", labels.answers, answers.length, given(answers))
  );
}

function stepped(number) {
  const [line, more, way] = steps[number];
  const said = `<span id="step-${number}">${line}</span>`;
  const copy = way && `<button><span>${way}</span> <b>${labels.copy}</b></button> ${told}`;
  const whole = more ? `<details><summary>${said}</summary>${more}${copy}</details>` : `${said} ${copy}`;
  return `<li><input type="checkbox" aria-labelledby="step-${number}"> ${whole}</li>`;
}

/** What a part lists: sentences with their sources, or days; else lines. */
const [SENTENCES, DAYS] = [0, 1];

/** A part of a result behind its heading. */
const part = (address) => (number) => {
  const [kind, items, ...rest] = words.parts[number];
  const [title, style, ...lead] = rest.map(text);
  const lines = items.map(kind === SENTENCES ? reasoned : text);
  const said =
    kind === DAYS
      ? `<dl class="dates">${many(lines, (item, place) => (place % 2 ? `<dd>${item}</dd>` : `<dt>${item}</dt>`))}</dl>`
      : `<ul class="${style}">${list(lines)}</ul>`;
  const [book, reads] = labels.book;
  const way = style === "reasons" ? `<p class="book">${link(book + address, reads)}</p>` : "";
  return folded("fold", title, kind === DAYS ? 0 : items.length, many(lead, p) + said + way);
};

const given = (answers) =>
  `<dl>${many(
    answers,
    ([name, , label, prompt], place) =>
      `<dt id="asked-${name}">${prompt}</dt><dd>${label} ${link(
        addressOf(answers.slice(0, place)),
        labels.change,
        ` id="change-${name}" aria-labelledby="change-${name} asked-${name}"`,
      )}</dd>`,
  )}</dl>${p(link("#", labels.again))}`;

/** The short names that stand there, or in what explains one before them. */
function shortNames(said) {
  let whole = said;
  const explained = many(words.names, ([name, means]) => {
    if (!whole.includes(name)) return "";
    whole += means;
    return `<dt>${name}</dt><dd>${means}</dd>`;
  });
  return explained && folded("small short-names", labels.names, 0, `<dl>${explained}</dl>`);
}

function show() {
  const { answers, at } = wayAt(location.hash);
  const drawn = at[0] < 0 ? decided(answers, outcomes[at[1]]) : asked(answers, at);
  screen.innerHTML = `<div id="notices"></div>${drawn}`;
  screen.insertAdjacentHTML("beforeend", shortNames(screen.textContent));
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
