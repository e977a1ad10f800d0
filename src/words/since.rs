//! What do we say to somebody whose article is older than the rules?

use super::{Text, text};
use crate::since::Turn;

/// Before what has changed.
pub const CHANGED_SINCE: Text = text! {
    kk: "Мақала шыққаннан бері ережелер өзгерді.",
    ru: "После этой статьи правила изменились.",
    en: "The rules have changed since this article.",
};

/// What changed on a day; the day stands before it.
#[must_use]
pub const fn changed(turn: Turn) -> Text {
    match turn {
        Turn::Switch => text! {
            kk: "тіркеу онлайн болды, ХҚКО-ға кейбіреулер ғана барады.",
            ru: "прописка стала онлайн, в ЦОН идут лишь некоторые.",
            en: "registration went online; only some still go to a service centre.",
        },
        Turn::AstanaArea => text! {
            kk: "Астанада әр адамға 15 м² керек болды.",
            ru: "в Астане стало нужно 15 м² на человека.",
            en: "Astana began to ask for 15 m² a person.",
        },
        Turn::PilotTerm => text! {
            kk: "пилоттық жобаның жарияланған мерзімі бітті.",
            ru: "вышел объявленный срок пилотного проекта.",
            en: "the announced term of the pilot project has passed.",
        },
    }
}
