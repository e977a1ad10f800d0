// What is printed where the build is told the address of the site? And is none of it there where it is not?
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { printed as print } from "../printed.js";
import { LANGUAGES, pageOf } from "../site.js";

const ADDRESS = "https://example.org/tirkeu/";

const folders = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Prints the site, told this address: where, and what the printer says. */
function printed(site) {
  const all = print(site);
  folders.push(all.folder);
  return all;
}

const readIn = (folder, file) => readFileSync(join(folder, file), "utf8");
const discovery = (html) =>
  [...html.matchAll(/<link rel="alternate" type="application\/json\+oembed"([^>]*)>/gu)].map(([, rest]) =>
    Object.fromEntries([...rest.matchAll(/ (\w+)="([^"]*)"/gu)].map(([, name, value]) => [name, value])),
  );

describe("told its address, with or without a slash at the end", () => {
  for (const site of [ADDRESS, ADDRESS.slice(0, -1)]) {
    const { folder, status, stderr } = printed(site);
    for (const lang of LANGUAGES) {
      test(`the checker leads to its oEmbed answer in ${lang}, and no other page does: ${site}`, () => {
        assert.deepEqual([status, stderr], [0, ""]);
        const checker = readIn(folder, pageOf("checker", lang));
        const title = /<title>(.*?)<\/title>/su.exec(checker)[1];
        assert.deepEqual(discovery(checker), [{ href: `${ADDRESS}oembed-${lang}.json`, title }]);
        for (const kind of [
          "book",
          "no-script",
          "owner",
          "embed",
          "iframe",
          "article",
          "agree",
          "otherwise",
          "desk",
          "accessibility",
        ])
          assert.deepEqual(discovery(readIn(folder, pageOf(kind, lang))), [], kind);
      });

      test(`the oEmbed answer in ${lang} is the checker in an iframe, as rich content: ${site}`, () => {
        const { html, title, ...rest } = JSON.parse(readIn(folder, `oembed-${lang}.json`));
        assert.deepEqual(rest, {
          type: "rich",
          version: "1.0",
          provider_name: "tirkeu",
          provider_url: ADDRESS,
          width: 640,
          height: 640,
        });
        const page = `${ADDRESS}${pageOf("iframe", lang)}`;
        const sized =
          'width="100%" height="640" frameborder="0" loading="lazy" allow="web-share; clipboard-write"';
        assert.equal(html, `<iframe src="${page}#&amp;" title="${title}" ${sized}></iframe>`);
        assert.ok(existsSync(join(folder, pageOf("iframe", lang))));
        assert.ok(readIn(folder, pageOf("checker", lang)).includes(`<title>${title}</title>`));
      });
    }
  }
});

test("where no address is known, there is neither an oEmbed answer nor a link to one", () => {
  const { folder, status } = printed("");
  assert.equal(status, 0);
  for (const lang of LANGUAGES) {
    assert.ok(!existsSync(join(folder, `oembed-${lang}.json`)));
    assert.deepEqual(discovery(readIn(folder, pageOf("checker", lang))), []);
  }
});

for (const site of [
  "example.org",
  "//example.org/",
  "ftp://example.org/",
  "https:///",
  'https://example.org/"',
  "https://example.org/?a=b",
  "https://example.org/#a",
  "https://example .org/",
]) {
  test(`what is no address is refused: ${site}`, () => {
    const { status, stderr } = printed(site);
    assert.equal(status, 1);
    assert.match(stderr, /is no address of a site/u);
  });
}
