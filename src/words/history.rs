//! What do we say to somebody whose article is older than the rules?

use super::{Text, text};
use crate::law::history::Turn;

/// What changed on a day, as short as can be: what is uncertain about it is said with the answer.
#[must_use]
pub const fn changed(turn: Turn) -> Text {
    match turn {
        Turn::Switch => text! {
            kk: "Тіркеу негізінен онлайнға көшті.",
            ru: "Прописка в основном перешла в онлайн.",
            en: "Registration went mostly online.",
        },
        Turn::AstanaArea => text! {
            kk: "Астанада бір адамға 15 м² алаң нормасы бекітілді.",
            ru: "Астана приняла норму 15 м² на человека.",
            en: "Astana adopted a rule: 15 m² per person.",
        },
        Turn::PilotTerm => text! {
            kk: "Пилоттық жобаның жарияланған мерзімі өтті.",
            ru: "Объявленный срок пилотного проекта вышел.",
            en: "The pilot's stated term has passed.",
        },
    }
}
