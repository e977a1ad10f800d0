//! What do the caveats and the things to bring say?

use super::{Text, text};
use crate::law::advice::{CaveatId, Thing};
use crate::law::terms::{HoursToConfirm, MetresInAstana, Terms};

/// What is uncertain.
#[must_use]
pub const fn caveat(caveat: CaveatId, terms: Terms) -> Text {
    match caveat {
        CaveatId::PilotTerm => text! {
            kk: "Баспасөз бойынша, бұл тәртіп 2026 жылғы 30 маусымға дейін. Оны ұзартқан не тоқтатқан құжат таппадық. 2026 жылғы тамыздағы қызмет карточкасында сол тәртіп жазылған.",
            ru: "По данным прессы, этот порядок — до 30 июня 2026 года. Акта о продлении или отмене мы не нашли. В августе 2026 года карточка услуги описывала его же.",
            en: "According to the press, this procedure was to end on 30 June 2026. We found no act that prolongs or ends it. In August 2026 the service card described the same.",
        },
        CaveatId::SignatureOrBoth => text! {
            kk: "Кейбір дереккөзде ЭЦҚ не МАБ-тағы нөмір жеткілікті, басқаларында екеуі де керек. Екеуін де дайындаған дұрыс.",
            ru: "По одним источникам хватит ЭЦП или номера в БМГ, по другим нужно и то и другое. Лучше подготовить и то и другое.",
            en: "Some sources ask for EDS or a number tied to the IIN, others for both. Better have both ready.",
        },
        CaveatId::ConsentForm => text! {
            kk: "Үй иесі келісімін қалай береді? ҰАТ хабарландыруында — 1414-тен келген SMS арқылы, тіркеу қағидаларында — жазбаша не ЭЦҚ-мен, gov.kz-те — кез келгенімен.",
            ru: "Как собственник даёт согласие? В объявлении НИТ — через SMS с 1414, в правилах регистрации — письменно или с ЭЦП, на gov.kz — любым из них.",
            en: "How does an owner consent? NIT's announcement: by the SMS from 1414; the registration rules: in writing or with EDS; gov.kz: any of these.",
        },
        CaveatId::CoOwners => text! {
            kk: "Бәрінің келісімін қызмет карточкасы мен тіркеу қағидалары талап етеді. ҰАТ хабарландыруында бұл туралы айтылмаған.",
            ru: "Согласие всех требуют карточка услуги и правила регистрации. Объявление НИТ о нём молчит.",
            en: "The service card and the registration rules ask for everybody's consent. NIT's announcement is silent on it.",
        },
        CaveatId::LimitedCapacityOwner => text! {
            kk: "Әрекет қабілеті шектеулі үй иелері тек ҰАТ хабарландыруында аталған.",
            ru: "Собственников с ограниченной дееспособностью называет только объявление НИТ.",
            en: "Only NIT's announcement names owners of limited capacity.",
        },
        CaveatId::OwnCapacity => text! {
            kk: "Сот әрекет қабілетіңізді шектесе, ҰАТ хабарландыруы бойынша өз үйіңізге де тек ХҚКО-да тіркелесіз.",
            ru: "Если суд ограничил вашу дееспособность, по объявлению НИТ и в своё жильё прописывают только в ЦОНе.",
            en: "If a court has limited your capacity, by NIT's announcement you register only at a service centre, even in your own home.",
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
            kk: "Бір мақалада бір сөйлем бар: 14-ке толмаған балаларды тіркеу қайта басталады. Құжатын, күнін, тәртібін таппадық.",
            ru: "В одной статье есть одна строка: прописку детей до 14 лет вернут. Ни акта, ни даты, ни порядка мы не нашли.",
            en: "One article has one line: registration of children under 14 will resume. We found no act, date or procedure.",
        },
        CaveatId::WardResidence => text! {
            kk: "Азаматтық кодекс бойынша қорғаншылықтағы адамның тұрғылықты жері — қорғаншысының мекенжайы. Бірақ қорғаншысы ол үшін өтініш бере алады: ҰАТ қосымшаны емес, eGov.kz порталын атаған. Мекенжай басқа болса, 1414-тен сұраңыз.",
            ru: "По Гражданскому кодексу место жительства подопечного — адрес опекуна. Но опекун может подать за него заявку: НИТ называет портал eGov.kz, не приложение. Если адрес другой, уточните в 1414.",
            en: "By the Civil Code a ward's residence is the guardian's address. Yet the guardian may apply for them: NIT names the eGov.kz portal, not the app. If the address is another one, check with 1414.",
        },
        CaveatId::OtherChannels => text! {
            kk: "Пилоттық жоба бұйрығында басқа платформалар да аталған. Қызмет банк қосымшасында болуы мүмкін, бірақ банктің бетін таппадық.",
            ru: "Приказ о пилотном проекте называет и другие платформы. Услуга может быть в приложении банка, но его страницы мы не нашли.",
            en: "The pilot's order speaks of other platforms, too. A bank's app may offer the service, but we found no bank's own page.",
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
            kk: "ЭЦҚ файлы мен құпиясөзі немесе нөмірі ЖСН-мен байланыстырылған (МАБ-тағы) телефон; ең дұрысы — екеуі де.",
            ru: "Файл ЭЦП с паролем или телефон, номер которого привязан к ИИН (в БМГ), лучше и то и другое.",
            en: "Your EDS file and its password, or the phone whose number is tied to your IIN; better both.",
        },
        Thing::IdentityCard => {
            text! { kk: "Жеке куәлігіңіз.", ru: "Ваше удостоверение личности.", en: "Your identity card." }
        }
        Thing::RegisteredPhone => text! {
            kk: "Нөмірі ЖСН-мен байланыстырылған телефон не ЭЦҚ файлы мен құпиясөзі.",
            ru: "Телефон, номер которого привязан к ИИН, или файл ЭЦП с паролем.",
            en: "The phone whose number is tied to your IIN, or the EDS file and its password.",
        },
        Thing::OwnersPhones => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Сол сағатта әр иесінің телефоны қолында болсын.",
                ru: "Собственники: в этот час телефон у каждого должен быть под рукой.",
                en: "The owners: in that hour each keeps the phone at hand.",
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
            kk: "Үй иесінің немесе (өзіңіз болмасаңыз) оның заңды өкілінің жеке куәлігі; өзі де баруы керек.",
            ru: "Удостоверение личности собственника или (если не вы) его законного представителя; он идёт с вами.",
            en: "The identity card of the owner or (unless it is you) the owner's legal representative, who comes along.",
        },
    }
}
