//! What does each rule say, in one sentence, and which title and summary go with it where it decides?

use super::results::Summary;
use super::{Text, text};
use crate::law::rules::RuleId;
use crate::law::terms::{
    FiledForByAParent, HoursToConfirm, MonthsAsAGuest, MonthsOfATemporaryStay, OwnFilers, ProtectedOwners,
    Terms,
};

/// The rule in a sentence.
#[must_use]
pub const fn sentence(rule: RuleId, terms: Terms) -> Text {
    match rule {
        RuleId::BeforeTheSwitch => text! {
            kk: "2025 жылғы 24 қарашаға дейін өтінішті ХҚКО-да да, порталда да қабылдаған.",
            ru: "До 24 ноября 2025 года заявки принимали и в ЦОНе, и на портале.",
            en: "Before 24 November 2025 both the service centres and the portal took applications.",
        },
        // From which age on no source says: see the caveat on those of 16 and 17.
        RuleId::CitizenApplies => text! {
            kk: "Азамат өтінішті өзі береді.",
            ru: "Гражданин подаёт заявку сам за себя.",
            en: "A citizen applies in their own name.",
        },
        RuleId::ParentApplies => match terms.filed_for_by_a_parent {
            FiledForByAParent::From14To15 => text! {
                kk: "14–15 жастағы бала үшін өтінішті ата-анасы немесе заңды өкілі береді.",
                ru: "За ребёнка 14–15 лет заявку подаёт родитель или законный представитель.",
                en: "For a child of 14–15 the parent or legal representative applies.",
            },
        },
        RuleId::GuardianApplies => text! {
            kk: "Сот әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп таныған ересек адам үшін өтінішті қорғаншысы, қамқоршысы немесе заңды өкілі береді.",
            ru: "За взрослого, которого суд признал недееспособным или ограниченно дееспособным, заявку подаёт опекун, попечитель или законный представитель.",
            en: "For an adult declared legally incapable or of limited capacity by a court the guardian, curator or legal representative applies.",
        },
        RuleId::SoleOwner => text! {
            kk: "Өтініш беруші үйдің жалғыз иесі болса, ешкімнің келісімі керек емес.",
            ru: "Если заявитель — единственный собственник, ничьё согласие не нужно.",
            en: "If the applicant is the only owner, nobody else has to agree.",
        },
        RuleId::ListedInLease => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйге тек жалдау шартында жазылған адам тіркеледі.",
            ru: "В государственное арендное жильё прописывают только тех, кто вписан в договор найма.",
            en: "In state rental housing only those whom the lease names are registered.",
        },
        RuleId::OtherOwnerConfirms => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй басқа адамдікі болса, үй иесіне 1414-тен SMS келеді. Ол бір сағат ішінде растауы керек.",
                ru: "Если жильё принадлежит другим, собственнику придёт SMS с 1414. Подтвердить нужно в течение часа.",
                en: "If the home belongs to others, the owner gets an SMS from 1414. They have to confirm within one hour.",
            },
        },
        RuleId::CoOwnersConfirm => text! {
            kk: "Үйдің бірнеше иесі болса, өтініш берушіден басқаларының бәрі растауы керек.",
            ru: "Если собственников несколько, подтвердить должны все, кроме заявителя.",
            en: "If the home has several owners, all but the applicant have to confirm.",
        },
        RuleId::ProtectedOwner => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үй иелерінің бірі 18-ге толмаған, әрекетке қабілетсіз немесе әрекет қабілеті шектеулі болса, ондай үйге тек ХҚКО-да тіркеледі.",
                ru: "Если один из собственников — ребёнок до 18 лет, недееспособный или ограниченно дееспособный человек, прописывают только в ЦОНе.",
                en: "If an owner is under 18, legally incapable or of limited capacity, registration is only at a service centre.",
            },
        },
        RuleId::PermanentForeigner => text! {
            kk: "Ықтиярхаты бар шетелдік пен куәлігі бар азаматтығы жоқ адам ХҚКО-да тіркеледі. Бұл — бөлек қызмет.",
            ru: "Иностранцев с видом на жительство и лиц без гражданства с удостоверением прописывают в ЦОНе. Это отдельная услуга.",
            en: "Foreigners with a residence permit and stateless people with a certificate are registered at a service centre. It is a separate service.",
        },
        RuleId::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдіктерге бөлек тәртіп қолданылады.",
            ru: "Для иностранцев, которые приехали на время, действует другой порядок.",
            en: "Foreigners who stay temporarily are under another procedure.",
        },
        RuleId::TemporaryStay => match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
            (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => text! {
                kk: "1 айдан 12 айға дейін тұратын азамат уақытша тіркеледі. Бұл — бөлек қызмет, тұрақты мекенжайы өзгермейді.",
                ru: "Гражданина, который вселяется на срок от 1 до 12 месяцев, регистрируют временно. Это другая услуга, постоянный адрес остаётся.",
                en: "A citizen who moves in for 1 to 12 months is registered temporarily. That is another service, and the permanent address stays.",
            },
        },
        RuleId::KandasUnsettled => text! {
            kk: "Азаматтығы да, ықтиярхаты да жоқ қандастың қалай тіркелетіні туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, как прописаться кандасу без гражданства и вида на жительство.",
            en: "We found no published rule on how a kandas with neither citizenship nor residence permit registers.",
        },
        RuleId::Under14 => text! {
            kk: "14-ке толмаған бала тіркелмейді: оның тұрғылықты жері — ата-анасының немесе заңды өкілінің мекенжайы.",
            ru: "Ребёнка до 14 лет не прописывают: его место жительства — адрес родителей или законных представителей.",
            en: "A child under 14 is not registered: their residence is that of the parents or legal representatives.",
        },
        RuleId::RepresentativeMustApply => match terms.filed_for_by_a_parent {
            FiledForByAParent::From14To15 => text! {
                kk: "14–15 жастағы бала үшін өтінішті тек ата-анасы немесе заңды өкілі береді.",
                ru: "За ребёнка 14–15 лет заявку может подать только родитель или законный представитель.",
                en: "For a child of 14–15 only the parent or legal representative can apply.",
            },
        },
        RuleId::PersonMustApply => match terms.own_filers {
            OwnFilers::From16 => text! {
                kk: "Адам өтінішті өзі береді (қорғаншысы не қамқоршысы болмаса). Біздіңше, 16 жастан бастап.",
                ru: "Человек подаёт заявку сам (если у него нет опекуна или попечителя). Мы думаем, с 16 лет.",
                en: "A person applies in their own name (unless they have a guardian or curator). We think, at 16 or older.",
            },
        },
        // That it is from 16 on, no source says.
        RuleId::AttorneyAtTheCounter => text! {
            kk: "Онлайн өтінішке адамның өзі қол қояды. ХҚКО-ның тізімі бойынша нотариаттық сенімхаты бар адам да келе алады.",
            ru: "Онлайн-заявку человек подписывает сам. По списку ЦОНа прийти может и лицо с нотариальной доверенностью.",
            en: "The person signs an online application personally. By the centre's list someone with a notarised power of attorney may come.",
        },
        RuleId::NotInLease => text! {
            kk: "Мемлекеттік үйді жалдау шартында жазылмаған адамның өтінішін жүйе қабылдамайды.",
            ru: "Если человек не вписан в договор найма государственного жилья, система отклонит заявку.",
            en: "If the person is not named in the lease of state housing, the system rejects the application.",
        },
        RuleId::HomeNotRegistrable => text! {
            kk: "Пайдалануға берілмеген, құжаты жоқ, тізілімде жоқ немесе сатып алушыға әлі рәсімделмеген үйге тіркелу мүмкін емес.",
            ru: "Если жильё не введено в эксплуатацию, без документов, не внесено в реестр или ещё не оформлено на покупателя, в него не прописывают.",
            en: "Nobody can register in a home not commissioned, without title, not in the register or not in the buyer's name.",
        },
        RuleId::OwnerRefuses => text! {
            kk: "Үй иесінің келісімінсіз тіркелу мүмкін емес.",
            ru: "Без согласия собственника не прописывают.",
            en: "Without the owner's consent there is no registration.",
        },
        RuleId::OwnerCannotConfirm => text! {
            kk: "Үй иесі МАБ-тағы нөмірінен растайды немесе ЭЦҚ-мен қол қояды. Ол растай алмаса, онлайн рәсімделмейді.",
            ru: "Собственник подтверждает с номера в БМГ или подписывает ЭЦП. Пока он не может, онлайн не получится.",
            en: "An owner confirms from a number tied to their IIN or signs with EDS. Until they can, it does not work online.",
        },
        RuleId::OwnerAbsent => text! {
            kk: "Үй иесі қайтыс болса немесе шетелдегі не шетелдік ие растай алмаса, оның орнына кім растайтыны туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, кто подтверждает за собственника, если он умер, за границей или иностранец и подтвердить ему нечем.",
            en: "We found no published rule on who confirms for an owner who has died, or is abroad or a foreigner with no means to confirm.",
        },
        RuleId::InstitutionUnsettled => text! {
            kk: "Жатақханаға немесе ұйымның үйіне онлайн қалай тіркелу керегі жарияланған ережелерде анық айтылмаған.",
            ru: "Как прописаться онлайн в общежитие или жильё организации, опубликованные правила ясно не говорят.",
            en: "The published rules do not say clearly how to register online in a dormitory or an organisation's home.",
        },
        RuleId::NoLivingOwner => text! {
            kk: "Үй иесі қайтыс болған немесе белгісіз болса, келісімді кім беретіні туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, кто даёт согласие, если собственник умер или неизвестен.",
            en: "We found no published rule on who consents if the owner has died or is unknown.",
        },
        RuleId::NoAddress => text! {
            kk: "Тіркелетін жері жоқ азаматқа арналған жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила для гражданина, которому прописаться негде.",
            en: "We found no published rule for a citizen who has nowhere to register.",
        },
        RuleId::NoMeans => text! {
            kk: "ЭЦҚ-сы да, МАБ-та нөмірі де жоқ немесе құрылғысы жоқ адам онлайн өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында береді.",
            ru: "Если подписать нечем или подать не с чего, онлайн-заявку подают в зоне самообслуживания ЦОНа.",
            en: "With nothing to sign with or no device, the online application is made at a service centre's self-service zone.",
        },
    }
}

