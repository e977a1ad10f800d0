// What may be wrong in one place of an object, and what may be left out? What schemas refuse, and what not.

/** What an outcome may lack. */
const OPTIONAL = ["notice", "hint", "point", "url", "until", "then"];

/**
 * The same object with one place edited, for every place in it and every edit of that place: what was done,
 * and the whole.
 */
export function* edits(object, edit, path = []) {
  for (const [what, edited] of edit(object, path)) yield [`${path.join(".")}: ${what}`, edited];
  if (object === null || typeof object !== "object") return;
  for (const [name, inner] of Object.entries(object)) {
    for (const [what, edited] of edits(inner, edit, [...path, name])) {
      yield [what, Object.assign(Array.isArray(object) ? [...object] : { ...object }, { [name]: edited })];
    }
  }
}

/** Edits after which nothing must accept it. */
export function* wrongly(value, path) {
  if (typeof value === "string") {
    const name = path.findLast((step) => !/^\d+$/.test(step));
    const words = [
      "text",
      "line",
      "title",
      "label",
      "hint",
      "prompt",
      "summary",
      "notice",
      "bring",
      "point",
    ].includes(name);
    for (const other of [
      "",
      7,
      null,
      [],
      ...(words ? [] : ["No such thing", "javascript:void(0)", `${value} `]),
    ])
      yield [JSON.stringify(other), other];
  } else if (typeof value === "object") {
    for (const other of [null, "text", Array.isArray(value) ? {} : []]) yield [JSON.stringify(other), other];
    if (Array.isArray(value)) {
      yield ["an item that is nothing", [...value, null]];
    } else {
      yield ["a property that there is not", { ...value, surprise: "text" }];
      if (path.at(-1) === "answers") return;
      for (const name of Object.keys(value))
        if (!mayLack(name, path)) yield [`no ${name}`, without(value, name)];
    }
  } else {
    for (const other of [0, 1.5, "1", "true", null]) yield [JSON.stringify(other), other];
  }
}

/** Edits that leave something out which may be left out. */
export function* rightly(value, path) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return;
  for (const name of Object.keys(value)) if (mayLack(name, path)) yield [`no ${name}`, without(value, name)];
}

function mayLack(name, path) {
  return OPTIONAL.includes(name) || (name === "at" && path.at(-2) === "changes");
}

export function without(object, name) {
  const { [name]: _, ...rest } = object;
  return rest;
}
