// What runs in the checker's page? The floor and the page's own program, asked the same.

import program from "tirkeu/clicks.wasm";
import { advised, decided, imports } from "tirkeu/glue";
import { setProgram } from "../www/app/values.js";
import { decide } from "./by-hand.mjs";
import { race } from "./race.mjs";

/** `waiting` is who taps; the floor decides for whoever has answered everything: it can nothing else. */
globalThis.clicks = async (waiting, complete, on) => {
  const { instance } = await WebAssembly.instantiate(program, { i: imports });
  setProgram(instance.exports);
  const asked = complete.map((answers, number) => ({ answers, ...waiting[number % waiting.length] }));
  const contenders = [
    { name: "a JavaScript function by hand", decide: ({ answers }) => decide(answers) },
    { name: "the page's program: the decision", decide: ({ low, high }) => decided(low, high, on) },
    { name: "the same, with its advice", decide: ({ low, high }) => advised(low, high, on) },
  ];
  return race(contenders, asked);
};
