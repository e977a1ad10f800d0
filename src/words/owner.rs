//! What do we say to an owner who got an SMS from 1414? A page of its own: what stands on top of it, then parts of
//! a few paragraphs each.
//!
//! On what each sentence rests: [`super::authority::owner`]. That an owner is told no more than a source says
//! matters most here: whoever reads it has an hour.

use super::services::{CALL_1414, CALL_FREE, PORTAL, REMOVAL, TEMPORARY_REGISTRATION};
use super::{Text, text};
use crate::law::terms::{DaysToRegister, HoursToConfirm, MonthsAsAGuest, MonthsOfATemporaryStay, Terms};

/// The title, as an owner would say it; other pages call this one by it.
// On a phone the number would end a line, and the Kazakh ending begin the next one: that hyphen does not break.
pub const TITLE: Text =
    text! { kk: "Маған 1414‑тен SMS келді", ru: "Мне пришла SMS с 1414", en: "I got an SMS from 1414" };
/// What it is for, in a line; also what search engines and messengers show.
pub const TAGLINE: Text = text! {
    kk: "Үй иесіне: бұл SMS нені білдіреді, растау керек пе, неден сақтану керек.",
    ru: "Собственнику жилья: что значит эта SMS, подтверждать ли её и чего не делать.",
    en: "For the owner of a home: what this SMS means, whether to confirm it, what never to do.",
};
/// The heading over the links to the parts.
pub const CONTENTS: Text =
    text! { kk: "Бұл бетте не бар", ru: "Что есть на этой странице", en: "What is on this page" };
/// The heading over how far the page can be trusted.
pub const TRUST: Text = text! {
    kk: "Бұған қаншалықты сенуге болады", ru: "Насколько этому можно верить", en: "How far to trust this page",
};
/// How to read where it is written.
pub const TRUST_HINT: Text = text! {
    kk: "Әр бөлімнің астында оның неге сүйенетіні және қайсысы біздің кеңес екені жазылған.",
    ru: "Под каждой частью сказано, на чём она держится, а что в ней наш совет.",
    en: "Below each part it says what it stands on, and what in it is our advice.",
};
/// Stands for the source where a sentence is an advice of ours.
pub const OUR_ADVICE: Text = text! { kk: "біздің кеңес", ru: "наш совет", en: "our advice" };
/// Before the link to the checker.
pub const FOR_ONESELF: Text = text! {
    kk: "Өзіңіз тіркелмекшісіз бе?", ru: "Прописываетесь сами?", en: "Are you registering yourself?",
};

/// Within what time an owner confirms: seen before anything is read.
#[must_use]
pub const fn the_hour(terms: Terms) -> Text {
    match terms.hours_to_confirm {
        HoursToConfirm::One => text! { kk: "Бір сағат", ru: "Один час", en: "One hour" },
    }
}

/// A part of the page, in the order in which it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Part {
    /// Somebody whom the owner knows has applied.
    Known,
    /// The owner expected nothing.
    Unexpected,
    /// What never to do.
    Never,
    /// What confirming means, and does not mean.
    Meaning,
    /// What happens by itself.
    Nothing,
    /// Who is registered in the home.
    Registered,
    /// How to remove somebody.
    Removal,
    /// What a landlord must do.
    Letting,
    /// Whom to ask.
    Ask,
}

impl Part {
    /// Every part.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;
}

/// A paragraph of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Saying {
    /// What the SMS can be.
    SomebodyHasApplied,
    /// And what else.
    ReadItFirst,
    /// The hour, and what comes after it.
    WithinTheHour,
    ConfirmIfYouAgree,
    CallThemFirst,
    EachOwnerAgrees,
    RefuseBySilence,
    DoNotConfirm,
    CallIfUnclear,
    TellNobodyTheCode,
    YouAgree,
    NotForEver,
    NoWordOnRights,
    TemporaryToo,
    ItIsRejected,
    NoWordOnDuty,
    LookThemUp,
    RemovalIsAService,
    LandlordsDuty,
    TenDays,
    OnlyWhoLivesThere,
    CallTheCentre,
}

