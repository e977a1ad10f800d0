//! What do the caveats, the steps and the things to bring say?

use super::{Text, text};
use crate::law::advice::{CaveatId, Step, Thing};
use crate::law::terms::{DaysToRegister, HoursToConfirm, MetresInAstana, Terms};

/// What is uncertain.
#[must_use]
pub const fn caveat(caveat: CaveatId, terms: Terms) -> Text {
    match caveat {
        CaveatId::PilotTerm => text! {
            kk: "Баспасөз пилоттық жоба 2026 жылғы 30 маусымда аяқталады деп жазған. Оны ұзартқан немесе тоқтатқан құжат таппадық. Ал қызмет паспортында 2026 жылғы тамызда да сол тәртіп тұрған.",
            ru: "По данным прессы, срок пилотного проекта — до 30 июня 2026 года. Акта о продлении или отмене мы не нашли, а карточка услуги и в августе 2026 года описывала тот же порядок.",
            en: "The press gave 30 June 2026 as the end of the pilot project. We found no act that prolongs or ends it, and in August 2026 the service card still described the same procedure.",
        },
        CaveatId::SignatureOrBoth => text! {
            kk: "Кейбір дереккөзде ЭЦҚ не МАБ-тағы нөмір жеткілікті, басқаларында екеуі де керек делінген. Екеуін де дайындап қойған дұрыс.",
            ru: "По одним источникам хватит ЭЦП или номера в БМГ, по другим нужно и то и другое. Лучше подготовить и то и другое.",
            en: "Some sources ask for ЭЦП or a number in the БМГ, others for both. Better have both ready.",
        },
        CaveatId::ConsentForm => text! {
            kk: "Үй иесі келісімін қалай береді? Хабарландыруда — 1414-тен келген SMS арқылы, қағидаларда — жазбаша не ЭЦҚ-мен, нұсқаулықта — осылардың кез келгенімен.",
            ru: "Как собственник даёт согласие? В объявлении — через SMS с 1414, в правилах — письменно или с ЭЦП, в памятке gov.kz — любым из этих способов.",
            en: "How does an owner consent? The announcement: by the SMS from 1414. The rules: in writing or with ЭЦП. The guide: any of these.",
        },
        CaveatId::CoOwners => text! {
            kk: "Хабарландыруда ортақ меншік иелері туралы айтылмаған. Бәрінің келісімі керек екені қызмет паспорты мен қағидалардан шығады.",
            ru: "Объявление молчит о совладельцах. Что нужно согласие всех, следует из карточки услуги и правил.",
            en: "The announcement does not mention co-owners. That all must agree comes from the service card and the rules.",
        },
        CaveatId::LimitedCapacityOwner => text! {
            kk: "Әрекет қабілеті шектеулі үй иесі туралы тек хабарландыруда айтылған. Барар алдында 1414-тен сұраңыз.",
            ru: "Об ограниченно дееспособных собственниках говорит только объявление. Уточните в 1414, прежде чем идти.",
            en: "Only the announcement mentions owners of limited capacity. Check with 1414 before you go.",
        },
        CaveatId::SixteenSeventeen => text! {
            kk: "Дереккөздер өкіл туралы тек 14–16 жасқа қатысты айтады, ал 16–17 жас пен дәл 16-ға толған күн туралы ештеңе айтпайды. 1414-тен сұраңыз.",
            ru: "О представителях источники говорят только для 14–16 лет, а о возрасте 16–17 лет и самом дне 16-летия молчат. Уточните в 1414.",
            en: "Sources name representatives only for 14–16 and are silent on 16–17 and on the 16th birthday itself. Check with 1414.",
        },
        CaveatId::StateRentalConfirmation => text! {
            kk: "Мемлекеттік жалдамалы тұрғын үйде кім растайтыны ешбір дереккөзде айтылмаған.",
            ru: "Чьё подтверждение запросят в государственном арендном жилье, не говорит ни один источник.",
            en: "No source says whose confirmation is asked for in state rental housing.",
        },
        CaveatId::Under14Resumption => text! {
            kk: "Баспасөз 14-ке толмаған балаларды тіркеу қайта басталады деп жазды. Бірақ оның құжатын, күнін, тәртібін таппадық.",
            ru: "Пресса писала, что прописку детей до 14 лет вернут. Но ни акта, ни даты, ни порядка мы не нашли.",
            en: "The press has announced that registration of children under 14 will return. We found no act, date or procedure.",
        },
        CaveatId::WardResidence => text! {
            kk: "Азаматтық кодекс бойынша қорғаншылықтағы адамның тұрғылықты жері — қорғаншысының мекенжайы. Солай бола тұра, қорғаншы ол үшін өтініш бере алады. Мекенжай басқа болса, 1414-тен сұраңыз.",
            ru: "По Гражданскому кодексу подопечный живёт там, где его опекун, и всё же опекун может подать за него заявку. Если адрес другой, уточните в 1414.",
            en: "By the Civil Code a ward lives where the guardian lives, and yet the guardian may apply for them. If the address is another one, check with 1414.",
        },
        CaveatId::AstanaArea => match terms.metres_in_astana {
            MetresInAstana::Fifteen => text! {
                kk: "Астанада тіркелген әр адамға 15 м² пайдалы аудан керек, жақын туыстар үшін ерекшеліктер бар. Қай күннен қолданылатыны даулы. Басқа қалаларға қатысы жоқ.",
                ru: "В Астане нужно 15 м² полезной площади на каждого прописанного, для близких родственников есть исключения. С какого дня — источники спорят. Других городов это не касается.",
                en: "Astana asks for 15 m² of useful area per registered person, with exceptions for close relatives; its start is disputed. Other cities are not affected.",
            },
        },
    }
}

