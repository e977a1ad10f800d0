//! What do we say of who can use these pages: what was tested, what was not, and how to tell of a fault?
//!
//! Nothing here is a rule of law. A sentence on a test says what the tests do, and changes with them.

use super::{Text, text};

/// The title of the page, and what other pages call it.
pub const TITLE: Text = text! {
    kk: "Қолжетімділік туралы мәлімдеме", ru: "Заявление о доступности", en: "Accessibility statement",
};
/// What the page is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Бұл беттерді кім қолдана алады, нені тексердік және нені тексермедік.",
    ru: "Кому эти страницы доступны, что мы проверили и чего не проверили.",
    en: "Who can use these pages, what we have tested and what we have not.",
};
/// Before the day on which it was written.
pub const WRITTEN: Text = text! { kk: "Жазылған күні:", ru: "Написано:", en: "Written on:" };

/// A part of the page, in the order in which it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Part {
    /// Which standard the pages aim at.
    Standard,
    /// What was tested, and with what.
    Tested,
    /// What nobody has tested.
    NotTested,
    /// What is known to be hard to use.
    Shortcomings,
    /// How to tell of a fault.
    Tell,
    /// How to do without the pages.
    Without,
}

impl Part {
    /// Every part.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;
}

/// The heading over a part.
#[must_use]
pub const fn heading(part: Part) -> Text {
    match part {
        Part::Standard => {
            text! { kk: "Қандай талапқа сүйенеміз", ru: "На что мы равняемся", en: "What we aim at" }
        }
        Part::Tested => text! { kk: "Нені тексердік", ru: "Что проверено", en: "What was tested" },
        Part::NotTested => {
            text! { kk: "Нені тексермедік", ru: "Что не проверено", en: "What was not tested" }
        }
        Part::Shortcomings => text! {
            kk: "Қандай кемшіліктерін білеміз", ru: "Какие недостатки мы знаем", en: "Shortcomings that we know of",
        },
        Part::Tell => {
            text! { kk: "Бірдеңе кедергі болса", ru: "Если что-то мешает", en: "If something is in your way" }
        }
        Part::Without => {
            text! { kk: "Бұл беттерсіз де болады", ru: "Можно и без этих страниц", en: "You can do without these pages" }
        }
    }
}

/// What a part says, thing by thing.
#[must_use]
pub const fn says(part: Part) -> &'static [Text] {
    match part {
        Part::Standard => STANDARD,
        Part::Tested => TESTED,
        Part::NotTested => NOT_TESTED,
        Part::Shortcomings => SHORTCOMINGS,
        Part::Tell => TELL,
        Part::Without => WITHOUT,
    }
}

const STANDARD: &[Text] = &[
    text! {
        kk: "Біз WCAG 2.2 талаптарының AA деңгейіне сүйенеміз. Бұл — сайттардың қолжетімділігі туралы халықаралық стандарт.",
        ru: "Мы равняемся на WCAG 2.2, уровень AA. Это международный стандарт доступности сайтов.",
        en: "We aim at WCAG 2.2, level AA. It is the international standard for accessible web pages.",
    },
    text! {
        kk: "Беттердің оған сай екенін өзіміз ғана тексердік. Бөтен ешкім растаған жоқ.",
        ru: "Проверяли только мы сами. Со стороны этого никто не подтверждал.",
        en: "Only we ourselves have tested it. Nobody from outside has confirmed it.",
    },
];

