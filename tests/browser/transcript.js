// What is a screen reader given of a page? Its accessibility tree in reading order, as lines that a person can read.
//
// Each line is a role, what it is called, and its state: `heading 1: …`, `button: …, expanded: false`. What is in
// another language than the page stands in ‹kk: …›. Made by Chromium.

/** What is a part of the line around it. */
/** What is heard by what is in it, whatever it is called. */
const CELLS = new Set(["cell", "gridcell", "row", "columnheader", "rowheader"]);
const IN_LINE = new Set([
  "a",
  "abbr",
  "b",
  "code",
  "em",
  "i",
  "mark",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);
/** What says its name, so that the text in it is not said again. */
const NAMED = new Set([
  "button",
  "checkbox",
  "combobox",
  "Date",
  "DisclosureTriangle",
  "heading",
  "image",
  "img",
  "InputTime",
  "link",
  "listbox",
  "option",
  "progressbar",
  "radio",
  "searchbox",
  "spinbutton",
  "SvgRoot",
  "textbox",
]);
/** What is heard by what is in it alone. */
const UNHEARD = new Set([
  "Details",
  "generic",
  "none",
  "paragraph",
  "RootWebArea",
  "rowgroup",
  "strong",
  "emphasis",
  "code",
  "time",
  "Section",
]);
/** What is no line of its own: the label of a field is said with the field. */
const LABELS = new Set(["LabelText", "Legend"]);
const SKIPPED = new Set(["InlineTextBox", "LineBreak", "ListMarker", "MenuListPopup"]);
/** What has nothing in it but text. */
const PLAIN = new Set(["none", "StaticText", ...UNHEARD, ...SKIPPED]);
/** What stands on a line of its own, above what is in it. */
const HEARD_APART = new Set(["list", "status", "alert"]);
/** What may have more in it than its text: a heading in a fold. */
const HOLDS = new Set(["DisclosureTriangle", "heading", "link"]);
const STATES = ["expanded", "checked", "pressed", "disabled", "required", "invalid", "readonly", "focused"];
/** What a person does something with. */
const CONTROLS = new Set(
  [...NAMED].filter((role) => !["heading", "image", "img", "SvgRoot", "option"].includes(role)),
);

const bare = (text) => text.replaceAll(/\s+/gu, " ").trim();

/** Of each node of the document by its number: its element, and in which language it is. */
function document(root) {
  const known = new Map();
  const walk = (node, lang, around) => {
    const attributes = {};
    for (let place = 0; place < (node.attributes?.length ?? 0); place += 2)
      attributes[node.attributes[place]] = node.attributes[place + 1];
    const own = attributes.lang ?? lang;
    const element = node.nodeType === 1 ? node.localName : around;
    known.set(node.backendNodeId, { element, attributes, lang: own });
    const inside = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.pseudoElements ?? [])];
    for (const child of [...inside, node.contentDocument].filter(Boolean)) walk(child, own, element);
  };
  walk(root, "", "");
  return known;
}

