//! What do we say beside a text that a person sends themselves?

pub use super::phrases::{COPIED, COPY, SHARE};
use super::{Text, text};

/// Opens the device's own SMS with the text in it.
pub const BY_SMS: Text = text! { kk: "SMS жіберу", ru: "Отправить по SMS", en: "Send by SMS" };
/// Where the browser lets nobody copy: the text is selected.
pub const NOT_COPIED: Text = text! {
    kk: "Көшірілмеді. Мәтін белгіленіп тұр: оны басып тұрып, көшіріп алыңыз.",
    ru: "Не скопировалось. Текст выделен: нажмите на него, подержите и скопируйте.",
    en: "It could not be copied. The text is selected: press and hold it, then copy it.",
};
/// Without JavaScript.
pub const BY_HAND: Text = text! {
    kk: "Браузеріңізде JavaScript өшірулі. Мәтінді белгілеп, көшіріп алыңыз.",
    ru: "В браузере выключен JavaScript. Выделите текст и скопируйте его.",
    en: "JavaScript is switched off. Select the text and copy it.",
};
/// Leads back to the result.
pub const BACK_TO_THE_RESULT: Text =
    text! { kk: "Нәтижеге қайту", ru: "Вернуться к результату", en: "Back to the result" };
/// Where the program of the page does not start.
pub const NOT_STARTED: Text = text! {
    kk: "Мұнда істемей тұр: байланыс нашар не браузер ескі. Бетті жаңартыңыз.",
    ru: "Это не работает: слабая связь или старый браузер. Обновите страницу.",
    en: "This does not work here: a weak connection, or an old browser. Reload the page.",
};
