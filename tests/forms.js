// How do the tests run the program of the forms, the one that is served, at a moment of their own?
import { programOf, read } from "./site.js";

/**
 * The program, on a device that says it is this moment: whatever its zone, only the moment counts.
 *
 * @param {string} moment As ISO 8601 has it.
 */
export async function formsAt(moment) {
  const { glue, code } = programOf("forms");
  const { default: parts } = await import(new URL(`../dist/${glue}`, import.meta.url).href);
  const forms = parts();
  await forms.default({ module_or_path: read(code) });
  const at = (call) => {
    const { now } = Date;
    Date.now = () => Date.parse(moment);
    try {
      return call();
    } finally {
      Date.now = now;
    }
  };
  const made = (call) => {
    const [faults, when, file] = at(call).split("\0");
    return { file, when, faults };
  };
  return {
    agreed: (...given) => made(() => forms.agreed(...given)),
    deadline: (...given) => made(() => forms.deadline(...given)),
    readable: forms.readable,
    marks: () => at(forms.marks),
    report: (...given) => at(() => forms.report(...given)),
  };
}
