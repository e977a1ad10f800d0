// How do the tests open the pages for after the result, and what do they let a browser do there?
import { expect } from "./checker.js";
import { hashOf } from "./distinct-cases.js";

/** Somebody whose owner has to confirm. */
export const CASE = hashOf({
  citizenship: "citizen",
  person: "self",
  age: "18-plus",
  home: "private",
  ownership: "others",
  stay: "permanent",
  protectedOwner: "none",
  consent: "ready",
  signing: "sms",
  device: "yes",
});

/** Opens one of them and waits until its program has come. */
export async function openForms(page, address, form) {
  await page.goto(address);
  await expect(page.locator(form)).toBeVisible();
}

/**
 * What the browser does with a text: `shared` and `copied` keep what it was given. `share` and `copy` say what comes
 * of it: `done`, the name of an error, or `none` where there is no such thing.
 */
export const sending = (page, { share = "none", copy = "done" }) =>
  page.addInitScript(
    (does) => {
      window.sent = { shared: [], copied: [] };
      const ends = (how) =>
        how === "done" ? Promise.resolve() : Promise.reject(new DOMException("no", how));
      const set = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
      set(
        "share",
        does.share === "none"
          ? undefined
          : ({ text, title, url }) => {
              window.sent.shared.push(text ?? { title, url });
              return ends(does.share);
            },
      );
      set(
        "clipboard",
        does.copy === "none"
          ? undefined
          : {
              writeText(text) {
                if (does.copy === "done") window.sent.copied.push(text);
                return ends(does.copy);
              },
            },
      );
      // The old way, too.
      if (does.copy !== "done") document.execCommand = () => false;
    },
    { share, copy },
  );

export const sent = (page) => page.evaluate(() => window.sent);

/** What is selected in the field that has the focus. */
export const selected = (page) =>
  page.evaluate(() => {
    const { id, value, selectionStart, selectionEnd } = document.activeElement;
    return { id, text: value?.slice(selectionStart, selectionEnd) };
  });
