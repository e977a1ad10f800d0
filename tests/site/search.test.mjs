// Does the open book find what people type: without Kazakh letters, with letters that only look right, with
// other dashes, quotes and spaces, and in any order?
import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting } from "../../www/book/search.js";
import { LANGUAGES, pageOf, read } from "../site.js";

/** What the pages say of letters that are alike. */
const [letters, ...others] = LANGUAGES.map((lang) => {
  const page = `${read(pageOf("book", lang))}`;
  const [alike, mistakable] = ["data-alike", "data-mistakable"].map(
    (name) => new RegExp(` ${name}="([^"]*)"`, "u").exec(page)?.[1],
  );
  return { alike, mistakable };
});

const finds = (query, text) => fitting(query, letters, [text])[0];

/** What each is typed as, and what has to be found by it: and by that, what was typed. */
const BOTH_WAYS = [
  ["ё is typed as е", "еще счет", "ещё счёт"],
  ["ә is typed as а", "ана", "әнә"],
  ["ғ is typed as г", "агаш", "ағаш"],
  ["қ is typed as к", "кандас", "қандас"],
  ["ң is typed as н", "онай", "оңай"],
  ["ө is typed as о", "отиниш", "өтініш"],
  ["ұ and ү are typed as у", "турак уй", "тұрақ үй"],
  ["һ is typed as х", "гаухар", "гауһар"],
  ["і is typed as и", "тиркеу", "тіркеу"],
  ["Latin letters look like Cyrillic ones", "coбcтвeнник", "собственник"],
  ["a whole word may be Latin letters that look Cyrillic", "cop xop yxo", "сор хор ухо"],
  ["Cyrillic letters look like Latin ones", "sоlе-оwnеr", "sole-owner"],
  ["a Latin i stands for a Kazakh і", "тipкey", "тіркеу"],
  ["a Latin h stands for һ", "гауhар", "гауһар"],
  ["a Latin schwa stands for ә", "\u0259ке", "әке"],
  ["Latin capitals look like Cyrillic ones", "ЦOH TOPT BAC", "ЦОН торт вас"],
  ["Cyrillic capitals look like Latin ones", "НОМЕ", "HOME"],
  ["case is no difference", "ТҰРҒЫН ҮЙ", "тұрғын үй"],
  ["a no-break hyphen is a hyphen", "1414\u2011тен", "1414-тен"],
  ["an en dash is a hyphen", "1414–тен", "1414-тен"],
  ["an em dash is a hyphen", "1414—тен", "1414-тен"],
  ["a minus is a hyphen", "1414\u2212тен", "1414-тен"],
  ["a no-break space is a space", "до\u00a014\u202fлет", "до 14 лет"],
  ["quotes do not matter", '«eGov» “mobile” "жалға" „беру‟', "eGov mobile жалға беру"],
  ["an apostrophe is one, however it is drawn", "isn’t", "isn't"],
  ["й and ё may be a letter and a mark", "чужо\u0438\u0306 е\u0308ж", "чужой ёж"],
  ["stress is no letter", "за\u0301мок", "замок"],
  ["soft hyphens and joiners are not seen", "соб\u00adствен\u200bник\u2060\ufeff", "собственник"],
];

for (const [fault, typed, said] of BOTH_WAYS) {
  test(`${fault}, and the other way round`, () => {
    assert.ok(finds(typed, said), `\`${typed}\` does not find \`${said}\``);
    assert.ok(finds(said, typed), `\`${said}\` does not find \`${typed}\``);
  });
}

const TEXT = "Только лично, в ЦОНе: 14–15 лет, частное жильё, sole-owner";

test("a letter that is alike in some hands only is typed for another one", () => {
  for (const [typed, said] of [
    ["частb", "часть"],
    ["rражданин", "гражданин"],
    ["nрописка", "прописка"],
    ["uностранец", "иностранец"],
  ])
    assert.ok(finds(typed, said), `\`${typed}\` does not find \`${said}\``);
});

test("parts of words are found in any order, wherever they stand", () => {
  for (const query of [
    "жиль лично",
    "ЛИЧНО жиль",
    "owner цон",
    "  15\t14 \n лет ",
    "е е е",
    "цоне, лично.",
    "",
  ])
    assert.ok(finds(query, TEXT), query);
});

test("a word that stands nowhere is looked for without its ending, and no other word is", () => {
  const rows = [
    "По доверенному лицу",
    "Ребёнка, родитель",
    "Ребёнка, опекун",
    "аренде от государства",
    "Tenants of the state",
  ];
  const found = (query) => fitting(query, letters, rows).flatMap((is, place) => (is ? [place] : []));
  for (const [query, places] of [
    ["доверенность", [0]],
    ["ребёнок", [1, 2]],
    ["ребенок опекуну", [2]],
    ["аренда", [3]],
    ["tenancy", [4]],
    ["tenant", [4]],
    ["tenantry", [4]],
    // As it stands somewhere, it is what was meant; of five letters none is an ending.
    ["ребёнка", [1, 2]],
    ["родителя", [1]],
    ["лицом", []],
    ["квартира", []],
  ])
    assert.deepEqual(found(query), places, query);
});

test("a dash or quotes alone are nothing to look for", () => {
  for (const query of ["лично — цон", "лично - - 15", "« лично »"]) assert.ok(finds(query, TEXT), query);
});

test("every word has to be there, and й is another letter than и", () => {
  for (const query of ["лично онлайн", "цонеу", "<b>[.*(\\", "частноежильё", "owner-sole", "лйчно"])
    assert.ok(!finds(query, TEXT), query);
});

test("the letters are the same in each book, and each of them in one set", () => {
  for (const other of others) assert.deepEqual(other, letters);
  for (const sets of Object.values(letters)) {
    const all = [...sets.replaceAll(" ", "")];
    assert.ok(all.length > 1);
    assert.equal(new Set(all).size, all.length);
  }
  assert.equal(letters.alike, letters.alike.toLowerCase());
});