const TESTED: &[Text] = &[
    text! {
        kk: "axe бағдарламасы әр экранда қате іздейді: жарық және қараңғы түстерде, Chromium браузерінде.",
        ru: "Программа axe ищет ошибки на каждом экране: в светлых и тёмных цветах, в Chromium.",
        en: "The program axe looks for faults on each screen: in light and dark colours, in Chromium.",
    },
    text! {
        kk: "Бәрін тек пернетақтамен істеуге болады, қай жерде тұрғаныңыз көрінеді. Chromium мен Firefox-та тексерілді.",
        ru: "Всё делается одной клавиатурой, и видно, где вы находитесь. Проверено в Chromium и Firefox.",
        en: "Everything works by keyboard alone, and you can see where you are. Tested in Chromium and Firefox.",
    },
    text! {
        kk: "Ені 320 пиксель терезеде бетті бүйірге жылжытудың керегі жоқ. 400\u{a0}% үлкейткенде де солай.",
        ru: "В окне шириной 320 пикселей страницу не надо двигать вбок. При увеличении 400\u{a0}% тоже.",
        en: "In a window 320 pixels wide nothing is scrolled sideways. The same holds at 400%.",
    },
    text! {
        kk: "Әріптерді 300\u{a0}%-ға дейін үлкейтуге, жолдардың, сөздердің, әріптердің арасын алшақтатуға болады.",
        ru: "Буквы можно увеличить до 300\u{a0}%, а строки, слова и буквы раздвинуть.",
        en: "Letters may be 300% of their size, and lines, words and letters further apart.",
    },
    text! {
        kk: "Телефонда түймелердің, жауаптардың және өрістердің биіктігі кемінде 44 пиксель. Сілтемелер кішірек болуы мүмкін.",
        ru: "На телефоне кнопки, ответы и поля не ниже 44 пикселей. Ссылки бывают меньше.",
        en: "On a phone buttons, answers and fields are at least 44 pixels high. Links may be smaller.",
    },
    text! {
        kk: "Өз түстеріңізді таңдасаңыз, түймелердің шеті көрініп тұрады. Қозғалысты өшірсеңіз, ештеңе қозғалмайды. Chromium-да тексерілді.",
        ru: "Со своими цветами у кнопок видны края. Если движение отключено, ничего не движется. Проверено в Chromium.",
        en: "In your own colours buttons keep their edges. With motion switched off nothing moves. Tested in Chromium.",
    },
    text! {
        kk: "Экранды оқитын бағдарламаға не берілетіні үш тілде жазып алынған. Әр өзгерісті сол жазбамен салыстырамыз.",
        ru: "Записано на трёх языках, что получает программа чтения с экрана. Каждое изменение сравнивается с записью.",
        en: "What a screen reader is given is on record in three languages. Each change is compared with that.",
    },
    text! {
        kk: "HTML қателерін Nu бағдарламасы іздейді. Lighthouse беттерді Chromium-да бағалайды.",
        ru: "Ошибки в HTML ищет программа Nu. Lighthouse оценивает страницы в Chromium.",
        en: "The Nu checker looks for faults in the HTML. Lighthouse rates the pages in Chromium.",
    },
    text! {
        kk: "JavaScript болмаса, барлық нәтижеге сілтемелермен жетуге болады.",
        ru: "Без JavaScript к каждому результату ведут ссылки.",
        en: "Without JavaScript links lead to every result.",
    },
];

const NOT_TESTED: &[Text] = &[
    text! {
        kk: "Мүгедектігі бар адамдардың ешқайсысы бұл беттерді әлі сынап көрген жоқ.",
        ru: "Ни один человек с инвалидностью эти страницы ещё не испытал.",
        en: "No person with a disability has tried these pages yet.",
    },
    text! {
        kk: "NVDA, JAWS, VoiceOver немесе TalkBack арқылы ешкім тыңдап көрген жоқ. Қазақша қалай естілетінін білмейміз.",
        ru: "Никто не слушал их через NVDA, JAWS, VoiceOver или TalkBack. Как звучит казахский, мы не знаем.",
        en: "Nobody has listened to them with NVDA, JAWS, VoiceOver or TalkBack. We do not know how Kazakh sounds.",
    },
    text! {
        kk: "Дауыспен басқаруды, экран ұлғайтқышты және нағыз телефондарды тексермедік.",
        ru: "Управление голосом, экранные лупы и настоящие телефоны мы не проверяли.",
        en: "We have not tested voice control, screen magnifiers or real phones.",
    },
    text! {
        kk: "WebKit-те (Safari соның үстінде жұмыс істейді) жауаптардың бірдейлігі мен басудың істейтіні тексерілді.",
        ru: "В WebKit (на нём работает Safari) проверено, что ответы те же и нажатия действуют.",
        en: "In WebKit, which Safari runs on, we tested that answers are the same and taps work.",
    },
    text! {
        kk: "Мақалаға қойылған тексеру сол беттің өзіне де байланысты. Бөтен беттерді, eGov-ты да, тексермедік.",
        ru: "В чужой статье многое зависит от неё самой. Чужих страниц, и eGov тоже, мы не проверяли.",
        en: "In somebody's article much depends on that article. Pages of others, eGov too, we have not tested.",
    },
];

