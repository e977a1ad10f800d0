//! What do we say to an editor who puts the checker into an article: the line itself, the page that makes it, the doctor?

use super::{Text, text};

/// What the line says where nothing runs, after the link: the key facts, so short that the whole line stays short.
pub const KEY_FACTS: Text = text! {
    kk: "2025 жылғы 24 қарашадан бері тіркеу — eGov.kz-те. Үй иесі 1414-тен келген SMS-ті бір сағатта растайды.",
    ru: "С 24 ноября 2025 года прописка — на eGov.kz. Владелец жилья подтверждает SMS от 1414 за час.",
    en: "Since 24 November 2025 it is done on eGov.kz. The home owner confirms an SMS from 1414 within one hour.",
};
/// The title of the page that makes the line.
pub const TITLE: Text = text! {
    kk: "Тексеруді мақалаға қою", ru: "Вставить проверку в статью", en: "Put the checker into an article",
};
/// What it is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Бір жолды көшіріп, сайтыңыздың редакторына қойыңыз. Тіркелудің де, кілттің де қажеті жоқ.",
    ru: "Скопируйте одну строку в редактор сайта. Ни регистрации, ни ключа не нужно.",
    en: "Copy one line into your editor. No account and no key are needed.",
};
/// What happens to a reader.
pub const WHAT_HAPPENS: Text = text! {
    kk: "Алдымен сілтеме көрінеді. Оқырман жақындағанда оның орнына тексеру ашылады. Скрипт өшіп тұрса немесе редактор оны алып тастаса, сілтеме мен негізгі деректер қалады.",
    ru: "Сначала видна ссылка. Когда читатель дойдёт до неё, на её месте откроется проверка. Если скрипт выключен или редактор его вырезал, останутся ссылка и главное о прописке.",
    en: "At first there is a link. When the reader comes near, the checker opens in its place. Where the script is off, or your editor removes it, the link and the key facts stay.",
};
/// Without JavaScript.
pub const NEEDS_A_SCRIPT: Text = text! {
    kk: "Жолды скрипт құрастырады: ол үшін JavaScript-ті қосыңыз.",
    ru: "Строку составляет скрипт: включите для этого JavaScript.",
    en: "A script makes the line: switch JavaScript on for it.",
};
/// Which language the checker speaks.
pub const LANGUAGE: Text = text! { kk: "Тексеру тілі", ru: "Язык проверки", en: "Language of the checker" };
/// When the article was published.
pub const PUBLISHED: Text = text! { kk: "Мақала шыққан күн", ru: "Когда вышла статья", en: "Day of publication" };
/// Why that is asked.
pub const WHY_PUBLISHED: Text = text! {
    kk: "Сол күннен кейін ережелер өзгерсе, тексеру мұны ең басында айтады.",
    ru: "Если с тех пор правила изменились, проверка скажет об этом в самом начале.",
    en: "If the rules have changed since then, the checker says so first.",
};
/// The colours.
pub const COLOURS: Text = text! { kk: "Түсі", ru: "Цвета", en: "Colours" };
/// The colours of the article.
pub const AS_THE_PAGE: Text = text! { kk: "беттегідей", ru: "как у страницы", en: "as the page has them" };
/// Light colours.
pub const LIGHT: Text = text! { kk: "ашық", ru: "светлые", en: "light" };
/// Dark colours.
pub const DARK: Text = text! { kk: "қараңғы", ru: "тёмные", en: "dark" };
/// What is known already of the reader.
pub const START_FROM: Text = text! { kk: "Неден басталады", ru: "С чего начать", en: "Where to begin" };
/// How to begin in the middle.
pub const WHY_START_FROM: Text = text! {
    kk: "Тексеруде бірнеше сұраққа жауап беріп, беттің мекенжайын осында көшіріңіз. Оқырман сол жерден бастайды.",
    ru: "Ответьте в проверке на первые вопросы и скопируйте сюда адрес страницы. Читатель начнёт с этого места.",
    en: "Answer the first questions in the checker and copy the address of the page here. The reader begins there.",
};
/// How the checker is put into the page.
pub const WAY: Text = text! { kk: "Қалай қойылады", ru: "Как вставить", en: "How it is put in" };
/// As a part of the page.
pub const AS_AN_ELEMENT: Text = text! { kk: "беттің бөлігі ретінде", ru: "частью страницы", en: "as a part of the page" };
/// In a frame.
pub const IN_A_FRAME: Text = text! {
    kk: "жақтауда (iframe): сайттың стилі тимейді", ru: "в рамке (iframe): стили сайта её не тронут", en: "in a frame (iframe): your styles do not touch it",
};
/// For editors that take frames and no scripts.
pub const FRAME_ALONE: Text = text! {
    kk: "тек жақтау (iframe): редактор скриптті өткізбесе", ru: "только рамка (iframe): если редактор не пускает скрипты", en: "a frame alone (iframe): where the editor takes no scripts",
};
/// The heading over the line.
pub const THE_LINE: Text = text! { kk: "Осы жолды көшіріңіз", ru: "Скопируйте эту строку", en: "Copy this line" };
/// How long the line is; a number stands before it.
pub const BYTES: Text = text! { kk: "байт", ru: "байт", en: "bytes" };
/// Copies the line.
pub const COPY: Text = text! { kk: "Көшіру", ru: "Скопировать", en: "Copy" };
/// It is copied.
pub const COPIED: Text = text! { kk: "Көшірілді.", ru: "Скопировано.", en: "Copied." };
/// The heading over the preview.
pub const PREVIEW: Text =
    text! { kk: "Мақалада осылай көрінеді", ru: "Так это выглядит в статье", en: "This is how it looks in the article" };
