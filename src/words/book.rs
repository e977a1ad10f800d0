//! What does the open book say: the page with every rule and every case?

use super::authority::Authority;
use super::{Text, text};
use crate::law::basis::Confidence;
use crate::law::result::{Finding, NoRoute, Place, Route, Verdict};
use crate::law::rules::{Effect, Refusal, Why};

/// The title of the page.
pub const TITLE: Text = super::phrases::OPEN_BOOK;
/// What it is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Тексеру қалай жауап береді: барлық ереже мен жағдай, дереккөздерімен.",
    ru: "Как отвечает проверка: все правила и все случаи, с источниками.",
    en: "How the checker answers: every rule and every case, with the sources.",
};
/// Leads back to the checker.
pub const TO_THE_CHECKER: Text = text! { kk: "Тексеруге өту", ru: "К проверке", en: "To the checker" };
/// The label of the list of sections.
pub const CONTENTS: Text = text! { kk: "Мазмұны", ru: "Содержание", en: "Contents" };
/// Where the script does not come that searches.
pub const NO_SEARCH: Text = text! {
    kk: "Іздеу ашылмады: бетті жаңартып көріңіз. Барлық жағдай төменде.",
    ru: "Поиск не открылся: попробуйте обновить страницу. Все случаи ниже.",
    en: "The search has not opened: try reloading the page. All the cases stand below.",
};
/// What "every case" means.
pub const WHAT_A_CASE_IS: Text = text! {
    kk: "Жағдай — сұрақтарға берілген жауаптар жиыны. Ережелер бірдей шешетін жағдайларды бір жолға жинадық. МАБ — мобильді азаматтар базасы: онда телефон нөмірі ЖСН-мен байланыстырылған.",
    ru: "Случай — это набор ответов на вопросы. Случаи, которые правила не различают, мы собрали в одну строку. БМГ — база мобильных граждан: в ней номер телефона привязан к ИИН.",
    en: "A case is a set of answers to the questions. Cases that the rules do not tell apart share a row. IIN is the individual identification number, to which a phone number is tied in the Mobile Citizens Database.",
};

/// The heading over the map.
pub const MAP: Text = text! { kk: "Ережелер картасы", ru: "Карта правил", en: "The map of the rules" };
/// How to read the map.
pub const MAP_HINT: Text = text! {
    kk: "Жоғарыдан бастаңыз. Әр жауап нәтижеге немесе келесі сұраққа апарады, сұрақтың нөмірі қасында тұр. ХҚКО — халыққа қызмет көрсету орталығы, ЭЦҚ — электрондық қолтаңба.",
    ru: "Начните сверху. Каждый ответ ведёт к результату или к следующему вопросу: его номер стоит рядом. ЦОН — центр обслуживания населения, ЭЦП — электронная подпись.",
    en: "Begin at the top. Each answer leads to a result or to the next question, whose number stands beside it. EDS is a digital signature.",
};
/// The map as a list.
pub const MAP_AS_TEXT: Text = text! { kk: "Картаның мәтіні", ru: "Карта текстом", en: "The map as text" };
/// Where the reader's own way is marked.
pub const YOUR_WAY: Text = text! {
    kk: "Жолыңыз картада белгіленді: жауаптарыңыз белгілі жерге дейін.",
    ru: "Ваш путь отмечен на карте, насколько известны ответы.",
    en: "Your way is marked on the map, as far as your answers are known.",
};

/// The heading over the rules.
pub const RULES: Text = text! { kk: "Әр ереже", ru: "Каждое правило", en: "Every rule" };
/// Before what a rule does.
pub const WHAT_IT_DOES: Text = text! { kk: "Әсері:", ru: "Что делает:", en: "What it does:" };
/// Before the people of whom a rule speaks.
pub const OF_WHOM: Text = text! { kk: "Кімге қатысты:", ru: "Кого касается:", en: "Whom it concerns:" };
/// Before the sources of a rule.
pub const SOURCES: Text =
    text! { kk: "Қай жерде жазылған:", ru: "Где написано:", en: "Where it is written:" };
