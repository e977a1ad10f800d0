// Does every case come out in the reader's own browser as the book says?
//
// They are counted there, and compared. All the words are in the page.

/** How many milliseconds the census works before the page gets its turn. */
const TURN = 40;

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

/** @param {"running" | "same" | "not-the-same" | "not-run"} id */
function show(id) {
  for (const other of ["running", "same", "not-the-same", "not-run"]) byId(other).hidden = other !== id;
}

/** After how long somebody is told that the program has not come, in milliseconds. */
const LATE = 8000;

async function verify() {
  show("running");
  // It may still come, and then it counts.
  const late = setTimeout(fail, LATE);
  try {
    loading ??= load();
    const { Census } = await loading;
    clearTimeout(late);
    show("running");
    const census = new Census();
    await run(census);
    show(compare(census) ? "same" : "not-the-same");
  } catch (error) {
    console.error(error);
    clearTimeout(late);
    fail();
  }
}

function fail() {
  loading = undefined;
  show("not-run");
}

/** What has come is not asked for again; what has not, is. @type {ReturnType<typeof load> | undefined} */
let loading;

async function load() {
  /** @type {typeof import("../wasm/census.js")} */
  const { default: parts } = await import(`../wasm/census-${CENSUS}.js`);
  const program = parts();
  const code = new URL(`../wasm/census-${CENSUS_PROGRAM}.wasm`, import.meta.url);
  await program.default({ module_or_path: new Request(code, { integrity: `sha256-${CENSUS_DIGEST}` }) });
  return program;
}

/** @param {import("../wasm/census.js").Census} census */
async function run(census) {
  const bar = /** @type {HTMLProgressElement} */ (document.querySelector("#start progress"));
  const batches = census.batches();
  bar.max = batches;
  while (census.done() < batches) {
    const pause = performance.now() + TURN;
    while (performance.now() < pause && census.done() < batches) census.next();
    bar.value = census.done();
    await nextTurn();
  }
}

/** @param {import("../wasm/census.js").Census} census */
function compare(census) {
  const counts = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-count]"))];
  const yours = census.counts();
  for (const cell of counts) cell.textContent = String(yours[cell.dataset.count ?? ""] ?? 0);
  byId("your-digest").textContent = census.digest();
  const isSame = byId("digest").textContent === byId("your-digest").textContent;
  return isSame && counts.every((cell) => cell.textContent === cell.previousElementSibling?.textContent);
}

byId("not-run").hidden = true;
byId("not-run").classList.remove("late");
byId("start").hidden = false;
document.querySelector("#start button")?.addEventListener("click", verify);
