//! How is a person spoken of who is not the reader? Clauses for tables, groups and counterexamples, and short
//! names for a map.
//!
//! Each clause stands by itself and the clauses are only set beside one another with commas: nothing takes an
//! ending from its neighbour.

use super::{Lang, Text, text};
use crate::answers::question::{
    Age, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question,
    Signing, Stay, Value,
};

/// A person in one sentence: everything known of them, clause by clause.
///
/// ```
/// use tirkeu::answers::question::{Age, Answers, Person, Value};
/// use tirkeu::{lang::Lang, words::people};
/// let child = Answers::default().with(Value::Person(Person::Child)).with(Value::Age(Age::From14To15));
/// assert_eq!(people::sentence(&child, Lang::Ru), "14–15 лет, заявку подаёт родитель или законный представитель");
/// assert_eq!(people::sentence(&Answers::default(), Lang::Ru), "кто угодно");
/// ```
#[must_use]
pub fn sentence(answers: &Answers, lang: Lang) -> String {
    let known = SPOKEN.iter().filter_map(|question| answers.get(*question).known());
    let clauses: Vec<_> = known.map(|value| clause(value).in_language(lang)).collect();
    if clauses.is_empty() { ANYBODY.in_language(lang).to_owned() } else { clauses.join(", ") }
}

/// The questions in the order in which their clauses are said: the age beside the person, before the
/// applicant.
pub const SPOKEN: &[Question] = &[
    Question::Citizenship,
    Question::Age,
    Question::Person,
    Question::Home,
    Question::Lease,
    Question::Ownership,
    Question::Stay,
    Question::ProtectedOwner,
    Question::Consent,
    Question::Signing,
    Question::Device,
];

const _: () = assert!(SPOKEN.len() == Question::ALL.len(), "every question is spoken of");