impl Saying {
    /// Every paragraph.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a message.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What stands on top, before any part.
pub const FIRST: &[Saying] = &[Saying::SomebodyHasApplied, Saying::ReadItFirst];

/// The paragraphs of a part.
#[must_use]
pub const fn sayings(part: Part) -> &'static [Saying] {
    match part {
        Part::Known => &[
            Saying::ConfirmIfYouAgree,
            Saying::CallThemFirst,
            Saying::EachOwnerAgrees,
            Saying::RefuseBySilence,
        ],
        Part::Unexpected => &[Saying::DoNotConfirm, Saying::CallIfUnclear],
        Part::Never => &[Saying::TellNobodyTheCode],
        Part::Meaning => {
            &[Saying::YouAgree, Saying::NotForEver, Saying::TemporaryToo, Saying::NoWordOnRights]
        }
        Part::Nothing => &[Saying::ItIsRejected, Saying::NoWordOnDuty],
        Part::Registered => &[Saying::LookThemUp],
        Part::Removal => &[Saying::RemovalIsAService],
        Part::Letting => &[Saying::LandlordsDuty, Saying::TenDays, Saying::OnlyWhoLivesThere],
        Part::Ask => &[Saying::CallTheCentre],
    }
}

/// The heading of a part.
#[must_use]
pub const fn heading(part: Part) -> Text {
    match part {
        Part::Known => text! {
            kk: "Кім өтініш бергенін білсеңіз", ru: "Вы знаете, кто подал заявку", en: "You know who has applied",
        },
        Part::Unexpected => text! {
            kk: "Бұл SMS-ті күтпесеңіз", ru: "Вы не ждали этой SMS", en: "You did not expect this SMS",
        },
        Part::Never => text! {
            kk: "Кодты ешкімге айтпаңыз", ru: "Никому не диктуйте код", en: "Never tell anybody the code",
        },
        Part::Meaning => text! {
            kk: "Растау нені білдіреді", ru: "Что значит подтвердить", en: "What it means to confirm",
        },
        Part::Nothing => text! {
            kk: "Ештеңе істемесеңіз, не болады", ru: "Что будет, если ничего не делать", en: "What happens if you do nothing",
        },
        Part::Registered => text! {
            kk: "Үйіңізде кім тіркелген", ru: "Кто у вас прописан", en: "Who is registered in your home",
        },
        Part::Removal => text! {
            kk: "Адамды тіркеуден шығару", ru: "Как выписать человека", en: "How to have somebody de-registered",
        },
        Part::Letting => {
            text! { kk: "Үйді жалға берсеңіз", ru: "Если вы сдаёте жильё", en: "If you let the home" }
        }
        Part::Ask => text! { kk: "Кімнен сұрау керек", ru: "Кого спросить", en: "Whom to ask" },
    }
}

