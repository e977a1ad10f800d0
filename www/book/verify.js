// Runs every case in the reader's own browser and compares: all the words are in the page.
const by = (id) => document.getElementById(id);
const frame = () => new Promise((done) => setTimeout(done));

async function run() {
  const show = (id) => ["running", "same", "not-the-same", "not-run"].forEach((other) => (by(other).hidden = other !== id));
  const [bar, counts] = [document.querySelector("#start progress"), [...document.querySelectorAll("[data-count]")]];
  show("running");
  try {
    const { default: load, Run } = await import("./pkg/census.js");
    await load();
    const run = new Run();
    for (bar.max = run.steps(); run.done() < run.steps(); bar.value = run.done(), await frame()) {
      for (const pause = performance.now() + 40; performance.now() < pause && run.done() < run.steps();) run.step();
    }
    for (const cell of counts) cell.textContent = run.count(cell.dataset.count);
    by("your-fingerprint").textContent = run.fingerprint();
    const same = (one, other) => one.textContent === other.textContent;
    const agree = same(by("fingerprint"), by("your-fingerprint")) && counts.every((cell) => same(cell, cell.previousElementSibling));
    show(agree ? "same" : "not-the-same");
  } catch (error) {
    console.error(error), show("not-run");
  }
}

by("start").hidden = false;
document.querySelector("#start button").addEventListener("click", run);
