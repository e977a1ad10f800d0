//! What do the screens say themselves: headings, buttons, labels?
//!
//! What a rule, a question or an answer brings along has its own file.

use super::{Text, text};

/// Makes of each row a text that the pages can say, and the name by which a screen says it.
macro_rules! phrases {
    ($($(#[$doc:meta])+ $Phrase:ident $NAME:ident =
        text! { $($code:ident: $sentence:literal),+ $(,)? };)+) => {
        /// A text of the screens, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
        pub enum Phrase {
            $($(#[$doc])+ $Phrase,)+
        }

        impl Phrase {
            /// Every phrase.
            pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// What it says.
            #[must_use]
            pub const fn text(self) -> Text {
                match self {
                    $(Self::$Phrase => $NAME,)+
                }
            }
        }

        $($(#[$doc])+ pub const $NAME: Text = text! { $($code: $sentence),+ };)+
    };
}

phrases! {
    /// The title of the page.
    Title TITLE = text! {
        kk: "Прописканы онлайн рәсімдей аласыз ба?",
        ru: "Получится ли прописаться онлайн?",
        en: "Can you register your residence online?",
    };
    /// The label of the list of languages.
    Languages LANGUAGES = text! { kk: "Тіл", ru: "Язык", en: "Language" };
    /// How many questions are answered; a number follows.
    Answered ANSWERED = text! { kk: "Жауап берілді:", ru: "Отвечено:", en: "Answered:" };
    /// How many questions may still come; a number follows.
    Left LEFT = text! { kk: "Қалғаны, ең көбі:", ru: "Осталось, не больше:", en: "Left, at most:" };
    /// Opens the rules that wait for the question.
    WhyAsk WHY_ASK = text! { kk: "Неге сұраймыз?", ru: "Почему спрашиваем?", en: "Why do we ask?" };
    /// Says that an answer is the one given earlier.
    YourAnswer YOUR_ANSWER = text! { kk: "қазіргі жауабыңыз", ru: "ваш ответ сейчас", en: "your answer now" };
    /// One step back.
    Back BACK = text! { kk: "Артқа", ru: "Назад", en: "Back" };
    /// Back to the answer without changing anything.
    Keep KEEP = text! { kk: "Өзгертпей қайту", ru: "Вернуться, ничего не меняя", en: "Go back without changing it" };
    /// The heading over the answers given.
    YourAnswers YOUR_ANSWERS = text! { kk: "Сіздің жауаптарыңыз", ru: "Ваши ответы", en: "Your answers" };
    /// Changes one answer.
    Change CHANGE = text! { kk: "Өзгерту", ru: "Изменить", en: "Change" };
    /// From the first question.
    StartAgain START_AGAIN = text! { kk: "Басынан бастау", ru: "Начать сначала", en: "Start again" };
    /// The heading over the reasons.
    Why WHY = text! { kk: "Неге осылай", ru: "Почему так", en: "Why" };
    /// Opens the sources of the reasons.
    WhereWritten WHERE_WRITTEN = text! { kk: "Бұл қай жерде жазылған?", ru: "Где это написано?", en: "Where is it written?" };
    /// When a source was last compared; a date follows.
    Compared COMPARED = text! { kk: "Салыстырылған күні:", ru: "Сверено:", en: "Compared:" };
    /// The heading over the steps.
    WhatToDo WHAT_TO_DO = text! { kk: "Не істеу керек", ru: "Что делать", en: "What to do" };
    /// The heading over the things to bring.
    HaveReady HAVE_READY = text! { kk: "Не дайындау керек", ru: "Что подготовить", en: "What to have ready" };
    /// The heading over the caveats.
    Uncertain UNCERTAIN = text! { kk: "Нақты белгісіз жайттар", ru: "Что до конца не ясно", en: "What is uncertain" };
    /// The heading over the changes.
    WouldChange WOULD_CHANGE = text! { kk: "Қалай оңайырақ болады", ru: "Как сделать проще", en: "What would make it easier" };
    /// Between changes of which one is enough.
    OneIsEnough ONE_IS_ENOUGH = text! { kk: "Біреуі жеткілікті.", ru: "Достаточно чего-то одного.", en: "One of these is enough." };
    /// The heading over the dates.
    HowLong HOW_LONG = text! { kk: "Бұл жауап қашан жарамды", ru: "Когда этот ответ верен", en: "When this answer holds" };
    /// The day answered for; a date follows.
    AnsweredFor ANSWERED_FOR = text! { kk: "Жауап қай күнге:", ru: "Ответ на день:", en: "Answered for:" };
    /// In force from; a date follows.
    InForceFrom IN_FORCE_FROM = text! { kk: "Ережелердің басталған күні:", ru: "Правила действуют с:", en: "Rules in force from:" };
    /// In force until; a date follows.
    InForceUntil IN_FORCE_UNTIL = text! { kk: "Ережелердің соңғы күні:", ru: "Правила действовали до:", en: "Rules in force until:" };
    /// Last checked; a date follows.
    Checked CHECKED = text! { kk: "Ережелер тексерілген күн:", ru: "Правила проверены:", en: "Rules checked on:" };
    /// To be checked again by; a date follows.
    ReviewBy REVIEW_BY = text! { kk: "Қайта тексерілетін соңғы күн:", ru: "Проверить снова не позже:", en: "To be checked again by:" };
    /// What the page is not.
    Disclaimer DISCLAIMER = text! {
        kk: "Бұл мемлекеттік органның шешімі де, өтініш те емес. Соңғы сөзді портал немесе ХҚКО айтады.",
        ru: "Это не решение госоргана и не заявка. Последнее слово за порталом или ЦОНом.",
        en: "This is not a government decision and not an application. The portal or the service centre has the last word.",
    };
    /// Where the device says it is a day that cannot be, before everything else.
    WrongClock WRONG_CLOCK = text! {
        kk: "Құрылғыңыздағы күн дұрыс емес. Түзетіңіз: жауап күнге байланысты. Әзірге 1414-тен сұраңыз.",
        ru: "Дата на этом устройстве неверна. Исправьте её: от неё зависит ответ. А пока спросите в 1414.",
        en: "The date on this device is wrong. Set it right: the answer depends on it. Until then, ask 1414.",
    };
    /// The heading where not knowing decides.
    Depends DEPENDS = text! {
        kk: "Жауап сіз әлі білмейтін нәрсеге байланысты",
        ru: "Ответ зависит от того, чего вы пока не знаете",
        en: "It depends on something you do not know yet",
    };
    /// Before the result that holds in every case.
    InEveryCase IN_EVERY_CASE = text! { kk: "Қалай болғанда да:", ru: "В любом случае:", en: "In every case:" };
    /// The heading over what to find out.
    FindOut FIND_OUT = text! { kk: "Мынаны біліп алыңыз", ru: "Что узнать", en: "What to find out" };
    /// Answers a question that was left open.
    NowIKnow NOW_I_KNOW = text! { kk: "Енді білемін", ru: "Теперь знаю", en: "Now I know" };
    /// The heading over the cases.
    Cases CASES = text! { kk: "Сонда не болады", ru: "Что тогда будет", en: "What it would mean" };
    /// Said where only one case a result is shown.
    Examples EXAMPLES = text! {
        kk: "Жағдай көп, сондықтан әр нәтижеге бір мысал келтірдік.",
        ru: "Случаев много, поэтому показываем по одному примеру на каждый результат.",
        en: "There are many cases, so here is one example for each result.",
    };
    /// Before what could not be read in the address.
    Ignored IGNORED = text! {
        kk: "Сілтеменің мына бөлігін оқи алмадық, сондықтан ескермедік:",
        ru: "Эту часть ссылки прочитать не удалось, мы её пропустили:",
        en: "We could not read this part of the link and left it out:",
    };
    /// What happens to the answers in somebody else's page, which is told the result.
    PrivateInAShell PRIVATE_IN_A_SHELL = text! {
        kk: "Жауаптарыңызды ешқайда жібермейміз: бұл сайтқа тек нәтиже белгілі болады. Аты-жөніңізді, мекенжайыңызды, жеке нөміріңізді (ЖСН) сұрамаймыз.",
        ru: "Ваши ответы мы никуда не отправляем: сайту виден только результат. Мы не спрашиваем ни имени, ни адреса, ни личного номера (ИИН).",
        en: "We send your answers nowhere: the site sees only the result. We do not ask for a name, an ID number (IIN) or an address.",
    };
    /// From an embedded checker to the page of its own.
    OwnPage OWN_PAGE = text! { kk: "Бөлек бетте ашу", ru: "Открыть на отдельной странице", en: "Open on a page of its own" };
    /// Leads here from the checker.
    OpenBook OPEN_BOOK = text! {
        kk: "Жауап қайдан шықты: ережелер картасы мен барлық жағдай",
        ru: "Откуда этот ответ: карта правил и все случаи",
        en: "Where this answer comes from: the map of the rules and every case",
    };
    /// The heading over the short names of a screen.
    ShortNames SHORT_NAMES_HEADING = text! { kk: "Қысқарған сөздер", ru: "Что значат сокращения", en: "What the short names mean" };
    /// Before what has changed.
    ChangedSince CHANGED_SINCE = text! {
        kk: "Мақаладан кейін өзгеріс болды",
        ru: "После статьи кое-что изменилось",
        en: "Some things have changed since this article",
    };
}
