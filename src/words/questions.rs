//! What do the questions and their answers say?

use super::{Text, text};
use crate::answers::question::{
    Age, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Signing,
    Value,
};
use crate::law::terms::{HoursToConfirm, ProtectedOwners, Terms};

/// The question as it is asked.
#[must_use]
pub const fn prompt(question: Question, terms: Terms) -> Text {
    match question {
        Question::Citizenship => text! {
            kk: "Тіркелетін адамның азаматтығы қандай?",
            ru: "Какое гражданство у того, кого прописываем?",
            en: "What is the citizenship of the person to be registered?",
        },
        Question::Person => text! {
            kk: "Кімді тіркейсіз?",
            ru: "Кого прописываем?",
            en: "Who is being registered?",
        },
        Question::Age => text! {
            kk: "Тіркелетін адам нешеде?",
            ru: "Сколько лет тому, кого прописываем?",
            en: "How old is the person to be registered?",
        },
        Question::Home => text! {
            kk: "Қандай үйге тіркейсіз?",
            ru: "Куда прописываем?",
            en: "What kind of home is it?",
        },
        Question::Lease => text! {
            kk: "Тіркелетін адам мемлекеттік үйді жалдау шартына енгізілген бе?",
            ru: "Человек вписан в договор найма государственного жилья?",
            en: "Is the person named in the state housing lease?",
        },
        Question::Ownership => text! {
            kk: "Үйдің иесі кім?",
            ru: "Кто собственник жилья?",
            en: "Who owns the home?",
        },
        Question::ProtectedOwner => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үй иелерінің ішінде 18-ге толмаған бала немесе сот әрекетке қабілетсіз не әрекет қабілеті шектеулі деп таныған адам бар ма?",
                ru: "Есть среди собственников ребёнок до 18 лет или человек, которого суд признал недееспособным или ограниченно дееспособным?",
                en: "Is any owner under 18, or declared incapable or of limited capacity by a court?",
            },
        },
        Question::Consent => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Қалған үй иелерінің бәрі бір сағат ішінде растай ала ма?",
                ru: "Все остальные собственники смогут подтвердить в течение часа?",
                en: "Can all the other owners confirm within one hour?",
            },
        },
        Question::Signing => text! {
            kk: "Өтінішке немен қол қоясыз?",
            ru: "Чем подпишете заявку?",
            en: "What will you sign the application with?",
        },
        Question::Device => text! {
            kk: "Интернеті бар телефоныңыз не компьютеріңіз бар ма?",
            ru: "Есть телефон или компьютер с интернетом?",
            en: "Do you have a phone or computer with internet?",
        },
    }
}

