//! What does each rule say, in one sentence, and which summary goes with it where it decides?

use super::results::Summary;
use super::{Text, text};
use crate::law::rules::RuleId;
use crate::law::terms::{FiledForByAParent, HoursToConfirm, OwnFilers, ProtectedOwners, Terms};

/// The rule in a sentence.
#[must_use]
pub const fn sentence(rule: RuleId, terms: Terms) -> Text {
    match rule {
        RuleId::BeforeTheSwitch => text! {
            kk: "2025 жылғы 24 қарашаға дейін өтінішті ХҚКО-да да, порталда да қабылдаған.",
            ru: "До 24 ноября 2025 года заявки принимали и в ЦОНе, и на портале.",
            en: "Before 24 November 2025 both the service centres and the portal took applications.",
        },
        RuleId::CitizenApplies => match terms.own_filers {
            OwnFilers::From16 => text! {
                kk: "16-ға толған азамат өз өтінішін өзі береді.",
                ru: "Гражданин от 16 лет подаёт заявку сам за себя.",
                en: "A citizen of 16 or older applies for themself.",
            },
        },
        RuleId::ParentApplies => match terms.filed_for_by_a_parent {
            FiledForByAParent::From14To15 => text! {
                kk: "14–15 жастағы бала үшін өтінішті ата-анасы немесе заңды өкілі береді.",
                ru: "За ребёнка 14–15 лет заявку подаёт родитель или законный представитель.",
                en: "For a child of 14–15 the parent or legal representative applies.",
            },
        },
        RuleId::GuardianApplies => text! {
            kk: "Сот әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп таныған ересек адам үшін өтінішті қорғаншысы береді.",
            ru: "За взрослого, которого суд признал недееспособным или ограниченно дееспособным, заявку подаёт опекун.",
            en: "For an adult declared incapable or of limited capacity by a court the guardian applies.",
        },
        RuleId::SoleOwner => text! {
            kk: "Өтініш беруші үйдің жалғыз иесі болса, ешкімнің келісімі керек емес.",
            ru: "Если заявитель — единственный собственник, ничьё согласие не нужно.",
            en: "If the applicant is the only owner, nobody else has to agree.",
        },
        RuleId::ListedInLease => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйге жалдау шартына енгізілген адам ғана тіркеледі.",
            ru: "В государственное арендное жильё прописывают только тех, кто вписан в договор найма.",
            en: "In state rental housing only those whom the lease names are registered.",
        },
        RuleId::OtherOwnerConfirms => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй басқа адамдікі болса, оған 1414-тен SMS келеді, ол бір сағат ішінде растауы керек.",
                ru: "Если жильё принадлежит другим, собственнику придёт SMS с 1414. Подтвердить нужно в течение часа.",
                en: "If the home belongs to others, the owner gets an SMS from 1414 and has one hour to confirm.",
            },
        },
        RuleId::CoOwnersConfirm => text! {
            kk: "Үйдің бірнеше иесі болса, қалғандарының бәрі растауы керек.",
            ru: "Если собственников несколько, подтвердить должны все остальные.",
            en: "If the home has several owners, all the others have to confirm.",
        },
        RuleId::ProtectedOwner => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үй иелерінің бірі 18-ге толмаған, әрекетке қабілетсіз немесе әрекет қабілеті шектеулі болса, ондай үйге тек ХҚКО-да тіркейді.",
                ru: "Если один из собственников — ребёнок до 18 лет, недееспособный или ограниченно дееспособный человек, прописывают только в ЦОНе.",
                en: "If an owner is under 18, incapable or of limited capacity, one registers only at a service centre.",
            },
        },
        RuleId::PermanentForeigner => text! {
            kk: "Ықтиярхаты бар шетелдікті және азаматтығы жоқ, куәлігі бар адамды ХҚКО-да тіркейді, бұл — бөлек қызмет.",
            ru: "Иностранцев с видом на жительство и лиц без гражданства с удостоверением прописывают в ЦОНе, это отдельная услуга.",
            en: "Foreigners with a residence permit and stateless people with a certificate are registered at a service centre, by a separate service.",
        },
        RuleId::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдіктерге басқа тәртіп қолданылады.",
            ru: "Для иностранцев, которые приехали на время, действует другой порядок.",
            en: "Foreigners who stay temporarily are under another procedure.",
        },
        RuleId::KandasUnsettled => text! {
            kk: "Әлі азаматтық алмаған қандастың қалай тіркелетіні туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, как прописаться кандасу до получения гражданства.",
            en: "We found no published rule on how a kandas registers before becoming a citizen.",
        },
        RuleId::Under14 => text! {
            kk: "14-ке толмаған бала бөлек тіркелмейді: оның тұрғылықты жері — ата-анасының немесе заңды өкілінің мекенжайы.",
            ru: "Ребёнка до 14 лет отдельно не прописывают: его место жительства — адрес родителей или законных представителей.",
            en: "A child under 14 is not registered separately: their residence is that of the parents or legal representatives.",
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
                kk: "16-ға толған адам қорғаншылықта болмаса, өтінішті өзі береді: оның орнына тіпті ата-анасы да бере алмайды.",
                ru: "Человек от 16 лет, если он не под опекой, подаёт заявку сам: за него не может подать даже родитель.",
                en: "Someone of 16 or older, not under guardianship, applies themself: not even a parent can do it for them.",
            },
        },
        RuleId::NotInLease => text! {
            kk: "Мемлекеттік үйді жалдау шартына енгізілмеген адамның өтінішін жүйе қабылдамайды.",
            ru: "Если человек не вписан в договор найма государственного жилья, система отклонит заявку.",
            en: "If the person is not named in the lease of state housing, the system rejects the application.",
        },
        RuleId::HomeNotRegistrable => text! {
            kk: "Пайдалануға берілмеген, құжаты жоқ немесе тізілімде жоқ үйге тіркемейді.",
            ru: "Если дом не сдан, без документов или не внесён в реестр, в него не прописывают.",
            en: "Nobody is registered in a home that is not commissioned, has no title documents or is not in the register.",
        },
        RuleId::OwnerRefuses => text! {
            kk: "Үй иесінің келісімінсіз тіркемейді.",
            ru: "Без согласия собственника не прописывают.",
            en: "Nobody is registered without the owner's consent.",
        },
        RuleId::OwnerCannotConfirm => text! {
            kk: "Үй иесі тіркелген нөмірінен немесе ЭЦҚ-мен растайды. Растай алмаса, онлайн тіркеле алмайсыз.",
            ru: "Собственник подтверждает с привязанного номера или подписывает ЭЦП. Пока он не может, онлайн не получится.",
            en: "An owner confirms from a registered number or signs with ЭЦП. Until they can, it does not work online.",
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
        RuleId::NoMeans => text! {
            kk: "Қол қоятын ештеңесі немесе құрылғысы жоқ адам сол өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында береді.",
            ru: "Если подписать нечем или подать не с чего, ту же заявку подают в зоне самообслуживания ЦОНа.",
            en: "With nothing to sign with or no device, you make the same application at a service centre's self-service zone.",
        },
    }
}

