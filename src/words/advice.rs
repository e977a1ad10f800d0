//! What do the caveats and the things to bring say?

use super::{Text, text};
use crate::law::advice::{CaveatId, Thing};
use crate::law::terms::{HoursToConfirm, MetresInAstana, Terms};

/// What is uncertain.
#[must_use]
pub const fn caveat(caveat: CaveatId, terms: Terms) -> Text {
    match caveat {
        CaveatId::PilotTerm => text! {
            kk: "Баспасөз бұл тәртіп 2026 жылғы 30 маусымда аяқталады деп жазған. Оны ұзартқан не тоқтатқан құжат таппадық. Қызмет карточкасында 2026 жылғы тамызда да сол тәртіп жазылған.",
            ru: "Пресса называла сроком этого порядка 30 июня 2026 года. Акта о продлении или отмене мы не нашли. В августе 2026 года карточка услуги описывала тот же порядок.",
            en: "The press gave 30 June 2026 as the end of this procedure. We found no act that prolongs or ends it. In August 2026 the service card still described the same procedure.",
        },
        CaveatId::SignatureOrBoth => text! {
            kk: "Кейбір дереккөзде ЭЦҚ не МАБ-тағы нөмір жеткілікті делінген, басқаларында — екеуі де керек. Екеуін де дайындаған дұрыс.",
            ru: "По одним источникам хватит ЭЦП или номера в БМГ, по другим нужно и то и другое. Лучше подготовить и то и другое.",
            en: "Some sources ask for EDS or a number tied to the IIN, others for both. Better have both ready.",
        },
        CaveatId::ConsentForm => text! {
            kk: "Үй иесі келісімін қалай береді? ҰАТ хабарландыруында — 1414-тен келген SMS арқылы, тіркеу қағидаларында — жазбаша не ЭЦҚ-мен, gov.kz-те — осылардың кез келгенімен.",
            ru: "Как собственник даёт согласие? В объявлении НИТ — через SMS с 1414, в правилах регистрации — письменно или с ЭЦП, на gov.kz — любым из этих способов.",
            en: "How does an owner consent? NIT's announcement: by the SMS from 1414; the registration rules: in writing or with EDS; gov.kz: any of these.",
        },
        CaveatId::CoOwners => text! {
            kk: "ҰАТ хабарландыруында ортақ меншік иелері туралы айтылмаған. Бәрінің келісімін қызмет карточкасы мен тіркеу қағидалары талап етеді.",
            ru: "Объявление НИТ о совладельцах молчит. Согласие всех требуют карточка услуги и правила регистрации.",
            en: "NIT's announcement is silent on co-owners. The service card and the registration rules ask for everybody's consent.",
        },
        CaveatId::LimitedCapacityOwner => text! {
            kk: "Әрекет қабілеті шектеулі үй иелері тек ҰАТ хабарландыруында аталған. Барар алдында 1414-тен сұраңыз.",
            ru: "Собственников с ограниченной дееспособностью называет только объявление НИТ. Уточните в 1414, прежде чем идти.",
            en: "Only NIT's announcement names owners of limited capacity. Check with 1414 before you go.",
        },
        CaveatId::OwnCapacity => text! {
            kk: "Сот сіздің әрекет қабілетіңізді шектеген болса, ҰАТ хабарландыруы бойынша өз үйіңізге де тек ХҚКО-да тіркелесіз.",
            ru: "Если суд ограничил вашу дееспособность, то по объявлению НИТ даже в своё жильё вас прописывают только в ЦОНе.",
            en: "If a court has limited your capacity, then by NIT's announcement you register only at a service centre, even in your own home.",
        },
        CaveatId::SixteenSeventeen => text! {
            kk: "Дереккөздерде өкіл тек 14–16 жас үшін аталған. 16–17 жас пен дәл 16-ға толатын күн туралы ештеңе жоқ: 1414-тен сұраңыз.",
            ru: "Представителей источники называют только для 14–16 лет. О 16–17 годах и самом дне 16-летия молчат: уточните в 1414.",
            en: "Sources name representatives only for 14–16. On 16–17 and the 16th birthday itself they are silent: check with 1414.",
        },
        CaveatId::StateRentalConfirmation => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйде кім растайтыны дереккөздерде тура айтылмаған. Екеуі жалдаушыны меңзейді.",
            ru: "Кто подтверждает в государственном арендном жилье, источники прямо не говорят. Два из них указывают на нанимателя.",
            en: "No source says plainly who confirms in state rental housing. Two of them point to the tenant.",
        },
        CaveatId::Under14Resumption => text! {
            kk: "Бір мақалада бір сөйлем бар: 14-ке толмаған балаларды тіркеу қайта басталады. Толық мәлімет жоқ: құжатын, күнін, тәртібін таппадық.",
            ru: "В одной статье есть одна строка: прописку детей до 14 лет вернут. Подробностей нет: ни акта, ни даты, ни порядка мы не нашли.",
            en: "One article has one line: registration of children under 14 will resume. No details: we found no act, date or procedure.",
        },
        CaveatId::WardResidence => text! {
            kk: "Азаматтық кодекс бойынша қорғаншылықтағы адамның тұрғылықты жері — қорғаншысының мекенжайы. Соған қарамастан, қорғаншысы ол үшін өтініш бере алады: ҰАТ бұл үшін қосымшаны емес, eGov.kz порталын атаған. Мекенжай басқа болса, 1414-тен сұраңыз.",
            ru: "По Гражданскому кодексу место жительства подопечного — адрес опекуна. И всё же опекун может подать за него заявку: НИТ называет для этого портал eGov.kz, не приложение. Если адрес другой, уточните в 1414.",
            en: "By the Civil Code a ward's residence is the guardian's address. Yet the guardian may apply for them: NIT names the eGov.kz portal for it, not the app. If the address is another one, check with 1414.",
        },
        CaveatId::OtherChannels => text! {
            kk: "Пилоттық жоба бұйрығында басқа цифрлық платформалар да аталған. Қызмет банк қосымшасында да болуы мүмкін, бірақ банктің өз бетін таппадық.",
            ru: "Приказ о пилотном проекте говорит и о других цифровых платформах. Возможно, услуга есть и в приложении банка, но страницу самого банка мы не нашли.",
            en: "The pilot's order speaks of other digital platforms, too. A bank's app may offer the service, but we found no bank's own page.",
        },
        CaveatId::AstanaArea => match terms.metres_in_astana {
            MetresInAstana::Fifteen => text! {
                kk: "Астанада жаңадан тіркелетін әр адамға 15 м² пайдалы алаң керек. Бірге тұратын ерлі-зайыптыларға, балаларға, жақын туыстарға қолданылмайды.",
                ru: "В Астане для новой прописки нужно 15 м² полезной площади на человека. Супругов, детей и близких родственников, живущих вместе, это не касается.",
                en: "Astana asks for 15 m² of useful area per person newly registered. Spouses, children and close relatives living together are exempt.",
            },
        },
    }
}