/// What a paragraph says.
#[must_use]
pub const fn says(saying: Saying, terms: Terms) -> Text {
    match saying {
        Saying::SomebodyHasApplied => text! {
            kk: "SMS тіркеуге келісім сұраса, біреу сіздің үйіңізге тіркелмек болып өтініш берген.",
            ru: "Если SMS просит согласия на прописку, кто-то подал заявку, чтобы прописаться в вашем жилье.",
            en: "If it asks you to agree to a registration, somebody has applied to register in your home.",
        },
        Saying::ReadItFirst => text! {
            kk: "1414-тен келген SMS-тің бәрі бірдей келісім сұрау емес. Алдымен мәтінін оқыңыз.",
            ru: "SMS с 1414 — не всегда запрос согласия. Сначала прочитайте текст.",
            en: "Not every SMS from 1414 asks for consent. Read the text first.",
        },
        Saying::WithinTheHour => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Келіссеңіз, растауға бір сағатыңыз бар. Растамасаңыз, өтініш қабылданбайды.",
                ru: "Если вы согласны, подтвердить нужно в течение часа. Не подтвердите — заявку отклонят.",
                en: "If you agree, you have one hour to confirm. Without that the application is rejected.",
            },
        },
        Saying::ConfirmIfYouAgree => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Келіссеңіз, бір сағат ішінде растаңыз. Қалай растау керегі дереккөздерде айтылмаған: SMS-тің өзінде не жазылғанын қараңыз.",
                ru: "Если согласны, подтвердите в течение часа. Как это делают, источники не говорят: смотрите, что написано в самой SMS.",
                en: "If you agree, confirm within one hour. No source says how that is done: look at what the SMS itself says.",
            },
        },
        Saying::CallThemFirst => text! {
            kk: "Күмәндансаңыз, алдымен сол адамға өзіңіз қоңырау шалыңыз.",
            ru: "Если сомневаетесь, сначала сами позвоните этому человеку.",
            en: "If you have doubts, first call that person yourself.",
        },
        Saying::EachOwnerAgrees => text! {
            kk: "Үйдің бірнеше иесі болса, өтініш бергеннен басқаларының бәрі келісуі керек.",
            ru: "Если собственников несколько, нужно согласие всех, кроме того, кто подал заявку.",
            en: "If there are several owners, everyone except the one who has applied has to agree.",
        },
        Saying::RefuseBySilence => text! {
            kk: "Келіспесеңіз, растамаңыз.", ru: "Если не согласны, не подтверждайте.", en: "If you do not agree, do not confirm.",
        },
        Saying::DoNotConfirm => text! {
            kk: "Растамаңыз. Сіз растамасаңыз, өтініш қабылданбайды.",
            ru: "Не подтверждайте. Без вашего подтверждения заявку отклонят.",
            en: "Do not confirm. Without your confirmation the application is rejected.",
        },
        Saying::CallIfUnclear => text! {
            kk: "Бірдеңе түсініксіз болса, 1414-ке өзіңіз қоңырау шалыңыз. Содан соң үйіңізде кім тіркелгенін қараңыз.",
            ru: "Если что-то непонятно, сами позвоните в 1414. Потом посмотрите, кто у вас прописан.",
            en: "If anything is unclear, call 1414 yourself. Then look up who is registered in your home.",
        },
        Saying::TellNobodyTheCode => text! {
            kk: "SMS-пен келген кодты телефон арқылы ешкімге айтпаңыз. Біреу телефон соғып, код сұраса, тұтқаны қойыңыз.",
            ru: "Код из SMS никому не диктуйте по телефону. Если кто-то звонит и просит код, положите трубку.",
            en: "Never tell anybody the code from an SMS by phone. If somebody calls and asks for it, hang up.",
        },
        Saying::YouAgree => text! {
            kk: "Сол адамның үйіңізге тіркелуіне келісім бересіз.",
            ru: "Вы соглашаетесь, чтобы этого человека прописали в вашем жилье.",
            en: "You agree that this person is registered in your home.",
        },
        Saying::NotForEver => text! {
            kk: "Бұл біржола емес: кейін ол адамды тіркеуден шығаруға болады.",
            ru: "Это не навсегда: потом человека можно выписать.",
            en: "It is not for ever: the person can be de-registered later.",
        },
        Saying::TemporaryToo => match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
            (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => text! {
                kk: "Уақытша тіркеуді де (1 айдан 12 айға дейін) үй иесі растайды.",
                ru: "Временную регистрацию (от 1 до 12 месяцев) собственник тоже подтверждает.",
                en: "A temporary registration (for 1 to 12 months) is confirmed by the owner, too.",
            },
        },
        Saying::NoWordOnRights => text! {
            kk: "Тіркелген адам үйге құқық ала ма, ол жағы дереккөздерде айтылмаған. Заңгерден сұраңыз.",
            ru: "О том, даёт ли прописка права на само жильё, источники молчат. Спросите юриста.",
            en: "Whether registration gives rights to the home itself: the sources are silent. Ask a lawyer.",
        },
        Saying::ItIsRejected => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Бір сағат ішінде растамасаңыз, өтініш қабылданбайды. Ол адам өтінішті қайта бере алады.",
                ru: "Через час заявку отклонят. Человек может подать её снова.",
                en: "After one hour the application is rejected. The person can file it again.",
            },
        },
        Saying::NoWordOnDuty => text! {
            kk: "Үйін жалға бермейтін ие келісуге тиіс пе, ол жағы дереккөздерде айтылмаған.",
            ru: "О том, надо ли соглашаться, если жильё вы не сдаёте, источники молчат.",
            en: "Whether you have to agree if you do not let the home: the sources are silent.",
        },
        Saying::LookThemUp => text! {
            kk: "eGov.kz-ке не eGov Mobile-ға кіріңіз. Мына бөлімді ашыңыз: «Профиль» → «Жылжымайтын мүлік» → «Тұрғындар туралы ақпарат».",
            ru: "Войдите на eGov.kz или в eGov Mobile. Откройте «Профиль» → «Недвижимость» → сведения о жильцах.",
            en: "Log in to eGov.kz or eGov Mobile. Open «Профиль» → «Недвижимость» (profile, real estate) → the residents.",
        },
        Saying::RemovalIsAService => text! {
            kk: "Бұл — бөлек қызмет: порталда, eGov Mobile-да немесе ХҚКО-да.",
            ru: "Это отдельная услуга: на портале, в eGov Mobile или в ЦОНе.",
            en: "That is a service of its own: on the portal, in eGov Mobile or at a service centre (ЦОН).",
        },
        Saying::LandlordsDuty => text! {
            kk: "Заң бойынша жалдаушыны тіркету — үйді жалға берген адамның міндеті. Ол үшін жауап беретін де сол.",
            ru: "По закону о прописке жильца заботится тот, кто сдаёт жильё. Он за неё и отвечает.",
            en: "By law whoever lets a home sees to the tenant's registration. They are liable for it, too.",
        },
        Saying::TenDays => match terms.days_to_register {
            DaysToRegister::Ten => text! {
                kk: "Көшіп келген соң күнтізбелік 10 күн ішінде тіркелу керек. Кешіксе, ескерту не айыппұл болуы мүмкін.",
                ru: "Прописаться нужно в течение 10 календарных дней после переезда. За опоздание возможны предупреждение или штраф.",
                en: "Registration is due within 10 calendar days of moving in. For being late a warning or a fine is possible.",
            },
        },
        Saying::OnlyWhoLivesThere => text! {
            kk: "Үйде тұрмайтын адамды тіркеу — үй иесінің құқық бұзушылығы.",
            ru: "Прописать того, кто у вас не живёт, — нарушение собственника.",
            en: "Registering somebody who does not live there is an offence of the owner.",
        },
        Saying::CallTheCentre => text! {
            kk: "1414-ке немесе 8-800-080-7777-ге (тегін) қоңырау шалыңыз. Жақын маңдағы ХҚКО да көмектеседі.",
            ru: "Позвоните в 1414 или на 8-800-080-7777 (бесплатно). Помогут и в ближайшем ЦОНе.",
            en: "Call 1414 or 8-800-080-7777 (free). The nearest service centre helps, too.",
        },
    }
}

