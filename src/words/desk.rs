//! What does the page of the desk say itself: headings, keys, buttons, notices?

use super::aloud::{self, Aloud};
use super::slip;
use super::table::{EMPTY, taken};
use super::word::{COUNT, Word};
use super::{Text, text};
use crate::lang::Lang;
use crate::law::advice::Step;
use crate::law::terms::Terms;

/// The digest of all that a number of the desk's program stands for, in every language: by it a script knows that
/// the page and the program are of one version.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
pub const fn digest(mut editions: &[Terms]) -> u32 {
    let mut digest = EMPTY;
    while let [terms, others @ ..] = editions {
        let mut langs = Lang::ALL;
        while let [lang, rest @ ..] = langs {
            let mut place = 0;
            while place < COUNT {
                digest = with(digest, Word::at(place).said(*terms, *lang));
                place += 1;
            }
            let mut place = 0;
            while place < Aloud::ALL.len() {
                digest = with(digest, Some(aloud::sentence(Aloud::ALL[place], *terms).in_language(*lang)));
                place += 1;
            }
            let mut place = 0;
            while place < Step::ALL.len() {
                let line = slip::step(Step::ALL[place], *terms);
                digest = with(
                    digest,
                    match line {
                        Some(line) => Some(line.in_language(*lang)),
                        None => None,
                    },
                );
                place += 1;
            }
            langs = rest;
        }
        editions = others;
    }
    digest
}

const fn with(digest: u32, text: Option<&str>) -> u32 {
    let digest = match text {
        Some(text) => taken(digest, text.as_bytes()),
        None => digest,
    };
    taken(digest, b"\n")
}

/// The title of the page.
pub const TITLE: Text = text! {
    kk: "Консультант үстелі: барлық сұрақ бір экранда",
    ru: "Стойка консультанта: все вопросы на одном экране",
    en: "The consultant's desk: all questions on one screen",
};
/// What it is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Пернелермен жауап беріңіз: нәтиже, айтатын сөйлем және басып шығаратын парақ бірден шығады.",
    ru: "Отвечайте клавишами: сразу видны ответ, что сказать человеку и памятка для печати.",
    en: "Answer by keys: the result, the sentence to say and a slip to print come at once.",
};
/// The heading over the questions about the home.
pub const HOME: Text = text! { kk: "Үй кімдікі?", ru: "Чьё жильё?", en: "Whose home is it?" };
/// The heading over the questions about people.
pub const WHO: Text =
    text! { kk: "Кім тіркеледі?", ru: "Кто прописывается?", en: "Who is to be registered?" };
/// The heading over the questions about the application.
pub const MEANS: Text =
    text! { kk: "Өтінішті немен береді?", ru: "Чем подадут заявку?", en: "With what do they apply?" };
/// Before the question that comes next.
pub const ASK: Text = text! { kk: "Сұраңыз:", ru: "Спросите:", en: "Ask:" };
/// Before the sentence to say aloud.
pub const SAY: Text = text! { kk: "Айтыңыз:", ru: "Скажите:", en: "Say:" };
/// The name of the part in which the result stands.
pub const RESULT: Text = text! { kk: "Нәтиже", ru: "Результат", en: "Result" };
/// Opens the list of keys.
pub const KEYS: Text = text! { kk: "Пернелер", ru: "Клавиши", en: "Keys" };
/// Whether keys answer: somebody who speaks to the machine, or has keys of their own, switches them off.
pub const KEYS_ANSWER: Text =
    text! { kk: "Пернелер жауап береді", ru: "Отвечать клавишами", en: "Keys answer" };
/// What the digits do.
pub const DIGITS: Text = text! {
    kk: "белгіленген сұрақтың жауабы", ru: "ответ на отмеченный вопрос", en: "the answer to the marked question",
};
/// What zero does.
pub const ZERO: Text = text! { kk: "білмейді", ru: "не знает", en: "does not know" };
/// What the letters do.
pub const LETTERS: Text =
    text! { kk: "осы сұраққа өту", ru: "перейти к этому вопросу", en: "go to that question" };
/// Takes the last answer back.
pub const UNDO: Text =
    text! { kk: "Соңғы жауапты қайтару", ru: "Вернуть последний ответ", en: "Take the last answer back" };
/// Empties the desk for the next person.
pub const CLEAR: Text = text! { kk: "Келесі адам", ru: "Следующий человек", en: "Next person" };
/// Leads to the checker with the same answers.
pub const IN_THE_CHECKER: Text = text! {
    kk: "Осы жағдай тексеруде, толығырақ", ru: "Этот случай в проверке, подробно", en: "This case in the checker, in full",
};
/// Leads to the desk as one file.
pub const AS_A_FILE: Text = text! {
    kk: "Интернетсіз ашылатын файл етіп жүктеп алу",
    ru: "Скачать файл, который открывается без интернета",
    en: "Download a file that opens without internet",
};
/// Without JavaScript; links to the checker and to the way by links follow.
pub const NO_SCRIPT: Text = text! {
    kk: "Бұл бетке JavaScript керек, ал ол өшірулі. Мына беттер онсыз да істейді:",
    ru: "Этой странице нужен JavaScript, а он выключен. Эти страницы работают и без него:",
    en: "This page needs JavaScript, and it is switched off. These pages work without it:",
};
/// Where the desk could not start; the same links follow.
pub const FAILED: Text = text! {
    kk: "Консультант үстелі іске қосылмай тұр. Бетті жаңартып көріңіз немесе мына беттерде тексеріңіз:",
    ru: "Стойка не запускается. Обновите страницу или проверьте здесь:",
    en: "The desk does not start. Reload the page, or check on these pages:",
};
/// The same in the file, which has no other pages beside it.
pub const FAILED_IN_A_FILE: Text = text! {
    kk: "Консультант үстелі іске қосылмай тұр. Файлды алдын ала қарау терезесінде емес, браузерде ашыңыз. Әйтпесе 1414-тен сұраңыз.",
    ru: "Стойка не запускается. Откройте файл в браузере, а не в предпросмотре. Иначе спросите в 1414.",
    en: "The desk does not start. Open the file in a browser, not in a preview. Otherwise ask 1414.",
};
/// Where a part of the address could not be read.
pub const UNREAD: Text = text! {
    kk: "Мекенжайдың бір бөлігін оқи алмадық: жауаптарды тексеріңіз.",
    ru: "Часть адреса мы не прочитали: проверьте ответы.",
    en: "We could not read a part of the address: check the answers.",
};
