// What is the only owner of the README's example told?
import init, { check } from "tirkeu";

/** What may be given to `init`, where something has to be. */
export async function answer(module) {
  await init(module);
  const person = { citizenship: "citizen", person: "self", age: "18-plus" };
  const home = { home: "private", ownership: "sole" };
  const { result } = check({ ...person, ...home, signing: "eds", device: "yes" }, { on: "2026-11-22" });
  return result;
}