/// Where a rule has none.
pub const NO_SOURCE: Text = text! {
    kk: "Жарияланған ереже таппадық, сондықтан жауап біреу: 1414-тен сұраңыз.",
    ru: "Опубликованного правила мы не нашли, поэтому ответ один: спросите в 1414.",
    en: "We found no published rule, so the only answer is: ask 1414.",
};
/// Before how sure we are of what is written there, sentence by sentence.
pub const HOW_SURE: Text = text! { kk: "Қаншалықты сенімді:", ru: "Насколько надёжно:", en: "How sure:" };
/// The heading over what else is said, and on what it rests.
pub const RESTS: Text = text! {
    kk: "Айтылғанның бәрі неге сүйенеді", ru: "На чём держится остальное", en: "What all the rest stands on",
};
/// How to read it.
pub const RESTS_HINT: Text = text! {
    kk: "Заң не тәртіп туралы айтатын әр сөйлем. «Біздің қорытынды» — дереккөздерде жоқ, өзіміз шығарған.",
    ru: "Каждая фраза, которая говорит о законе или порядке. «Наш вывод» значит, что источники этого не говорят.",
    en: "Every sentence that speaks of law or procedure. “Our conclusion” means that no source says so.",
};

/// On what a sentence rests, and how sure we are of it; nothing where it states nothing.
#[must_use]
pub const fn rests(rests: Authority) -> Option<Text> {
    Some(match rests {
        Authority::Said(Confidence::High, _) => text! {
            kk: "ҰАТ хабарландыруы: сенім жоғары", ru: "объявление НИТ: надёжно", en: "NIT's announcement: sure",
        },
        Authority::Said(Confidence::Medium, _) => text! {
            kk: "ҰАТ хабарландыруы: сенім орташа",
            ru: "объявление НИТ: не вполне надёжно",
            en: "NIT's announcement: fairly sure",
        },
        Authority::Said(Confidence::Low, _) => text! {
            kk: "бір мақала: сенім төмен", ru: "одна статья: ненадёжно", en: "one article: not sure",
        },
        Authority::Published(Confidence::High, _) => text! {
            kk: "басқа дереккөз: сенім жоғары", ru: "другой источник: надёжно", en: "another source: sure",
        },
        Authority::Published(Confidence::Medium, _) => text! {
            kk: "басқа дереккөз: сенім орташа",
            ru: "другой источник: не вполне надёжно",
            en: "another source: fairly sure",
        },
        Authority::Published(Confidence::Low, _) => text! {
            kk: "басқа дереккөз: сенім төмен", ru: "другой источник: ненадёжно", en: "another source: not sure",
        },
        Authority::Inferred(Confidence::High, _) => text! {
            kk: "біздің қорытынды: сенім жоғары", ru: "наш вывод: надёжно", en: "our conclusion: sure",
        },
        Authority::Inferred(Confidence::Medium, _) => text! {
            kk: "біздің қорытынды: сенім орташа",
            ru: "наш вывод: не вполне надёжно",
            en: "our conclusion: fairly sure",
        },
        Authority::Inferred(Confidence::Low, _) => text! {
            kk: "біздің қорытынды: сенім төмен", ru: "наш вывод: ненадёжно", en: "our conclusion: not sure",
        },
        Authority::NotFound => {
            text! { kk: "іздедік, таппадық", ru: "искали и не нашли", en: "searched for and not found" }
        }
        Authority::Ours => return None,
    })
}
/// Before a number of cases.
pub const DECIDES_FOR: Text =
    text! { kk: "Неше жағдайды шешеді:", ru: "Сколько случаев решает:", en: "Cases it decides:" };
/// Between a number and the number of all there are.
pub const OF_ALL: Text = text! { kk: "барлығы", ru: "всего случаев", en: "in all" };

