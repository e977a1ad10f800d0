//! What do we say to an editor who puts the checker into an article: the snippet, its builder, the doctor?

pub use super::phrases::{COPIED, COPY};
use super::{Text, text};
use crate::law::terms::{HoursToConfirm, Terms};

/// What the snippet says where nothing runs, after the link: the key facts, so short that the whole snippet
/// stays short.
#[must_use]
pub const fn key_facts(terms: Terms) -> Text {
    match terms.hours_to_confirm {
        HoursToConfirm::One => text! {
            kk: "2025 жылғы 24 қарашадан бері тіркеу — eGov.kz-те, eGov Mobile-да. Үй иесі 1414-тен SMS алып, бір сағат ішінде растайды.",
            ru: "С 24 ноября 2025 года прописка — на eGov.kz и в eGov Mobile. Собственник подтверждает в течение часа, по SMS с 1414.",
            en: "Since 24 November 2025 people register on eGov.kz or in eGov Mobile. The owner gets an SMS from 1414 and confirms within one hour.",
        },
    }
}
/// Below the link, where the checker has not taken its place after some seconds. It stands in the snippet's script,
/// which is as short as it can be.
pub const NOT_OPEN: Text = text! {
    kk: "Тексеру ашылмай тұр. Сілтемені ашыңыз.",
    ru: "Проверка не открылась. Откройте ссылку.",
    en: "The checker has not opened. Open the link.",
};
/// The title of the page that makes the snippet.
pub const TITLE: Text = text! {
    kk: "Тексеруді мақалаға қою", ru: "Вставить проверку в статью", en: "Put the checker into an article",
};
/// What it is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Бір жол кодты мақаланың HTML-кодына қойыңыз. Аккаунт та, кілт те керек емес.",
    ru: "Вставьте одну строку в HTML-код статьи. Аккаунт и ключ не нужны.",
    en: "Paste one line into the HTML of your article. No account and no key are needed.",
};
/// What happens to a reader.
pub const WHAT_HAPPENS: Text = text! {
    kk: "Алдымен сілтеме көрінеді. Оқырман сол жерге жеткенде, орнына тексеру ашылады. Скрипт өшірулі болса немесе сайт жүйесі (CMS) оны алып тастаса, сілтеме мен қысқаша мәлімет қалады.",
    ru: "Сначала видна ссылка. Когда читатель дойдёт до неё, на её месте откроется проверка. Если скрипты выключены или система сайта (CMS) их вырезает, останутся ссылка и главное о прописке.",
    en: "At first there is a link. When the reader scrolls near it, the checker opens in its place. Where scripts are off, or your CMS strips them, the link and the key facts stay.",
};
/// Without JavaScript.
pub const NEEDS_A_SCRIPT: Text = text! {
    kk: "Код жолын скрипт құрастырады: ол үшін JavaScript-ті қосыңыз.",
    ru: "Строку составляет скрипт: включите для этого JavaScript.",
    en: "A script makes the line: switch JavaScript on for it.",
};
/// Where the script does not come. `ORIGIN` stands below in its place.
pub const NOT_MADE: Text = text! {
    kk: "Код жолы құрастырылмады: байланыс нашар не браузер ескі болуы мүмкін. Бетті жаңартып көріңіз. Төмендегі ORIGIN орнына осы сайттың мекенжайын жазыңыз.",
    ru: "Строка не составлена: слабая связь или старый браузер. Попробуйте обновить страницу. Ниже вместо ORIGIN напишите адрес этого сайта.",
    en: "The line was not made: a weak connection, or an old browser. Try reloading the page. Below, write the address of this site for ORIGIN.",
};
/// Which language the checker speaks.
pub const LANGUAGE: Text = text! { kk: "Тексеру тілі", ru: "Язык проверки", en: "Language of the checker" };
/// When the article was published.
pub const PUBLISHED: Text =
    text! { kk: "Мақала шыққан күн", ru: "Когда вышла статья", en: "Day of publication" };