/// An answer said of somebody else.
#[must_use]
pub const fn clause(value: Value) -> Text {
    match value {
        Value::Citizenship(Citizenship::Citizen) => text! {
            kk: "Қазақстан азаматы", ru: "гражданин Казахстана", en: "a citizen of Kazakhstan",
        },
        Value::Citizenship(Citizenship::ResidencePermit) => text! {
            kk: "ықтиярхаты бар шетелдік, босқын не азаматтығы жоқ адам",
            ru: "иностранец с видом на жительство, беженец либо лицо без гражданства",
            en: "a foreigner with a residence permit, a refugee or a stateless person",
        },
        Value::Citizenship(Citizenship::Kandas) => text! {
            kk: "азаматтығы да, ықтиярхаты да жоқ қандас",
            ru: "кандас без гражданства и вида на жительство",
            en: "a kandas with neither citizenship nor residence permit",
        },
        Value::Citizenship(Citizenship::Other) => text! {
            kk: "уақытша келген шетелдік", ru: "временно приехавший иностранец", en: "a foreigner staying temporarily",
        },
        Value::Person(Person::Myself) => {
            text! { kk: "өтінішті өзі береді", ru: "подаёт заявку за себя", en: "applies in their own name" }
        }
        Value::Person(Person::Child) => text! {
            kk: "өтінішті ата-анасы не заңды өкілі береді",
            ru: "заявку подаёт родитель или законный представитель",
            en: "a parent or legal representative applies",
        },
        Value::Person(Person::Ward) => text! {
            kk: "өтінішті ересек адамның қорғаншысы, қамқоршысы не заңды өкілі береді",
            ru: "заявку подаёт опекун, попечитель или законный представитель взрослого",
            en: "an adult's guardian, curator or legal representative applies",
        },
        Value::Person(Person::Attorney) => text! {
            kk: "өтінішті нотариаттық сенімхаты бар адам береді",
            ru: "заявку подаёт доверенное лицо по нотариальной доверенности",
            en: "someone with a notarised power of attorney applies",
        },
        Value::Person(Person::SomeoneElse) => text! {
            kk: "ол үшін өтінішті басқа біреу береді",
            ru: "заявку за него подаёт кто-то другой",
            en: "someone else applies for them",
        },
        Value::Age(Age::Under14) => text! { kk: "14-ке толмаған", ru: "младше 14 лет", en: "under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14–15 жаста", ru: "14–15 лет", en: "aged 14–15" },
        Value::Age(Age::From16To17) => text! { kk: "16–17 жаста", ru: "16–17 лет", en: "aged 16–17" },
        Value::Age(Age::From18) => {
            text! { kk: "18-ге толған", ru: "18 лет и старше", en: "aged 18 and over" }
        }
        Value::Home(Home::Private) => {
            text! { kk: "жеке меншік пәтер, үй не саяжай", ru: "частное жильё", en: "a private home" }
        }
        Value::Home(Home::StateRental) => text! {
            kk: "мемлекеттік жалдамалы тұрғын үй", ru: "государственное арендное жильё", en: "state rental housing",
        },
        Value::Home(Home::Institution) => text! {
            kk: "жатақхана, қонақүй не ұйымның үйі", ru: "общежитие, гостиница или жильё организации", en: "a dormitory, a hotel or an organisation's home",
        },
        Value::Home(Home::NotInRegister) => text! {
            kk: "пайдалануға берілмеген (немесе құжатсыз, тізілімде жоқ, сатып алушыға әлі рәсімделмеген) үй",
            ru: "жильё не введено в эксплуатацию (или без документов, не в реестре, ещё не оформлено на покупателя)",
            en: "a home not commissioned (or without title, not in the register, not yet in the buyer's name)",
        },
        Value::Home(Home::Nowhere) => text! {
            kk: "тіркелетін жері жоқ", ru: "прописаться негде", en: "nowhere to register",
        },
        Value::Lease(Lease::Listed) => text! {
            kk: "жалдау шартында жазылған", ru: "вписан в договор найма", en: "named in the lease",
        },
        Value::Lease(Lease::NotListed) => text! {
            kk: "жалдау шартында жазылмаған", ru: "не вписан в договор найма", en: "not named in the lease",
        },
        Value::Ownership(Ownership::Sole) => text! {
            kk: "өтініш беруші — үйдің жалғыз иесі",
            ru: "заявитель — единственный собственник",
            en: "the applicant is the only owner",
        },
        Value::Ownership(Ownership::Shared) => text! {
            kk: "өтініш беруші — үй иелерінің бірі",
            ru: "заявитель — один из собственников",
            en: "the applicant is one of the owners",
        },
        Value::Ownership(Ownership::Others) => text! {
            kk: "үйдің иесі — басқа адамдар", ru: "собственники — другие люди", en: "other people own the home",
        },
        Value::Ownership(Ownership::Nobody) => text! {
            kk: "үйдің иесі қайтыс болған не белгісіз",
            ru: "собственник умер или неизвестен",
            en: "the owner has died or is unknown",
        },
        Value::Stay(Stay::Permanent) => text! {
            kk: "біржола тұрады", ru: "вселяется насовсем", en: "moves in for good",
        },
        Value::Stay(Stay::Temporary) => text! {
            kk: "уақытша тұрады", ru: "вселяется на время", en: "moves in for a time",
        },
        Value::ProtectedOwner(ProtectedOwner::None) => text! {
            kk: "үй иелерінің бәрі ересек, әрекет қабілеті толық",
            ru: "все собственники взрослые и полностью дееспособные",
            en: "all the owners are adults of full capacity",
        },
        Value::ProtectedOwner(ProtectedOwner::Minor) => text! {
            kk: "үйдің 18-ге толмаған иесі бар", ru: "есть собственник младше 18 лет", en: "an owner is under 18",
        },
        Value::ProtectedOwner(ProtectedOwner::Incapable) => text! {
            kk: "үйдің әрекетке қабілетсіз иесі бар", ru: "есть недееспособный собственник", en: "an owner is legally incapable",
        },
        Value::ProtectedOwner(ProtectedOwner::Limited) => text! {
            kk: "үйдің әрекет қабілеті шектеулі иесі бар",
            ru: "есть ограниченно дееспособный собственник",
            en: "an owner is of limited capacity",
        },
        Value::Consent(Consent::Ready) => text! {
            kk: "үй иелері растай алады",
            ru: "собственники смогут подтвердить",
            en: "the owners can confirm",
        },
        Value::Consent(Consent::Cannot) => text! {
            kk: "үй иелерінің бірі растай алмайды",
            ru: "кто-то из собственников не сможет подтвердить",
            en: "an owner cannot confirm",
        },
        Value::Consent(Consent::Refuses) => text! {
            kk: "үй иелерінің бірі келіспейді", ru: "кто-то из собственников не согласен", en: "an owner does not agree",
        },
        Value::Consent(Consent::Absent) => text! {
            kk: "үй иелерінің бірі қайтыс болған, шетелде не шетелдік, әрі растайтын ештеңесі жоқ",
            ru: "кто-то из собственников умер, за границей или иностранец, и подтвердить ему нечем",
            en: "an owner has died, is abroad or a foreigner, with no means to confirm",
        },
        Value::Signing(Signing::Eds) => text! {
            kk: "ЭЦҚ-мен қол қояды", ru: "подпишут ЭЦП", en: "signed with a digital signature (EDS)",
        },
        Value::Signing(Signing::Sms) => text! {
            kk: "SMS-құпиясөзбен қол қояды (нөмірі МАБ-та)",
            ru: "подпишут SMS-паролем (номер в БМГ)",
            en: "signed by SMS password (number tied to the IIN)",
        },
        Value::Signing(Signing::Nothing) => text! {
            kk: "ЭЦҚ да, МАБ-та нөмір де жоқ", ru: "подписать нечем", en: "nothing to sign with",
        },
        Value::Device(Device::Yes) => text! {
            kk: "интернеті бар телефон не компьютер бар",
            ru: "есть телефон или компьютер с интернетом",
            en: "a phone or computer with internet",
        },
        Value::Device(Device::No) => text! {
            kk: "интернеті бар құрылғы жоқ", ru: "нет устройства с интернетом", en: "no device with internet",
        },
    }
}

