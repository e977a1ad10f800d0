// Which version's law is somebody told, where two are mixed?

import { nameIn, VERSIONS } from "./edge.js";
import { check } from "./endings.js";

export const LANG = "ru";
export const CASE = "citizenship=other";
const said = ({ title, prompt }) => title ?? prompt;
/** What one law says of the one, the other says of the other: so each version is known by what it tells. */
export const TOLD = {
  before: said(check({ citizenship: "other" }, { lang: LANG })),
  next: said(check({ citizenship: "residence-permit" }, { lang: LANG })),
};

/** What somebody is told on a page of ours: a version's answer, or the message; `dead` otherwise. */
export async function toldOn(page) {
  const look = () =>
    page
      .evaluate(() => ({
        runs: document.querySelector("#failed")?.hidden === true,
        heading: document.querySelector("#screen [data-result] h1, [data-result] #heading, #heading")
          ?.textContent,
      }))
      .catch(() => ({}));
  const ends = Date.now() + 2500;
  let seen = await look();
  while (!seen.runs && Date.now() < ends) {
    await page.waitForTimeout(25);
    seen = await look();
  }
  if (seen.runs) return versionTelling(seen.heading);
  const isSaid = await page
    .evaluate(() => {
      const message = document.querySelector("#failed");
      for (const animation of message.getAnimations()) animation.finish();
      return message.offsetHeight > 0;
    })
    .catch(() => false);
  return isSaid ? "the message" : "dead";
}

const versionTelling = (heading) =>
  VERSIONS.find((version) => TOLD[version] === heading) ?? `dead: ${heading}`;

/** The version of the page itself, by the script that it names. */
export async function versionOn(page) {
  const name = await page.evaluate(() => document.querySelector('script[src*="app/"]')?.getAttribute("src"));
  return VERSIONS.find((version) => nameIn(version, "app/app.js") === name);
}

/** What is told in an article or a frame. */
export async function toldIn(page, isElement) {
  const look = async () => {
    for (const frame of page.frames()) {
      const heading = await frame
        .evaluate(() => {
          const root = document.querySelector("tirkeu-check")?.shadowRoot;
          return root?.querySelector("#heading")?.textContent;
        })
        .catch(() => undefined);
      if (heading) return heading;
    }
  };
  // What is known may come after the first question, on a busy machine long after it.
  const started = Date.now();
  const patience = () => (heading ? 15_000 : 2500);
  let heading = await look();
  while (!Object.values(TOLD).includes(heading) && Date.now() < started + patience()) {
    await page.waitForTimeout(25);
    heading = await look();
  }
  if (heading) return versionTelling(heading);
  if (isElement) await page.clock.fastForward(8_100);
  await page.waitForTimeout(50);
  for (const frame of page.frames()) {
    const isSaid = await frame
      .evaluate(() => {
        const host = document.querySelector("tirkeu-check");
        const message =
          host?.shadowRoot?.querySelector("p[role=alert]") ?? host?.querySelector(".late, [role=alert]");
        for (const animation of message?.getAnimations() ?? []) animation.finish();
        return message?.getBoundingClientRect().height > 0;
      })
      .catch(() => false);
    if (isSaid) return "the message";
  }
  const isLinked = await page.evaluate(
    () =>
      !document.querySelector("tirkeu-check")?.shadowRoot && document.querySelector("tirkeu-check a[href]"),
  );
  return isElement && isLinked ? "the link" : "dead";
}