/// A word of help where people stumble.
#[must_use]
pub const fn hint(question: Question, _terms: Terms) -> Option<Text> {
    Some(match question {
        Question::Citizenship => text! {
            kk: "Тұрғылықты жері бойынша тіркеу тәртібі осыған байланысты.",
            ru: "От этого зависит порядок прописки (регистрации по месту жительства).",
            en: "The procedure for residence registration («прописка») depends on it.",
        },
        Question::Person => return None,
        Question::Age => text! {
            kk: "Өтініш беретін күнгі толған жасы.",
            ru: "Полных лет на день подачи заявки.",
            en: "Full years on the day you apply.",
        },
        Question::Home => text! {
            kk: "Жеке адамнан жалдаған пәтер де жеке үйге жатады.",
            ru: "Съёмная квартира у частного лица — это частное жильё.",
            en: "A flat rented from a private person counts as private.",
        },
        Question::Lease => text! {
            kk: "Жалдау шартында үйде тұратын адамдардың тізімі бар. Соны қараңыз.",
            ru: "В договоре есть список тех, кто живёт в квартире. Посмотрите его.",
            en: "The lease lists the people who live there. Check that list.",
        },
        Question::Ownership => text! {
            kk: "Үй кімнің атына рәсімделсе, иесі — сол. Өтініш беретін адамның атынан жауап беріңіз.",
            ru: "Собственник — тот, на кого оформлено жильё. Отвечайте за того, кто подаёт заявку.",
            en: "The owner is whoever the home is registered to. Answer for the person who applies.",
        },
        Question::ProtectedOwner => text! {
            kk: "Баланың үлесі де есепке алынады: мысалы, үй ата-ана мен баланың ортақ меншігі болса.",
            ru: "Доля ребёнка тоже считается: например, жильё оформлено на родителей и детей.",
            en: "A child's share counts too: for example, where parents and children own the home together.",
        },
        Question::Consent => text! {
            kk: "Әр иесіне 1414 нөмірінен SMS келеді. Растау үшін нөмірі МАБ-та (нөмірі ЖСН-ге байланған база) не ЭЦҚ-сы (электрондық қолтаңбасы) болуы керек.",
            ru: "Каждому придёт SMS с номера 1414. Чтобы подтвердить, нужен номер в БМГ (база, где номер привязан к ИИН) или ЭЦП (электронная подпись).",
            en: "Each gets an SMS from 1414. To confirm, they need a number in the Mobile Citizens Database (БМГ, where a number is tied to an IIN) or a digital signature (ЭЦП).",
        },
        Question::Signing => text! {
            kk: "ЭЦҚ — электрондық қолтаңба. SMS-құпиясөз нөміріңіз МАБ-та (нөміріңіз ЖСН-ге байланған база) болса ғана келеді.",
            ru: "ЭЦП — электронная подпись. SMS-пароль придёт, только если ваш номер в БМГ (база, где номер привязан к ИИН).",
            en: "ЭЦП is the digital signature. An SMS password comes only if your number is in the Mobile Citizens Database (БМГ, where a number is tied to your IIN).",
        },
        Question::Device => text! {
            kk: "Өзіңіздікі болмаса да болады, бірақ өтінішті содан бересіз.",
            ru: "Не обязательно свой, но заявку вы подадите с него.",
            en: "It need not be yours, but you will apply with it.",
        },
    })
}

pub const UNSURE: Text = text! { kk: "Білмеймін", ru: "Не знаю", en: "I don't know" };

