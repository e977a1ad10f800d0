//! What do the questions and their answers say?

use super::{Text, text};
use crate::answers::question::{
    Age, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Signing,
    Stay, Value,
};
use crate::law::terms::{HoursToConfirm, MonthsAsAGuest, MonthsOfATemporaryStay, ProtectedOwners, Terms};

/// The question as it is asked.
#[must_use]
pub const fn prompt(question: Question, terms: Terms) -> Text {
    match question {
        Question::Citizenship => text! {
            kk: "Тіркелетін адам — азамат па, шетелдік пе?",
            ru: "Кто прописывается: гражданин или иностранец?",
            en: "Is the person a citizen or a foreigner?",
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
            kk: "Тіркелетін адам мемлекеттік үйді жалдау шартында жазылған ба?",
            ru: "Человек вписан в договор найма государственного жилья?",
            en: "Is the person named in the state housing lease?",
        },
        Question::Ownership => text! {
            kk: "Үйдің иесі кім?",
            ru: "Кто собственник жилья?",
            en: "Who owns the home?",
        },
        Question::Stay => text! {
            kk: "Біржола тіркейсіз бе, әлде уақытша ма?",
            ru: "Прописываем насовсем или на время?",
            en: "Is it for good, or for a time?",
        },
        Question::ProtectedOwner => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үйдің 18-ге толмаған немесе сот шектеген иесі бар ма?",
                ru: "Есть собственник младше 18 лет или ограниченный судом?",
                en: "Is any owner under 18, or limited by a court?",
            },
        },
        Question::Consent => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй иелері келісімін бір сағат ішінде растай ала ма?",
                ru: "Собственники смогут подтвердить в течение часа?",
                en: "Can the owners confirm within one hour?",
            },
        },
        Question::Signing => text! {
            kk: "Өтінішке немен қол қоясыз?",
            ru: "Чем подпишете заявку?",
            en: "What will you sign the application with?",
        },
        Question::Device => text! {
            kk: "Интернеті бар телефон не компьютер бар ма?",
            ru: "Есть телефон или компьютер с интернетом?",
            en: "Is there a phone or computer with internet?",
        },
    }
}