/// What a rule does.
#[must_use]
pub const fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Admits => text! {
            kk: "Онлайн өтінішті кім беретінін айтады.",
            ru: "Говорит, кто подаёт заявку онлайн.",
            en: "It says who applies online.",
        },
        Effect::Opens(Route::Online) => text! {
            kk: "Онлайн рәсімдеуге жол ашады.",
            ru: "Позволяет прописаться онлайн.",
            en: "It opens the way online.",
        },
        Effect::Opens(Route::OwnerConsent) => text! {
            kk: "Үй иелерінің келісімімен онлайн рәсімдеуге жол ашады.",
            ru: "Позволяет прописаться онлайн с согласия собственников.",
            en: "It opens the way online, if the owners confirm.",
        },
        Effect::Opens(Route::ServiceCentre) => text! {
            kk: "ХҚКО-да рәсімдеуге жол ашады.", ru: "Позволяет прописаться в ЦОНе.", en: "It opens the way at a service centre.",
        },
        Effect::OpensOnly(Route::ServiceCentre) => text! {
            kk: "ХҚКО-да рәсімдеуге жол ашып, онлайн жолды жабады.",
            ru: "Позволяет прописаться только в ЦОНе, дорогу онлайн закрывает.",
            en: "It opens the way at a service centre and closes the way online.",
        },
        Effect::OpensOnly(Route::Online | Route::OwnerConsent) => text! {
            kk: "Тек онлайн жолды қалдырады.", ru: "Оставляет только дорогу онлайн.", en: "It leaves only the way online.",
        },
        Effect::Closes(_, Why::Refuses(Refusal::NotCovered)) => text! {
            kk: "Бұл қызметке жатпайды: бөлек тәртіп бар.",
            ru: "К этой услуге не относится: есть другой порядок.",
            en: "It is not for this service: there is another procedure.",
        },
        Effect::Closes(_, Why::Refuses(Refusal::NotEligible)) => text! {
            kk: "Бұл қызметке жатпайды: өтініш берудің қажеті жоқ.",
            ru: "К этой услуге не относится: подавать нечего.",
            en: "It is not for this service: there is nothing to apply for.",
        },
        Effect::Closes(_, Why::Unsettled) => text! {
            kk: "Жауап бермейді: 1414-тен сұрау керек.",
            ru: "Ответа не даёт: спросите в 1414.",
            en: "It gives no answer: ask 1414.",
        },
        Effect::Closes(_, Why::Obstructs(_)) => text! {
            kk: "Кедергі тұрғанда, жол жабық.",
            ru: "Закрывает дорогу, пока есть препятствие.",
            en: "It closes the way as long as the obstacle is there.",
        },
        Effect::MovesToTheZone => text! {
            kk: "Онлайн өтініш ХҚКО-ның өзіне-өзі қызмет көрсету аймағында беріледі.",
            ru: "Онлайн-заявку подают в зоне самообслуживания ЦОНа.",
            en: "The online application is made at a service centre's self-service zone.",
        },
    }
}

/// From when a caveat is told; a date follows.
pub const TOLD_FROM: Text =
    text! { kk: "Қай күннен ескертеміз:", ru: "Предупреждаем с:", en: "We warn of it from:" };
/// Until when a caveat is told; a date follows.
pub const TOLD_UNTIL: Text =
    text! { kk: "Соңғы күні:", ru: "Предупреждали до:", en: "We warned of it until:" };
/// The heading over the days from which something is different.
pub const DAYS: Text = text! {
    kk: "Қай күннен не өзгереді", ru: "Что и с какого дня меняется", en: "What changes, and from which day",
};
/// From the first day after the review day on.
pub const NOT_CURRENT: Text = text! {
    kk: "Әр жауаптың басында ережелер көптен тексерілмегенін ескертеміз.",
    ru: "В начале каждого ответа предупреждаем: правила давно не проверяли.",
    en: "Each answer begins with a warning: the rules have not been checked for a long time.",
};

/// The heading over the table of cases.
pub const CASES: Text = text! { kk: "Барлық жағдай", ru: "Все случаи", en: "Every case" };
/// The label of the search.
pub const SEARCH: Text = text! { kk: "Іздеу: мысалы, «қандас»", ru: "Поиск: например, «кандас»", en: "Search: for example, “kandas”" };
/// The label of the filter by result.
pub const BY_RESULT: Text = text! { kk: "Нәтиже", ru: "Результат", en: "Result" };
/// The label of the filter by rule.
pub const BY_RULE: Text = text! { kk: "Ереже", ru: "Правило", en: "Rule" };
/// No filter.
pub const ANY: Text = text! { kk: "Бәрі", ru: "Все", en: "All" };
/// How many rows are shown; a number follows.
pub const SHOWN: Text = text! { kk: "Көрсетілген жол саны:", ru: "Показано строк:", en: "Rows shown:" };
/// The heading of the column with the answers.
pub const WHO: Text = text! { kk: "Кім және қандай үй", ru: "Кто и какое жильё", en: "Who, and which home" };
/// The heading of the column with the rules.
pub const WHY: Text = text! { kk: "Қай ереже шешеді", ru: "Какие правила решают", en: "Which rules decide" };
/// Opens a case in the checker.
pub const IN_THE_CHECKER: Text =
    text! { kk: "Тексеруде ашу", ru: "Открыть в проверке", en: "Open in the checker" };
/// Saves all the cases.
pub const SAVE: Text = text! {
    kk: "Барлық жағдайды сақтау (CSV)", ru: "Сохранить все случаи (CSV)", en: "Save all the cases (CSV)",
};

/// The heading over the run.
pub const VERIFY: Text =
    text! { kk: "Өзіңіз тексеріп көріңіз", ru: "Проверьте сами", en: "Check it yourself" };