/// Where a part leads on.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// To an address that is not ours, under these words.
    Out(Text, Text),
    /// To another part, under its heading.
    Part(Part),
}

/// The ways on from a part.
#[must_use]
pub const fn ways(part: Part) -> &'static [Way] {
    match part {
        Part::Known | Part::Never => &[],
        Part::Unexpected => &[Way::Part(Part::Registered)],
        Part::Meaning => &[Way::Part(Part::Removal)],
        Part::Nothing => &[Way::Part(Part::Letting)],
        Part::Registered => &[
            Way::Out(text! { kk: "eGov.kz-ті ашу", ru: "Открыть eGov.kz", en: "Open eGov.kz" }, PORTAL),
            Way::Part(Part::Removal),
        ],
        Part::Removal => &[Way::Out(
            text! {
                kk: "eGov.kz-те тіркеуден шығару (орысша бет)",
                ru: "Выписать на eGov.kz",
                en: "De-register on eGov.kz (in Russian)",
            },
            REMOVAL,
        )],
        Part::Letting => &[Way::Out(
            text! {
                kk: "eGov.kz-тегі уақытша тіркеу (орысша бет)",
                ru: "Временная регистрация на eGov.kz",
                en: "Temporary registration on eGov.kz (in Russian)",
            },
            TEMPORARY_REGISTRATION,
        )],
        Part::Ask => &[
            Way::Out(
                text! { kk: "1414-ке қоңырау шалу", ru: "Позвонить в 1414", en: "Call 1414" },
                CALL_1414,
            ),
            Way::Out(
                text! {
                    kk: "8-800-080-7777-ге қоңырау шалу", ru: "Позвонить на 8-800-080-7777", en: "Call 8-800-080-7777",
                },
                CALL_FREE,
            ),
        ],
    }
}