/// A word of help where people stumble.
#[must_use]
pub const fn hint(question: Question, terms: Terms) -> Option<Text> {
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
            kk: "Жеке адамнан жалдап тұрған пәтер де жеке меншікке жатады.",
            ru: "Съёмная квартира у частного лица — это частное жильё.",
            en: "A flat rented from a private person counts as private.",
        },
        Question::Lease => text! {
            kk: "Жалдау шартындағы адамдар тізімін қараңыз.",
            ru: "Посмотрите список людей в договоре найма.",
            en: "Check the list of people in the lease.",
        },
        Question::Ownership => text! {
            kk: "Үй кімнің атында болса, меншік иесі — сол. Өтініш беретін адамның атынан жауап беріңіз.",
            ru: "Собственник — тот, на кого оформлено жильё. Отвечайте за того, кто подаёт заявку.",
            en: "The owner is whoever the title names. Answer for the person who applies.",
        },
        Question::Stay => match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
            (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => text! {
                kk: "Уақытша — 1 айдан 12 айға дейін: тұрақты мекенжай бұрынғысынша қалады. Бір айға дейін ештеңе қажет емес.",
                ru: "На время — от 1 до 12 месяцев: постоянный адрес остаётся прежним. До одного месяца делать ничего не нужно.",
                en: "For a time means 1 to 12 months: the permanent address stays what it is. For up to one month there is nothing to do.",
            },
        },
        Question::ProtectedOwner => text! {
            kk: "Сот шектеген — сот әрекетке қабілетсіз не әрекет қабілеті шектеулі деп таныған адам. Баланың үлесі де есепке алынады.",
            ru: "Ограниченный судом — тот, кого суд признал недееспособным или ограниченно дееспособным. Доля ребёнка тоже считается.",
            en: "Limited by a court means declared legally incapable or of limited capacity. A child's share counts too.",
        },
        Question::Consent => text! {
            kk: "Өтініш берушіден басқа иелердің бәрі растайды: 1414-тен SMS келеді. ЖСН-мен байланыстырылған нөмір (МАБ-та) не ЭЦҚ (электрондық қолтаңба) керек.",
            ru: "Подтверждают все собственники, кроме заявителя: им придёт SMS с 1414. Нужен номер, привязанный к ИИН (в БМГ), или ЭЦП (электронная подпись).",
            en: "Every owner but the applicant confirms, after an SMS from 1414. Each needs a number tied to their IIN or a digital signature (EDS).",
        },
        Question::Signing => text! {
            kk: "ЭЦҚ — электрондық қолтаңба. Бір реттік SMS-құпиясөз нөміріңіз ЖСН-мен байланыстырылған (МАБ-та) болса ғана келеді.",
            ru: "ЭЦП — электронная подпись. Одноразовый SMS-пароль придёт, только если ваш номер привязан к ИИН (в БМГ).",
            en: "EDS is the digital signature. A one-time SMS password comes only if your number is tied to your IIN.",
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
            kk: "Ықтиярхаты (ВНЖ) бар шетелдік не қандас, танылған босқын не куәлігі бар азаматтығы жоқ адам",
            ru: "Иностранец или кандас с видом на жительство, признанный беженец, лицо без гражданства с удостоверением",
            en: "A foreigner or kandas with a residence permit, a recognised refugee, a stateless person with a certificate",
        },
        Value::Citizenship(Citizenship::Kandas) => text! {
            kk: "Азаматтығы да, ықтиярхаты да жоқ қандас",
            ru: "Кандас без гражданства и вида на жительство",
            en: "A kandas with neither citizenship nor residence permit",
        },
        Value::Citizenship(Citizenship::Other) => text! {
            kk: "Уақытша келген шетелдік", ru: "Иностранец, приехал на время", en: "A foreigner staying temporarily",
        },
        Value::Person(Person::Myself) => text! { kk: "Өзімді", ru: "Себя", en: "Myself" },
        Value::Person(Person::Child) => text! {
            kk: "Баланы: мен әкесі, анасы немесе заңды өкілімін",
            ru: "Ребёнка: я родитель или законный представитель",
            en: "A child: I am the parent or legal representative",
        },
        Value::Person(Person::Ward) => text! {
            kk: "Ересек адамды: мен қорғаншысы, қамқоршысы не заңды өкілімін",
            ru: "Взрослого: я опекун, попечитель или законный представитель",
            en: "An adult: I am the guardian, curator or legal representative",
        },
        Value::Person(Person::Attorney) => text! {
            kk: "Маған нотариаттық сенімхат берген адамды",
            ru: "Человека, который дал мне нотариальную доверенность",
            en: "Someone who gave me a notarised power of attorney",
        },
        Value::Person(Person::SomeoneElse) => {
            text! { kk: "Басқа адамды", ru: "Другого человека", en: "Someone else" }
        }
        Value::Age(Age::Under14) => text! { kk: "14-ке толмаған", ru: "Меньше 14", en: "Under 14" },
        Value::Age(Age::From14To15) => text! { kk: "14 немесе 15", ru: "14 или 15", en: "14 or 15" },
        Value::Age(Age::From16To17) => text! { kk: "16 немесе 17", ru: "16 или 17", en: "16 or 17" },
        Value::Age(Age::From18) => {
            text! { kk: "18 не одан жоғары", ru: "18 или больше", en: "18 or older" }
        }
        Value::Home(Home::Private) => text! {
            kk: "Жеке меншік пәтер, үй не саяжай: өзімдікі, жалдап тұрғаным, туысымдікі",
            ru: "Частная квартира, дом или дача: своё, съёмное, у родных",
            en: "A private flat, house or dacha: own, rented, a relative's",
        },
        Value::Home(Home::StateRental) => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үй", ru: "Государственное арендное жильё", en: "State rental housing",
        },
        Value::Home(Home::Institution) => text! {
            kk: "Жатақхана, қонақүй, қарттар үйі немесе ұйымның үйі",
            ru: "Общежитие, гостиница, дом престарелых или жильё организации",
            en: "A dormitory, hotel, nursing home or an organisation's home",
        },
        Value::Home(Home::NotInRegister) => text! {
            kk: "Пайдалануға берілмеген, құжаты жоқ, тізілімде жоқ немесе сатып алынған, бірақ рәсімделмеген үй",
            ru: "Жильё не введено в эксплуатацию, без документов, не в реестре или куплено, но не оформлено",
            en: "A home not commissioned, without title, not in the register, or bought and not yet in one's name",
        },
        Value::Home(Home::Nowhere) => text! {
            kk: "Тіркелетін жер жоқ", ru: "Прописаться негде", en: "There is nowhere to register",
        },
        Value::Lease(Lease::Listed) => text! { kk: "Иә, жазылған", ru: "Да, вписан", en: "Yes, named" },
        Value::Lease(Lease::NotListed) => {
            text! { kk: "Жоқ, жазылмаған", ru: "Нет, не вписан", en: "No, not named" }
        }
        Value::Ownership(Ownership::Sole) => text! { kk: "Тек өзім", ru: "Только я", en: "Only me" },
        Value::Ownership(Ownership::Shared) => {
            text! { kk: "Мен және басқалар", ru: "Я и другие", en: "Me and others" }
        }
        Value::Ownership(Ownership::Others) => {
            text! { kk: "Басқа адамдар", ru: "Другие люди", en: "Other people" }
        }
        Value::Ownership(Ownership::Nobody) => text! {
            kk: "Иелерінің бәрі қайтыс болған немесе белгісіз", ru: "Все собственники умерли или неизвестны", en: "All owners have died or are unknown",
        },
        Value::Stay(Stay::Permanent) => text! { kk: "Біржола", ru: "Насовсем", en: "For good" },
        Value::Stay(Stay::Temporary) => text! { kk: "Уақытша", ru: "На время", en: "For a time" },
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
            text! { kk: "Иә, растай алады", ru: "Да, смогут", en: "Yes, they can" }
        }
        Value::Consent(Consent::Cannot) => text! {
            kk: "Кемінде біреуі растай алмайды: МАБ-та нөмірі де, ЭЦҚ-сы да жоқ немесе хабарласу мүмкін емес",
            ru: "Хотя бы один не сможет: нет ни номера в БМГ, ни ЭЦП или нет связи",
            en: "At least one cannot: no number tied to an IIN and no EDS, or out of reach",
        },
        Value::Consent(Consent::Refuses) => text! {
            kk: "Кемінде біреуі келіспейді", ru: "Хотя бы один не согласен", en: "At least one does not agree",
        },
        Value::Consent(Consent::Absent) => text! {
            kk: "Біреуі қайтыс болған, шетелде не шетелдік: қазақстандық нөмірі де, ЭЦҚ-сы да жоқ",
            ru: "Кто-то умер, за границей или иностранец: без казахстанского номера и ЭЦП",
            en: "One has died, is abroad or is a foreigner: no Kazakhstan number, no EDS",
        },
        Value::Signing(Signing::Eds) => text! {
            kk: "ЭЦҚ-мен", ru: "ЭЦП", en: "Digital signature (EDS)",
        },
        Value::Signing(Signing::Sms) => text! {
            kk: "SMS-құпиясөзбен: нөмірім МАБ-та", ru: "SMS-паролем: мой номер в БМГ", en: "SMS password: my number is tied to my IIN",
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
            kk: "Тіркелетін адамның құжатын қараңыз.",
            ru: "Посмотрите документ того, кого прописываете.",
            en: "See the document of the person to be registered.",
        },
        Question::Person => text! {
            kk: "Кімді тіркейтініңізді шешіңіз.",
            ru: "Решите, кого прописываете.",
            en: "Decide whom you register.",
        },
        Question::Age => text! {
            kk: "Тіркелетін адамның туған күнін құжатынан қараңыз.",
            ru: "Посмотрите дату рождения в документе.",
            en: "Look up the date of birth in their document.",
        },
        Question::Home => text! {
            kk: "Үйдің құжатын қараңыз не иесінен сұраңыз.",
            ru: "Посмотрите документы на жильё или спросите собственника.",
            en: "See the home's papers or ask the owner.",
        },
        Question::Lease => text! {
            kk: "Жалдау шартындағы адамдар тізімін қараңыз. Шарт болмаса, әкімдіктің тұрғын үй бөлімінен сұраңыз.",
            ru: "Посмотрите список людей в договоре. Если договора нет, спросите в жилищном отделе акимата.",
            en: "Check the list of people in the lease. If there is no lease, ask the housing department of the akimat.",
        },
        Question::Ownership => text! {
            kk: "Үй кімнің атында екенін құжаттан қараңыз немесе үйді берген адамнан сұраңыз.",
            ru: "Посмотрите в документах, на кого оформлено жильё, или спросите того, кто вас поселил.",
            en: "See in the papers whose name the home is in, or ask whoever lets you live there.",
        },
        Question::Stay => text! {
            kk: "Тұрақты мекенжай қайда болатынын шешіңіз. Бұрынғысы қалса, бұл — уақытша.",
            ru: "Решите, где будет постоянный адрес. Если останется прежний, это на время.",
            en: "Decide where the permanent address will be. If the old one stays, this is for a time.",
        },
        Question::ProtectedOwner => text! {
            kk: "Үйдің құжатын қараңыз не иелерінен сұраңыз: баланың немесе қорғаншысы не қамқоршысы бар адамның үлесі бар ма?",
            ru: "Посмотрите документы на жильё или спросите собственников: есть ли доля у ребёнка или у того, у кого опекун или попечитель?",
            en: "See the home's papers or ask the owners: does a child, or somebody who has a guardian or curator, own a share?",
        },
        Question::Consent => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үйдің әр иесіне хабарласыңыз: келісе ме, бір сағат ішінде жауап бере ала ма, МАБ-та нөмірі не ЭЦҚ-сы бар ма?",
                ru: "Позвоните каждому собственнику: согласен ли он, сможет ли ответить в течение часа, есть ли номер, привязанный к ИИН (в БМГ), или ЭЦП?",
                en: "Call each owner: do they agree, can they answer within one hour, do they have EDS or a number tied to their IIN?",
            },
        },
        Question::Signing => text! {
            kk: "eGov Mobile-ға кіріп көріңіз немесе 1414-тен сұраңыз: нөміріңіз ЖСН-мен байланыстырылған ба, ЭЦҚ-ңыз жарамды ма?",
            ru: "Зайдите в eGov Mobile или спросите в 1414: привязан ли ваш номер к ИИН, действует ли ЭЦП?",
            en: "Open eGov Mobile or ask 1414: is your number tied to your IIN, is your EDS valid?",
        },
        Question::Device => text! {
            kk: "Жақындарыңыздан интернеті бар телефон сұраңыз.",
            ru: "Попросите у близких телефон с интернетом.",
            en: "Ask somebody close to you for a phone with internet.",
        },
    }
}