/** The accessibility tree of the page as it is, without what is ignored. */
async function tree(page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const elements = document(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // What a style adds, and blanks between elements, stand in no document: they are in the language around them.
  const grow = (node, around) => {
    const { element = "", attributes = {}, lang = around } = elements.get(node.backendDOMNodeId) ?? {};
    const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    const inside = node.childIds.map((id) => byId.get(id)).filter(Boolean);
    return {
      role: node.ignored ? "none" : node.role.value,
      name: bare(node.name?.value ?? ""),
      described: bare(node.description?.value ?? ""),
      value: bare(String(node.value?.value ?? "")),
      states,
      element,
      attributes,
      lang,
      inside: inside.map((child) => grow(child, lang)),
    };
  };
  return grow(nodes[0], "");
}

/** All that is said in a node, each text with its language. */
const texts = (node) =>
  node.role === "StaticText"
    ? [{ text: node.name, lang: node.lang }]
    : node.inside.filter(({ role }) => role !== "InlineTextBox").flatMap(texts);

/** A name, with the languages of its parts. */
function said(node, lang) {
  const parts = texts(node);
  const isOfParts =
    bare(parts.map(({ text }) => text).join(" ")).replaceAll(" ", "") === node.name.replaceAll(" ", "");
  return isOfParts && parts.length > 0
    ? joined(parts, lang)
    : joined([{ text: node.name, lang: node.lang }], lang);
}

function joined(parts, lang) {
  const runs = [];
  for (const { text, lang: of } of parts) {
    if (runs.at(-1)?.of === of) runs.at(-1).text += ` ${text}`;
    else runs.push({ of, text });
  }
  const marked = runs.map(({ of, text }) => (of === lang ? bare(text) : `‹${of}: ${bare(text)}›`));
  return marked.filter((text, place) => text !== "" && bare(runs[place].text) !== "").join(" ");
}

function line(node, lang) {
  const { role, states, attributes, described, value } = node;
  const name = said(node, lang);
  const items =
    node.role === "list" ? `, ${all(node).filter((one) => one.role === "listitem").length} items` : "";
  const told = STATES.filter((state) => states[state] !== undefined)
    .filter((state) => states[state] !== false || state === "expanded" || state === "checked")
    .filter((state) => !["false", ""].includes(states[state]) || state === "checked")
    .map((state) => `, ${state}: ${states[state]}`);
  const current = attributes["aria-current"] ? `, current: ${attributes["aria-current"]}` : "";
  const live = attributes["aria-live"] ? `, live: ${attributes["aria-live"]}` : "";
  const level = states.level !== undefined && role === "heading" ? ` ${states.level}` : "";
  const spoken = {
    DisclosureTriangle: "fold",
    SvgRoot: "image",
    img: "image",
    InputTime: "time field",
    Date: "date field",
  };
  return [
    `${spoken[role] ?? role}${level}`,
    name && `: ${name}`,
    items,
    ...told,
    current,
    live,
    value && value !== name && `, value: ${value}`,
    described && `, described: ${described}`,
  ]
    .filter(Boolean)
    .join("");
}

/** A node with all that is in it. */
export const all = (node) => [node, ...node.inside.flatMap(all)];

/** The controls in a node, without those of which a browser makes a field. */
const controls = (node) => (CONTROLS.has(node.role) ? [node] : node.inside.flatMap(controls));

/** The lines of a page, at most so many. */
function lines(root, lang) {
  const out = [];
  let [pending, item] = [[], ""];
  const add = (text, depth) => {
    out.push(`${"  ".repeat(depth)}${item}${text}`);
    item = "";
  };
  const flush = (depth) => {
    const text = joined(pending, lang);
    pending = [];
    if (text !== "") add(`text: ${text}`, depth);
  };
  const inner = (node, depth) => {
    for (const child of node.inside) walk(child, depth);
  };
  const walk = (node, depth) => {
    const { role, element } = node;
    const isEmpty =
      ["status", "group"].includes(role) &&
      node.name === "" &&
      bare(
        texts(node)
          .map(({ text }) => text)
          .join(""),
      ) === "";
    if (SKIPPED.has(role) || isEmpty) return;
    if (role === "StaticText") {
      pending.push({ text: node.name, lang: node.lang });
      return;
    }
    const isUnheard = UNHEARD.has(role) && !node.attributes["aria-live"];
    if (isUnheard && IN_LINE.has(element)) {
      inner(node, depth);
      return;
    }
    flush(depth);
    if (LABELS.has(role)) {
      for (const part of controls(node)) walk(part, depth);
      return;
    }
    const isPlainGroup = role === "group" && node.name === "";
    if (isUnheard || isPlainGroup) inner(node, depth);
    else if (role === "listitem") {
      item = "- ";
      inner(node, depth);
      flush(depth);
      item = "";
    } else if (NAMED.has(role)) {
      add(line(node, lang), depth);
      // What is in it beside its text: a heading in a fold.
      if (HOLDS.has(role))
        for (const part of all(node).slice(1)) if (NAMED.has(part.role)) add(line(part, lang), depth + 1);
    } else {
      const isText =
        node.inside.length > 0 &&
        all(node)
          .slice(1)
          .every(({ role: of }) => PLAIN.has(of));
      const isAlone = isText && !HEARD_APART.has(role);
      const name = isAlone
        ? bare(
            texts(node)
              .map(({ text }) => text)
              .join(" "),
          )
        : node.name;
      add(line({ ...node, name: CELLS.has(role) && !isAlone ? "" : name }, lang), depth);
      if (!isAlone) {
        inner(node, depth + 1);
        flush(depth + 1);
      }
    }
    flush(depth);
  };
  walk(root, 0);
  flush(0);
  return out;
}

/** Of a page that is as long as a book its beginning is enough. */
const MOST = 240;

/** What a screen reader is given of the page, as a text; and the tree of which that is made. */
export async function transcript(page, lang) {
  const root = await tree(page);
  const whole = lines(root, lang);
  const left = whole.length - MOST;
  const shown = left > 0 ? [...whole.slice(0, MOST), `… ${left} more lines`] : whole;
  return { root, text: [`page [${root.lang || lang}]: ${root.name}`, ...shown, ""].join("\n") };
}

/** The controls that have no name, and links that say nothing. */
export const unnamed = (root) =>
  all(root)
    .filter(({ role, name }) => CONTROLS.has(role) && name === "")
    .map(({ role, element, attributes }) => `${role}: <${element} ${JSON.stringify(attributes)}>`);

const KAZAKH = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Three words of another alphabet one after the other are no name. */
const LATIN = /(?:\p{Script=Latin}{2,}\s+){3}/u;
/** The number of an order, as it stands on it in each language. */
const NUMBER = /№ \d+\/НҚ/gu;

/** What is said in a language that it is not. */
export const wrongLanguage = (root) =>
  texts(root).filter(({ text, lang }) => {
    if (lang === "en") return CYRILLIC.test(text);
    if (lang === "ru") return KAZAKH.test(text.replaceAll(NUMBER, "")) || LATIN.test(text);
    if (lang === "kk") return LATIN.test(text);
    return text.trim() !== "";
  });
