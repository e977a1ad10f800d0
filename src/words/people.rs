//! How is a person spoken of who is not the reader? Clauses for tables, groups and counterexamples, and short names for a map.
//!
//! Each clause stands by itself and the clauses are only set beside one another with commas: nothing takes an ending from its
//! neighbour.

use super::{Lang, Text, text};
use crate::question::{
    Age, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Signing, Value,
};

/// A person in one sentence: everything known of them, clause by clause.
///
/// ```
/// use tirkeu::{question::{Age, Answers, Person, Value}, words::{Lang, people}};
/// let child = Answers::default().with(Value::Person(Person::Child)).with(Value::Age(Age::From14To15));
/// assert_eq!(people::sentence(&child, Lang::Ru), "заявку подаёт родитель или законный представитель, 14–15 лет");
/// assert_eq!(people::sentence(&Answers::default(), Lang::Ru), "кто угодно");
/// ```
#[must_use]
pub fn sentence(answers: &Answers, lang: Lang) -> String {
    let known = answers.said().filter_map(|(_, answer)| answer.known());
    let clauses: Vec<_> = known.map(|value| clause(value).in_language(lang)).collect();
    if clauses.is_empty() { ANYBODY.in_language(lang).to_owned() } else { clauses.join(", ") }
}

/// An answer said of somebody else.
#[must_use]
pub const fn clause(value: Value) -> Text {
    match value {
        Value::Citizenship(Citizenship::Citizen) => text! {
            kk: "Қазақстан азаматы", ru: "гражданин Казахстана", en: "a citizen of Kazakhstan",
        },
        Value::Citizenship(Citizenship::ResidencePermit) => text! {
            kk: "ықтиярхаты бар шетелдік не азаматтығы жоқ адам",
            ru: "иностранец с видом на жительство либо лицо без гражданства",
            en: "a foreigner with a residence permit or a stateless person",
        },
        Value::Citizenship(Citizenship::Kandas) => text! {
            kk: "әлі азаматтық алмаған қандас", ru: "кандас, ещё не гражданин", en: "a kandas who is not a citizen yet",
        },
        Value::Citizenship(Citizenship::Other) => text! {
            kk: "уақытша келген шетелдік", ru: "иностранец, приехавший на время", en: "a foreigner staying temporarily",
        },
        Value::Person(Person::Myself) => text! {
            kk: "өтінішті өзі береді", ru: "заявку подаёт сам", en: "applies in person",
        },
        Value::Person(Person::Child) => text! {
            kk: "өтінішті ата-анасы не заңды өкілі береді",
            ru: "заявку подаёт родитель или законный представитель",
            en: "a parent or legal representative applies",
        },
        Value::Person(Person::Ward) => text! {
            kk: "қорғаншылықтағы ересек адам, өтінішті қорғаншысы береді",
            ru: "взрослый под опекой, заявку подаёт опекун",
            en: "an adult under guardianship, the guardian applies",
        },
        Value::Person(Person::SomeoneElse) => text! {
            kk: "өтінішті бөтен адам береді", ru: "заявку подаёт кто-то другой", en: "somebody else applies",
        },
        Value::Age(Age::Under14) => text! { kk: "14-ке толмаған", ru: "младше 14 лет", en: "under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14–15 жаста", ru: "14–15 лет", en: "14–15 years old" },
        Value::Age(Age::From16To17) => text! { kk: "16–17 жаста", ru: "16–17 лет", en: "16–17 years old" },
        Value::Age(Age::From18) => text! { kk: "18-ге толған", ru: "18 лет и старше", en: "18 or older" },
        Value::Home(Home::Private) => text! { kk: "үйі жеке меншік", ru: "жильё частное", en: "a private home" },
        Value::Home(Home::StateRental) => text! {
            kk: "үйі мемлекеттік жалдамалы", ru: "жильё государственное арендное", en: "state rental housing",
        },
        Value::Home(Home::Institution) => text! {
            kk: "жатақхана не ұйымның үйі", ru: "общежитие или жильё организации", en: "a dormitory or an organisation's home",
        },
        Value::Home(Home::NotInRegister) => text! {
            kk: "үйі пайдалануға берілмеген, құжаты жоқ не тізілімде жоқ",
            ru: "дом не сдан, без документов или не в реестре",
            en: "a home not commissioned, without title or not in the register",
        },
        Value::Lease(Lease::Listed) => text! {
            kk: "жалдау шартына енгізілген", ru: "вписан в договор найма", en: "named in the lease",
        },
        Value::Lease(Lease::NotListed) => text! {
            kk: "жалдау шартына енгізілмеген", ru: "не вписан в договор найма", en: "not named in the lease",
        },
        Value::Ownership(Ownership::Sole) => text! {
            kk: "өтініш беруші — үйдің жалғыз иесі", ru: "заявитель — единственный собственник", en: "the applicant is the only owner",
        },
        Value::Ownership(Ownership::Shared) => text! {
            kk: "өтініш беруші — үй иелерінің бірі", ru: "заявитель — один из собственников", en: "the applicant is one of the owners",
        },
        Value::Ownership(Ownership::Others) => text! {
            kk: "үйдің иесі — басқа адамдар", ru: "собственники — другие люди", en: "other people own it",
        },
        Value::Ownership(Ownership::Nobody) => text! {
            kk: "үйдің иесі қайтыс болған не белгісіз", ru: "собственник умер или неизвестен", en: "the owner has died or is unknown",
        },
        Value::ProtectedOwner(ProtectedOwner::None) => text! {
            kk: "үй иелері арасында бала да, әрекетке қабілетсіз не қабілеті шектеулі адам да жоқ",
            ru: "среди собственников нет ни детей, ни недееспособных, ни ограниченно дееспособных",
            en: "no owner is a minor, incapable or of limited capacity",
        },
        Value::ProtectedOwner(ProtectedOwner::Minor) => text! {
            kk: "үй иелері арасында 18-ге толмаған бала бар",
            ru: "среди собственников есть ребёнок до 18 лет",
            en: "an owner is under 18",
        },
        Value::ProtectedOwner(ProtectedOwner::Incapable) => text! {
            kk: "үй иелері арасында әрекетке қабілетсіз адам бар",
            ru: "среди собственников есть недееспособный",
            en: "an owner is legally incapable",
        },
        Value::ProtectedOwner(ProtectedOwner::Limited) => text! {
            kk: "үй иелері арасында әрекет қабілеті шектеулі адам бар",
            ru: "среди собственников есть ограниченно дееспособный",
            en: "an owner is of limited capacity",
        },
        Value::Consent(Consent::Ready) => text! {
            kk: "қалған иелердің бәрі растай алады",
            ru: "все остальные собственники смогут подтвердить",
            en: "all the other owners can confirm",
        },
        Value::Consent(Consent::Cannot) => text! {
            kk: "иелердің бірі растай алмайды", ru: "кто-то из собственников не сможет подтвердить", en: "an owner cannot confirm",
        },
        Value::Consent(Consent::Refuses) => text! {
            kk: "иелердің бірі келіспейді", ru: "кто-то из собственников не согласен", en: "an owner does not agree",
        },
        Value::Signing(Signing::Eds) => text! { kk: "ЭЦҚ бар", ru: "есть ЭЦП", en: "has a digital signature" },
        Value::Signing(Signing::Sms) => text! {
            kk: "нөмірі МАБ-та, SMS-құпиясөзбен қол қояды",
            ru: "номер в БМГ, подпишет SMS-паролем",
            en: "number in the БМГ, signs by SMS password",
        },
        Value::Signing(Signing::Nothing) => {
            text! { kk: "қол қоятын ештеңесі жоқ", ru: "подписать нечем", en: "nothing to sign with" }
        }
        Value::Device(Device::Yes) => text! {
            kk: "интернеті бар телефоны не компьютері бар",
            ru: "есть телефон или компьютер с интернетом",
            en: "has a phone or computer with internet",
        },
        Value::Device(Device::No) => text! {
            kk: "интернеті бар құрылғысы жоқ", ru: "устройства с интернетом нет", en: "no device with internet",
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
        Question::Person => text! { kk: "Өтінішті кім береді", ru: "Кто подаёт", en: "Who applies" },
        Question::Age => text! { kk: "Жасы", ru: "Возраст", en: "Age" },
        Question::Home => text! { kk: "Тұрғын үй", ru: "Жильё", en: "Home" },
        Question::Lease => text! { kk: "Жалдау шарты", ru: "Договор найма", en: "Lease" },
        Question::Ownership => text! { kk: "Үйдің иесі", ru: "Собственник", en: "Owner" },
        Question::ProtectedOwner => text! { kk: "Қорғалатын иесі", ru: "Особый собственник", en: "Protected owner" },
        Question::Consent => text! { kk: "Иелердің келісімі", ru: "Согласие", en: "Consent" },
        Question::Signing => text! { kk: "Қолтаңба", ru: "Подпись", en: "Signing" },
        Question::Device => text! { kk: "Құрылғы", ru: "Устройство", en: "Device" },
    }
}

/// An answer in a word or two, under its question's heading.
#[must_use]
pub const fn short(value: Value) -> Text {
    match value {
        Value::Citizenship(Citizenship::Citizen) => text! { kk: "азамат", ru: "гражданин", en: "citizen" },
        Value::Citizenship(Citizenship::ResidencePermit) => {
            text! { kk: "ықтиярхат", ru: "вид на жительство", en: "residence permit" }
        }
        Value::Citizenship(Citizenship::Kandas) => text! { kk: "қандас", ru: "кандас", en: "kandas" },
        Value::Citizenship(Citizenship::Other) => text! { kk: "уақытша келген", ru: "приехал на время", en: "temporary" },
        Value::Person(Person::Myself) => text! { kk: "өзі", ru: "сам", en: "the person" },
        Value::Person(Person::Child) => text! { kk: "ата-ана, өкіл", ru: "родитель", en: "a parent" },
        Value::Person(Person::Ward) => text! { kk: "қорғаншы", ru: "опекун", en: "the guardian" },
        Value::Person(Person::SomeoneElse) => text! { kk: "бөтен адам", ru: "кто-то другой", en: "somebody else" },
        Value::Age(Age::Under14) => text! { kk: "14-ке дейін", ru: "до 14", en: "under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14–15", ru: "14–15", en: "14–15" },
        Value::Age(Age::From16To17) => text! { kk: "16–17", ru: "16–17", en: "16–17" },
        Value::Age(Age::From18) => text! { kk: "18+", ru: "18+", en: "18+" },
        Value::Home(Home::Private) => text! { kk: "жеке меншік", ru: "частное", en: "private" },
        Value::Home(Home::StateRental) => text! { kk: "мемлекеттік", ru: "государственное", en: "state rental" },
        Value::Home(Home::Institution) => text! { kk: "ұйымның үйі", ru: "организации", en: "an institution's" },
        Value::Home(Home::NotInRegister) => text! { kk: "тізілімде жоқ", ru: "не в реестре", en: "not in register" },
        Value::Lease(Lease::Listed) => text! { kk: "енгізілген", ru: "вписан", en: "named" },
        Value::Lease(Lease::NotListed) => text! { kk: "енгізілмеген", ru: "не вписан", en: "not named" },
        Value::Ownership(Ownership::Sole) => text! { kk: "жалғыз өзі", ru: "только он", en: "only they" },
        Value::Ownership(Ownership::Shared) => text! { kk: "басқалармен", ru: "он и другие", en: "they and others" },
        Value::Ownership(Ownership::Others) => text! { kk: "басқалар", ru: "другие", en: "others" },
        Value::Ownership(Ownership::Nobody) => text! { kk: "қайтыс болған", ru: "умер, неизвестен", en: "died, unknown" },
        Value::ProtectedOwner(ProtectedOwner::None) => text! { kk: "жоқ", ru: "нет", en: "none" },
        Value::ProtectedOwner(ProtectedOwner::Minor) => text! { kk: "бала", ru: "ребёнок", en: "a minor" },
        Value::ProtectedOwner(ProtectedOwner::Incapable) => text! { kk: "қабілетсіз", ru: "недееспособный", en: "incapable" },
        Value::ProtectedOwner(ProtectedOwner::Limited) => text! { kk: "шектеулі", ru: "ограниченный", en: "limited" },
        Value::Consent(Consent::Ready) => text! { kk: "растайды", ru: "подтвердят", en: "will confirm" },
        Value::Consent(Consent::Cannot) => text! { kk: "растай алмайды", ru: "не смогут", en: "cannot" },
        Value::Consent(Consent::Refuses) => text! { kk: "келіспейді", ru: "против", en: "refuses" },
        Value::Signing(Signing::Eds) => text! { kk: "ЭЦҚ", ru: "ЭЦП", en: "ЭЦП" },
        Value::Signing(Signing::Sms) => text! { kk: "SMS", ru: "SMS", en: "SMS" },
        Value::Signing(Signing::Nothing) => text! { kk: "жоқ", ru: "нечем", en: "nothing" },
        Value::Device(Device::Yes) => text! { kk: "бар", ru: "есть", en: "yes" },
        Value::Device(Device::No) => text! { kk: "жоқ", ru: "нет", en: "no" },
    }
}