/// What to have ready.
#[must_use]
pub const fn thing(thing: Thing, terms: Terms) -> Text {
    match thing {
        Thing::SignatureOrPhone => text! {
            kk: "ЭЦҚ файлы мен құпиясөзі немесе МАБ-тағы нөмірі бар телефон; ең дұрысы — екеуі де.",
            ru: "Файл ЭЦП с паролем или телефон с номером в БМГ; лучше и то и другое.",
            en: "Your EDS file and its password, or the phone whose number is tied to your IIN; better both.",
        },
        Thing::IdentityCard => {
            text! { kk: "Жеке куәлігіңіз.", ru: "Ваше удостоверение личности.", en: "Your identity card." }
        }
        Thing::RegisteredPhone => text! {
            kk: "МАБ-тағы нөмірі бар телефон, ЭЦҚ файлы мен құпиясөзі (қайсысы болса).",
            ru: "Телефон с номером в БМГ, файл ЭЦП с паролем (что есть).",
            en: "The phone whose number is tied to your IIN, the EDS file and its password (what you have).",
        },
        Thing::OwnersPhones => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үйдің әр иесінің телефоны сол сағатта қолында болсын.",
                ru: "Собственники на связи: в этот час телефон у каждого под рукой.",
                en: "The owners within reach: in that hour each has the phone at hand.",
            },
        },
        Thing::PersonsIdentity => text! {
            kk: "Тіркелетін адамның жеке басын куәландыратын құжаты.",
            ru: "Документ, удостоверяющий личность того, кого прописываете.",
            en: "The identity document of the person to be registered.",
        },
        Thing::RepresentativesDocuments => text! {
            kk: "Басқа адам үшін барсаңыз, өкіл, қорғаншы не қамқоршы құжаты.",
            ru: "Если идёте за другого — документы представителя, опекуна или попечителя.",
            en: "If you come for somebody else: the documents of the representative, guardian or curator.",
        },
        Thing::PowerOfAttorney => text! {
            kk: "Нотариаттық сенімхат; жарай ма, 1414-тен сұраңыз.",
            ru: "Нотариальная доверенность; подойдёт ли она, спросите в 1414.",
            en: "The notarised power of attorney; ask 1414 whether it will do.",
        },
        Thing::TheOwner => text! {
            kk: "Үй иесінің немесе оның заңды өкілінің жеке куәлігі; оның өзі де баруы керек.",
            ru: "Удостоверение личности собственника или его законного представителя; он и сам идёт с вами.",
            en: "The identity card of the owner or the owner's legal representative, who comes along.",
        },
    }
}
