//! What does the page itself say: headings, buttons, notices?

pub use super::phrases::*;
use super::{Text, dates, text};
use crate::calendar::Date;
use crate::lang::Lang;

/// What it is for, in a line; also what search engines and messengers show.
pub const TAGLINE: Text = text! {
    kk: "Қазақстанда тұрғылықты жері бойынша тіркеу (прописка): порталға кірмей тұрып тексеріңіз.",
    ru: "Прописка (регистрация по месту жительства) в Казахстане: проверьте, прежде чем входить на портал.",
    en: "Residence registration («прописка») in Kazakhstan: check before you log in to the portal.",
};
/// After the review day, before everything else. `{since}` is the day of the last check, as [`dates::since`]
/// writes it.
pub const STALE: Text = text! {
    kk: "Бұл ережелер {since} бері тексерілмеген. Оларға сүйенбей, алдымен 1414-тен сұраңыз.",
    ru: "Эти правила не проверяли с {since}. Не полагайтесь на них, сначала спросите в 1414.",
    en: "These rules have not been checked since {since}. Do not rely on them; ask 1414 first.",
};

/// [`STALE`] with the day of the last check in it.
#[must_use]
pub fn stale(checked: Date, lang: Lang) -> String {
    with_day(STALE, checked, lang)
}

fn with_day(text: Text, day: Date, lang: Lang) -> String {
    text.in_language(lang).replace("{since}", &dates::since(day, lang))
}

/// Without JavaScript.
pub const NO_SCRIPT: Text = text! {
    kk: "Браузеріңізде JavaScript өшірулі. Барлық ереже төменде.",
    ru: "В браузере выключен JavaScript. Все правила — ниже.",
    en: "JavaScript is switched off. All the rules are below.",
};
/// Leads to the way by links alone.
pub const WITHOUT_A_SCRIPT: Text = text! {
    kk: "Сілтемелер арқылы жауап беру", ru: "Ответить на вопросы по ссылкам", en: "Answer by links, without JavaScript",
};
/// What the way by links alone is.
pub const BY_LINKS: Text = text! {
    kk: "JavaScript керек емес: әр жауап — сілтеме.",
    ru: "Этой странице не нужен JavaScript: каждый ответ — ссылка.",
    en: "This page needs no JavaScript: every answer is a link.",
};
/// After which day the way by links alone is not to be trusted. `{since}` is that day, as [`dates::since`] writes
/// it: a page without a script does not know which day it is.
pub const TRUSTED_UNTIL: Text = text! {
    kk: "{since} кейін бұл бетке сүйенбеңіз: алдымен 1414-тен сұраңыз.",
    ru: "После {since} не полагайтесь на эту страницу: сначала спросите в 1414.",
    en: "After {since} do not rely on this page: ask 1414 first.",
};

/// [`TRUSTED_UNTIL`] with the last day in it.
#[must_use]
pub fn trusted_until(last: Date, lang: Lang) -> String {
    with_day(TRUSTED_UNTIL, last, lang)
}
/// The title where there is no page.
pub const NOT_FOUND: Text =
    text! { kk: "Мұндай бет жоқ", ru: "Такой страницы нет", en: "There is no such page" };
/// What to do there; the link to the checker follows.
pub const NOT_FOUND_LEADS_ON: Text = text! {
    kk: "Сілтеме ескірген немесе толық жетпеген. Тексеру мына жерде:",
    ru: "Ссылка устарела или дошла не целиком. Проверка здесь:",
    en: "The link is old, or did not arrive whole. The checker is here:",
};
/// The title where a page was not kept, and there is no network.
pub const NO_NETWORK: Text = text! {
    kk: "Бұл бет интернетсіз ашылмайды",
    ru: "Эта страница без интернета не открывается",
    en: "This page does not open without internet",
};
/// What to do there; the link to the checker, which was kept, follows.
pub const NO_NETWORK_LEADS_ON: Text = text! {
    kk: "Ол осы браузерде сақталмаған. Интернет қосылғанда қайта ашыңыз. Ал тексеру сақталған:",
    ru: "В этом браузере она не сохранена. Откройте её снова, когда будет интернет. А проверка сохранена:",
    en: "It is not kept in this browser. Open it again when there is internet. The checker is kept:",
};
/// Keeps the page for use without a network.
pub const KEEP_OFFLINE: Text = text! {
    kk: "Осы браузерде сақтау: интернетсіз де ашылады", ru: "Сохранить в этом браузере: откроется и без интернета", en: "Keep in this browser: it opens without internet, too",
};
/// Leads to the checker as one file.
pub const SAVE_AS_A_FILE: Text = text! {
    kk: "Интернетсіз ашылатын файл етіп жүктеп алу",
    ru: "Скачать файл, который открывается без интернета",
    en: "Download a file that opens without internet",
};
/// While the page is being kept.
pub const KEEPING: Text = text! { kk: "Сақтап жатырмыз…", ru: "Сохраняем…", en: "Keeping the page…" };
/// Where it could not be kept; the way to save it as a file stands below.
pub const NOT_KEPT: Text = text! {
    kk: "Бет сақталмады. Интернет пен бос орынды тексеріп, қайта басыңыз. Болмаса, файл етіп жүктеп алыңыз.",
    ru: "Страница не сохранилась. Проверьте интернет и свободное место и нажмите ещё раз. Или скачайте её файлом.",
    en: "The page was not kept. Check the internet and the free space, and press again. Or download it as a file.",
};
/// The page is kept.
pub const KEPT_OFFLINE: Text = text! {
    kk: "Бұл бет сақталды, интернетсіз де ашылады.",
    ru: "Страница сохранена и откроется без интернета.",
    en: "This page is kept and opens without internet.",
};
/// How long it is kept.
pub const MAY_BE_DROPPED: Text = text! {
    kk: "Бірнеше апта кірмесеңіз, браузер оны өшіріп тастауы мүмкін.",
    ru: "Если не заходить несколько недель, браузер может её удалить.",
    en: "After some weeks without a visit the browser may delete it.",
};
/// There is a newer version than the one that is kept.
pub const NEWER: Text =
    text! { kk: "Жаңа нұсқасы дайын.", ru: "Готова новая версия.", en: "A new version is ready." };