/// What to do.
#[must_use]
pub const fn step(step: Step, terms: Terms) -> Text {
    match step {
        Step::KeepTheDeadline => match terms.days_to_register {
            DaysToRegister::Ten => text! {
                kk: "Көшіп келген күннен бастап күнтізбелік 10 күн ішінде тіркеліңіз. Кешіксеңіз, ескерту жасалуы немесе айыппұл салынуы мүмкін.",
                ru: "Пропишитесь в течение 10 календарных дней после переезда. За опоздание возможны предупреждение или штраф.",
                en: "Register within 10 calendar days of moving in. If you are late, a warning or a fine is possible.",
            },
        },
        Step::AgreeOnTheHour => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Қалған үй иелерінің бәрімен уақытты келісіп алыңыз: сол сағатта телефоны қолында болсын. Алдын ала тексерсін: нөмірі МАБ-та (нөмірі ЖСН-ге байланған база) бар ма немесе ЭЦҚ-сы (электрондық қолтаңбасы) жарамды ма.",
                ru: "Договоритесь о времени со всеми остальными собственниками: в этот час телефон должен быть под рукой. Пусть заранее проверят, что номер есть в БМГ (база, где номер привязан к ИИН) или что ЭЦП (электронная подпись) действует.",
                en: "Agree on a time with every other owner: in that hour their phone must be at hand. Ask them to check beforehand that their number is in the Mobile Citizens Database (БМГ, where a number is tied to an IIN) or that their digital signature (ЭЦП) is valid.",
            },
        },
        Step::GoToTheZone => text! {
            kk: "ХҚКО-ның (халыққа қызмет көрсету орталығының) өзіне-өзі қызмет көрсету аймағына барыңыз. Сол өтінішті ондағы компьютерден бересіз.",
            ru: "Придите в зону самообслуживания ЦОНа (центра обслуживания населения). Ту же заявку вы подадите с их компьютера.",
            en: "Go to the self-service zone of a citizen service centre (CSC, ЦОН). You make the same application on their computer.",
        },
        Step::FindWhatToSignWith => text! {
            kk: "Өтінішке онда да қол қойылады. Нөмірді МАБ-қа (нөмір ЖСН-ге байланған база) қалай тіркеуді немесе ЭЦҚ-ны (электрондық қолтаңбаны) қалай алуды 1414-тен немесе ХҚКО-дан сұраңыз.",
            ru: "Подписать заявку нужно и там. Спросите в 1414 или в ЦОНе, как добавить номер в БМГ (база, где номер привязан к ИИН) или получить ЭЦП (электронную подпись).",
            en: "The application is signed there too. Ask 1414 or the service centre how to get your number into the Mobile Citizens Database (БМГ) or get a digital signature (ЭЦП).",
        },
        Step::FileOnThePortal => text! {
            kk: "eGov.kz порталында: жүйеге кіріңіз → «Азаматтарға» («Гражданам») → «Азаматтық, көші-қон және иммиграция» («Гражданство, миграция и иммиграция») → «Тұрғылықты жері бойынша тіркеу» («Прописка по месту жительства») → «Қызметті онлайн сұрау» («Заказать услугу онлайн»). Өтінішті толтырып, ЭЦҚ-мен (электрондық қолтаңбамен) немесе SMS-құпиясөзбен қол қойыңыз.",
            ru: "На портале eGov.kz: войдите → «Гражданам» → «Гражданство, миграция и иммиграция» → «Прописка по месту жительства» → «Заказать услугу онлайн». Заполните заявку и подпишите её ЭЦП (электронной подписью) или SMS-паролем.",
            en: "On eGov.kz: log in → «Гражданам» (citizens) → «Гражданство, миграция и иммиграция» (citizenship, migration) → «Прописка по месту жительства» (residence registration) → «Заказать услугу онлайн» (order online). Fill in the application and sign it with a digital signature (ЭЦП) or an SMS password.",
        },
        Step::FileInTheApp => text! {
            kk: "Немесе eGov Mobile қосымшасында: жүйеге кіріңіз → «Мемлекеттік қызметтер» («Госуслуги») → «Жылжымайтын мүлік және ТКШ» («Недвижимость и ЖКХ») → «ҚР халқын тұрғылықты жері бойынша тіркеу» («Регистрация по месту жительства населения РК»). Толтырып, тіркелу себебін көрсетіңіз де, қолжетімді кез келген тәсілмен қол қойыңыз.",
            ru: "Или в приложении eGov Mobile: войдите → «Госуслуги» → «Недвижимость и ЖКХ» → «Регистрация по месту жительства населения РК». Заполните, укажите причину регистрации и подпишите любым доступным способом.",
            en: "Or in the eGov Mobile app: log in → «Госуслуги» (state services) → «Недвижимость и ЖКХ» (housing) → «Регистрация по месту жительства населения РК» (residence registration). Fill in, give the reason of the registration and sign by any available means.",
        },
        Step::OwnersConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Өтініш жіберілген соң, қалған иелердің әрқайсысына 1414-тен SMS келеді. Олар бір сағат ішінде растауы керек. Үлгермесе, өтініш қабылданбайды, қайта бересіз.",
                ru: "После отправки каждому из остальных собственников придёт SMS с 1414. Подтвердить нужно в течение одного часа. Не успеют — заявку отклонят, и её придётся подать снова.",
                en: "After you send it, each other owner gets an SMS from 1414. They must confirm within one hour. If they miss it, the application is rejected and you file it again.",
            },
        },
        Step::NeverDictate => text! {
            kk: "Кодты телефонмен ешкімге айтпаңыз, оны ешкім сұрамайды. 1414-тен келген SMS-тің бәрі келісім сұрамайды: ол нөмірден ақпарат та келеді.",
            ru: "Никому не диктуйте код по телефону: его никто не спрашивает. SMS с 1414 — не всегда запрос согласия: с этого номера идут и рассылки.",
            en: "Never dictate the code by phone: nobody asks for it. An SMS from 1414 is not always a consent request; it also sends information.",
        },
        Step::FollowIt => text! {
            kk: "Нәтижесін порталдағы жеке кабинеттен, «Қызмет алу тарихы» («История получения услуг») бөлімінен, ал eGov Mobile-да «Хабарламалар» → «Тарих» («Сообщения» → «История») бөлімінен көресіз.",
            ru: "Результат смотрите на портале в личном кабинете: «История получения услуг», а в eGov Mobile: «Сообщения» → «История».",
            en: "Follow it on the portal in your personal account, «История получения услуг» (history of services), or in eGov Mobile under «Сообщения» → «История» (messages, history).",
        },
        Step::LeaveTheOldAddress => text! {
            kk: "Бұрынғы мекенжайдағы тіркеуден алдын ала шығудың қажеті жоқ: жаңа тіркеу ескісін өзі тоқтатады.",
            ru: "Заранее выписываться со старого адреса не нужно: новая прописка сама прекращает старую.",
            en: "You need not de-register from the old address first: the new registration ends the old one.",
        },
        Step::AskForTheList => text! {
            kk: "Барар алдында 1414-ке қоңырау шалып, қандай құжаттар керегін сұраңыз.",
            ru: "Прежде чем идти, позвоните в 1414 и спросите список документов.",
            en: "Before you go, call 1414 and ask for the list of documents.",
        },
        Step::AskForTheForeignersService => text! {
            kk: "ХҚКО-да ықтиярхаты бар шетелдіктер мен азаматтығы жоқ адамдарды тіркеу қызметін сұраңыз.",
            ru: "В ЦОНе попросите услугу регистрации для иностранцев с видом на жительство и лиц без гражданства.",
            en: "At the service centre ask for the registration service for foreigners with a residence permit and stateless people.",
        },
        Step::ComeWithTheOwner => text! {
            kk: "ХҚКО-ға үй иесімен (иесі өзіңіз болмасаңыз) немесе оның заңды өкілімен бірге барыңыз: ол өзі келуі керек.",
            ru: "Придите в ЦОН вместе с собственником (если это не вы) или его законным представителем: он должен прийти сам.",
            en: "Come to the service centre together with the owner (if that is not you) or the owner's legal representative: they must be there in person.",
        },
        Step::NothingToFile => text! {
            kk: "Қазір өтініш берудің қажеті жоқ: баланың мекенжайы — ата-анасының мекенжайы. Ата-анасы көшсе, өздері ғана тіркеледі.",
            ru: "Сейчас подавать ничего не нужно: адрес ребёнка — адрес родителей. При переезде родители прописывают только себя.",
            en: "There is nothing to apply for now: the child's address is the parents' address. When they move, the parents register only themselves.",
        },
        Step::ComeBackAtFourteen => text! {
            kk: "Бала 14-ке толған соң өтінішті ата-анасы немесе заңды өкілі береді.",
            ru: "Когда ребёнку исполнится 14, заявку подаст родитель или законный представитель.",
            en: "Once the child is 14, the parent or legal representative applies.",
        },
        Step::LetTheRepresentativeFile => text! {
            kk: "Баланың ата-анасынан немесе заңды өкілінен өз атынан кіріп, өтініш беруін сұраңыз.",
            ru: "Попросите родителя или законного представителя ребёнка войти под своим именем и подать заявку.",
            en: "Ask the child's parent or legal representative to log in as themself and apply.",
        },
        Step::LetThePersonFile => text! {
            kk: "Тіркелетін адам өтінішті өзі берсін: өз атынан кіріп, өзі қол қойсын.",
            ru: "Пусть человек подаст заявку сам: войдёт под своим именем и подпишет её.",
            en: "Let the person apply: they log in as themself and sign.",
        },
        Step::GetIntoTheLease => text! {
            kk: "Жергілікті атқарушы органның (ЖАО, ТКШ) тұрғын үй бөліміне барып, адамды жалдау шартына енгізуді сұраңыз. Содан кейін өтініш беріңіз.",
            ru: "Обратитесь в жилищный отдел местного исполнительного органа (МИО, ЖКХ) и попросите вписать человека в договор найма. Потом подайте заявку.",
            en: "Go to the housing department of the local executive body (МИО, ЖКХ) and ask to have the person named in the lease. Then apply.",
        },
        Step::GetTheHomeRegistered => text! {
            kk: "Үйді пайдалануға беріп, құжатын рәсімдеп, тізілімге енгізу керек. Неден бастау керегін үй иесінен немесе құрылыс салушыдан, сосын 1414-тен сұраңыз.",
            ru: "Дом нужно сдать, оформить документы и внести в реестр. С чего начать, спросите у собственника или застройщика, потом в 1414.",
            en: "The home has to be commissioned, have its title documents and be entered in the register. Ask the owner or builder where to start, then 1414.",
        },
        Step::TalkToTheOwner => match terms.days_to_register {
            DaysToRegister::Ten => text! {
                kk: "Үй иесімен сөйлесіңіз: қағидалар бойынша көшкен соң күнтізбелік 10 күн ішінде тіркелу керек. Келіспесе, сіз тұратын басқа мекенжай керек.",
                ru: "Поговорите с собственником: по правилам прописаться нужно за 10 календарных дней после переезда. Если он против, нужен другой адрес, где вы живёте.",
                en: "Talk to the owner: one has to register within 10 calendar days of moving in. If they will not agree, you need another address where you live.",
            },
        },
        Step::HelpTheOwnerConfirm => text! {
            kk: "Үй иесі нөмірін МАБ-қа (нөмірі ЖСН-ге байланған база) тіркесін немесе ЭЦҚ (электрондық қолтаңба) алсын. Байланыста болмаса, телефоны қолында болатын уақытты күтіңіз.",
            ru: "Пусть собственник добавит номер в БМГ (база, где номер привязан к ИИН) или получит ЭЦП (электронную подпись). Если он не на связи, дождитесь часа, когда телефон будет у него под рукой.",
            en: "Have the owner register their number in the Mobile Citizens Database (БМГ, where a number is tied to an IIN) or get a digital signature (ЭЦП). If they are out of reach, wait for an hour when their phone is at hand.",
        },
        Step::CheckAgain => text! {
            kk: "Кедергі жойылған соң, осы бетте қайта тексеріңіз.",
            ru: "Когда всё решится, проверьте ещё раз на этой странице.",
            en: "Once it is settled, check again on this page.",
        },
        Step::AskTheMigrationService => text! {
            kk: "Уақытша келген шетелдікті тіркеу туралы көші-қон қызметінен сұраңыз.",
            ru: "О регистрации на время пребывания спросите в миграционной службе.",
            en: "Ask the migration service about registration for a temporary stay.",
        },
        Step::AskAboutKandas => text! {
            kk: "Былай сұраңыз: әлі азаматтық алмаған қандас тұрғылықты жері бойынша қайда, қалай тіркеледі?",
            ru: "Спросите так: где и как кандасу прописаться до получения гражданства?",
            en: "Ask: where and how does a kandas register before becoming a citizen?",
        },
        Step::AskAboutTheInstitution => text! {
            kk: "Алдымен жатақхана немесе ұйым әкімшілігінен сұраңыз: оларда тіркеу қалай жүреді, келісімді кім береді?",
            ru: "Сначала спросите администрацию общежития или организации: как у них прописывают и кто даёт согласие?",
            en: "First ask the administration of the dormitory or organisation: how do they register people, and who consents?",
        },
        Step::AskAboutTheOwner => text! {
            kk: "Былай сұраңыз: үй иесі қайтыс болған немесе белгісіз болса, келісімді кім береді, қандай құжат керек?",
            ru: "Спросите так: кто даёт согласие, если собственник умер или неизвестен, и какие нужны документы?",
            en: "Ask: who consents if the owner has died or is unknown, and which documents are needed?",
        },
        Step::Call1414 => text! {
            kk: "1414-ке немесе 8-800-080-7777-ге (тегін) қоңырау шалыңыз. Жауабын жазып алыңыз: кім, қашан, не деді.",
            ru: "Позвоните в 1414 или на 8-800-080-7777 (бесплатно). Запишите ответ: кто, когда и что сказал.",
            en: "Call 1414 or 8-800-080-7777 (free). Write the answer down: who said what, and when.",
        },
        Step::CheckForToday => text! {
            kk: "Қазір тіркелсеңіз, тексеруді бүгінгі күнмен қайта бастаңыз.",
            ru: "Если прописываетесь сейчас, пройдите проверку заново, на сегодняшний день.",
            en: "If you are registering now, run the check again for today.",
        },
    }
}