/// What a rule that decides lets us say; `None` for those that only say who files, or where.
#[must_use]
pub const fn summary(rule: RuleId) -> Option<Summary> {
    match rule {
        RuleId::CitizenApplies | RuleId::ParentApplies | RuleId::GuardianApplies | RuleId::NoMeans => None,
        RuleId::SoleOwner | RuleId::ListedInLease => Some(Summary::Online),
        RuleId::OtherOwnerConfirms | RuleId::CoOwnersConfirm => Some(Summary::OwnerConsent),
        RuleId::ProtectedOwner => Some(Summary::ProtectedOwner),
        RuleId::PermanentForeigner => Some(Summary::PermanentForeigner),
        RuleId::TemporaryForeigner => Some(Summary::TemporaryForeigner),
        RuleId::BeforeTheSwitch => Some(Summary::BeforeTheSwitch),
        RuleId::Under14 => Some(Summary::Under14),
        RuleId::RepresentativeMustApply
        | RuleId::PersonMustApply
        | RuleId::NotInLease
        | RuleId::HomeNotRegistrable
        | RuleId::OwnerRefuses
        | RuleId::OwnerCannotConfirm => Some(Summary::FixFirst),
        RuleId::KandasUnsettled | RuleId::InstitutionUnsettled | RuleId::NoLivingOwner => {
            Some(Summary::Ask1414)
        }
    }
}
