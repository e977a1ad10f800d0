//! What does the open book say: the page with every rule and every case?

use super::{Text, text};
use crate::route::{Finding, NoRoute, Place, Route, Verdict};
use crate::rules::Effect;

/// The title of the page.
pub const TITLE: Text =
    text! { kk: "Прописка ережелерінің ашық кітабы", ru: "Открытая книга правил прописки", en: "The open book of the rules" };
/// What it is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Тексеру қалай жауап беретіні: әр ереже, әр жағдай, дереккөздерімен.",
    ru: "Как отвечает проверка: каждое правило и каждый случай, с источниками.",
    en: "How the checker answers: every rule and every case, with the sources.",
};
/// Leads here from the checker.
pub const OPEN: Text = text! {
    kk: "Жауап қалай шықты: ережелер картасы және барлық жағдай",
    ru: "Как получился ответ: карта правил и все случаи",
    en: "How this was decided: the map of the rules and every case",
};
/// Leads back to the checker.
pub const TO_THE_CHECKER: Text = text! { kk: "Тексеруге өту", ru: "К проверке", en: "To the checker" };
/// The label of the list of sections.
pub const CONTENTS: Text = text! { kk: "Мазмұны", ru: "Содержание", en: "Contents" };
/// What "every case" means.
pub const WHAT_A_CASE_IS: Text = text! {
    kk: "Жағдай — сұрақтарға берілген жауаптар жиыны. Ереже бәрін бірдей шешетін жағдайларды бір жолға жинадық.",
    ru: "Случай — это набор ответов на вопросы. Случаи, которые правила не различают, мы собрали в одну строку.",
    en: "A case is a set of answers to the questions. Cases that the rules do not tell apart stand in one row.",
};

/// The heading over the map.
pub const MAP: Text = text! { kk: "Ережелер картасы", ru: "Карта правил", en: "The map of the rules" };
/// How to read the map.
pub const MAP_HINT: Text = text! {
    kk: "Жоғарыдан бастаңыз. Әр жауап нәтижеге немесе келесі сұраққа апарады; келесі сұрақтың нөмірі көрсетілген.",
    ru: "Начните сверху. Каждый ответ ведёт к результату или к следующему вопросу: его номер стоит рядом.",
    en: "Begin at the top. Each answer leads to a result or to the next question, whose number stands beside it.",
};
/// The map as a list.
pub const MAP_AS_TEXT: Text = text! { kk: "Карта мәтін түрінде", ru: "Карта текстом", en: "The map as text" };
/// Where the reader's own way is marked.
pub const YOUR_WAY: Text = text! {
    kk: "Сіздің жолыңыз картада белгіленді.", ru: "Ваш путь отмечен на карте.", en: "Your way is marked on the map.",
};

/// The heading over the rules.
pub const RULES: Text = text! { kk: "Барлық ереже", ru: "Все правила", en: "Every rule" };
/// Before what a rule does.
pub const WHAT_IT_DOES: Text = text! { kk: "Не шешеді:", ru: "Что решает:", en: "What it decides:" };
/// Before the people of whom a rule speaks.
pub const OF_WHOM: Text = text! { kk: "Кім туралы:", ru: "О ком:", en: "About whom:" };
/// Before the sources of a rule.
pub const SOURCES: Text = text! { kk: "Қай жерде жазылған:", ru: "Где написано:", en: "Where it is written:" };
/// Where a rule has none.
pub const NO_SOURCE: Text = text! {
    kk: "Жарияланған ереже таппадық, сондықтан жауабы — «1414-тен сұраңыз».",
    ru: "Опубликованного правила мы не нашли, поэтому ответ один: «спросите в 1414».",
    en: "We found nothing published, so all it says is: ask 1414.",
};
/// Before a number of cases.
pub const DECIDES_FOR: Text = text! { kk: "Осы ереже шешетін жағдай саны:", ru: "Решает случаев:", en: "Cases that it decides:" };
/// Between a number and the number of all there are.
pub const OF_ALL: Text = text! { kk: "барлығы:", ru: "всего:", en: "of all:" };

