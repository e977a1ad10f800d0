//! What do we say to somebody whom another service helps, or none? Short answers, and where to go.

use super::{Text, text};
use crate::law::terms::{MonthsAsAGuest, MonthsOfATemporaryStay, Terms};

/// What this service is not for, and what is.
#[derive(Clone, Copy, Debug)]
pub struct OtherService {
    /// What somebody looks for.
    pub name: Text,
    /// What to do.
    pub says: Text,
    /// Where, if there is one place: the Russian one where the Kazakh one has not been seen.
    pub url: Option<Text>,
}

/// The portal's first page.
pub const PORTAL: Text = text! { kk: "https://egov.kz", ru: "https://egov.kz", en: "https://egov.kz" };

/// Its service for whoever moves in for a time: of it only the Russian address is known.
pub const TEMPORARY_REGISTRATION: Text = text! {
    kk: "https://egov.kz/cms/ru/services/registration/reg_grazhdan",
    ru: "https://egov.kz/cms/ru/services/registration/reg_grazhdan",
    en: "https://egov.kz/cms/ru/services/registration/reg_grazhdan",
};

/// Its service for whoever has somebody removed: of it only the Russian address is known.
pub const REMOVAL: Text = text! {
    kk: "https://egov.kz/cms/ru/services/registration/002pass_mvd",
    ru: "https://egov.kz/cms/ru/services/registration/002pass_mvd",
    en: "https://egov.kz/cms/ru/services/registration/002pass_mvd",
};

/// The contact centre, for a phone.
pub const CALL_1414: Text = text! { kk: "tel:1414", ru: "tel:1414", en: "tel:1414" };

/// The same, by its other number.
pub const CALL_FREE: Text = text! { kk: "tel:88000807777", ru: "tel:88000807777", en: "tel:88000807777" };

/// Each of them, the commonest first.
#[must_use]
pub const fn other_services(terms: Terms) -> [OtherService; 6] {
    [
        OtherService {
            name: text! { kk: "Уақытша тіркеу", ru: "Временная регистрация", en: "Temporary registration (in Russian)" },
            says: match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
                (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => text! {
                    kk: "1 айдан 12 айға дейін; тұрақты мекенжай қалады, үй иесі растайды.",
                    ru: "от 1 до 12 месяцев; постоянный адрес остаётся, собственник подтверждает.",
                    en: "for 1 to 12 months; the permanent address stays, the owner confirms.",
                },
            },
            url: Some(TEMPORARY_REGISTRATION),
        },
        OtherService {
            name: text! { kk: "Тіркеуден шығару", ru: "Выписать жильца", en: "De-registering somebody (in Russian)" },
            says: text! {
                kk: "порталда, eGov Mobile-да немесе ХҚКО-да.",
                ru: "на портале, в eGov Mobile или в ЦОНе.",
                en: "on the portal, in eGov Mobile or at a service centre.",
            },
            url: Some(REMOVAL),
        },
        OtherService {
            name: text! { kk: "Үйіңізде кім тіркелген", ru: "Кто у вас прописан", en: "Who is registered in your home" },
            says: text! {
                kk: "eGov.kz-те не eGov Mobile-да: «Профиль» → «Жылжымайтын мүлік» → «Тұрғындар туралы ақпарат».",
                ru: "на eGov.kz или в eGov Mobile: «Профиль» → «Недвижимость» → сведения о жильцах.",
                en: "on eGov.kz or in eGov Mobile: «Профиль» → «Недвижимость» (profile, real estate) → the residents.",
            },
            url: Some(PORTAL),
        },
        OtherService {
            name: text! { kk: "Мекенжай анықтамасы", ru: "Адресная справка", en: "Address certificate" },
            says: text! {
                kk: "біз тапқан мәлімет бойынша, мекенжай eGov.kz не eGov Mobile жеке кабинетінде көрінеді.",
                ru: "по найденным данным, адрес видно в личном кабинете eGov.kz и eGov Mobile.",
                en: "as far as we found, your account on eGov.kz and in eGov Mobile shows the address.",
            },
            url: Some(PORTAL),
        },
        OtherService {
            name: text! { kk: "Қонақта", ru: "В гостях", en: "As a guest" },
            says: match terms.months_as_a_guest {
                MonthsAsAGuest::One => text! {
                    kk: "бір айға дейін ештеңе істеудің қажеті жоқ.",
                    ru: "до одного месяца делать ничего не нужно.",
                    en: "for up to one month there is nothing to do.",
                },
            },
            url: None,
        },
        OtherService {
            name: text! {
                kk: "Уақытша келген шетелдік", ru: "Иностранец, приехал на время", en: "A foreigner staying temporarily",
            },
            says: text! {
                kk: "көші-қон қызметінен сұраңыз.",
                ru: "спросите в миграционной службе.",
                en: "ask the migration service.",
            },
            url: None,
        },
    ]
}

/// The same for an owner, where their page ([`super::owner`]) is not there.
pub const UNEXPECTED_SMS: OtherService = OtherService {
    name: text! {
        kk: "1414-тен күтпеген SMS келді", ru: "Пришла SMS с 1414, которой не ждали", en: "An SMS from 1414 that you did not expect",
    },
    says: text! {
        kk: "растамаңыз, растаусыз өтініш қабылданбайды.",
        ru: "не подтверждайте, без подтверждения заявку отклонят.",
        en: "do not confirm it; without confirmation the application is rejected.",
    },
    url: None,
};