/// Between clauses of which any one is true: a space stands on both sides.
pub const OR: Text = text! { kk: "немесе", ru: "или", en: "or" };

/// Whoever the rules do not tell apart.
pub const ANYBODY: Text = text! { kk: "кез келген адам", ru: "кто угодно", en: "anybody" };

/// A question as a heading of a few words.
#[must_use]
pub const fn heading(question: Question) -> Text {
    match question {
        Question::Citizenship => text! { kk: "Азаматтығы", ru: "Гражданство", en: "Citizenship" },
        Question::Person => text! { kk: "Өтінішті кім береді", ru: "Кто подаёт заявку", en: "Who applies" },
        Question::Age => text! { kk: "Жасы", ru: "Возраст", en: "Age" },
        Question::Home => text! { kk: "Тұрғын үй", ru: "Жильё", en: "Home" },
        Question::Lease => text! { kk: "Жалдау шарты", ru: "Договор найма", en: "Lease" },
        Question::Ownership => text! { kk: "Үйдің иесі", ru: "Собственник", en: "Owner" },
        Question::Stay => text! { kk: "Қанша уақытқа", ru: "На какой срок", en: "For how long" },
        Question::ProtectedOwner => {
            text! { kk: "Бала не сот шектеуі", ru: "Ребёнок, ограничение судом", en: "Child or court limit" }
        }
        Question::Consent => {
            text! { kk: "Үй иелерінің келісімі", ru: "Согласие собственников", en: "Consent of the owners" }
        }
        Question::Signing => text! { kk: "Қолтаңба", ru: "Подпись", en: "Signing" },
        Question::Device => text! { kk: "Құрылғы", ru: "Устройство", en: "Device" },
    }
}

