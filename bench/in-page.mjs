// What runs in the browser? The same races as in Node.js, of the same scripts in one bundle.
import * as tirkeu from "../pkg/tirkeu.js";
import { races } from "./races.mjs";

const bytesOf = async (file) => (await fetch(`/bytes/${file}`)).arrayBuffer();

globalThis.runRaces = async (model, on) => {
  await tirkeu.default();
  return races(tirkeu, model, on, bytesOf);
};