/// What a rule that decides lets us say; `None` for those that only say who files, or where.
#[must_use]
pub const fn summary(rule: RuleId) -> Option<Summary> {
    match rule {
        RuleId::CitizenApplies | RuleId::ParentApplies | RuleId::GuardianApplies | RuleId::NoMeans => None,
        RuleId::SoleOwner => Some(Summary::Online),
        RuleId::ListedInLease => Some(Summary::ListedInLease),
        RuleId::OtherOwnerConfirms => Some(Summary::OwnerConsent),
        RuleId::CoOwnersConfirm => Some(Summary::CoOwnersConsent),
        RuleId::ProtectedOwner => Some(Summary::OwnerUnder18),
        RuleId::PermanentForeigner => Some(Summary::PermanentForeigner),
        RuleId::TemporaryForeigner => Some(Summary::TemporaryForeigner),
        RuleId::TemporaryStay => Some(Summary::TemporaryStay),
        RuleId::BeforeTheSwitch => Some(Summary::BeforeTheSwitch),
        RuleId::Under14 => Some(Summary::Under14),
        RuleId::RepresentativeMustApply | RuleId::PersonMustApply | RuleId::AttorneyAtTheCounter => {
            Some(Summary::SomebodyElseApplies)
        }
        RuleId::NotInLease
        | RuleId::HomeNotRegistrable
        | RuleId::OwnerRefuses
        | RuleId::OwnerCannotConfirm => Some(Summary::FixFirst),
        RuleId::KandasUnsettled => Some(Summary::Kandas),
        RuleId::InstitutionUnsettled => Some(Summary::Institution),
        RuleId::NoAddress => Some(Summary::Nowhere),
        RuleId::OwnerAbsent | RuleId::NoLivingOwner => Some(Summary::Ask1414),
    }
}

