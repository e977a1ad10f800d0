//! What does a consultant say aloud at the counter, by what decided?
//!
//! One breath each: at most twenty words, and true for everybody who is told it. Beside a title it says what to do.

use super::{Text, text};
use crate::law::terms::{
    FiledForByAParent, HoursToConfirm, MinutesOnline, MonthsOfATemporaryStay, OwnFilers, Terms,
};

/// What is said aloud: the cause of a result, and where one cause has more than one meaning, which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Aloud {
    /// The applicant is the only owner, at home.
    SoleOwner,
    /// The same, at the self-service zone.
    SoleOwnerInTheZone,
    /// The same, with nothing to sign with.
    SoleOwnerUnsigned,
    /// Named in the lease of state housing, at home.
    Lease,
    /// The same, at the self-service zone.
    LeaseInTheZone,
    /// The same, with nothing to sign with.
    LeaseUnsigned,
    /// Others own the home, at home.
    Owners,
    /// The applicant is one of the owners, at home.
    CoOwners,
    /// Owners confirm, at the self-service zone.
    OwnersInTheZone,
    /// The same, with nothing to sign with.
    OwnersUnsigned,
    /// An owner is under 18.
    Minor,
    /// An owner is legally incapable.
    Incapable,
    /// An owner is of limited capacity.
    Limited,
    /// The counter, and an attorney asks.
    Attorney,
    /// A foreigner with a residence permit, a refugee, a stateless person.
    Foreigner,
    /// A foreigner staying temporarily.
    Visitor,
    /// Somebody who moves in for a time.
    Temporary,
    /// A day before the switch.
    BeforeTheSwitch,
    /// A child under 14.
    #[strum(serialize = "under-14")]
    Under14,
    /// At 14–15 a parent or representative applies.
    Representative,
    /// The person applies.
    Person,
    /// The same at 16–17, of which the sources are silent.
    Teenager,
    /// An attorney asks, where only an online application would do.
    SignsPersonally,
    /// Not named in the lease.
    NotInLease,
    /// The home cannot be registered in yet.
    HomeFirst,
    /// An owner does not agree.
    Refuses,
    /// A co-owner does not agree: they let nothing.
    CoOwnerRefuses,
    /// An owner cannot confirm yet.
    Cannot,
    /// An owner has died, or is abroad or a foreigner.
    Absent,
    /// No living owner, or none that is known.
    NoOwner,
    /// A dormitory, or an organisation's home.
    Institution,
    /// A kandas who is not a citizen yet.
    Kandas,
    /// Nowhere to register.
    Nowhere,
}

