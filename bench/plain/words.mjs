// What does the plain page know? Every text that stands on a screen of somebody who has answered, each once, and
// which answers lead to which: as rows, smaller than code. Both are read off the checker's own screens, so that the
// two pages say the same.

/** Runs in the checker's page: what stands on the screen, by its parts; a text is HTML. */
function read() {
  const screen = document.getElementById("screen");
  const one = (within, where) => within.querySelector(where)?.innerHTML ?? "";
  const all = (within, where) => [...within.querySelectorAll(where)];
  const texts = (within, where) => all(within, where).map((found) => found.innerHTML);
  /** What stands in an element beside others, as HTML. */
  const beside = (within, where) => {
    const copy = within.cloneNode(true);
    for (const other of all(copy, where)) other.remove();
    return copy.innerHTML.trim();
  };
  const reasons = (within) =>
    all(within, ":scope > ul > li").map((reason) => [
      beside(reason, "details"),
      ...texts(reason, "details > ul > li"),
    ]);
  const step = (item) => [
    one(item, "span"),
    beside(item.querySelector("details") ?? item, "input, summary, button, [role=status], [id^=step]"),
    one(item, "button > span"),
  ];
  const part = (fold) => {
    const days = texts(fold, "dl.dates > *");
    const says = fold.querySelector("details") || fold.querySelector(".reasons") ? reasons(fold) : [];
    const items = days.length + says.length === 0 ? texts(fold, ":scope > ul > li") : [];
    const list = fold.querySelector(":scope > ul")?.className ?? "";
    return { heading: one(fold, "h2"), list, days, says, items, lead: texts(fold, ":scope > p:not(.book)") };
  };
  const verdict = screen.querySelector(".verdict");
  const action = verdict?.querySelector("a.action");
  return {
    asked: !verdict && {
      question: screen.querySelector("a.option").hash.split(/[#&]/u).pop().split("=")[0],
      prompt: one(screen, "h1"),
      hint: one(screen, ".hint"),
      options: all(screen, "a.option").map((option) => [
        option.hash.slice(1).split("&").pop().split("=")[1],
        option.innerHTML,
      ]),
      left: screen.querySelectorAll(".progress b")[1]?.textContent,
      because: reasons(screen.querySelector(".progress + details")),
    },
    decided: verdict && {
      kind: verdict.className,
      result: verdict.dataset.result,
      title: one(verdict, "h1"),
      said: texts(verdict, ":scope > p"),
      facts: texts(verdict, ".facts > li"),
      action: action ? [action.getAttribute("href")?.split("#")[0] ?? "", action.innerHTML] : [],
      hour: texts(verdict, ".hour > li"),
      plan: all(screen, ".steps > li").map(step),
      folds: all(screen, ":scope > details.fold:not(.answers)").map(part),
    },
    labels: {
      owner: verdict ? "" : one(screen, ":scope > p:has(> a[href^=owner])"),
      progress: texts(screen, ".progress > span").map((said) => said.split("<")[0]),
      why: one(screen, ".progress + details > summary"),
      where: one(screen, "li > details.small > summary"),
      todo: one(screen, ":scope > section:not(.answers) > h2"),
      book: [screen.querySelector(".book > a")?.getAttribute("href").split("#")[0], one(screen, ".book > a")],
      copy: one(screen, ".steps button > b"),
      copied: texts(screen, ".steps [role=status] > span").slice(0, 2),
      disclaimer: one(screen, ".disclaimer"),
      back: one(screen, ".back > a"),
      share: one(screen, ".back > button"),
      answers: one(screen, ".answers h2"),
      change: one(screen, ".answers dd > a"),
      again: one(screen, ".answers a[href='#']"),
      names: one(screen, ".short-names h2"),
    },
    names: all(screen, ".short-names dt").map((name) => [name.innerHTML, name.nextElementSibling.innerHTML]),
  };
}

/** Goes to the screen of some answers, and says what `read` reads there. */
export async function screenOf(page, answers, read) {
  await page.evaluate(
    (hash) =>
      new Promise((done) => {
        if ((location.hash || "#") === hash) return done();
        addEventListener("hashchange", () => setTimeout(done), { once: true });
        location.hash = hash;
      }),
    `#${new URLSearchParams(answers)}`,
  );
  return page.evaluate(read);
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

/** All that some lists have, in their order: what the longest has, and before what follows it what another has besides. */
function inOrder(lists) {
  const all = new Map();
  for (const list of lists.toSorted((one, other) => other.length - one.length)) {
    const behind = (name) => list.slice(list.findIndex(([listed]) => listed === name) + 1);
    for (const [name, meaning] of list) {
      if (all.has(name)) continue;
      const later = [...all].filter(([listed]) => behind(name).some(([follows]) => follows === listed));
      for (const [listed] of later) all.delete(listed);
      all.set(name, meaning);
      for (const [listed, means] of later) all.set(listed, means);
    }
  }
  return [...all];
}

/**
 * The words, the decision as rows of crossings ([question, how many are left, the rules that wait, then for each option
 * a row]), and every way that there is.
 *
 * @param {import("playwright-core").Page} page The checker's own.
 */
export async function wordsOf(page) {
  const [texts, sources, reasons, steps, parts, questions, outcomes, crossings] = Array.from(
    { length: 8 },
    rows,
  );
  const labels = {};
  const explained = [];
  const ways = [];
  const reason = ([text, ...cited]) => reasons.number([text, ...cited.map(sources.number)]);
  const part = ({ heading, list, days, says, items, lead }) => {
    const listed = [says.map(reason), days.map(texts.number), items.map(texts.number)];
    const kind = listed.findIndex((some) => some.length > 0);
    return parts.number([kind, listed[kind], ...[heading, list, ...lead].map(texts.number)]);
  };

  async function crossing(answers) {
    ways.push(answers);
    const screen = await screenOf(page, answers, read);
    for (const [label, said] of Object.entries(screen.labels)) if (said[0]) labels[label] = said;
    explained.push(screen.names);
    if (screen.decided) {
      const { kind, result, title, said, facts, action, hour, plan, folds } = screen.decided;
      const lines = [said, facts, action, hour].map((some) => some.map(texts.number));
      const whole = [kind, result, title].map(texts.number);
      const outcome = [...whole, ...lines, plan.map(steps.number), folds.map(part)];
      return crossings.number([-1, outcomes.number(outcome)]);
    }
    const { question, prompt, hint, options, left, because } = screen.asked;
    const row = questions.number([question, prompt, hint, options]);
    const next = [];
    for (const [value] of options)
      if (value !== "unsure") next.push(await crossing({ ...answers, [question]: value }));
    return crossings.number([row, Number(left), because.map(reason), ...next]);
  }
  const first = await crossing({});
  const lists = { texts, sources, reasons, steps, parts, questions, outcomes, crossings };
  const all = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.all]));
  return { words: { first, labels, names: inOrder(explained), ...all }, ways };
}
