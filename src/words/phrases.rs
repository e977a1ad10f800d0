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
    Left LEFT = text! { kk: "Қалған сұрақ (ең көбі):", ru: "Осталось, не больше:", en: "Left, at most:" };
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
    /// The heading over what is good to know beside the plan.
    GoodToKnow GOOD_TO_KNOW = text! { kk: "Тағы нені білген жөн", ru: "Что ещё важно знать", en: "What else to know" };
    /// The heading over what else has to be found out.
    FindOutMore FIND_OUT_MORE = text! { kk: "Тағы нені білу керек", ru: "Что ещё узнать", en: "What else to find out" };
    /// The heading over the things to bring.
    HaveReady HAVE_READY = text! { kk: "Не дайындау керек", ru: "Что подготовить", en: "What to have ready" };
    /// The heading over the caveats.
    Uncertain UNCERTAIN = text! { kk: "Әлі анық емес жайттар", ru: "Что до конца не ясно", en: "What is uncertain" };
    /// The heading over the changes.
    WouldChange WOULD_CHANGE = text! { kk: "Қалай оңайлатуға болады", ru: "Как сделать проще", en: "How to make it easier" };
    /// Between changes of which one is enough.
    OneIsEnough ONE_IS_ENOUGH = text! { kk: "Осы тәсілдердің бірі жеткілікті.", ru: "Достаточно одного из этих способов.", en: "One of these ways is enough." };
    /// The heading over the dates.
    HowLong HOW_LONG = text! { kk: "Бұл жауап қашан жарамды", ru: "Когда этот ответ верен", en: "When this answer holds" };
    /// The day answered for; a date follows.
    AnsweredFor ANSWERED_FOR = text! { kk: "Қай күнге берілген жауап:", ru: "Ответ на день:", en: "Answered for:" };
    /// In force from; a date follows.
    InForceFrom IN_FORCE_FROM = text! { kk: "Ережелер күшіне енген күн:", ru: "Правила действуют с:", en: "Rules in force from:" };
    /// In force until; a date follows.
    InForceUntil IN_FORCE_UNTIL = text! { kk: "Ережелер қолданылған соңғы күн:", ru: "Правила действовали до:", en: "Rules in force until:" };
    /// Last checked; a date follows.
    Checked CHECKED = text! { kk: "Ережелер тексерілген күн:", ru: "Правила проверены:", en: "Rules checked on:" };
    /// To be checked again by; a date follows.
    ReviewBy REVIEW_BY = text! { kk: "Бұл күннен кейін сүйенбеңіз:", ru: "Не полагайтесь на него после:", en: "Do not rely on it after:" };
    /// What the page is not.
    Disclaimer DISCLAIMER = text! {
        kk: "Бұл мемлекеттік органның шешімі де, өтініш те емес. Соңғы сөз порталда немесе ХҚКО-да.",
        ru: "Это не решение госоргана и не заявка. Последнее слово за порталом или ЦОНом.",
        en: "This is not a government decision and not an application. The portal or the service centre has the last word.",
    };
    /// Where the device says it is a day that cannot be, before everything else.
    WrongClock WRONG_CLOCK = text! {
        kk: "Бұл құрылғыда күн дұрыс қойылмаған. Түзетіңіз: жауап күнге байланысты. Әзірге 1414-тен сұраңыз.",
        ru: "Дата на этом устройстве неверна. Исправьте её: от неё зависит ответ. А пока спросите в 1414.",
        en: "The date on this device is wrong. Set it right: the answer depends on it. Until then, ask 1414.",
    };
    /// Where the owners' hour begins, on a line.
    HourBegins HOUR_BEGINS = text! { kk: "Өтініш берілді, SMS келді", ru: "Заявка подана, SMS пришла", en: "Applied, SMS arrives" };
    /// Where it ends.
    HourEnds HOUR_ENDS = text! { kk: "Растамаса, қабылданбайды", ru: "Не подтвердили — отклонят", en: "Not confirmed: rejected" };
    /// The heading where not knowing decides, before the question.
    FindOutFirst FIND_OUT_FIRST = text! { kk: "Алдымен жауабын біліп алыңыз.", ru: "Сначала узнайте ответ.", en: "Find out first:" };
    /// Answers a question that was left open.
    NowIKnow NOW_I_KNOW = text! { kk: "Енді білемін", ru: "Теперь знаю", en: "Now I know" };
    /// The heading over the cases.
    Cases CASES = text! { kk: "Сонда не болады", ru: "Что тогда будет", en: "What it would mean" };
    /// Said where only one case a result is shown.
    Examples EXAMPLES = text! {
        kk: "Әр нәтижеге — бір мысал.",
        ru: "На каждый результат — один пример.",
        en: "One example for each result.",
    };
    /// Before what could not be read in the address.
    Ignored IGNORED = text! {
        kk: "Сілтеменің мына бөлігін оқи алмадық:",
        ru: "Эту часть ссылки мы не прочитали:",
        en: "We could not read this part of the link:",
    };
    /// Where the checker is a part of somebody else's page: what that page can learn. A link to our own follows.
    PrivateInAnArticle PRIVATE_IN_AN_ARTICLE = text! {
        kk: "Жауаптарыңызды біз көрмейміз, бірақ осы сайт біле алады. Сайтқа сенбесеңіз:",
        ru: "Ваших ответов мы не видим, но этот сайт может их узнать. Если не доверяете ему:",
        en: "We do not see your answers, but this site can learn them. If you do not trust it:",
    };
    /// The same in a frame. INVARIANT: behind the one before, as the screens count them.
    PrivateInAFrame PRIVATE_IN_A_FRAME = text! {
        kk: "Жауаптарыңызды осы сайт та, біз де көрмейміз. Сайт нәтижені (одан кей жауапты), қашан және қай жерді басқаныңызды біле алады.",
        ru: "Ваших ответов не видим ни мы, ни этот сайт. Он может узнать результат (а по нему часть ответов), когда и куда вы нажимаете.",
        en: "Neither we nor this site see your answers. It can learn the result (and some answers by it), and when and where you tap.",
    };
    /// From an embedded checker to the page of its own.
    OwnPage OWN_PAGE = text! { kk: "Бөлек бетте ашу", ru: "Открыть на отдельной странице", en: "Open on a page of its own" };
    /// Leads here from the checker.
    OpenBook OPEN_BOOK = text! {
        kk: "Прописка ережелері: ашық кітап",
        ru: "Правила прописки: открытая книга",
        en: "Residence registration rules: the open book",
    };
    /// The heading over the short names of a screen.
    ShortNames SHORT_NAMES_HEADING = text! { kk: "Қысқарған сөздер", ru: "Что значат сокращения", en: "What the short names mean" };
    /// From the first question to the page of the owner.
    GotAnSms GOT_AN_SMS = text! { kk: "Сізге 1414-тен SMS келді ме?", ru: "Вам пришла SMS с 1414?", en: "Did you get an SMS from 1414?" };
    /// Hands the case to whatever the device can share with.
    Share SHARE = text! { kk: "Бөлісу", ru: "Поделиться", en: "Share" };
    /// Copies what stands before it.
    Copy COPY = text! { kk: "Көшіру", ru: "Скопировать", en: "Copy" };
    /// After copying.
    Copied COPIED = text! { kk: "Көшірілді.", ru: "Скопировано.", en: "Copied." };
    /// Where a browser lets nobody copy; what is to be copied follows.
    ByHand BY_HAND = text! { kk: "Көшіріп алыңыз:", ru: "Скопируйте сами:", en: "Copy this by hand:" };
    /// Before what has changed since an article or a slip was written.
    ChangedSince CHANGED_SINCE = text! {
        kk: "Бұл жазылғаннан бері өзгеріс болды",
        ru: "С тех пор как это написано, кое-что изменилось",
        en: "Some things have changed since this was written",
    };
}