/// Changes to it.
pub const USE_NEWER: Text =
    text! { kk: "Жаңасына көшу", ru: "Перейти на новую", en: "Change to the new one" };
/// There is a newer version than the one that is kept, and it did not come whole.
pub const NEWER_NOT_WHOLE: Text = text! {
    kk: "Жаңа нұсқасы бар, бірақ ол толық жүктелмеді. Бетті кейінірек, интернет бар кезде қайта ашыңыз: әзірге мұнда бұрынғы нұсқаның ережелері тұр.",
    ru: "Есть новая версия, но она загрузилась не целиком. Откройте страницу позже, при хорошем интернете: пока здесь правила прежней версии.",
    en: "There is a newer version, but it did not arrive whole. Open this page again later, with internet: until then the rules here are those of the version before.",
};
/// Where the checker could not start.
pub const FAILED: Text = text! {
    kk: "Тексеру іске қосылмай тұр: байланыс нашар не браузер ескі болуы мүмкін. Бетті жаңартып көріңіз. Барлық ереже төменде.",
    ru: "Проверка не запускается: слабая связь или старый браузер. Попробуйте обновить страницу. Все правила — ниже.",
    en: "The checker does not start: a weak connection, or an old browser. Try reloading the page. All the rules are below.",
};
/// The same in the single file, which needs no line.
pub const FAILED_IN_A_FILE: Text = text! {
    kk: "Тексеру іске қосылмай тұр. Файлды алдын ала қарау терезесінде емес, браузерде ашыңыз. Барлық ереже төменде.",
    ru: "Проверка не запускается. Откройте файл в браузере, а не в предпросмотре. Все правила — ниже.",
    en: "The checker does not start. Open the file in a browser, not in a preview. All the rules are below.",
};
/// The heading over all the rules.
pub const ALL_RULES: Text = text! { kk: "Барлық ереже бір бетте", ru: "Все правила на одной странице", en: "All the rules on one page" };
/// The heading over what another service is for.
pub const OTHER_SERVICES: Text =
    text! { kk: "Бұл қызметке жатпайды", ru: "К этой услуге не относится", en: "Not this service" };
/// What happens to the answers.
pub const PRIVATE: Text = text! {
    kk: "Жауаптарыңыз осы құрылғыда қалады. Аты-жөніңізді, мекенжайыңызды, жеке нөміріңізді (ЖСН) сұрамаймыз.",
    ru: "Ваши ответы остаются на этом устройстве. Мы не спрашиваем ни имени, ни адреса, ни личного номера (ИИН).",
    en: "Your answers stay on this device. We do not ask for a name, an ID number (IIN) or an address.",
};
/// The heading over the sources.
pub const SOURCES: Text = text! { kk: "Дереккөздер", ru: "Источники", en: "Sources" };
/// How far the sources were read.
pub const SOURCES_LIMITS: Text = text! {
    kk: "Заң құжаттарын толық оқи алмадық: ережелерді баспасөзбен және қызмет карточкаларымен салыстырдық. Ресми мәтінмен салыстырыңыз.",
    ru: "Прочитать акты целиком мы не смогли: сверили правила с прессой и карточками услуг. Сверьтесь с официальным текстом.",
    en: "We could not read the acts whole: the rules were compared with the press and the service cards. Compare them with the official text.",
};