/// Why that is asked.
pub const WHY_PUBLISHED: Text = text! {
    kk: "Сол күннен кейін бірдеңе өзгерсе, тексеру мұны ең басында айтады.",
    ru: "Если с тех пор что-то изменилось, проверка скажет об этом в самом начале.",
    en: "If anything has changed since then, the checker says so first.",
};
pub const COLOURS: Text = text! { kk: "Түсі", ru: "Цвета", en: "Colours" };
/// The colours of the article.
pub const AS_THE_PAGE: Text = text! { kk: "беттегідей", ru: "как у страницы", en: "as on the page" };
/// Light colours.
pub const LIGHT: Text = text! { kk: "ашық", ru: "светлые", en: "light" };
/// Dark colours.
pub const DARK: Text = text! { kk: "қараңғы", ru: "тёмные", en: "dark" };
/// What is known already of the reader.
pub const START_FROM: Text = text! { kk: "Тексеру қай жерден басталады", ru: "С какого места начать проверку", en: "Where the check begins" };
/// How to begin in the middle.
pub const WHY_START_FROM: Text = text! {
    kk: "Тексеруді бөлек бетте ашып, алғашқы сұрақтарға жауап беріңіз де, беттің мекенжайын осы жерге қойыңыз. Оқырман сол жерден бастайды.",
    ru: "Откройте проверку на отдельной странице, ответьте на первые вопросы и скопируйте сюда адрес. Читатель начнёт с этого места.",
    en: "Open the checker on a page of its own, answer the first questions and copy its address here. The reader begins there.",
};
/// How the checker is put into the page.
pub const WAY: Text = text! { kk: "Қалай қойылады", ru: "Как вставить", en: "How it is put in" };
/// As a part of the page.
pub const AS_AN_ELEMENT: Text =
    text! { kk: "беттің бөлігі ретінде", ru: "как часть страницы", en: "as a part of the page" };
pub const IN_AN_IFRAME: Text = text! {
    kk: "жақтауда (iframe): сайт стилі әсер етпейді", ru: "в рамке (iframe): стили сайта на неё не влияют", en: "in a frame (iframe): your styles do not touch it",
};
/// For editors that take iframes and no scripts.
pub const IFRAME_ALONE: Text = text! {
    kk: "тек жақтау (iframe): сайт скрипт қабылдамаса", ru: "только рамка (iframe): если сайт не принимает скрипты", en: "a frame alone (iframe): where your CMS takes no scripts",
};
/// The heading over the snippet.
pub const COPY_THE_SNIPPET: Text =
    text! { kk: "Осы код жолын көшіріңіз", ru: "Скопируйте эту строку", en: "Copy this line" };
/// How long the snippet is; a number follows.
pub const BYTES: Text = text! { kk: "Ұзындығы, байт:", ru: "Длина в байтах:", en: "Length in bytes:" };
/// The heading over the preview.
pub const PREVIEW: Text = text! { kk: "Мақалада осылай көрінеді", ru: "Так это выглядит в статье", en: "This is how it looks in the article" };
/// Leads to the article that shows it.
pub const SEE_AN_ARTICLE: Text =
    text! { kk: "Үлгі мақаланы қарау", ru: "Посмотреть пример статьи", en: "See an example article" };
/// What the page around can do with it.
pub const FOR_DEVELOPERS: Text =
    text! { kk: "Сайт әзірлеушілеріне", ru: "Для разработчиков сайта", en: "For developers of the site" };
/// What the page around can do with it, a line each.
pub const FOR_DEVELOPERS_LINES: &[Text] = &[
    text! {
        kk: "iframe-сыз түстер мен бұрыштарды CSS айнымалыларымен өзгертуге болады: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
        ru: "Без iframe цвета и скругление можно задать переменными CSS: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
        en: "Without an iframe, set colours and corners with CSS custom properties: --tirkeu-accent, --tirkeu-ground, --tirkeu-ink, --tirkeu-line, --tirkeu-round.",
    },
    text! {
        kk: "Оқырман нәтижеге жеткенде tirkeu-check:result оқиғасы шығады. Онда нәтиже атауы ғана бар, жауаптар жоқ. Сайт өзі жауап берген жақтауда оқырман бірдеңе басқаннан кейін бұл оқиға шықпайды: әйтпесе ол қалған жауаптарды білдірер еді.",
        ru: "Когда читатель доходит до результата, элемент шлёт событие tirkeu-check:result. В нём только название результата, ответов нет. В рамке, которой сайт сам задал ответы, после первого нажатия читателя его не бывает: оно выдало бы остальные ответы.",
        en: "When a reader reaches a result, the element sends the event tirkeu-check:result, with the name of the result and no answers. In a frame that the site gave answers, it is not sent once the reader has tapped: it would tell the other answers.",
    },
    text! {
        kk: "Скрипттің өзгермегенін браузер integrity атрибуты бойынша тексереді. Бұл ережелерге қатысты емес: әйтпесе заң өзгергенде оларды жаңарту мүмкін болмас еді.",
        ru: "По атрибуту integrity браузер проверяет, что скрипт не подменён. На правила это не распространяется: иначе их нельзя было бы обновить вместе с законом.",
        en: "By the integrity attribute the browser checks that the script is the one you pasted. It does not cover the rules: otherwise they could not change with the law.",
    },
    text! {
        kk: "Тексеру ашылғанда мәтін жылжымауы үшін сайттың стиліне мынаны қосыңыз: tirkeu-check { display: block; min-height: 640px }.",
        ru: "Чтобы текст не сдвигался, когда открывается проверка, добавьте в стили сайта: tirkeu-check { display: block; min-height: 640px }.",
        en: "So that the text does not move when the checker opens, add to the style sheet of the site: tirkeu-check { display: block; min-height: 640px }.",
    },
    text! {
        kk: "Браузердің «Артқа» түймесі оқырманды мақаладан шығарады: беттің тарихына тиіспейміз. Бір сұрақ артқа қайту үшін тексерудің өзіндегі «Артқа» сілтемесін басыңыз.",
        ru: "Кнопка браузера «Назад» уводит со статьи: историю вашей страницы мы не трогаем. Чтобы вернуться на один вопрос, нажмите «Назад» в самой проверке.",
        en: "The browser's Back button leaves the article: we do not touch the history of your page. To go back one question, use the “Back” link in the checker itself.",
    },
];
/// The heading of the doctor.
pub const DOCTOR: Text =
    text! { kk: "Тексеру ашылмаса", ru: "Если проверка не открылась", en: "If the checker does not open" };
