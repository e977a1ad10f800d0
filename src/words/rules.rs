//! What does each rule say, in one sentence?

use super::{Text, text};
use crate::rules::RuleId;

/// The rule in a sentence.
#[must_use]
pub const fn sentence(rule: RuleId) -> Text {
    match rule {
        RuleId::BeforeTheSwitch => text! {
            kk: "2025 жылғы 24 қарашаға дейін өтінішті ХҚКО-да да, порталда да қабылдаған.",
            ru: "До 24 ноября 2025 года заявки принимали и в ЦОНе, и на портале.",
            en: "Before 24 November 2025 both the service centres and the portal took applications.",
        },
        RuleId::CitizenApplies => text! {
            kk: "16-ға толған азамат өзі үшін өтінішті өзі береді.",
            ru: "Гражданин от 16 лет подаёт заявку сам за себя.",
            en: "A citizen of 16 or older applies for themself.",
        },
        RuleId::ParentApplies => text! {
            kk: "14–15 жастағы бала үшін өтінішті ата-анасы немесе заңды өкілі береді.",
            ru: "За ребёнка 14–15 лет заявку подаёт родитель или законный представитель.",
            en: "For a child of 14–15 the parent or legal representative applies.",
        },
        RuleId::GuardianApplies => text! {
            kk: "Сот әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп таныған ересек адам үшін өтінішті қорғаншысы береді.",
            ru: "За взрослого, которого суд признал недееспособным или ограниченно дееспособным, заявку подаёт опекун.",
            en: "For an adult declared incapable or of limited capacity by a court the guardian applies.",
        },
        RuleId::SoleOwner => text! {
            kk: "Өтініш беруші — үйдің жалғыз иесі, басқа ешкімнің келісімі керек емес.",
            ru: "Заявитель — единственный собственник, ничьё согласие не нужно.",
            en: "The applicant is the only owner, so nobody else has to agree.",
        },
        RuleId::ListedInLease => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйге жалдау шартында жазылған адам ғана тіркеледі, және ол жазылған.",
            ru: "В государственное арендное жильё прописывают тех, кто вписан в договор найма, и этот человек вписан.",
            en: "State rental housing registers those whom the lease names, and this person is named.",
        },
        RuleId::OtherOwnerConfirms => text! {
            kk: "Үй басқа адамдікі: оған 1414-тен SMS келеді, ол бір сағат ішінде растауы керек.",
            ru: "Жильё принадлежит другим: собственнику придёт SMS с 1414, и он подтвердит в течение часа.",
            en: "The home belongs to others: the owner gets an SMS from 1414 and confirms within one hour.",
        },
        RuleId::CoOwnersConfirm => text! {
            kk: "Үйдің бірнеше иесі бар: қалғандарының бәрі растауы керек.",
            ru: "У жилья несколько собственников: подтвердить должны все остальные.",
            en: "The home has several owners: all the others have to confirm.",
        },
        RuleId::ProtectedOwner => text! {
            kk: "Үй иелерінің бірі — 18-ге толмаған, әрекетке қабілетсіз немесе әрекет қабілеті шектеулі адам: мұндай үйге тек ХҚКО-да тіркейді.",
            ru: "Один из собственников — ребёнок до 18 лет, недееспособный или ограниченно дееспособный человек: в такое жильё прописывают только в ЦОНе.",
            en: "An owner is under 18, incapable or of limited capacity: such a home is registered only at a service centre.",
        },
        RuleId::PermanentForeigner => text! {
            kk: "Ықтиярхаты бар шетелдікті және куәлігі бар азаматтығы жоқ адамды ХҚКО-да бөлек қызметпен тіркейді.",
            ru: "Иностранцев с видом на жительство и лиц без гражданства с удостоверением прописывают в ЦОНе, это отдельная услуга.",
            en: "Foreigners with a residence permit and stateless people with a certificate are registered at a service centre, by a separate service.",
        },
        RuleId::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдіктерге басқа тәртіп қолданылады.",
            ru: "Для иностранцев, которые приехали на время, действует другой порядок.",
            en: "Foreigners who stay temporarily are under another procedure.",
        },
        RuleId::KandasUnsettled => text! {
            kk: "Азаматтығын әлі алмаған қандас қалай тіркелетіні туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, как прописаться кандасу до получения гражданства.",
            en: "We found no published rule on how a kandas registers before becoming a citizen.",
        },
        RuleId::Under14 => text! {
            kk: "14-ке толмаған бала бөлек тіркелмейді: оның тұрғылықты жері — ата-анасының немесе заңды өкілінің мекенжайы.",
            ru: "Ребёнка до 14 лет отдельно не прописывают: его место жительства — адрес родителей или законных представителей.",
            en: "A child under 14 is not registered separately: their residence is that of the parents or legal representatives.",
        },
        RuleId::RepresentativeMustApply => text! {
            kk: "14–15 жастағы бала үшін өтінішті тек ата-анасы немесе заңды өкілі береді.",
            ru: "За ребёнка 14–15 лет заявку может подать только родитель или законный представитель.",
            en: "For a child of 14–15 only the parent or legal representative can apply.",
        },
        RuleId::PersonMustApply => text! {
            kk: "16-ға толған адам өтінішті өзі береді, оның орнына басқа адам, ата-анасы да бере алмайды.",
            ru: "Человек от 16 лет подаёт заявку сам, за него не может подать никто, даже родитель.",
            en: "Someone of 16 or older applies in person; nobody can apply for them, not even a parent.",
        },
        RuleId::NotInLease => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйдің шартында жазылмаған адамның өтінішін жүйе қабылдамайды.",
            ru: "Если человек не вписан в договор найма государственного жилья, система отклонит заявку.",
            en: "If the person is not named in the lease of state housing, the system rejects the application.",
        },
        RuleId::HomeNotRegistrable => text! {
            kk: "Пайдалануға берілмеген, құжаты жоқ немесе тізілімде жоқ үйге тіркемейді.",
            ru: "В дом, который не сдан, без документов или не внесён в реестр, не прописывают.",
            en: "A home that is not commissioned, has no title documents or is not in the register takes no registration.",
        },
        RuleId::OwnerRefuses => text! {
            kk: "Үй иесінің келісімінсіз тіркемейді.",
            ru: "Без согласия собственника не прописывают.",
            en: "Nobody is registered without the owner's consent.",
        },
        RuleId::OwnerCannotConfirm => text! {
            kk: "Үй иесі тіркелген нөмірімен немесе ЭЦҚ-мен растайды, ал қазір ол мұны істей алмайды.",
            ru: "Собственник подтверждает с привязанного номера или подписывает ЭЦП, а сейчас он этого не может.",
            en: "An owner confirms from a registered number or signs with ЭЦП, and right now one cannot.",
        },
        RuleId::InstitutionUnsettled => text! {
            kk: "Жатақханаға немесе ұйымның үйіне онлайн қалай тіркелетіні жарияланған ережелерде анық айтылмаған.",
            ru: "Как прописаться онлайн в общежитие или жильё организации, опубликованные правила ясно не говорят.",
            en: "The published rules do not say clearly how one registers online in a dormitory or an organisation's home.",
        },
        RuleId::NoLivingOwner => text! {
            kk: "Үй иесі қайтыс болса немесе белгісіз болса, оның орнына кім келісетіні туралы жарияланған ереже таппадық.",
            ru: "Мы не нашли опубликованного правила, кто даёт согласие, если собственник умер или неизвестен.",
            en: "We found no published rule on who consents if the owner has died or is unknown.",
        },
        RuleId::NoMeans => text! {
            kk: "Қол қоятын құралы немесе құрылғысы жоқ адам сол өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында береді.",
            ru: "Кому нечем подписать или не с чего подать, подаёт ту же заявку в зоне самообслуживания ЦОНа.",
            en: "Whoever has nothing to sign with or no device makes the same application at a service centre's self-service zone.",
        },
    }
}