/// The answer, as the person says it.
#[must_use]
pub const fn label(value: Value, _terms: Terms) -> Text {
    match value {
        Value::Citizenship(Citizenship::Citizen) => text! {
            kk: "Қазақстан азаматы", ru: "Гражданин Казахстана", en: "A citizen of Kazakhstan",
        },
        Value::Citizenship(Citizenship::ResidencePermit) => text! {
            kk: "Ықтиярхаты бар шетелдік немесе азаматтығы жоқ адам",
            ru: "Иностранец с видом на жительство или лицо без гражданства",
            en: "A foreigner with a residence permit, or a stateless person",
        },
        Value::Citizenship(Citizenship::Kandas) => text! {
            kk: "Әлі азаматтық алмаған қандас", ru: "Кандас, ещё без гражданства", en: "A kandas, not a citizen yet",
        },
        Value::Citizenship(Citizenship::Other) => text! {
            kk: "Уақытша келген шетелдік", ru: "Иностранец, приехал на время", en: "A foreigner staying temporarily",
        },
        Value::Person(Person::Myself) => text! { kk: "Өзімді", ru: "Себя", en: "Myself" },
        Value::Person(Person::Child) => text! {
            kk: "Баланы: мен ата-анасымын немесе заңды өкілімін",
            ru: "Ребёнка: я родитель или законный представитель",
            en: "A child: I am the parent or legal representative",
        },
        Value::Person(Person::Ward) => text! {
            kk: "Қорғаншылығымдағы ересек адамды", ru: "Взрослого под моей опекой", en: "An adult under my guardianship",
        },
        Value::Person(Person::SomeoneElse) => {
            text! { kk: "Басқа адамды", ru: "Другого человека", en: "Someone else" }
        }
        Value::Age(Age::Under14) => text! { kk: "14-ке толмаған", ru: "Меньше 14", en: "Under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14 немесе 15", ru: "14 или 15", en: "14 or 15" },
        Value::Age(Age::From16To17) => text! { kk: "16 немесе 17", ru: "16 или 17", en: "16 or 17" },
        Value::Age(Age::From18) => {
            text! { kk: "18 немесе одан үлкен", ru: "18 или больше", en: "18 or older" }
        }
        Value::Home(Home::Private) => text! {
            kk: "Жеке пәтер не үй: өзімдікі, жалдамалы, туысымдікі",
            ru: "Частная квартира или дом: своё, съёмное, у родных",
            en: "A private flat or house: own, rented, a relative's",
        },
        Value::Home(Home::StateRental) => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үй", ru: "Государственное арендное жильё", en: "State rental housing",
        },
        Value::Home(Home::Institution) => text! {
            kk: "Жатақхана немесе ұйымның үйі",
            ru: "Общежитие или жильё организации",
            en: "A dormitory, or a home owned by an organisation",
        },
        Value::Home(Home::NotInRegister) => text! {
            kk: "Үй пайдалануға берілмеген, құжаты жоқ немесе тізілімде жоқ",
            ru: "Дом не сдан, без документов или не в реестре",
            en: "Not commissioned, without title documents, or not in the register",
        },
        Value::Lease(Lease::Listed) => text! { kk: "Иә, енгізілген", ru: "Да, вписан", en: "Yes, named" },
        Value::Lease(Lease::NotListed) => {
            text! { kk: "Жоқ, енгізілмеген", ru: "Нет, не вписан", en: "No, not named" }
        }
        Value::Ownership(Ownership::Sole) => text! { kk: "Тек өзім", ru: "Только я", en: "Only me" },
        Value::Ownership(Ownership::Shared) => {
            text! { kk: "Мен және басқалар", ru: "Я и другие", en: "Me and others" }
        }
        Value::Ownership(Ownership::Others) => {
            text! { kk: "Басқа адамдар", ru: "Другие люди", en: "Other people" }
        }
        Value::Ownership(Ownership::Nobody) => text! {
            kk: "Иесі қайтыс болған немесе белгісіз", ru: "Собственник умер или неизвестен", en: "The owner has died or is unknown",
        },
        Value::ProtectedOwner(ProtectedOwner::None) => text! { kk: "Жоқ", ru: "Нет", en: "No" },
        Value::ProtectedOwner(ProtectedOwner::Minor) => text! {
            kk: "Иә, 18-ге толмаған бала бар", ru: "Да, ребёнок до 18 лет", en: "Yes, a child under 18",
        },
        Value::ProtectedOwner(ProtectedOwner::Incapable) => text! {
            kk: "Иә, сот әрекетке қабілетсіз деп таныған адам бар",
            ru: "Да, человек, признанный судом недееспособным",
            en: "Yes, someone declared incapable by a court",
        },
        Value::ProtectedOwner(ProtectedOwner::Limited) => text! {
            kk: "Иә, сот әрекет қабілеті шектеулі деп таныған адам бар",
            ru: "Да, человек, признанный судом ограниченно дееспособным",
            en: "Yes, someone declared of limited capacity by a court",
        },
        Value::Consent(Consent::Ready) => {
            text! { kk: "Иә, бәрі растай алады", ru: "Да, все смогут", en: "Yes, all of them" }
        }
        Value::Consent(Consent::Cannot) => text! {
            kk: "Біреуі растай алмайды: МАБ-та нөмірі де, ЭЦҚ-сы да жоқ немесе байланыста емес",
            ru: "Кто-то не сможет: нет ни номера в БМГ, ни ЭЦП или он не на связи",
            en: "One cannot: neither a number in the БМГ nor ЭЦП, or out of reach",
        },
        Value::Consent(Consent::Refuses) => text! {
            kk: "Біреуі келіспейді", ru: "Кто-то не согласен", en: "One does not agree",
        },
        Value::Signing(Signing::Eds) => text! {
            kk: "ЭЦҚ-мен", ru: "ЭЦП", en: "Digital signature (ЭЦП)",
        },
        Value::Signing(Signing::Sms) => text! {
            kk: "SMS-құпиясөзбен: нөмірім МАБ-та", ru: "SMS-паролем: мой номер в БМГ", en: "SMS password: my number is in the БМГ",
        },
        Value::Signing(Signing::Nothing) => {
            text! { kk: "Екеуі де жоқ", ru: "Нет ни того ни другого", en: "I have neither" }
        }
        Value::Device(Device::Yes) => text! { kk: "Иә, бар", ru: "Да, есть", en: "Yes" },
        Value::Device(Device::No) => text! { kk: "Жоқ", ru: "Нет", en: "No" },
    }
}