/// Where a step leads, if it leads somewhere.
#[must_use]
pub const fn url(step: Step) -> Option<&'static str> {
    match step {
        Step::FileOnThePortal => Some("https://egov.kz"),
        Step::AskForTheList | Step::Call1414 => Some("tel:1414"),
        Step::KeepTheDeadline
        | Step::AgreeOnTheHour
        | Step::GoToTheZone
        | Step::FindWhatToSignWith
        | Step::FileInTheApp
        | Step::OwnersConfirm
        | Step::NeverDictate
        | Step::FollowIt
        | Step::LeaveTheOldAddress
        | Step::AskForTheForeignersService
        | Step::ComeWithTheOwner
        | Step::NothingToFile
        | Step::ComeBackAtFourteen
        | Step::LetTheRepresentativeFile
        | Step::LetThePersonFile
        | Step::GetIntoTheLease
        | Step::GetTheHomeRegistered
        | Step::TalkToTheOwner
        | Step::HelpTheOwnerConfirm
        | Step::CheckAgain
        | Step::AskTheMigrationService
        | Step::AskAboutKandas
        | Step::AskAboutTheInstitution
        | Step::AskAboutTheOwner
        | Step::CheckForToday => None,
    }
}

/// What to have ready.
#[must_use]
pub const fn thing(thing: Thing, terms: Terms) -> Text {
    match thing {
        Thing::SignatureOrPhone => text! {
            kk: "ЭЦҚ файлы мен құпиясөзі немесе нөмірі МАБ-та (нөмір ЖСН-ге байланған база) бар телефон; ең дұрысы — екеуі де.",
            ru: "Файл ЭЦП с паролем или телефон, номер которого в БМГ (база, где номер привязан к ИИН); лучше и то и другое.",
            en: "Your ЭЦП file and its password, or the phone whose number is in the Mobile Citizens Database (БМГ); better both.",
        },
        Thing::IdentityCard => {
            text! { kk: "Жеке куәлігіңіз.", ru: "Ваше удостоверение личности.", en: "Your identity card." }
        }
        Thing::RegisteredPhone => text! {
            kk: "Нөмірі МАБ-та (нөмір ЖСН-ге байланған база) бар телефон.",
            ru: "Телефон, номер которого в БМГ (база, где номер привязан к ИИН).",
            en: "The phone whose number is in the Mobile Citizens Database (БМГ).",
        },
        Thing::OwnersPhones => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Әр үй иесінің телефоны: сол сағатта байланыста болсын.",
                ru: "Телефоны собственников: в этот час все на связи.",
                en: "Each owner's phone, switched on and in reach during that hour.",
            },
        },
        Thing::PersonsIdentity => text! {
            kk: "Тіркелетін адамның жеке басын куәландыратын құжаты.",
            ru: "Документ, удостоверяющий личность того, кого прописываете.",
            en: "The identity document of the person to be registered.",
        },
        Thing::RepresentativesDocuments => text! {
            kk: "Басқа адам үшін барсаңыз — өкіл немесе қорғаншы екеніңізді растайтын құжат.",
            ru: "Если идёте за другого — документы представителя или опекуна.",
            en: "If you come for somebody else: the representative's or guardian's documents.",
        },
        Thing::TheOwner => text! {
            kk: "Үй иесінің немесе оның заңды өкілінің жеке куәлігі; ол өзі де келуі керек.",
            ru: "Удостоверение личности собственника или его законного представителя; он и сам идёт с вами.",
            en: "The identity card of the owner or the owner's legal representative, who comes along.",
        },
    }
}