/// What the run does.
pub const VERIFY_WHAT: Text = text! {
    kk: "Түймені басыңыз: браузеріңіз барлық жағдайды ережелер бойынша өзі шешеді. Содан кейін олардың саны мен бақылау кодын осында жарияланғанмен салыстырады. Ештеңе ешқайда жіберілмейді.",
    ru: "Нажмите кнопку: ваш браузер сам решит все случаи по правилам. Потом он сверит их число и отпечаток с опубликованными здесь. Ничего никуда не отправляется.",
    en: "Press the button: your own browser decides every case by the rules. Then it compares the counts and the fingerprint with those published here. Nothing is sent.",
};
/// The button.
pub const VERIFY_NOW: Text =
    text! { kk: "Барлық жағдайды шешіп шығу", ru: "Решить все случаи", en: "Decide every case" };
/// While it runs.
pub const RUNNING: Text = text! { kk: "Шешіп жатыр…", ru: "Решает…", en: "Deciding…" };
/// It came out the same.
pub const SAME: Text = text! {
    kk: "Бәрі сәйкес келді: браузеріңіздегі ережелердің жауабы осында жарияланғанмен бірдей.",
    ru: "Всё совпало: правила в вашем браузере дают те же ответы, что опубликованы здесь.",
    en: "All the same: the rules in your browser give the answers published here.",
};
/// It did not.
pub const NOT_THE_SAME: Text = text! {
    kk: "Сәйкес келмеді: беттің бір бөлігі ескірген болуы мүмкін. Бетті жаңартып, қайта көріңіз.",
    ru: "Не совпало: возможно, часть страницы устарела. Обновите страницу и попробуйте снова.",
    en: "Not the same: part of the page may be out of date. Reload it and try again.",
};
/// It could not run.
pub const NOT_VERIFIED: Text = text! {
    kk: "Бұл браузерде ережелер іске қосылмады.",
    ru: "В этом браузере правила не запустились.",
    en: "The rules could not run in this browser.",
};
/// The heading of the column with what is published.
pub const PUBLISHED: Text = text! { kk: "Жарияланғаны", ru: "Опубликовано", en: "Published" };
/// The heading of the column with what the reader's browser found.
pub const YOURS: Text = text! { kk: "Сізде шыққаны", ru: "У вас", en: "Yours" };
/// Before the digest.
pub const DIGEST: Text = text! {
    kk: "Барлық жауаптың бақылау коды (SHA-256)",
    ru: "Отпечаток всех ответов (SHA-256)",
    en: "Fingerprint of all the answers (SHA-256)",
};
/// For those who write a bot or a portal.
pub const FOR_PROGRAMS: Text = text! {
    kk: "Өз бағдарламаңызды осы жағдайлармен тексеріңіз:",
    ru: "Проверьте свою программу на этих случаях:",
    en: "Test your own program on these cases:",
};

/// A finding in two or three words, for a map.
#[must_use]
pub const fn short(finding: Finding) -> Text {
    match (finding.verdict, finding.at) {
        (Verdict::Open(Route::Online), Some(Place::Home) | None) => {
            text! { kk: "онлайн", ru: "онлайн", en: "online" }
        }
        (Verdict::Open(Route::Online), Some(Place::SelfServiceZone)) => text! {
            kk: "ХҚКО-да онлайн", ru: "онлайн в ЦОНе", en: "online at a centre",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::Home) | None) => text! {
            kk: "онлайн, келісіммен", ru: "онлайн с согласием", en: "online, consent",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::SelfServiceZone)) => text! {
            kk: "ХҚКО-да келісіммен", ru: "с согласием в ЦОНе", en: "consent, at a centre",
        },
        (Verdict::Open(Route::ServiceCentre), _) => {
            text! { kk: "тек ХҚКО-да", ru: "только в ЦОНе", en: "only at a centre" }
        }
        (Verdict::Closed(NoRoute::NotCovered), _) => {
            text! { kk: "бөлек тәртіп", ru: "другой порядок", en: "other procedure" }
        }
        (Verdict::Closed(NoRoute::NotEligible), _) => {
            text! { kk: "өтініш керек емес", ru: "заявка не нужна", en: "nothing to file" }
        }
        (Verdict::Closed(NoRoute::FixFirst), _) => {
            text! { kk: "кедергі бар", ru: "сначала решить", en: "settle first" }
        }
        (Verdict::Closed(NoRoute::Ask1414), _) => {
            text! { kk: "1414-тен сұрау", ru: "спросить в 1414", en: "ask 1414" }
        }
    }
}