/// How a person who does not know can find out.
#[must_use]
pub const fn find_out(question: Question, terms: Terms) -> Text {
    match question {
        Question::Citizenship => text! {
            kk: "Тіркелетін адамның құжатын қараңыз: жеке куәлік, ықтиярхат немесе қандас куәлігі.",
            ru: "Посмотрите документ человека: удостоверение личности, вид на жительство или удостоверение кандаса.",
            en: "Look at the person's document: an identity card, a residence permit or a kandas certificate.",
        },
        Question::Person => text! {
            kk: "Кімді тіркейтініңізді шешіңіз: өзіңізді, балаңызды әлде басқа адамды.",
            ru: "Решите, кого прописываете: себя, своего ребёнка или другого человека.",
            en: "Decide who is to be registered: you, your child or someone else.",
        },
        Question::Age => text! {
            kk: "Тіркелетін адамның туған күнін құжатынан қараңыз.",
            ru: "Посмотрите дату рождения человека в его документе.",
            en: "Look up the person's date of birth in their document.",
        },
        Question::Home => text! {
            kk: "Үйдің құжатын қараңыз немесе иесінен сұраңыз: жеке ме, мемлекеттікі ме, ұйымдікі ме.",
            ru: "Посмотрите документы на жильё или спросите хозяина: оно частное, государственное или принадлежит организации.",
            en: "Look at the home's papers or ask the landlord: is it private, state or an organisation's?",
        },
        Question::Lease => text! {
            kk: "Жалдау шартындағы адамдар тізімін қараңыз. Шарт қолыңызда болмаса, жергілікті атқарушы органның (ЖАО) тұрғын үй бөлімінен сұраңыз.",
            ru: "Посмотрите список людей в договоре найма. Нет договора — спросите в жилищном отделе местного исполнительного органа (МИО).",
            en: "Check the list of people in the lease. If you do not have it, ask the housing department of the local executive body (МИО).",
        },
        Question::Ownership => text! {
            kk: "Үй кімнің атында екенін құжаттан қараңыз немесе үй иесінен сұраңыз.",
            ru: "Посмотрите в документах, на кого оформлено жильё, или спросите хозяина.",
            en: "See in the papers whose name the home is in, or ask the landlord.",
        },
        Question::ProtectedOwner => text! {
            kk: "Үй иесінен сұраңыз: баланың немесе қорғаншылықтағы адамның үлесі бар ма?",
            ru: "Спросите хозяина: есть ли доля у ребёнка или у человека под опекой?",
            en: "Ask the landlord whether a child or somebody under guardianship owns a share.",
        },
        Question::Consent => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Әр иесіне хабарласыңыз: келісе ме, бір сағат ішінде жауап бере ала ма, нөмірі МАБ-та ма (ЖСН-ге байланған ба) не ЭЦҚ-сы бар ма?",
                ru: "Позвоните каждому собственнику: согласен ли он, сможет ли ответить в течение часа, есть ли номер в БМГ (привязан ли к ИИН) или ЭЦП?",
                en: "Call each owner: do they agree, can they answer within the hour, is their number in the БМГ (tied to their IIN) or do they have ЭЦП?",
            },
        },
        Question::Signing => text! {
            kk: "eGov Mobile-ға кіріп көріңіз немесе 1414-тен сұраңыз: нөміріңіз МАБ-та ма (ЖСН-ге байланған ба), ЭЦҚ-ңыз (электрондық қолтаңба) жарамды ма?",
            ru: "Зайдите в eGov Mobile или спросите в 1414: есть ли ваш номер в БМГ (привязан ли к ИИН), действует ли ЭЦП (электронная подпись)?",
            en: "Open eGov Mobile or ask 1414: is your number in the БМГ (tied to your IIN), is your ЭЦП (digital signature) valid?",
        },
        Question::Device => text! {
            kk: "Туысыңыздан не досыңыздан интернеті бар телефон сұрап көріңіз.",
            ru: "Попросите у родных или друзей телефон с интернетом.",
            en: "Ask family or friends for a phone with internet.",
        },
    }
}