/// What a rule does.
#[must_use]
pub const fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Admits => text! {
            kk: "Өтінішті онлайн кім бере алатынын айтады.", ru: "Говорит, кто может подать заявку онлайн.", en: "It says who can apply online.",
        },
        Effect::Opens(Route::Online) => text! {
            kk: "Ешкімнің келісімінсіз онлайн тіркелуге жол ашады.",
            ru: "Открывает прописку онлайн без чьего-либо согласия.",
            en: "It opens the way online with nobody else's consent.",
        },
        Effect::Opens(Route::OwnerConsent) => text! {
            kk: "Үй иелерінің келісімімен онлайн тіркелуге жол ашады.",
            ru: "Открывает прописку онлайн с согласием собственников.",
            en: "It opens the way online with the owners' consent.",
        },
        Effect::Opens(Route::ServiceCentre) => text! {
            kk: "ХҚКО-да тіркелуге жол ашады.", ru: "Открывает прописку в ЦОНе.", en: "It opens the way at a service centre.",
        },
        Effect::OpensOnly(Route::ServiceCentre) => text! {
            kk: "ХҚКО-да тіркелуге жол ашады, онлайн жолдың бәрін жабады.",
            ru: "Открывает прописку в ЦОНе и закрывает обе дороги онлайн.",
            en: "It opens the way at a service centre and closes both ways online.",
        },
        Effect::OpensOnly(Route::Online | Route::OwnerConsent) => text! {
            kk: "Онлайн бір жолды ғана қалдырады.", ru: "Оставляет одну дорогу, онлайн.", en: "It leaves one way, online.",
        },
        Effect::Closes(_, NoRoute::NotCovered) => text! {
            kk: "Бұл қызметті жабады: бұл үшін басқа рәсім бар.",
            ru: "Закрывает эту услугу: для этого другая процедура.",
            en: "It closes this service: another procedure is for this.",
        },
        Effect::Closes(_, NoRoute::NotEligible) => text! {
            kk: "Бұл қызметті жабады: тіркейтін ештеңе жоқ.",
            ru: "Закрывает эту услугу: оформлять нечего.",
            en: "It closes this service: there is nothing to apply for.",
        },
        Effect::Closes(_, NoRoute::Ask1414) => text! {
            kk: "Жауап бермейді: 1414-тен сұрау керек.", ru: "Ответа не даёт: нужно спросить в 1414.", en: "It gives no answer: ask 1414.",
        },
        Effect::Closes(_, NoRoute::FixFirst) | Effect::Obstructs(..) => text! {
            kk: "Кедергі болады. Кедергі шешілсе, жол ашылады.",
            ru: "Мешает. Когда помеха устранена, дорога открывается.",
            en: "It stands in the way. Once it is settled, a way opens.",
        },
        Effect::Moves(Place::SelfServiceZone) => text! {
            kk: "Онлайн өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағынан бересіз.",
            ru: "Переносит заявку онлайн в зону самообслуживания ЦОНа.",
            en: "It moves the online application to a service centre's self-service zone.",
        },
        Effect::Moves(Place::Home) => text! {
            kk: "Онлайн өтінішті үйден бересіз.", ru: "Переносит заявку онлайн домой.", en: "It moves the online application home.",
        },
    }
}

/// The heading over the caveats.
pub const CAVEATS: Text = text! { kk: "Нақты белгісіз жайттар", ru: "Что до конца не ясно", en: "What is uncertain" };
/// From when a caveat is told; a date follows.
pub const TOLD_FROM: Text = text! { kk: "Айтылатын күні:", ru: "Говорим с:", en: "Told from:" };
/// The heading over the days from which something is different.
pub const DAYS: Text =
    text! { kk: "Қай күннен не өзгерді", ru: "Что и с какого дня меняется", en: "What changes, and from which day" };
/// From the first day after the review day on.
pub const NOT_CURRENT: Text = text! {
    kk: "Әр жауап алдымен ережелердің көптен тексерілмегенін айтады.",
    ru: "Каждый ответ сначала говорит, что правила давно не проверяли.",
    en: "Each answer says first that the rules have not been checked for long.",
};

/// The heading over the table of cases.
pub const CASES: Text = text! { kk: "Барлық жағдай", ru: "Все случаи", en: "Every case" };
/// The label of the search.
pub const SEARCH: Text =
    text! { kk: "Іздеу: мысалы, «қандас»", ru: "Поиск: например, «кандас»", en: "Search: for example, “kandas”" };
/// The label of the filter by result.
pub const BY_RESULT: Text = text! { kk: "Нәтижесі", ru: "Результат", en: "Result" };
/// The label of the filter by rule.
pub const BY_RULE: Text = text! { kk: "Ережесі", ru: "Правило", en: "Rule" };
/// No filter.
pub const ANY: Text = text! { kk: "Бәрі", ru: "Любой", en: "Any" };
/// How many rows are shown; a number follows.
pub const SHOWN: Text = text! { kk: "Көрсетілген жол:", ru: "Показано строк:", en: "Rows shown:" };
/// The heading of the column with the answers.
pub const WHO: Text = text! { kk: "Кім және қандай үй", ru: "Кто и какое жильё", en: "Who, and which home" };
/// The heading of the column with the rules.
pub const WHY: Text = text! { kk: "Қай ереже шешеді", ru: "Какие правила решают", en: "Which rules decide" };
/// Opens a case in the checker.
pub const IN_THE_CHECKER: Text = text! { kk: "Тексеруде ашу", ru: "Открыть в проверке", en: "Open in the checker" };
/// Saves all the cases.
pub const SAVE: Text = text! {
    kk: "Барлық жағдайды сақтау (CSV)", ru: "Сохранить все случаи (CSV)", en: "Save all the cases (CSV)",
};

