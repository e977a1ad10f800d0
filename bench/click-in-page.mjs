// What runs in the checker's page? The floor and the page's own program, asked the same.
import { decide } from "./by-hand.mjs";
import { race } from "./race.mjs";

/** The program that this page has loaded, whatever its name. */
function program() {
  const scripts = performance.getEntriesByType("resource").map(({ name }) => name);
  return import(scripts.find((name) => /\/wasm\/page[^/]*\.js$/u.test(name)));
}

/** `waiting` is who taps; the floor decides for whoever has answered everything, since it can nothing else. */
globalThis.clicks = async (exported, waiting, complete, values) => {
  const decided = (await program())[exported];
  if (!decided) return undefined;
  const placesOf = (answers) =>
    Uint8Array.from(values, ([question, known]) =>
      question in answers ? known.indexOf(answers[question]) + 1 : 0,
    );
  const tapped = waiting.map(placesOf);
  const asked = complete.map((answers, number) => ({ answers, places: tapped[number % tapped.length] }));
  const contenders = [
    { name: "a JavaScript function by hand", decide: ({ answers }) => decide(answers) },
    { name: "the page's program", decide: ({ places }) => decided(places) },
  ];
  return race(contenders, asked);
};