/// An answer in a word or two, under its question's heading.
#[must_use]
pub const fn short(value: Value) -> Text {
    match value {
        Value::Citizenship(Citizenship::Citizen) => text! { kk: "азамат", ru: "гражданин", en: "citizen" },
        Value::Citizenship(Citizenship::ResidencePermit) => text! {
            kk: "ықтиярхат", ru: "вид на жительство", en: "residence permit",
        },
        Value::Citizenship(Citizenship::Kandas) => text! { kk: "қандас", ru: "кандас", en: "kandas" },
        Value::Citizenship(Citizenship::Other) => {
            text! { kk: "уақытша келген", ru: "приехал на время", en: "temporary stay" }
        }
        Value::Person(Person::Myself) => text! { kk: "өзі", ru: "за себя", en: "the person" },
        Value::Person(Person::Child) => text! {
            kk: "ата-анасы, өкілі", ru: "родитель, представитель", en: "parent, representative",
        },
        Value::Person(Person::Ward) => {
            text! { kk: "қорғаншы, қамқоршы", ru: "опекун, попечитель", en: "guardian, curator" }
        }
        Value::Person(Person::Attorney) => {
            text! { kk: "сенімхатпен", ru: "по доверенности", en: "an attorney" }
        }
        Value::Person(Person::SomeoneElse) => {
            text! { kk: "басқа біреу", ru: "кто-то другой", en: "someone else" }
        }
        Value::Age(Age::Under14) => text! { kk: "14-ке толмаған", ru: "до 14", en: "under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14–15", ru: "14–15", en: "14–15" },
        Value::Age(Age::From16To17) => text! { kk: "16–17", ru: "16–17", en: "16–17" },
        Value::Age(Age::From18) => text! { kk: "18+", ru: "18+", en: "18+" },
        Value::Home(Home::Private) => text! { kk: "жеке меншік", ru: "частное", en: "private" },
        Value::Home(Home::StateRental) => {
            text! { kk: "мемлекеттік", ru: "государственное", en: "state rental" }
        }
        Value::Home(Home::Institution) => {
            text! { kk: "ұйымдікі", ru: "от организации", en: "an organisation's" }
        }
        Value::Home(Home::NotInRegister) => {
            text! { kk: "тізілімде жоқ", ru: "не в реестре", en: "not in register" }
        }
        Value::Home(Home::Nowhere) => text! { kk: "жоқ", ru: "негде", en: "nowhere" },
        Value::Lease(Lease::Listed) => text! { kk: "жазылған", ru: "вписан", en: "named" },
        Value::Lease(Lease::NotListed) => text! { kk: "жазылмаған", ru: "не вписан", en: "not named" },
        Value::Ownership(Ownership::Sole) => {
            text! { kk: "тек өтініш беруші", ru: "только заявитель", en: "applicant only" }
        }
        Value::Ownership(Ownership::Shared) => {
            text! { kk: "басқалармен бірге", ru: "заявитель и другие", en: "with others" }
        }
        Value::Ownership(Ownership::Others) => {
            text! { kk: "басқа адамдар", ru: "другие люди", en: "other people" }
        }
        Value::Ownership(Ownership::Nobody) => {
            text! { kk: "қайтыс болды, белгісіз", ru: "умер, неизвестен", en: "died or unknown" }
        }
        Value::Stay(Stay::Permanent) => text! { kk: "біржола", ru: "насовсем", en: "for good" },
        Value::Stay(Stay::Temporary) => text! { kk: "уақытша", ru: "на время", en: "for a time" },
        Value::ProtectedOwner(ProtectedOwner::None) => text! { kk: "жоқ", ru: "нет", en: "no" },
        Value::ProtectedOwner(ProtectedOwner::Minor) => {
            text! { kk: "18-ге толмаған", ru: "младше 18", en: "under 18" }
        }
        Value::ProtectedOwner(ProtectedOwner::Incapable) => text! {
            kk: "әрекетке қабілетсіз", ru: "недееспособный", en: "legally incapable",
        },
        Value::ProtectedOwner(ProtectedOwner::Limited) => text! {
            kk: "қабілеті шектеулі", ru: "ограничен судом", en: "limited capacity",
        },
        Value::Consent(Consent::Ready) => {
            text! { kk: "бәрі растайды", ru: "все подтвердят", en: "all will confirm" }
        }
        Value::Consent(Consent::Cannot) => {
            text! { kk: "біреуі растай алмайды", ru: "кто-то не сможет", en: "one cannot" }
        }
        Value::Consent(Consent::Refuses) => {
            text! { kk: "біреуі келіспейді", ru: "кто-то против", en: "one refuses" }
        }
        Value::Consent(Consent::Absent) => text! {
            kk: "қайтыс болды, шетелде", ru: "умер или за границей", en: "one died or is abroad",
        },
        Value::Signing(Signing::Eds) => text! { kk: "ЭЦҚ", ru: "ЭЦП", en: "EDS" },
        Value::Signing(Signing::Sms) => text! { kk: "SMS-құпиясөз", ru: "SMS-пароль", en: "SMS password" },
        Value::Signing(Signing::Nothing) => text! { kk: "ештеңе жоқ", ru: "нечем", en: "nothing" },
        Value::Device(Device::Yes) => text! { kk: "бар", ru: "есть", en: "yes" },
        Value::Device(Device::No) => text! { kk: "жоқ", ru: "нет", en: "no" },
    }
}