/// Leads to the article that shows it.
pub const SEE_AN_ARTICLE: Text =
    text! { kk: "Мысал мақаланы қарау", ru: "Посмотреть пример статьи", en: "See an example article" };
/// What the page around can do with it.
pub const FOR_DEVELOPERS: Text =
    text! { kk: "Сайт әзірлеушілеріне", ru: "Для разработчиков сайта", en: "For developers of the site" };
/// What the page around can do with it, a line each.
pub const FOR_DEVELOPERS_LINES: &[Text] = &[
    text! {
        kk: "Түстерді CSS айнымалыларымен өзгертуге болады: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
        ru: "Цвета меняются переменными CSS: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
        en: "Colours follow CSS custom properties: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
    },
    text! {
        kk: "Оқырман нәтижеге жеткенде tirkeu-check:result оқиғасы шығады. Онда нәтиже атауы ғана бар, жауаптар жоқ.",
        ru: "Когда читатель доходит до результата, элемент шлёт событие tirkeu-check:result. В нём только имя результата, ответов нет.",
        en: "When a reader reaches a result, the element sends the event tirkeu-check:result, with the name of the result and no answers.",
    },
    text! {
        kk: "Скрипттің өзгермегенін браузер integrity бойынша тексереді. Ережелер ол арқылы бекітілмейді: заң өзгерген күні олар да жаңаруы керек.",
        ru: "Что скрипт не подменён, браузер проверяет по integrity. Правила этим не закреплены: они должны обновиться в день, когда изменится закон.",
        en: "By integrity the browser checks that the script is the one you took. The rules are not fixed by it: they have to change on the day the law does.",
    },
];
/// The heading of the doctor.
pub const DOCTOR: Text = text! { kk: "Тексеру ашылмаса", ru: "Если проверка не открылась", en: "If the checker does not open" };
/// How to call the doctor.
pub const CALL_THE_DOCTOR: Text = text! {
    kk: "Мақалаңыздың мекенжайына ?doctor қосып ашыңыз. Тексерудің астында сілтеме шығады: ол осы бетті ашып, себебін атайды.",
    ru: "Откройте свою статью, добавив к адресу ?doctor. Под проверкой появится ссылка: она откроет эту страницу и назовёт причину.",
    en: "Open your article with ?doctor added to its address. A link appears under the checker: it opens this page and names the cause.",
};
/// Where not even the link of the doctor appears.
pub const NO_DOCTOR: Text = text! {
    kk: "Ондай сілтеме шықпаса, скрипттің өзі жүктелмеген: редактор оны алып тастады немесе сайттың саясаты (CSP) тыйым салады. Саясатқа мына жолды қосыңыз:",
    ru: "Если ссылки нет, не загрузился сам скрипт: его вырезал редактор или запретила политика сайта (CSP). Добавьте в политику:",
    en: "If there is no such link, the script itself did not load: your editor removed it, or the policy of the site (CSP) forbids it. Add to the policy:",
};
/// The heading over what the doctor found.
pub const FOUND: Text =
    text! { kk: "Сіздің бетте анықталғаны", ru: "Что нашлось на вашей странице", en: "What was found on your page" };
/// Before the line to paste.
pub const ADD_TO_POLICY: Text =
    text! { kk: "Саясатқа (CSP) қосыңыз:", ru: "Добавьте в политику (CSP):", en: "Add to the policy (CSP):" };

/// What the doctor says of a finding.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// What the script calls it: `shown-…`, or the directive of a policy as the browser names it.
    pub code: &'static str,
    /// What it means, and what to do.
    pub says: Text,
    /// What to add to the policy; `ORIGIN` stands for the address of the checker.
    pub add: Option<&'static str>,
}

