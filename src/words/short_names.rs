//! What do the short names mean that stand on a screen: ЦОН, ЭЦП, БМГ, ИИН, 1414?
//!
//! A screen explains those that stand on it, and no others: see `screen::short_names`.

use super::{Text, text};

/// A short name, and what it is short for.
#[derive(Clone, Copy, Debug)]
pub struct ShortName {
    /// As it stands in the texts, endings apart.
    pub short: Text,
    /// The long name, with what it is.
    pub meaning: Text,
}

/// Each of them, in the order in which a screen explains them.
pub const SHORT_NAMES: &[ShortName] = &[
    ShortName {
        short: text! { kk: "ХҚКО", ru: "ЦОН", en: "ЦОН" },
        meaning: text! {
            kk: "халыққа қызмет көрсету орталығы (ЦОН)",
            ru: "центр обслуживания населения",
            en: "citizen service centre",
        },
    },
    ShortName {
        short: text! { kk: "ЭЦҚ", ru: "ЭЦП", en: "EDS" },
        meaning: text! {
            kk: "электрондық цифрлық қолтаңба",
            ru: "электронная цифровая подпись",
            en: "digital signature (in Russian ЭЦП)",
        },
    },
    ShortName {
        short: text! { kk: "МАБ", ru: "БМГ", en: "Mobile Citizens Database" },
        meaning: text! {
            kk: "мобильді азаматтар базасы: онда телефон нөмірі ЖСН-мен байланыстырылған",
            ru: "база мобильных граждан: в ней номер телефона привязан к ИИН",
            en: "it ties a phone number to an IIN (in Russian БМГ)",
        },
    },
    ShortName {
        short: text! { kk: "ЖСН", ru: "ИИН", en: "IIN" },
        meaning: text! {
            kk: "жеке сәйкестендіру нөмірі",
            ru: "индивидуальный идентификационный номер",
            en: "individual identification number",
        },
    },
    ShortName {
        short: text! { kk: "ҰАТ", ru: "НИТ", en: "NIT" },
        meaning: text! {
            kk: "«Ұлттық ақпараттық технологиялар» АҚ",
            ru: "АО «Национальные информационные технологии»",
            en: "JSC National Information Technologies",
        },
    },
    ShortName {
        short: text! { kk: "1414", ru: "1414", en: "1414" },
        meaning: text! {
            kk: "бірыңғай байланыс орталығының телефоны",
            ru: "телефон единого контакт-центра",
            en: "the phone number of the unified contact centre",
        },
    },
];