impl Aloud {
    /// Every one of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a page.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The sentence.
#[must_use]
pub const fn sentence(aloud: Aloud, terms: Terms) -> Text {
    match aloud {
        Aloud::SoleOwner => match terms.minutes_online {
            MinutesOnline::Fifteen => text! {
                kk: "Үйдің иесі тек өзіңіз, сондықтан өтінішті онлайн беріңіз: тегін, шамамен 15 минут кетеді.",
                ru: "Собственник только вы, поэтому подайте заявку онлайн: бесплатно, около 15 минут.",
                en: "You alone own the home, so apply online: it is free and takes about 15 minutes.",
            },
        },
        Aloud::SoleOwnerInTheZone => text! {
            kk: "Онлайн өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында беріңіз: жеке куәлікті, нөмірі МАБ-та тұрған телефонды не ЭЦҚ-ны ала барыңыз.",
            ru: "Подайте онлайн-заявку в зоне самообслуживания ЦОНа: возьмите удостоверение, телефон с номером в БМГ или ЭЦП.",
            en: "Apply online at a service centre's self-service zone: bring your identity card, IIN-tied phone or EDS.",
        },
        Aloud::SoleOwnerUnsigned => text! {
            kk: "Алдымен 1414-тен немен қол қоюға болатынын біліңіз, сосын өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында беріңіз.",
            ru: "Сначала узнайте в 1414, чем подписать, потом подайте заявку в зоне самообслуживания ЦОНа.",
            en: "First ask 1414 how to sign, then apply at a service centre's self-service zone.",
        },
        Aloud::Lease => text! {
            kk: "Аты-жөні шартта бар, өтінішті онлайн беріңіз; жалдаушының телефоны қолында болсын: растауды содан сұрауы мүмкін.",
            ru: "Имя есть в договоре, подайте онлайн; нанимателя попросите быть на связи: возможно, подтверждать ему.",
            en: "The lease names the person, so apply online, with the tenant within reach: they may have to confirm.",
        },
        Aloud::LeaseInTheZone => text! {
            kk: "Аты-жөні шартта бар: өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында беріңіз, жалдаушы байланыста болсын.",
            ru: "Имя есть в договоре: подайте заявку в зоне самообслуживания ЦОНа, а наниматель пусть будет на связи.",
            en: "The lease names the person: apply at a service centre's self-service zone, with the tenant within reach.",
        },
        Aloud::LeaseUnsigned => text! {
            kk: "Алдымен 1414-тен немен қол қоюға болатынын біліңіз, сосын ХҚКО компьютерінен өтініш беріңіз; жалдаушы байланыста болсын.",
            ru: "Сначала узнайте в 1414, чем подписать, потом подайте заявку с компьютера в ЦОНе; наниматель пусть будет на связи.",
            en: "First ask 1414 how to sign, then apply on a computer at the centre, with the tenant within reach.",
        },
        Aloud::Owners => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Алдымен үй иелерімен уақытты келісіңіз: өтініштен кейін олар бір сағат ішінде растауы керек.",
                ru: "Сначала договоритесь с собственниками о времени: после заявки у них один час, чтобы подтвердить.",
                en: "First agree on a time with the owners: after you apply, they have one hour to confirm.",
            },
        },
        Aloud::CoOwners => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үйдің басқа иелерінің бәрімен уақытты келісіңіз: өтініштен кейін бәрі бір сағат ішінде растауы керек.",
                ru: "Договоритесь о времени со всеми совладельцами: после заявки подтвердить должен каждый, на это один час.",
                en: "Agree on a time with all co-owners: after you apply each has to confirm, within one hour.",
            },
        },
        Aloud::OwnersInTheZone => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй иелерімен уақытты келісіп, өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында беріңіз: растауға бір сағат бар.",
                ru: "Договоритесь с собственниками о времени и подайте заявку в зоне самообслуживания ЦОНа: у них будет один час.",
                en: "Agree on a time with the owners, then apply at the self-service zone: they have one hour to confirm.",
            },
        },
        Aloud::OwnersUnsigned => text! {
            kk: "Алдымен 1414-тен немен қол қоюға болатынын біліңіз, сосын үй иелерімен келісіп, ХҚКО компьютерінен өтініш беріңіз.",
            ru: "Сначала узнайте в 1414, чем подписать; потом договоритесь с собственниками и подайте заявку с компьютера в ЦОНе.",
            en: "First ask 1414 how to sign; then tell the owners and apply on a computer at the centre.",
        },
        Aloud::Minor => text! {
            kk: "Үй иесі 18-ге толмаған, сондықтан тек ХҚКО-да рәсімделеді; алдымен құжаттар тізімін 1414-тен сұраңыз.",
            ru: "Собственник младше 18, поэтому прописывают только в ЦОНе; список документов спросите в 1414.",
            en: "An owner is under 18, so it is only at a service centre; ask 1414 which documents to bring.",
        },
        Aloud::Incapable => text! {
            kk: "Үй иесін сот әрекетке қабілетсіз деп таныған, сондықтан тіркеу тек ХҚКО-да: өзі не өкілі бірге баруы керек.",
            ru: "Собственника суд признал недееспособным, поэтому прописывают только в ЦОНе: прийти должен он или его представитель.",
            en: "An owner is legally incapable, so it is only at a service centre: they or their representative must come.",
        },
        Aloud::Limited => text! {
            kk: "Бір дереккөз бойынша, мұндайда ХҚКО-ға барасыз; барар алдында міндетті түрде 1414-тен сұраңыз.",
            ru: "По одному источнику вам в ЦОН; прежде чем идти, обязательно спросите в 1414.",
            en: "According to one source you go to a service centre; do ask 1414 before you go.",
        },
        Aloud::Attorney => text! {
            kk: "Нотариаттық сенімхатпен ХҚКО-ға барасыз; алдымен 1414-ке қоңырау шалыңыз: сенімхат жарай ма?",
            ru: "Вам в ЦОН с нотариальной доверенностью; сначала позвоните в 1414, подойдёт ли она.",
            en: "Go to a service centre with the notarised power of attorney; first ask 1414 if it will do.",
        },
        Aloud::Foreigner => text! {
            kk: "Шетелдіктер мен азаматтығы жоқ адамдарға қызмет бөлек, өтініш беруші ХҚКО-ға барады; құжаттар тізімін 1414-тен сұраңыз.",
            ru: "Для иностранцев и лиц без гражданства услуга отдельная, заявитель идёт в ЦОН; список документов спросите в 1414.",
            en: "Foreigners and stateless people have a separate service: the applicant goes to a centre; ask 1414 which documents to bring.",
        },
        Aloud::Visitor => text! {
            kk: "Уақытша келген шетелдіктер үшін тәртіп бөлек: көші-қон қызметінен сұраңыз.",
            ru: "Для временно приехавших иностранцев порядок другой: спросите в миграционной службе.",
            en: "Foreigners staying for a time follow another procedure: ask the migration service.",
        },
        Aloud::Temporary => match terms.months_of_a_temporary_stay {
            MonthsOfATemporaryStay::Twelve => text! {
                kk: "Уақытша көшіп келсе, уақытша тіркеуді рәсімдеңіз: ең көбі 12 айға, тұрақты мекенжай өзгермейді.",
                ru: "Если на время, оформите временную регистрацию: не больше 12 месяцев, постоянный адрес остаётся прежним.",
                en: "For a time, get a temporary registration: for 12 months at most, and the permanent address stays.",
            },
        },
        Aloud::BeforeTheSwitch => text! {
            kk: "2025 жылғы жиырма төртінші қарашаға дейін тәртіп басқа болған; бүгінгі күнге тексеріп көрейік.",
            ru: "До двадцать четвёртого ноября 2025 года порядок был другим; проверим на сегодня.",
            en: "Before 24 November 2025 the procedure was different; let us check for today.",
        },
        Aloud::Under14 => text! {
            kk: "Он төртке толмаған бала үшін өтініш берілмейді: мекенжайы — ата-анасының не заңды өкілінің мекенжайы.",
            ru: "До четырнадцати лет заявку за ребёнка не подают: его адрес — адрес родителей или законных представителей.",
            en: "Under fourteen no application is made: the child's address is the parents' or legal representatives'.",
        },
        Aloud::Representative => match terms.filed_for_by_a_parent {
            FiledForByAParent::From14To15 => text! {
                kk: "Он төрт, он бес жаста өтінішті ата-анасы немесе заңды өкілі береді.",
                ru: "В четырнадцать и пятнадцать лет заявку подаёт родитель или законный представитель.",
                en: "At fourteen and fifteen a parent or legal representative applies.",
            },
        },
        Aloud::Person => text! {
            kk: "Өтінішті адамның өзі береді; үй сіздікі болса, 1414-тен SMS сізге келеді.",
            ru: "Человек подаёт заявку сам; если жильё ваше, SMS с 1414 придёт вам.",
            en: "The person applies in their own name; if the home is yours, the SMS from 1414 comes to you.",
        },
        Aloud::Teenager => match terms.own_filers {
            OwnFilers::From16 => text! {
                kk: "Біздіңше, жасөспірім өтінішті өзі береді, бірақ он алты-он жеті жас туралы дереккөздерде айтылмаған: 1414-тен сұраңыз.",
                ru: "По нашему выводу подросток подаёт сам, но о шестнадцати и семнадцати годах источники молчат: спросите в 1414.",
                en: "As we read the rules, the teenager applies, but the sources are silent on sixteen and seventeen: ask 1414.",
            },
        },
        Aloud::SignsPersonally => text! {
            kk: "Онлайн өтінішке адамның өзі қол қояды; қоя алмаса, сенімхат пен ХҚКО туралы 1414-тен сұраңыз.",
            ru: "Онлайн человек подписывает сам; если не может, спросите в 1414 о доверенности и ЦОНе.",
            en: "Online the person signs personally; if they cannot, ask 1414 about a power of attorney and the centre.",
        },
        Aloud::NotInLease => text! {
            kk: "Алдымен әкімдіктің тұрғын үй бөлімінде адамды жалдау шартына енгіздіріңіз, сосын онлайн өтініш беріңіз.",
            ru: "Сначала пусть человека впишут в договор через жилищный отдел акимата, потом подайте онлайн.",
            en: "First have the person named in the lease by the akimat's housing department, then apply online.",
        },
        Aloud::HomeFirst => text! {
            kk: "Алдымен үйдің өзін рәсімдеу керек; неден бастауды үй иесінен, құрылыс салушыдан немесе 1414-тен сұраңыз.",
            ru: "Сначала нужно оформить жильё; с чего начать, спросите у собственника, застройщика или в 1414.",
            en: "First get the home's papers in order; ask the owner, builder or 1414 where to begin.",
        },
        Aloud::Refuses => text! {
            kk: "Үй иесімен сөйлесіңіз; жалға беріп отырса, жалдаушының тіркелуі — соның міндеті: көші-қон қызметінен сұраңыз.",
            ru: "Поговорите с собственником; если он сдаёт жильё, позаботиться о прописке обязан он: спросите в миграционной службе.",
            en: "Talk to the owner; if they let the home, seeing to registration is their duty: ask the migration service.",
        },
        Aloud::CoOwnerRefuses => text! {
            kk: "Үй иесімен сөйлесіңіз: оның келісімінсіз бұл мекенжайға тіркелу мүмкін емес.",
            ru: "Поговорите с совладельцем, который против: без его согласия по этому адресу не пропишут.",
            en: "Talk to the co-owner who refuses: without their consent nobody is registered at this address.",
        },
        Aloud::Cannot => text! {
            kk: "Үй иесіне ЖСН-мен байланыстырылған нөмір не электрондық қолтаңба керек; хабарласу мүмкін болмаса, басқа уақыт таңдаңыз.",
            ru: "Собственнику нужен номер, привязанный к ИИН, или электронная подпись; если он не на связи, выберите другое время.",
            en: "The owner needs a number tied to the IIN or a digital signature; if out of reach, choose another time.",
        },
        Aloud::Absent => text! {
            kk: "Мұндай жағдайға ереже таппадық; мұрагерлер не сенімхат туралы 1414-тен сұраңыз.",
            ru: "Правила на этот случай мы не нашли; спросите в 1414 о наследниках или доверенности.",
            en: "We found no rule for this; ask 1414 about the heirs or a power of attorney.",
        },
        Aloud::NoOwner => text! {
            kk: "Мұндайда келісімді кім беретіні туралы ереже таппадық; мұрагерлер туралы 1414-тен сұраңыз.",
            ru: "Мы не нашли правила, кто тогда даёт согласие; спросите в 1414 о наследниках.",
            en: "We found no rule on who consents then; ask 1414 about the heirs.",
        },
        Aloud::Institution => text! {
            kk: "Алдымен әкімшіліктен өтінішхат беруін сұраңыз, сосын 1414-ке қоңырау шалыңыз.",
            ru: "Сначала спросите администрацию о ходатайстве, потом позвоните в 1414.",
            en: "First ask the administration for a written request, then call 1414.",
        },
        Aloud::Kandas => text! {
            kk: "Қандастарға арналған нұсқаулық бойынша, полиция басқармасына барасыз: онда тұрақты тұруға және азаматтыққа бірге өтініш беріледі.",
            ru: "По памятке для кандасов вам в управление полиции: туда подают на постоянное проживание и гражданство вместе.",
            en: "According to the guide for kandas, go to the police department: you apply there for permanent residence and citizenship together.",
        },
        Aloud::Nowhere => text! {
            kk: "Мұндай жағдайға ереже таппадық; 1414-тен және көші-қон қызметінен сұраңыз.",
            ru: "Правила на этот случай мы не нашли; спросите в 1414 и в миграционной службе.",
            en: "We found no rule for this; ask 1414 and the migration service.",
        },
    }
}

/// What stands in its place where something that is not known decides.
pub const DEPENDS: Text = text! {
    kk: "Жауап әлі белгісіз нәрсеге байланысты: соны біліп, қайта келіңіз.",
    ru: "Ответ зависит от того, что пока неизвестно: узнайте и возвращайтесь.",
    en: "It depends on what is not known yet: find it out and come back.",
};
