//! What is seen of a result at a glance, in words? Facts of a few words, and what the button does.

use super::services::{CALL_1414, PORTAL, TEMPORARY_REGISTRATION};
use super::{Text, text};
use crate::law::glance::{Action, Fact};
use crate::law::terms::{
    DaysToRegister, HoursToConfirm, MinutesAtTheCounter, MinutesOnline, MonthsAsAGuest,
    MonthsOfATemporaryStay, Terms,
};

/// A fact, in four words or so.
#[must_use]
pub const fn fact(fact: Fact, terms: Terms) -> Text {
    match fact {
        Fact::Free => text! { kk: "Тегін", ru: "Бесплатно", en: "Free" },
        Fact::MinutesOnline => match terms.minutes_online {
            MinutesOnline::Fifteen => {
                text! { kk: "Шамамен 15 минут", ru: "Около 15 минут", en: "About 15 minutes" }
            }
        },
        Fact::SameApplication => text! {
            kk: "Сол онлайн өтініш", ru: "Та же онлайн-заявка", en: "The same online application",
        },
        Fact::HourToConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Растауға — бір сағат", ru: "Один час на подтверждение", en: "One hour to confirm",
            },
        },
        Fact::InPerson => text! { kk: "Өзіңіз барасыз", ru: "Лично", en: "In person" },
        Fact::MinutesAtTheCounter => match terms.minutes_at_the_counter {
            MinutesAtTheCounter::Thirty => {
                text! { kk: "Шамамен 30 минут", ru: "Около 30 минут", en: "About 30 minutes" }
            }
        },
        Fact::SeparateService => {
            text! { kk: "Бөлек қызмет", ru: "Отдельная услуга", en: "A separate service" }
        }
        Fact::MonthsOfAStay => match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
            (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => {
                text! { kk: "1 айдан 12 айға дейін", ru: "От 1 до 12 месяцев", en: "1 to 12 months" }
            }
        },
        Fact::OldAddressStays => text! {
            kk: "Тұрақты мекенжай өзгермейді", ru: "Постоянный адрес остаётся", en: "The permanent address stays",
        },
        Fact::OwnerConfirms => {
            text! { kk: "Үй иесі растайды", ru: "Собственник подтверждает", en: "The owner confirms" }
        }
        Fact::AskTheAdministration => {
            text! { kk: "Әкімшілігінен сұраңыз", ru: "Спросите администрацию", en: "Ask the administration" }
        }
        Fact::NoApplication => text! { kk: "Өтініш керек емес", ru: "Заявка не нужна", en: "No application" },
        Fact::ParentsAddress => {
            text! { kk: "Ата-анасының не өкілінің мекенжайы", ru: "Адрес родителей или представителя", en: "The parents' or representative's address" }
        }
        Fact::FromFourteen => {
            text! { kk: "Өтініш — 14 жастан", ru: "Заявка — с 14 лет", en: "Apply from 14" }
        }
        Fact::NotNow => text! { kk: "Қазір қабылданбайды", ru: "Сейчас не примут", en: "Not accepted now" },
        Fact::CheckAgain => {
            text! { kk: "Қайта тексеріңіз", ru: "Проверьте снова", en: "Check again" }
        }
        Fact::NoRule => text! { kk: "Ереже таппадық", ru: "Правила мы не нашли", en: "We found no rule" },
        Fact::OtherProcedure => text! { kk: "Бөлек тәртіп", ru: "Другой порядок", en: "Another procedure" },
        Fact::MigrationService => {
            text! { kk: "Көші-қон қызметі", ru: "Миграционная служба", en: "Migration service" }
        }
        Fact::Hotline => text! {
            kk: "1414 не 8-800-080-7777", ru: "1414 или 8-800-080-7777", en: "1414 or 8-800-080-7777",
        },
        Fact::DaysToRegister => match terms.days_to_register {
            DaysToRegister::Ten => text! {
                kk: "Көшкен соң 10 күн ішінде",
                ru: "В течение 10 дней после переезда",
                en: "Within 10 days of moving in",
            },
        },
        Fact::RulesSince => text! {
            kk: "Біздің ережелер 2025 жылғы 24 қарашадан",
            ru: "Наши правила — с 24 ноября 2025 года",
            en: "Our rules begin on 24 November 2025",
        },
    }
}

/// What the button does.
#[must_use]
pub const fn action(action: Action) -> Text {
    match action {
        Action::CheckAsTheApplicant => text! {
            kk: "Өтініш берушінің орнына тексеру", ru: "Проверить за того, кто подаёт", en: "Check as the one who applies",
        },
        Action::CheckForToday => {
            text! { kk: "Бүгінге тексеру", ru: "Проверить на сегодня", en: "Check for today" }
        }
        Action::CheckForOneself => {
            text! { kk: "Ересек адам үшін тексеру", ru: "Проверить для взрослого", en: "Check for an adult" }
        }
        Action::AgreeWithTheOwner => {
            text! { kk: "Үй иесімен келісу", ru: "Договориться с собственником", en: "Arrange it with the owner" }
        }
        Action::OpenThePortal => {
            text! { kk: "eGov.kz порталын ашу", ru: "Открыть eGov.kz", en: "Open eGov.kz" }
        }
        Action::OpenTheTemporaryService => text! {
            kk: "Уақытша тіркеуді ашу", ru: "Открыть временную регистрацию", en: "Open temporary registration (in Russian)",
        },
        Action::Call1414 => text! { kk: "1414-ке қоңырау шалу", ru: "Позвонить в 1414", en: "Call 1414" },
    }
}

/// Where the button leads, where that is not in the case itself.
#[must_use]
pub const fn url(action: Action) -> Option<Text> {
    match action {
        Action::OpenThePortal => Some(PORTAL),
        Action::OpenTheTemporaryService => Some(TEMPORARY_REGISTRATION),
        Action::Call1414 => Some(CALL_1414),
        Action::CheckAsTheApplicant
        | Action::CheckForToday
        | Action::CheckForOneself
        | Action::AgreeWithTheOwner => None,
    }
}
