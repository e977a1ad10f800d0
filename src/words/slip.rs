//! What does the slip say, which a person takes along from the counter?
//!
//! One page of A5 in two languages, in large letters: each step in a line. What a step says in full, the case says
//! at its address.

use super::{Text, steps, text};
use crate::law::advice::Step;
use crate::law::terms::{HoursToConfirm, Terms};

/// A step in a line; nothing where the slip leaves it to the case at its address. It is the line of the plan, but where
/// that leaves to what is behind it what a person at the counter has to know.
#[must_use]
pub const fn step(step: Step, terms: Terms) -> Option<Text> {
    Some(match step {
        Step::KeepTheDeadline
        | Step::AgreeOnTheHour
        | Step::KeepTheTenantInReach
        | Step::FindWhatToSignWith
        | Step::FileOnThePortal
        | Step::FileInTheApp
        | Step::CallWhereNoSmsComes
        | Step::NeverDictate
        | Step::AskForTheList
        | Step::ComeWithTheOwner
        | Step::AskWhoComesAlong
        | Step::AskWhetherTheOwnerComes
        | Step::NothingToFile
        | Step::ParentsApart
        | Step::ComeBackAtFourteen
        | Step::CheckAgain
        | Step::LetTheRepresentativeFile
        | Step::LetThePersonFile
        | Step::ExpectTheSms
        | Step::AskAboutThePower
        | Step::GetIntoTheLease
        | Step::GetTheHomeRegistered
        | Step::RegisterTheTitle
        | Step::TalkToTheOwner
        | Step::HelpTheOwnerConfirm
        | Step::AgreeOnTheTemporaryOne
        | Step::ApplyForTheTemporaryOne
        | Step::GetAPermanentOneFirst
        | Step::AskAboutKandas
        | Step::AskAboutTheOwner
        | Step::AskForTheForeignersService
        | Step::AskWhereToRegister
        | Step::CheckForToday => steps::line(step, terms),
        Step::OwnersConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй иелері 1414-тен SMS келген соң бір сағат ішінде растайды.",
                ru: "Собственники подтверждают в течение часа после SMS с 1414.",
                en: "The owners confirm within one hour of the SMS from 1414.",
            },
        },
        // Whoever is given it at a service centre need not ask where one is.
        Step::GoToTheZone => text! {
            kk: "ХҚКО-ның өзіне-өзі қызмет көрсету аймағына барыңыз.",
            ru: "Подойдите в зону самообслуживания ЦОНа.",
            en: "Go to the service centre's self-service zone.",
        },
        Step::RemindTheLandlord => text! {
            kk: "Жалдап тұрсаңыз, ал үй иесі көнбесе, көші-қон қызметінен сұраңыз.",
            ru: "Если снимаете, а собственник отказал, спросите в миграционной службе.",
            en: "If you rent and the owner refuses, ask the migration service.",
        },
        Step::AskTheMigrationService => text! {
            kk: "Көші-қон қызметінен сұраңыз.", ru: "Спросите в миграционной службе.", en: "Ask the migration service.",
        },
        Step::AskAboutTheInstitution => text! {
            kk: "Әкімшіліктен келісімді кім беретінін сұрап, жазбаша өтінішхат алыңыз.",
            ru: "Спросите администрацию, кто даёт согласие; возьмите письменное ходатайство.",
            en: "Ask the administration who consents; get its written request.",
        },
        Step::AskAboutTheAbsentOwner => text! {
            kk: "Мұрагерлердің келісімі немесе нотариаттық сенімхат жарай ма, сұраңыз.",
            ru: "Спросите, подойдёт ли согласие наследников или нотариальная доверенность.",
            en: "Ask about heirs' consent or a notarised power of attorney.",
        },
        Step::Call1414 => text! {
            kk: "1414-ке қоңырау шалып, жауабын жазып алыңыз.",
            ru: "Позвоните в 1414 и запишите ответ.",
            en: "Call 1414 and write the answer down.",
        },
        Step::FollowIt | Step::GetHelp | Step::LeaveTheOldAddress => return None,
        Step::TellTheSchool
        | Step::MindTheTemporaryOne
        | Step::AskThePassportDesk
        | Step::AskTheProbationService => return None,
    })
}

/// The heading of the page on which the slip stands.
pub const SLIP: Text =
    text! { kk: "Қолға берілетін парақ", ru: "Памятка на руки", en: "The slip to take along" };
/// In its place while nothing is decided.
pub const NOT_YET: Text = text! {
    kk: "Жауап дайын болғанда, парақ осы жерде шығады.",
    ru: "Памятка появится здесь, когда будет ответ.",
    en: "The slip will be here once there is an answer.",
};
/// Whose language stands first on it.
pub const FIRST_LANGUAGE: Text =
    text! { kk: "Парақтың бірінші тілі", ru: "Первый язык памятки", en: "First language of the slip" };
/// Prints it.
pub const PRINT: Text = text! { kk: "Парақты басып шығару", ru: "Напечатать памятку", en: "Print the slip" };

/// Beside it, since no browser says that printing is blocked.
pub const NOT_PRINTED: Text = text! {
    kk: "Басылмаса, браузер мәзірін ашыңыз.",
    ru: "Не печатает? Откройте меню браузера.",
    en: "Not printing? Open the browser's menu.",
};
/// What a case is called where something that is not known decides.
pub const DEPENDS: Text = text! {
    kk: "Алдымен тағы бірдеңені біліп алу керек",
    ru: "Сначала нужно узнать ещё кое-что",
    en: "There is something to find out first",
};
/// Before the address of the case.
pub const SAME_CASE: Text = text! {
    kk: "Осы жағдай телефонда, толығырақ:", ru: "Этот случай на телефоне, подробно:", en: "This case on a phone, in full:",
};
/// What the drawing is, for those who do not see it.
pub const QR_CODE: Text = text! {
    kk: "QR-код: қасындағы мекенжайды ашады", ru: "QR-код: открывает адрес, который стоит рядом", en: "QR code: it opens the address beside it",
};
/// Where the page has no address that a phone could open.
pub const NO_ADDRESS: Text = text! {
    kk: "Бұл файлдың телефонда ашылатын мекенжайы жоқ.",
    ru: "У этого файла нет адреса, который открылся бы на телефоне.",
    en: "This file has no address that a phone could open.",
};
