//! What do we say to whom the portal has answered otherwise?

use super::{Text, text};

/// The title of the page.
pub const TITLE: Text = text! {
    kk: "Портал басқаша жауап берді ме?", ru: "Портал ответил иначе?", en: "Did the portal answer otherwise?",
};
/// What the page is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Не болғанын таңдаңыз: мәтінін біз құраймыз, жіберетін өзіңіз.",
    ru: "Выберите, что случилось: текст составим мы, а отправите его вы.",
    en: "Choose what happened: we write the text, and you send it.",
};
/// Asks for it.
pub const WHAT_HAPPENED: Text = text! { kk: "Не болды?", ru: "Что случилось?", en: "What happened?" };
/// What to do about one's own matter meanwhile.
pub const MEANWHILE: Text = text! {
    kk: "Өз ісіңіз бойынша 1414-ке (бірыңғай байланыс орталығына) қоңырау шалыңыз.",
    ru: "По своему делу звоните в 1414 (единый контакт-центр).",
    en: "For your own matter call 1414, the unified contact centre.",
};
/// The heading over the text.
pub const YOUR_TEXT: Text =
    text! { kk: "Жіберетін мәтін", ru: "Текст, который отправите вы", en: "The text for you to send" };
/// Once something is chosen: the text has come.
pub const READY: Text =
    text! { kk: "Мәтін дайын, төменде тұр.", ru: "Текст готов, он ниже.", en: "The text is ready, below." };
/// Where to send it, and what is in it.
pub const SEND_IT: Text = text! {
    kk: "Өзіміз ештеңе жібермейміз. Мәтінді осы бетті ұсынған редакцияға не сайтқа жіберіңіз. Онда тек жауаптарыңыз бар: аты-жөні де, мекенжай да жоқ.",
    ru: "Сами мы ничего не отправляем. Пошлите текст редакции или сайту, где вы нашли эту страницу. В нём только ваши ответы: ни имени, ни адреса.",
    en: "We send nothing ourselves. Send the text to the editors or the site where you found this page. It holds only your answers: no name, no address.",
};
/// Where the address has no answers in it; the link to the checker follows.
pub const NO_CASE: Text = text! {
    kk: "Сілтемеде жауаптарыңыз жоқ. Алдымен тексеруден өтіңіз:",
    ru: "В ссылке нет ваших ответов. Сначала пройдите проверку:",
    en: "The link has no answers in it. Go through the checker first:",
};
/// Where a part of the address could not be read; the link to the result follows.
pub const IN_PART: Text = text! {
    kk: "Сілтеменің бір бөлігін оқи алмадық. Жауаптарыңызды тексеріңіз:",
    ru: "Часть ссылки мы не прочитали. Проверьте свои ответы:",
    en: "A part of the link could not be read. Check your answers:",
};
/// Without JavaScript.
pub const NO_SCRIPT: Text = text! {
    kk: "Браузеріңізде JavaScript өшірулі, сондықтан мәтінді өзіңіз жазыңыз: нәтиженің сілтемесі және мына тізімнен не болғаны.",
    ru: "В браузере выключен JavaScript, поэтому напишите сами: ссылка на ваш результат и что случилось из этого списка.",
    en: "JavaScript is switched off, so write it yourself: the link to your result, and what happened, from this list.",
};
/// How the text begins.
pub const BEGINS: Text = text! { kk: "Портал басқаша жауап берді.", ru: "Портал ответил иначе.", en: "The portal answered otherwise." };

/// Ends the text where the list does not say all of it: the person writes on before they send it.
pub const WHAT_EXACTLY: Text = text! {
    kk: "Нақты не болды (аты-жөнсіз, мекенжайсыз):",
    ru: "Что именно (без имён и адресов):",
    en: "What exactly (no names, no addresses):",
};

/// What happened: a closed list, so that nobody has to write of themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Happened {
    RejectedThoughConfirmed,
    NoSms,
    NotInTheMenu,
    SentToTheCentre,
    SentBackByTheCentre,
    AnotherDocument,
    SomethingElse,
}

impl Happened {
    /// Each of them, as they are offered.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, the same in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|happened| happened.name() == name)
    }

    /// Whether it takes words of the person's own to know what it was.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::AnotherDocument | Self::SomethingElse => true,
            Self::RejectedThoughConfirmed
            | Self::NoSms
            | Self::NotInTheMenu
            | Self::SentToTheCentre
            | Self::SentBackByTheCentre => false,
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::RejectedThoughConfirmed => text! {
                kk: "Үй иесі растады, бірақ өтініш қабылданбады",
                ru: "Собственник подтвердил, но заявку отклонили",
                en: "The owner confirmed, but the application was rejected",
            },
            Self::NoSms => text! {
                kk: "Үй иесіне SMS келмеді", ru: "Собственнику не пришла SMS", en: "No SMS came to the owner",
            },
            Self::NotInTheMenu => text! {
                kk: "Мәзірде бұл қызмет жоқ", ru: "В меню нет этой услуги", en: "The service is not in the menu",
            },
            Self::SentToTheCentre => text! {
                kk: "ХҚКО-ға (халыққа қызмет көрсету орталығына) жіберді",
                ru: "Отправили в ЦОН (центр обслуживания населения)",
                en: "I was sent to a service centre (ЦОН)",
            },
            Self::SentBackByTheCentre => text! {
                kk: "ХҚКО порталға қайта жіберді",
                ru: "В ЦОНе отправили обратно на портал",
                en: "The service centre sent me back to the portal",
            },
            Self::AnotherDocument => text! {
                kk: "Біз атамаған құжатты сұрады",
                ru: "Попросили документ, которого мы не назвали",
                en: "A document was asked for that we did not name",
            },
            Self::SomethingElse => text! {
                kk: "Басқа нәрсе болды", ru: "Случилось другое", en: "Something else happened",
            },
        }
    }
}