/// The title of the result that a rule decides, where that of the result says less: the cause.
#[must_use]
pub const fn title(rule: RuleId, terms: Terms) -> Option<Text> {
    Some(match rule {
        RuleId::BeforeTheSwitch => text! {
            kk: "Бұл күні бұрынғы тәртіп қолданылған",
            ru: "В этот день действовал прежний порядок",
            en: "On that day the earlier procedure applied",
        },
        RuleId::SoleOwner => text! {
            kk: "Онлайн рәсімдей аласыз: үй иесі — тек өзіңіз",
            ru: "Можно онлайн: собственник только вы",
            en: "Online: you alone own the home",
        },
        RuleId::OtherOwnerConfirms => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Онлайн, үй иелері бір сағат ішінде растаса",
                ru: "Онлайн, если собственники подтвердят за час",
                en: "Online, if owners confirm within one hour",
            },
        },
        RuleId::CoOwnersConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Онлайн, басқа иелері бір сағат ішінде растаса",
                ru: "Онлайн, если остальные собственники подтвердят за час",
                en: "Online, if co-owners confirm within one hour",
            },
        },
        RuleId::PermanentForeigner => text! {
            kk: "ХҚКО-да: шетелдіктерге арналған қызмет",
            ru: "В ЦОНе: услуга для иностранцев",
            en: "At a service centre: the foreigners' service",
        },
        RuleId::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдік пе? Тәртібі бөлек",
            ru: "Иностранец приехал на время? Порядок другой",
            en: "A foreigner here temporarily? Another procedure",
        },
        RuleId::ListedInLease => text! {
            kk: "Онлайн рәсімделеді: жалдау шартында аты-жөні бар",
            ru: "Можно онлайн: имя есть в договоре",
            en: "Online: the lease names the person",
        },
        RuleId::TemporaryStay => text! {
            kk: "Уақытша тіркеу керек", ru: "Здесь нужна временная регистрация", en: "This needs temporary registration",
        },
        RuleId::RepresentativeMustApply => text! {
            kk: "Өтінішті ата-анасы немесе заңды өкілі береді",
            ru: "Заявку подаёт родитель или законный представитель",
            en: "A parent or legal representative applies",
        },
        RuleId::PersonMustApply => text! {
            kk: "Өтінішті адамның өзі береді", ru: "Заявку подаёт сам человек", en: "The person applies in their own name",
        },
        RuleId::AttorneyAtTheCounter => text! {
            kk: "Онлайн өтінішке адамның өзі қол қояды",
            ru: "Онлайн человек подписывает сам",
            en: "Online, the person signs personally",
        },
        RuleId::NotInLease => text! {
            kk: "Алдымен адамды жалдау шартына енгіздіріңіз",
            ru: "Сначала впишите человека в договор найма",
            en: "First get the person into the lease",
        },
        RuleId::HomeNotRegistrable => text! {
            kk: "Алдымен үйдің өзін рәсімдеу керек", ru: "Сначала нужно оформить само жильё", en: "First get the home's papers in order",
        },
        RuleId::OwnerRefuses => text! {
            kk: "Үй иесі келіспейді: онымен сөйлесіңіз",
            ru: "Собственник против: поговорите с ним",
            en: "An owner refuses: talk to them",
        },
        RuleId::OwnerCannotConfirm => text! {
            kk: "Үй иесі әзірге растай алмайды", ru: "Собственник пока не может подтвердить", en: "The owner cannot confirm yet",
        },
        RuleId::OwnerAbsent => text! {
            kk: "Үй иесінің орнына кім растайды? 1414-тен сұраңыз",
            ru: "Кто подтвердит за собственника? Спросите в 1414",
            en: "Who confirms for the owner? Ask 1414",
        },
        RuleId::InstitutionUnsettled => text! {
            kk: "Жатақхана не ұйым: әкімшілігінен сұраңыз",
            ru: "Общежитие, организация: спросите администрацию",
            en: "Dormitory or organisation: ask its administration",
        },
        RuleId::NoLivingOwner => text! {
            kk: "Иесі қайтыс болған не белгісіз: 1414-тен сұраңыз",
            ru: "Собственник умер или неизвестен: спросите в 1414",
            en: "Owner died or unknown: ask 1414",
        },
        RuleId::CitizenApplies
        | RuleId::ParentApplies
        | RuleId::GuardianApplies
        // Of these the summary knows the cause, or it is that of the result.
        | RuleId::ProtectedOwner
        | RuleId::KandasUnsettled
        | RuleId::NoAddress
        | RuleId::Under14
        | RuleId::NoMeans => return None,
    })
}