/// Everything that the doctor can find.
pub const FINDINGS: &[Finding] = &[
    Finding {
        code: "shown-inside",
        says: text! { kk: "Тексеру беттің бөлігі ретінде ашылды.", ru: "Проверка открылась частью страницы.", en: "The checker opened as a part of the page." },
        add: None,
    },
    Finding {
        code: "shown-frame",
        says: text! { kk: "Тексеру жақтауда ашылды, бәрі жұмыс істейді.", ru: "Проверка открылась в рамке, всё работает.", en: "The checker opened in a frame, and all of it works." },
        add: None,
    },
    Finding {
        code: "shown-link",
        says: text! { kk: "Тексеру ашылмады, оқырман сілтемені ғана көреді.", ru: "Проверка не открылась, читатель видит только ссылку.", en: "The checker did not open; the reader sees only the link." },
        add: None,
    },
    Finding {
        code: "script-src-elem",
        says: text! { kk: "Сайт саясаты тексерудің скрипттерін өткізбейді.", ru: "Политика сайта не пускает скрипты проверки.", en: "The policy of the site keeps the scripts of the checker out." },
        add: Some("script-src ORIGIN"),
    },
    Finding {
        code: "script-src",
        says: text! {
            kk: "Сайт саясаты WebAssembly-ге тыйым салады. Тексеру онсыз да жұмыс істейді, тек баяуырақ жүктеледі.",
            ru: "Политика сайта запрещает WebAssembly. Проверка работает и без него, только загружается дольше.",
            en: "The policy of the site forbids WebAssembly. The checker works without it and only takes longer to load.",
        },
        add: Some("script-src ORIGIN 'wasm-unsafe-eval'"),
    },
    Finding {
        code: "connect-src",
        says: text! {
            kk: "Сайт саясаты WebAssembly файлын жүктетпейді. Тексеру онсыз да жұмыс істейді, тек баяуырақ жүктеледі.",
            ru: "Политика сайта не даёт загрузить файл WebAssembly. Проверка работает и без него, только загружается дольше.",
            en: "The policy of the site keeps the WebAssembly file from loading. The checker works without it and only takes longer to load.",
        },
        add: Some("connect-src ORIGIN"),
    },
    Finding {
        code: "frame-src",
        says: text! { kk: "Сайт саясаты жақтауды өткізбейді.", ru: "Политика сайта не пускает рамку.", en: "The policy of the site keeps the frame out." },
        add: Some("frame-src ORIGIN"),
    },
    Finding {
        code: "sandbox",
        says: text! {
            kk: "Бет оқшауланған (sandbox). Тексеру жұмыс істейді, бірақ жақтаудан нәтиже оқиғасы келмейді.",
            ru: "Страница изолирована (sandbox). Проверка работает, но из рамки не приходит событие с результатом.",
            en: "The page is sandboxed. The checker works, but from a frame no event with the result arrives.",
        },
        add: None,
    },
    Finding {
        code: "published",
        says: text! {
            kk: "published мәні күн емес. Мына түрде жазыңыз: 2025-11-24.",
            ru: "В published стоит не дата. Напишите её так: 2025-11-24.",
            en: "published is not a date. Write it like this: 2025-11-24.",
        },
        add: None,
    },
    Finding {
        code: "old-browser",
        says: text! {
            kk: "Браузер ескі, сондықтан тексеру жақтауда ғана ашыла алады.",
            ru: "Браузер старый, поэтому проверка может открыться только в рамке.",
            en: "The browser is old, so the checker can open only in a frame.",
        },
        add: None,
    },
];

/// The headline of the example article.
pub const ARTICLE_TITLE: Text = text! {
    kk: "Прописка онлайн рәсімделетін болды: кімге ХҚКО-ға бару керек",
    ru: "Прописка стала онлайн: кому всё-таки нужно в ЦОН",
    en: "Residence registration has gone online: who still goes to a service centre",
};
/// What the example article is.
pub const ARTICLE_NOTE: Text = text! {
    kk: "Бұл — мысал мақала. Тексеру оның ортасында бір жолмен қойылған.",
    ru: "Это пример статьи. Проверка вставлена в её середину одной строкой.",
    en: "This is an example article. The checker stands in the middle of it, by one line.",
};
/// Before the checker.
pub const ARTICLE_BEFORE: Text = text! {
    kk: "2025 жылғы 24 қарашадан бері тұрғылықты жері бойынша тіркеу eGov.kz порталында және eGov Mobile қосымшасында жүреді. Үй басқаның атында болса, иесіне 1414-тен SMS келеді. Ол бір сағатта растамаса, өтініш қабылданбайды.",
    ru: "С 24 ноября 2025 года прописываются на портале eGov.kz и в приложении eGov Mobile. Если жильё чужое, его владельцу приходит SMS от 1414. Не подтвердит за час — заявку отклонят.",
    en: "Since 24 November 2025 people register their residence on eGov.kz and in eGov Mobile. If the home belongs to somebody else, the owner gets an SMS from 1414. Without a confirmation within one hour the application is rejected.",
};
/// After the checker.
pub const ARTICLE_AFTER: Text = text! {
    kk: "Үй иелерінің бірі 18-ге толмаған болса, ХҚКО-ға өзіңіз барасыз. Мемлекеттік жалдамалы тұрғын үйде жалдау шартында аты бар адамдар ғана тіркеледі.",
    ru: "Если среди владельцев есть ребёнок до 18 лет, придётся прийти в ЦОН. В государственном арендном жилье прописывают только тех, кто назван в договоре найма.",
    en: "If one of the owners is under 18, one has to go to a service centre. In state rental housing only those whom the lease names are registered.",
};