/// The heading over the run.
pub const RUN: Text = text! { kk: "Өзіңіз тексеріп көріңіз", ru: "Проверьте сами", en: "Check it yourself" };
/// What the run does.
pub const RUN_WHAT: Text = text! {
    kk: "Батырманы бассаңыз, осы браузер барлық жағдайды ережелермен өзі шешіп шығады да, санын және қолтаңбасын осы бетте жарияланғанмен салыстырады. Ештеңе жіберілмейді.",
    ru: "Нажмите кнопку, и ваш браузер сам решит по правилам все случаи и сверит их число и отпечаток с опубликованными здесь. Ничего не отправляется.",
    en: "Press the button and your own browser decides every case by the rules, then compares the counts and the fingerprint with those published here. Nothing is sent.",
};
/// The button.
pub const RUN_NOW: Text = text! { kk: "Барлық жағдайды шешіп шығу", ru: "Решить все случаи", en: "Decide every case" };
/// While it runs.
pub const RUNNING: Text = text! { kk: "Шешіп жатыр…", ru: "Решает…", en: "Deciding…" };
/// It came out the same.
pub const SAME: Text = text! {
    kk: "Бәрі сәйкес: браузеріңіздегі ережелер осында жарияланғандай жауап береді.",
    ru: "Всё совпало: правила в вашем браузере отвечают так, как здесь опубликовано.",
    en: "All the same: the rules in your browser answer as is published here.",
};
/// It did not.
pub const NOT_THE_SAME: Text = text! {
    kk: "Сәйкес келмеді: беттің бір бөлігі ескі болуы мүмкін. Бетті жаңартып, қайта көріңіз.",
    ru: "Не совпало: возможно, часть страницы устарела. Обновите страницу и попробуйте снова.",
    en: "Not the same: a part of the page may be out of date. Reload it and try again.",
};
/// It could not run.
pub const NOT_RUN: Text = text! {
    kk: "Бұл браузерде ережелер іске қосылмады.", ru: "В этом браузере правила не запустились.", en: "The rules could not be run in this browser.",
};
/// The heading of the column with what is published.
pub const PUBLISHED: Text = text! { kk: "Жарияланған", ru: "Опубликовано", en: "Published" };
/// The heading of the column with what the reader's browser found.
pub const YOURS: Text = text! { kk: "Сізде шыққаны", ru: "У вас", en: "Yours" };
/// Before the digest.
pub const FINGERPRINT: Text = text! { kk: "Барлық жауаптың қолтаңбасы (SHA-256)", ru: "Отпечаток всех ответов (SHA-256)", en: "Fingerprint of all the answers (SHA-256)" };
/// For those who write a bot or a portal.
pub const FOR_PROGRAMS: Text = text! {
    kk: "Бағдарламаңызды осы жағдайлармен тексеріңіз:",
    ru: "Сверьте свою программу с этими случаями:",
    en: "Test your own program with these cases:",
};

/// A finding in two or three words, for a map.
#[must_use]
pub const fn short(finding: Finding) -> Text {
    match (finding.verdict, finding.at) {
        (Verdict::Open(Route::Online), Some(Place::Home) | None) => text! { kk: "онлайн", ru: "онлайн", en: "online" },
        (Verdict::Open(Route::Online), Some(Place::SelfServiceZone)) => text! {
            kk: "онлайн, ХҚКО-да", ru: "онлайн в ЦОНе", en: "online, at a CSC",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::Home) | None) => text! {
            kk: "келісіммен", ru: "с согласием", en: "with consent",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::SelfServiceZone)) => text! {
            kk: "келісіммен, ХҚКО-да", ru: "с согласием в ЦОНе", en: "consent, at a CSC",
        },
        (Verdict::Open(Route::ServiceCentre), _) => text! { kk: "тек ХҚКО-да", ru: "только в ЦОНе", en: "CSC counter" },
        (Verdict::Closed(NoRoute::NotCovered), _) => text! { kk: "басқа рәсім", ru: "другая процедура", en: "other procedure" },
        (Verdict::Closed(NoRoute::NotEligible), _) => text! { kk: "тіркелмейді", ru: "не прописывают", en: "not registered" },
        (Verdict::Closed(NoRoute::FixFirst), _) => text! { kk: "алдымен шешу", ru: "сначала решить", en: "settle first" },
        (Verdict::Closed(NoRoute::Ask1414), _) => text! { kk: "1414-тен сұрау", ru: "спросить 1414", en: "ask 1414" },
    }
}
