//! What do we say to somebody whose article is older than the rules?

use super::{Text, text};
use crate::since::Turn;

/// Before what has changed.
pub const CHANGED_SINCE: Text = text! {
    kk: "Мақаладан кейін өзгеріс болды.",
    ru: "После статьи кое-что изменилось.",
    en: "Some things have changed since this article.",
};

/// What changed on a day; the day stands before it.
#[must_use]
pub const fn changed(turn: Turn) -> Text {
    match turn {
        Turn::Switch => text! {
            kk: "тіркеу негізінен онлайнға көшті.",
            ru: "прописка в основном перешла в онлайн.",
            en: "registration went mostly online.",
        },
        Turn::AstanaArea => text! {
            kk: "Астана бір адамға 15 м² норма бекітті.",
            ru: "Астана приняла норму: 15 м² на человека.",
            en: "Astana adopted a rule: 15 m² per person.",
        },
        Turn::PilotTerm => text! {
            kk: "баспасөз атаған пилоттық жоба мерзімі өтті.",
            ru: "истёк срок пилотного проекта, названный в прессе.",
            en: "the pilot project's term, as the press gave it, has passed.",
        },
    }
}