/// How to call the doctor.
pub const CALL_THE_DOCTOR: Text = text! {
    kk: "Мақаланы мекенжайына ?doctor қосып ашыңыз (мекенжайда «?» бар болса, &doctor). Тексеру тұрған жерде тағы бір сілтеме шығады: ол осы бетті ашып, себебін айтады.",
    ru: "Откройте статью, добавив к адресу ?doctor (если в нём уже есть «?» — &doctor). На месте проверки появится ещё одна ссылка: она откроет эту страницу и назовёт причину.",
    en: "Open the article with ?doctor added to its address (&doctor where it already has a “?”). One more link appears where the checker stands: it opens this page and names the cause.",
};
/// Where not even the link of the doctor appears.
pub const NO_DOCTOR: Text = text! {
    kk: "Ондай сілтеме шықпаса, скрипттің өзі жүктелмеген. Әдетте оны сайт жүйесі (CMS) алып тастайды немесе қауіпсіздік саясаты (CSP) өткізбейді. CSP-де мынаған рұқсат беріңіз; ондай директива бар болса, соны толықтырыңыз:",
    ru: "Если ссылки нет, не загрузился сам скрипт. Обычно его вырезает система сайта (CMS) или не пускает политика безопасности (CSP). Разрешите в CSP; если такая директива уже есть, допишите в неё:",
    en: "If there is no such link, the script itself did not load. Usually the CMS strips it or the security policy (CSP) blocks it. Allow this in the CSP; where such a directive exists, add to it:",
};
/// The heading over what the doctor found.
pub const FOUND: Text = text! { kk: "Бетіңізден табылғаны", ru: "Что нашлось на вашей странице", en: "What was found on your page" };
/// Before the directives to paste.
pub const ADD_TO_POLICY: Text =
    text! { kk: "CSP-де мынаған рұқсат беріңіз:", ru: "Разрешите в CSP:", en: "Allow in the CSP:" };

/// What the doctor says of a code that the script found.
#[derive(Clone, Copy, Debug)]
pub struct Diagnosis {
    /// What the script calls it: `shown-…`, or the directive of a policy as the browser names it.
    pub code: &'static str,
    /// What it means, and what to do.
    pub says: Text,
    /// What to add to the policy; `ORIGIN` stands for the address of the checker.
    pub add: Option<&'static str>,
}