const SHORTCOMINGS: &[Text] = &[
    text! {
        kk: "Ашық кітаптағы шешім картасы кең: оны бүйірге жылжыту керек. Астында дәл соның мәтіні тұр.",
        ru: "Карта решений в открытой книге широкая: её двигают вбок. Под ней то же самое текстом.",
        en: "The map of decisions in the open book is wide and scrolls sideways. Below it stands the same as text.",
    },
    text! {
        kk: "Консультант үстелі цифрлар мен әріптерге жауап береді. Бұл кедергі болса, пернелерді сол беттің өзінде өшіріңіз.",
        ru: "Стойка консультанта отвечает на цифры и буквы. Если это мешает, отключите клавиши на самой странице.",
        en: "The consultant's desk answers to digits and letters. If that is in your way, switch the keys off on that page.",
    },
    text! {
        kk: "Күн мен уақыт өрістері браузердікі. Олардың қалай айтылатыны браузерге байланысты.",
        ru: "Поля дня и времени берутся у браузера. Как их называют вслух, зависит от него.",
        en: "The fields for day and time are the browser's own. How they are read aloud depends on it.",
    },
    text! {
        kk: "Сілтемелер беті мен ашық кітап өте ұзын. Тақырыптар бойынша жүрген оңай.",
        ru: "Страница ссылок и открытая книга очень длинные. По ним легче ходить по заголовкам.",
        en: "The page of links and the open book are very long. Going by headings is easier.",
    },
];

const TELL: &[Text] = &[
    text! {
        kk: "Осы бетті ұсынған редакцияға не сайтқа жазыңыз.",
        ru: "Напишите редакции или сайту, где вы нашли эту страницу.",
        en: "Write to the editors or the site where you found this page.",
    },
    text! {
        kk: "Қай бет, қандай құрылғы мен бағдарлама екенін және не болғанын айтыңыз. Аты-жөніңізді, мекенжайыңызды және ЖСН-іңізді жазбаңыз.",
        ru: "Скажите, какая страница, какое устройство, какая программа и что случилось. Имён, адресов и ИИН не пишите.",
        en: "Say which page, which device, which program and what happened. Leave out names, addresses and IINs.",
    },
];

const WITHOUT: &[Text] = &[
    text! {
        kk: "1414-ке (бірыңғай байланыс орталығына) қоңырау шалыңыз: сұрағыңызды сонда қоюға болады.",
        ru: "Позвоните в 1414 (единый контакт-центр): спросить можно и там.",
        en: "Call 1414, the unified contact centre: you can ask there as well.",
    },
    text! {
        kk: "Немесе ХҚКО-ға (халыққа қызмет көрсету орталығына) барыңыз. Онда бұл беттердің керегі жоқ.",
        ru: "Или придите в ЦОН (центр обслуживания населения). Там эти страницы не нужны.",
        en: "Or go to a service centre (ЦОН). There you do not need these pages.",
    },
];

/// The link by which one calls.
pub const CALL: Text = text! { kk: "1414-ке қоңырау шалу", ru: "Позвонить в 1414", en: "Call 1414" };
