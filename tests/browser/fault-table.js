// How is written down what was seen of each fault?
import { mkdirSync, writeFileSync } from "node:fs";
import { none } from "../faults.js";

/** A table of what was seen; all that was dead fails. */
export class Table {
  rows = [];

  constructor(place, engine) {
    this.place = place;
    this.engine = engine;
  }

  add(file, kind, seen) {
    this.rows.push({ file: file.replace(/-[0-9a-f]{10}(?=\.)/u, ""), kind, seen });
  }

  done() {
    const folder = new URL("../test-results/faults/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    const lines = this.rows.map(({ file, kind, seen }) => `| ${file} | ${kind} | ${seen} |`);
    const head = ["| file | what became of it | what was seen |", "|---|---|---|"];
    writeFileSync(new URL(`${this.engine}-${this.place}.md`, folder), [...head, ...lines, ""].join("\n"));
    none(
      this.rows
        .filter(({ seen }) => /^(?:dead|wrong)|: (?:but dead|wrong)/u.test(seen))
        .map(({ file, kind, seen }) => `${file}, ${kind}: ${seen}`),
    );
  }
}
