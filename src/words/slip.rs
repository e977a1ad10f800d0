//! What does the slip say, which a person takes along from the counter?
//!
//! One page of A5 in two languages, in large letters: each step in a line. What a step says in full, the case says
//! at its address.

use super::{Text, text};
use crate::law::advice::Step;
use crate::law::terms::{DaysToRegister, HoursToConfirm, Terms};

/// A step in a line of a few words; nothing where the slip leaves it to the case at its address.
#[must_use]
pub const fn step(step: Step, terms: Terms) -> Option<Text> {
    Some(match step {
        Step::KeepTheDeadline => match terms.days_to_register {
            DaysToRegister::Ten => text! {
                kk: "Тіркелу мерзімі — көшкеннен кейін күнтізбелік 10 күн",
                ru: "Срок прописки — 10 календарных дней после переезда",
                en: "Registration is due within 10 calendar days of moving in",
            },
        },
        Step::AgreeOnTheHour => text! {
            kk: "Растайтын үй иелерімен уақытты келісіңіз",
            ru: "Договоритесь о времени с собственниками, которые подтверждают",
            en: "Agree on a time with the owners who confirm",
        },
        Step::KeepTheTenantInReach => text! {
            kk: "Жалдаушының телефоны қолында болсын",
            ru: "Попросите нанимателя быть на связи",
            en: "Ask the tenant to be reachable",
        },
        Step::GoToTheZone => text! {
            kk: "ХҚКО-ның өзіне-өзі қызмет көрсету аймағына барыңыз",
            ru: "Придите в зону самообслуживания ЦОНа",
            en: "Go to a service centre's (ЦОН) self-service zone",
        },
        Step::FindWhatToSignWith => text! {
            kk: "Немен қол қоюға болатынын 1414-тен біліңіз",
            ru: "Узнайте в 1414, чем подписать заявку",
            en: "Ask 1414 what you can sign with",
        },
        Step::FileOnThePortal => text! {
            kk: "Өтінішті eGov.kz порталында немесе eGov Mobile-да беріңіз",
            ru: "Подайте заявку на eGov.kz или в eGov Mobile",
            en: "Apply on eGov.kz or in eGov Mobile",
        },
        Step::OwnersConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй иелері 1414-тен келген SMS-ті бір сағат ішінде растайды",
                ru: "Собственники подтверждают SMS с 1414 в течение часа",
                en: "The owners confirm the SMS from 1414 within one hour",
            },
        },
        Step::CallWhereNoSmsComes => text! {
            kk: "SMS келмесе, 1414-ке қоңырау шалыңыз",
            ru: "Если SMS не пришла, звоните в 1414",
            en: "If no SMS comes, call 1414",
        },
        Step::NeverDictate => text! {
            kk: "Кодты телефонмен ешкімге айтпаңыз",
            ru: "Никому не диктуйте код по телефону",
            en: "Never tell the code to anybody by phone",
        },
        Step::AskForTheList => text! {
            kk: "1414-ке қоңырау шалып, құжаттар тізімін сұраңыз",
            ru: "Позвоните в 1414 и спросите список документов",
            en: "Call 1414 and ask for the list of documents",
        },
        Step::AskForTheForeignersService => text! {
            kk: "ХҚКО-да шетелдіктер мен азаматтығы жоқ адамдарды тіркеу қызметін сұраңыз",
            ru: "В ЦОНе попросите услугу регистрации для иностранцев и лиц без гражданства",
            en: "At a service centre (ЦОН) ask for the registration of foreigners and stateless people",
        },
        Step::ComeWithTheOwner => text! {
            kk: "ХҚКО-ға үй иесімен немесе оның заңды өкілімен барыңыз",
            ru: "Придите в ЦОН с собственником или его законным представителем",
            en: "Come to a service centre (ЦОН) with the owner or the owner's legal representative",
        },
        Step::RepresentTheChild => text! {
            kk: "Иесі балаңыз не қамқорлықтағы адам болса, біздіңше, өкілі — өзіңіз",
            ru: "Если собственник — ваш ребёнок или подопечный, представитель, мы думаем, вы",
            en: "If the owner is your child or ward, we think you represent them",
        },
        Step::NothingToFile => text! {
            kk: "Көшкенде ата-анасының өздері ғана тіркеледі",
            ru: "При переезде родители прописывают только себя",
            en: "When the parents move, they register only themselves",
        },
        Step::ParentsApart => text! {
            kk: "Ата-анасы бөлек тұрса, қай мекенжай керегін 1414-тен сұраңыз",
            ru: "Если родители живут порознь, спросите в 1414, чей адрес",
            en: "If the parents live apart, ask 1414 whose address",
        },
        Step::ComeBackAtFourteen => text! {
            kk: "14-ке толған соң, өтінішті ата-анасы немесе заңды өкілі береді",
            ru: "Когда исполнится 14, заявку подаст родитель или представитель",
            en: "Once the child is 14, a parent or representative applies",
        },
        Step::LetTheRepresentativeFile => text! {
            kk: "Өтінішті ата-анасы немесе заңды өкілі өз атымен берсін",
            ru: "Пусть заявку подаст родитель или законный представитель",
            en: "Have the parent or legal representative apply",
        },
        Step::LetThePersonFile => text! {
            kk: "Өтінішті адамның өзі, өз атымен кіріп берсін",
            ru: "Пусть человек подаст заявку сам, под своим именем",
            en: "Have the person apply in their own name",
        },
        Step::AskAboutThePower => text! {
            kk: "Өзі бере алмаса, сенімхат туралы 1414-тен сұраңыз",
            ru: "Если сам не может, спросите в 1414 о доверенности",
            en: "If they cannot, ask 1414 about a power of attorney",
        },
        Step::GetIntoTheLease => text! {
            kk: "Әкімдіктің тұрғын үй бөлімінен шартқа енгізуді сұраңыз",
            ru: "Попросите жилищный отдел акимата вписать человека в договор",
            en: "Ask the akimat's housing department to name the person in the lease",
        },
        Step::RegisterTheTitle => text! {
            kk: "Үй сатып алынса, меншік құқығын өз атыңызға тіркетіңіз",
            ru: "Если купили жильё, зарегистрируйте право собственности на себя",
            en: "If you bought the home, register the title in your name",
        },
        Step::GetTheHomeRegistered => text! {
            kk: "Неден бастауды үй иесінен, құрылыс салушыдан, 1414-тен сұраңыз",
            ru: "С чего начать, спросите у собственника, застройщика, в 1414",
            en: "Ask the owner, the builder or 1414 where to start",
        },
        Step::TalkToTheOwner => text! {
            kk: "Үй иесімен сөйлесіңіз", ru: "Поговорите с собственником", en: "Talk to the owner",
        },
        Step::RemindTheLandlord => text! {
            kk: "Жалдап тұрсаңыз, үй иесіне міндетін айтыңыз; көнбесе, көші-қон қызметіне жүгініңіз",
            ru: "Если снимаете, напомните собственнику о его обязанности; не поможет — в миграционную службу",
            en: "If you rent, remind the owner of their duty; if that fails, the migration service",
        },
        Step::HelpTheOwnerConfirm => text! {
            kk: "Үй иесі нөмірін МАБ-қа қостырсын немесе ЭЦҚ алсын",
            ru: "Пусть собственник привяжет номер к ИИН или получит ЭЦП",
            en: "Have the owner tie a number to their IIN or get EDS",
        },
        Step::CheckAgain => text! {
            kk: "Бәрі шешілген соң, қайта тексеріңіз", ru: "Когда решится, проверьте ещё раз", en: "Once it is settled, check again",
        },
        Step::ApplyForTheTemporaryOne => text! {
            kk: "eGov.kz порталында уақытша тіркелуге өтініш беріңіз",
            ru: "Подайте на временную регистрацию на eGov.kz",
            en: "Apply for temporary registration on eGov.kz",
        },
        Step::GetAPermanentOneFirst => text! {
            kk: "Тұрақты тіркеу еш жерде болмаса, алдымен 1414-тен сұраңыз",
            ru: "Если нет постоянной прописки, сначала спросите в 1414",
            en: "If there is no permanent registration, ask 1414 first",
        },
        Step::AskTheMigrationService => text! {
            kk: "Көші-қон қызметінен сұраңыз", ru: "Спросите в миграционной службе", en: "Ask the migration service",
        },
        Step::AskAboutKandas => text! {
            kk: "Полиция басқармасына барыңыз", ru: "Обратитесь в управление полиции", en: "Turn to the police department",
        },
        Step::AskAboutTheInstitution => text! {
            kk: "Әкімшіліктен келісімді кім беретінін сұрап, жазбаша өтінішхат алыңыз",
            ru: "Спросите администрацию, кто даёт согласие; возьмите письменное ходатайство",
            en: "Ask the administration who consents; get its written request",
        },
        Step::AskAboutTheOwner => text! {
            kk: "Мұрагерлердің келісімі жарай ма, қандай құжат керегін сұраңыз",
            ru: "Спросите, подойдёт ли согласие наследников и какие нужны документы",
            en: "Ask whether the heirs' consent is taken, and which documents",
        },
        Step::AskAboutTheAbsentOwner => text! {
            kk: "Мұрагерлердің келісімі немесе нотариаттық сенімхат жарай ма, сұраңыз",
            ru: "Спросите, подойдёт ли согласие наследников или нотариальная доверенность",
            en: "Ask whether the heirs' consent or a notarised power is taken",
        },
        Step::AskWhereToRegister => text! {
            kk: "Көші-қон қызметінен де сұраңыз", ru: "Спросите и в миграционной службе", en: "Ask the migration service, too",
        },
        Step::Call1414 => text! {
            kk: "1414-ке қоңырау шалып, жауабын жазып алыңыз",
            ru: "Позвоните в 1414 и запишите ответ",
            en: "Call 1414 and write the answer down",
        },
        Step::CheckForToday => text! {
            kk: "Бүгінгі күн бойынша қайта тексеріңіз", ru: "Пройдите проверку на сегодня", en: "Run the check again for today",
        },
        // The line of the portal says both.
        Step::FileInTheApp => return None,
        Step::FollowIt | Step::GetHelp | Step::LeaveTheOldAddress => return None,
        Step::TellTheSchool | Step::AskThePassportDesk => return None,
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