/// Everything that the doctor can find.
pub const DIAGNOSES: &[Diagnosis] = &[
    Diagnosis {
        code: "shown-shadow",
        says: text! { kk: "Тексеру беттің бөлігі ретінде ашылды.", ru: "Проверка открылась как часть страницы.", en: "The checker opened as a part of the page." },
        add: None,
    },
    Diagnosis {
        code: "shown-iframe",
        says: text! { kk: "Тексеру жақтауда ашылды. Оқырманға айырмасы жоқ.", ru: "Проверка открылась в рамке. Для читателя разницы нет.", en: "The checker opened in a frame. The reader sees no difference." },
        add: None,
    },
    Diagnosis {
        code: "shown-link",
        says: text! { kk: "Тексеру ашылмады, оқырман сілтемені ғана көреді.", ru: "Проверка не открылась, читатель видит только ссылку.", en: "The checker did not open; the reader sees only the link." },
        add: None,
    },
    Diagnosis {
        code: "script-src-elem",
        says: text! { kk: "Сайттың қауіпсіздік саясаты (CSP) тексерудің скрипттерін өткізбейді.", ru: "Политика безопасности сайта (CSP) не пускает скрипты проверки.", en: "The site's security policy (CSP) blocks the checker's scripts." },
        add: Some("script-src ORIGIN"),
    },
    Diagnosis {
        code: "script-src",
        says: text! {
            kk: "Сайттың қауіпсіздік саясаты (CSP) WebAssembly-ге тыйым салады. Тексеру онсыз да жұмыс істейді, тек баяуырақ жүктеледі.",
            ru: "Политика безопасности сайта (CSP) запрещает WebAssembly. Проверка работает и без него, только загружается дольше.",
            en: "The site's security policy (CSP) forbids WebAssembly. The checker works without it and only takes longer to load.",
        },
        add: Some("script-src ORIGIN 'wasm-unsafe-eval'"),
    },
    Diagnosis {
        code: "connect-src",
        says: text! {
            kk: "Сайттың қауіпсіздік саясаты (CSP) WebAssembly файлын жүктетпейді. Тексеру онсыз да жұмыс істейді, тек баяуырақ жүктеледі.",
            ru: "Политика безопасности сайта (CSP) не даёт загрузить файл WebAssembly. Проверка работает и без него, только загружается дольше.",
            en: "The site's security policy (CSP) blocks the WebAssembly file. The checker works without it and only takes longer to load.",
        },
        add: Some("connect-src ORIGIN"),
    },
    Diagnosis {
        code: "frame-src",
        says: text! { kk: "Сайттың қауіпсіздік саясаты (CSP) жақтауды өткізбейді.", ru: "Политика безопасности сайта (CSP) не пускает рамку.", en: "The site's security policy (CSP) blocks the frame." },
        add: Some("frame-src ORIGIN"),
    },
    Diagnosis {
        code: "sandbox",
        says: text! {
            kk: "Бет оқшауланған (sandbox). Тексеру жұмыс істейді, бірақ жақтаудан нәтиже оқиғасы келмейді.",
            ru: "Страница изолирована (sandbox). Проверка работает, но из рамки не приходит событие с результатом.",
            en: "The page is sandboxed. The checker works, but from a frame no event with the result arrives.",
        },
        add: None,
    },
    Diagnosis {
        code: "published",
        says: text! {
            kk: "published мәні күн емес. Мына түрде жазыңыз: 2025-11-24.",
            ru: "В published стоит не дата. Напишите её так: 2025-11-24.",
            en: "published is not a date. Write it like this: 2025-11-24.",
        },
        add: None,
    },
];

/// The headline of the example article.
pub const ARTICLE_TITLE: Text = text! {
    kk: "Прописка енді онлайн рәсімделеді: ХҚКО-ға кім барады",
    ru: "Прописка перешла в онлайн: кому всё-таки нужно в ЦОН",
    en: "Residence registration has gone online: who still goes to a service centre",
};
/// What the example article is.
pub const ARTICLE_NOTE: Text = text! {
    kk: "Бұл — үлгі мақала. Тексеру оның ортасына бір жол кодпен қойылған.",
    ru: "Это пример статьи. Проверка вставлена в её середину одной строкой.",
    en: "This is an example article. One line puts the checker in the middle of it.",
};
/// Before the checker.
#[must_use]
pub const fn article_before(terms: Terms) -> Text {
    match terms.hours_to_confirm {
        HoursToConfirm::One => text! {
            kk: "2025 жылғы 24 қарашадан бері тұрғылықты жері бойынша тіркеу eGov.kz порталы немесе eGov Mobile қосымшасы арқылы жүргізіледі. Үй басқаның атында болса, иесіне 1414-тен SMS келеді. Ол бір сағат ішінде растамаса, өтініш қабылданбайды.",
            ru: "С 24 ноября 2025 года прописываются на портале eGov.kz или в приложении eGov Mobile. Если жильё чужое, собственнику придёт SMS с 1414. Не подтвердит в течение часа — заявку отклонят.",
            en: "Since 24 November 2025 people register their residence on eGov.kz or in eGov Mobile. If the home belongs to somebody else, the owner gets an SMS from 1414. If the owner does not confirm within one hour, the application is rejected.",
        },
    }
}
/// After the checker.
pub const ARTICLE_AFTER: Text = text! {
    kk: "Үй иелерінің бірі 18-ге толмаса, ХҚКО-ға (халыққа қызмет көрсету орталығына) өзіңіз барасыз. Мемлекеттік жалдамалы тұрғын үйге тек жалдау шартында жазылған адам тіркеледі.",
    ru: "Если среди собственников есть ребёнок до 18 лет, придётся прийти в ЦОН (центр обслуживания населения). В государственное арендное жильё прописывают только тех, кто вписан в договор найма.",
    en: "If one of the owners is under 18, you go to a service centre in person. In state rental housing only those whom the lease names are registered.",
};
