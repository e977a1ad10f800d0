// Shows the reader's own way on the map, and the rows that fit a search: all the words are in the page.
const by = (id) => document.getElementById(id);

function showWay() {
  if (by(location.hash.slice(1))) return; // a place on the page: the way stays
  for (const mark of document.querySelectorAll(".way")) mark.classList.remove("way"), mark.removeAttribute("aria-current");
  const said = new URLSearchParams(location.hash.slice(1));
  const reached = (at) => `[data-from="${at}"][data-value="${CSS.escape(said.get(document.querySelector(`[data-crossing="${at}"]`).dataset.asks) ?? "")}"]`;
  for (let at = "0", marks; at && (marks = [...document.querySelectorAll(reached(at))]).length; at = marks[0].dataset.to) {
    for (const mark of marks) mark.classList.add("way"), mark.matches("li") && mark.setAttribute("aria-current", "true");
  }
  by("your-way").hidden = !document.querySelector(".way");
  if (by("your-way").hidden) return;
  for (const link of document.querySelectorAll("#checker, #languages a")) link.hash = location.hash;
}

function filter() {
  const [result, rule, words] = [by("by-result").value, by("by-rule").value, by("search").value.toLowerCase().split(/\s+/)];
  const fits = (row) => (!result || row.dataset.result === result) && (!rule || row.dataset.rules.split(" ").includes(rule));
  const rows = [...document.querySelectorAll("tr[data-result]")];
  // What a row says of its case; not its link, which every row has.
  const says = ({ cells: [result, who, why] }) => [result.firstElementChild, who, why].map((part) => part.textContent).join(" ").toLowerCase();
  for (const row of rows) row.hidden = !fits(row) || !words.every((word) => says(row).includes(word));
  by("shown").textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
}

by("filters").hidden = false;
for (const id of ["search", "by-result", "by-rule"]) by(id).addEventListener("input", filter);
addEventListener("hashchange", showWay);
addEventListener("pageshow", filter); // the browser may have filled in what was looked for before
showWay(), filter();
