//! What do the steps say? A line that says what to do, and where there is more to it, a few sentences.

use super::services::{CALL_1414, PORTAL, TEMPORARY_REGISTRATION};
use super::{Text, text};
use crate::law::advice::Step;
use crate::law::terms::{DaysToRegister, FiledForByAParent, HoursToConfirm, Terms};

/// What a step says: a line of ten words at most, and what stands behind it.
#[derive(Clone, Copy, Debug)]
struct Said {
    line: Text,
    more: Option<Text>,
}

const fn both(line: Text, more: Text) -> Said {
    Said { line, more: Some(more) }
}

const fn only(line: Text) -> Said {
    Said { line, more: None }
}

/// What to do, in a line.
#[must_use]
pub const fn line(step: Step, terms: Terms) -> Text {
    said(step, terms).line
}

/// What stands behind the line.
#[must_use]
pub const fn more(step: Step, terms: Terms) -> Option<Text> {
    said(step, terms).more
}

const fn said(step: Step, terms: Terms) -> Said {
    match step {
        Step::KeepTheDeadline => both(
            match terms.days_to_register {
                DaysToRegister::Ten => text! {
                kk: "Көшіп келген соң күнтізбелік 10 күн ішінде тіркелу керек.",
                ru: "Прописаться нужно в течение 10 календарных дней после переезда.",
                en: "Registration is due within 10 calendar days of moving in.",
                },
            },
            text! {
            kk: "Кешіксеңіз, ескерту не айыппұл болуы мүмкін.",
            ru: "За опоздание возможны предупреждение или штраф.",
            en: "If you are late, a warning or a fine is possible.",
            },
        ),
        Step::AgreeOnTheHour => both(
            text! {
            kk: "Растайтын иелердің бәрімен уақытты келісіп алыңыз.",
            ru: "Договоритесь о времени со всеми, кто подтверждает.",
            en: "Agree on a time with every owner who confirms.",
            },
            match terms.hours_to_confirm {
                HoursToConfirm::One => text! {
                kk: "Сол сағатта әрқайсысының телефоны қолында болсын. Алдын ала тексерсін: нөмірі ЖСН-мен байланыстырылған ба (МАБ-та) не ЭЦҚ-сы (электрондық қолтаңбасы) жарамды ма?",
                ru: "В этот час телефон у каждого должен быть под рукой. Пусть заранее проверят: привязан ли номер к ИИН (в БМГ) или действует ли ЭЦП (электронная подпись)?",
                en: "In that hour each keeps the phone at hand. Ask them to check beforehand: is their number tied to their IIN, or is their digital signature (EDS) valid?",
                },
            },
        ),
        Step::KeepTheTenantInReach => both(
            text! {
                kk: "Жалдаушының (өзіңіз болмасаңыз) телефоны қолында болсын.",
                ru: "Пусть наниматель (если не вы) будет на связи.",
                en: "Ask the tenant (unless it is you) to be reachable.",
            },
            text! {
                kk: "Растау содан сұралуы мүмкін. Мұндай үй туралы сұрақты әкімдіктің (жергілікті атқарушы органның) тұрғын үй бөліміне қойыңыз.",
                ru: "Подтвердить могут попросить его. Вопросы о таком жилье — в жилищный отдел акимата (местного исполнительного органа).",
                en: "They may be asked to confirm. About such a home ask the housing department of the akimat (local executive body).",
            },
        ),
        Step::GoToTheZone => both(
            text! {
                kk: "Мекенжайын 1414-тен сұрап, ХҚКО-ның өзіне-өзі қызмет көрсету аймағына барыңыз.",
                ru: "Спросите в 1414 адрес и придите в зону самообслуживания ЦОНа.",
                en: "Ask 1414 where the nearest self-service zone is, and go.",
            },
            text! {
                kk: "Онлайн өтінішті ондағы компьютерден бересіз, көмек те сол жерде.",
                ru: "Онлайн-заявку вы подадите с их компьютера, там и помогут.",
                en: "You apply online on their computer, and they help you there.",
            },
        ),
        Step::FindWhatToSignWith => both(
            text! {
                kk: "Немен қол қоятыныңызды 1414-тен не ХҚКО-дан сұраңыз.",
                ru: "Спросите в 1414 или в ЦОНе, чем подписать.",
                en: "Ask 1414 or the service centre what to sign with.",
            },
            text! {
                kk: "Өтінішке онда да қол қойылады: ЖСН-мен байланыстырылған нөмір (МАБ-та) не ЭЦҚ (электрондық қолтаңба) керек.",
                ru: "Подписать заявку нужно и там: номером, привязанным к ИИН (в БМГ), или ЭЦП (электронной подписью).",
                en: "The application is signed there too: by a number tied to your IIN or a digital signature (EDS).",
            },
        ),
        Step::FileOnThePortal => both(
            text! {
                kk: "eGov.kz порталында өтініш беріңіз.",
                ru: "Подайте заявку на портале eGov.kz.",
                en: "Apply on the eGov.kz portal.",
            },
            text! {
                kk: "Өтінішті толтырып, ЭЦҚ-мен (электрондық қолтаңбамен) немесе SMS-құпиясөзбен қол қойыңыз.",
                ru: "Заполните заявку и подпишите её ЭЦП (электронной подписью) или SMS-паролем.",
                en: "Fill in the application and sign it with a digital signature (EDS) or an SMS password.",
            },
        ),
        Step::FileInTheApp => both(
            text! {
                kk: "Немесе портал орнына — eGov Mobile қосымшасында.",
                ru: "Или вместо портала — в приложении eGov Mobile.",
                en: "Or instead, in the eGov Mobile app.",
            },
            text! {
                kk: "Өтінішті толтырып, тіркелу себебін көрсетіп, қолжетімді тәсілмен қол қойыңыз.",
                ru: "Заполните заявку, укажите причину регистрации и подпишите любым доступным способом.",
                en: "Fill in the application, give the reason and sign by any available means.",
            },
        ),
        Step::OwnersConfirm => both(
            match terms.hours_to_confirm {
                HoursToConfirm::One => text! {
                kk: "Үй иелері бір сағат ішінде растайды.",
                ru: "Собственники подтверждают в течение одного часа.",
                en: "The owners confirm within one hour.",
                },
            },
            text! {
            kk: "Өтініш жіберілген соң, үй иелеріне 1414-тен SMS келеді. Үлгермесе, өтініш қабылданбайды: қайта беріңіз.",
            ru: "После отправки собственникам придёт SMS с 1414. Не успели — отклонят: подайте снова.",
            en: "After you apply, the owners get an SMS from 1414. If they miss it, the application is rejected: apply again.",
            },
        ),
        Step::CallWhereNoSmsComes => both(
            text! {
                kk: "Үй иесіне SMS келмесе, 1414-ке қоңырау шалыңыз.",
                ru: "Если собственнику не приходит SMS, позвоните в 1414.",
                en: "If the owner gets no SMS, call 1414.",
            },
            text! {
                kk: "Нөмірі ЖСН-мен байланыстырылғанын (МАБ-та) тексеріп, өтінішті қайта беріңіз.",
                ru: "Проверьте, привязан ли его номер к ИИН (в БМГ), и подайте заявку снова.",
                en: "Check that their number is tied to their IIN, and apply again.",
            },
        ),
        Step::NeverDictate => both(
            text! {
                kk: "Кодты телефон арқылы ешкімге айтпаңыз.",
                ru: "Никому не диктуйте код по телефону.",
                en: "Never tell the code to anybody by phone.",
            },
            text! {
                kk: "Үй иесі де айтпасын. 1414-тен келген SMS-тің бәрі бірдей келісім сұрау емес.",
                ru: "И собственник пусть не диктует. SMS с 1414 — не всегда запрос согласия.",
                en: "Neither should the owner. Not every SMS from 1414 asks for consent.",
            },
        ),
        Step::FollowIt => both(
            text! {
                kk: "Өтінішті жеке кабинеттен қадағалаңыз.",
                ru: "Следите за заявкой в личном кабинете.",
                en: "Watch the application in your personal account.",
            },
            text! {
                kk: "Порталда — Қызметтерді алу тарихы («История получения услуг»), eGov Mobile-да — Хабарламалар → Жеке кабинет тарихы («Сообщения» → «История личного кабинета») бөлімінде.",
                ru: "На портале — «История получения услуг», в eGov Mobile — «Сообщения» → «История личного кабинета».",
                en: "On the portal: «История получения услуг» (history of services), in eGov Mobile: «Сообщения» → «История личного кабинета» (messages, history of the account).",
            },
        ),
        Step::GetHelp => only(text! {
            kk: "Көмек керек болса, ХҚКО-ға (халыққа қызмет көрсету орталығына) барыңыз.",
            ru: "Если нужна помощь, зайдите в ЦОН (центр обслуживания населения).",
            en: "For help, go to a citizen service centre (ЦОН).",
        }),
        Step::LeaveTheOldAddress => both(
            text! {
                kk: "Бұрынғы тіркеуден алдын ала шығудың қажеті жоқ.",
                ru: "Заранее выписываться не нужно.",
                en: "You need not de-register first.",
            },
            text! {
                kk: "Жаңа тіркеу ескісін өзі тоқтатады.",
                ru: "Новая прописка сама прекращает старую.",
                en: "The new registration ends the old one.",
            },
        ),
        Step::AskForTheList => only(text! {
            kk: "Барар алдында 1414-тен құжаттар тізімін сұраңыз.",
            ru: "Прежде чем идти, спросите в 1414 список документов.",
            en: "Before you go, ask 1414 for the list of documents.",
        }),
        Step::AskForTheForeignersService => both(
            text! {
                kk: "ХҚКО-да шетелдіктерге арналған тіркеу қызметін сұраңыз.",
                ru: "В ЦОНе попросите услугу регистрации для иностранцев.",
                en: "At the service centre ask for the foreigners' registration service.",
            },
            text! {
                kk: "2024 жылғы қағидаларда босқындар да аталған: 1414-тен сұраңыз.",
                ru: "Правила 2024 года называли и беженцев: уточните в 1414.",
                en: "The rules of the year 2024 named refugees, too: check with 1414.",
            },
        ),
        Step::ComeWithTheOwner => both(
            text! {
                kk: "ХҚКО-ға үй иесімен не оның заңды өкілімен барыңыз.",
                ru: "Придите в ЦОН с собственником или его законным представителем.",
                en: "Come with the owner, or the owner's legal representative.",
            },
            text! {
                kk: "Үй иесі не өкілі (өзіңіз болмасаңыз) өзі баруы керек. Біздіңше, өкілі — ата-анасы, қорғаншысы не қамқоршысы. Үйдің басқа иелері туралы 1414-тен сұраңыз.",
                ru: "Собственник или представитель (если это не вы) приходит лично. Мы думаем, это родитель, опекун или попечитель. О других собственниках спросите в 1414.",
                en: "The owner or the representative (if that is not you) comes in person. We think that is a parent, guardian or curator. Ask 1414 about other owners.",
            },
        ),
        // That the sources are silent on it, the caveat says.
        Step::AskWhoComesAlong => only(text! {
            kk: "Кіммен бару керегін 1414-тен сұраңыз.",
            ru: "Спросите в 1414, с кем вам прийти.",
            en: "Ask 1414 who should come with you.",
        }),
        Step::AskWhetherTheOwnerComes => both(
            text! {
                kk: "Үй иесі де керек пе, 1414-тен сұраңыз.",
                ru: "Спросите в 1414, нужен ли собственник.",
                en: "Ask 1414 whether to bring the owner.",
            },
            text! {
                kk: "Шетелдіктерге арналған құжаттар тізімін таппадық.",
                ru: "Списка документов для иностранцев мы не нашли.",
                en: "We found no list of documents for foreigners.",
            },
        ),
        Step::NothingToFile => only(text! {
            kk: "Көшкенде 14-ке толғандар тіркеледі.",
            ru: "При переезде прописывают с 14 лет.",
            en: "When you move, everyone from 14 on registers.",
        }),
        Step::ParentsApart => both(
            text! {
                kk: "Ата-анасы бөлек тұрса, қай мекенжай керегін 1414-тен сұраңыз.",
                ru: "Если родители живут порознь, спросите в 1414, чей адрес.",
                en: "If the parents live apart, ask 1414 whose address.",
            },
            text! {
                kk: "Бір өңірдің көші-қон қызметі айтқандай, біреуінікі жарайды.",
                ru: "Миграционная служба одного региона отвечала: адрес одного из них.",
                en: "A regional migration service answered: the address of one of them.",
            },
        ),
        Step::TellTheSchool => both(
            text! {
                kk: "Мектеп пен балабақшаға сол мекенжайды айтыңыз.",
                ru: "Школе и саду назовите этот же адрес.",
                en: "Give the school or kindergarten that same address.",
            },
            text! {
                kk: "Біз тапқан мәлімет бойынша, қағаз сұрамайды.",
                ru: "По найденным данным, бумагу не просят.",
                en: "As far as we found, they ask for no paper.",
            },
        ),
        Step::ComeBackAtFourteen => only(match terms.filed_for_by_a_parent {
            FiledForByAParent::From14To15 => text! {
                kk: "14-ке толған соң, өтінішті ата-анасы немесе заңды өкілі береді.",
                ru: "В 14 лет заявку подаст родитель или законный представитель.",
                en: "At 14 the parent or legal representative applies.",
            },
        }),
        Step::LetTheRepresentativeFile => only(text! {
            kk: "Өтінішті ата-анасы немесе заңды өкілі берсін.",
            ru: "Попросите родителя или законного представителя подать заявку.",
            en: "Ask the child's parent or legal representative to apply.",
        }),
        Step::LetThePersonFile => only(text! {
            kk: "Тіркелетін адам өтінішті өзі берсін.",
            ru: "Пусть человек подаст заявку сам.",
            en: "Have the person apply in their own name.",
        }),
        Step::ExpectTheSms => only(text! {
            kk: "Үй сіздікі болса, 1414-тен SMS сізге келеді.",
            ru: "Если жильё ваше, SMS с 1414 придёт вам.",
            en: "If the home is yours, you get 1414's SMS.",
        }),
        Step::AskAboutThePower => only(text! {
            kk: "Өзі бере алмаса, 1414-тен сұраңыз: сенімхат жарай ма?",
            ru: "Если человек не может, спросите в 1414 о доверенности.",
            en: "If they cannot, ask 1414 about a power of attorney.",
        }),
        Step::GetIntoTheLease => both(
            text! {
                kk: "Әкімдіктен тіркелетін адамды жалдау шартына енгізуді сұраңыз.",
                ru: "Попросите акимат вписать человека в договор найма.",
                en: "Ask the akimat to name the person in the lease.",
            },
            text! {
                kk: "Әкімдіктің (жергілікті атқарушы органның) тұрғын үй бөліміне барыңыз. Содан кейін өтініш беріңіз.",
                ru: "Идите в жилищный отдел акимата (местного исполнительного органа). Потом подайте заявку.",
                en: "Go to the housing department of the akimat (local executive body). Then apply.",
            },
        ),
        Step::RegisterTheTitle => only(text! {
            kk: "Сатып алынса, әуелі меншік құқығын тіркетіңіз.",
            ru: "Если купили, сначала зарегистрируйте право собственности за покупателем.",
            en: "If it was bought, first register the buyer's title.",
        }),
        Step::GetTheHomeRegistered => only(text! {
            kk: "Үй пайдалануға берілмеген не құжатсыз ба? Иесінен не салушысынан сұраңыз.",
            ru: "Жильё без документов, не введено в эксплуатацию? Спросите собственника, застройщика.",
            en: "Not commissioned, or no title? Ask the owner or builder.",
        }),
        Step::TalkToTheOwner => both(
            text! {
                kk: "Үй иесімен сөйлесіңіз.",
                ru: "Поговорите с собственником.",
                en: "Talk to the owner who refuses.",
            },
            text! {
                kk: "Келіспесе, бұл мекенжайға тіркелу мүмкін болмайды.",
                ru: "Если он не согласится, по этому адресу не пропишут.",
                en: "Without their agreement there is no registration at this address.",
            },
        ),
        Step::RemindTheLandlord => both(
            text! {
                kk: "Жалдап тұрсаңыз, ал үй иесі көнбесе, міндетін еске салыңыз.",
                ru: "Если снимаете, а собственник отказал, напомните о его обязанности.",
                en: "If you rent and the owner refuses, mention their duty.",
            },
            text! {
                kk: "Заң бойынша жалдаушының тіркелуіне үйді жалға беруші жауап береді. Көмектеспесе, көші-қон қызметіне жүгініңіз.",
                ru: "По закону за прописку жильца отвечает тот, кто сдаёт жильё. Если не поможет, обратитесь в миграционную службу.",
                en: "By law whoever lets a home is responsible for the tenant's registration. If that does not help, contact the migration service.",
            },
        ),
        Step::HelpTheOwnerConfirm => both(
            text! {
                kk: "Үй иесі нөмірін ЖСН-мен байланыстырсын не электрондық қолтаңба алсын.",
                ru: "Пусть собственник привяжет номер к ИИН или получит электронную подпись.",
                en: "The owner needs an IIN-tied number or a digital signature.",
            },
            text! {
                kk: "Хабарласу мүмкін болмаса, басқа уақыт таңдаңыз.",
                ru: "Если он не на связи, выберите другое время.",
                en: "If they are out of reach, choose another time.",
            },
        ),
        Step::CheckAgain => only(text! {
            kk: "Бәрі шешілген соң, қайта тексеріңіз.",
            ru: "Когда всё решится, проверьте снова.",
            en: "Once it is settled, check again.",
        }),
        Step::AgreeOnTheTemporaryOne => both(
            text! {
                kk: "Үй иесімен келісіп алыңыз.",
                ru: "Договоритесь с собственником.",
                en: "Arrange it with the owner.",
            },
            text! {
                kk: "Уақытша тіркеуді де үй иесі растайды. Иелерінің бірі бала не қорғаншылықтағы адам болса, 1414-тен сұраңыз.",
                ru: "Временную регистрацию он тоже подтверждает. Если среди собственников ребёнок или подопечный, спросите в 1414.",
                en: "The owner confirms this one, too. If an owner is a child or a ward, ask 1414.",
            },
        ),
        Step::ApplyForTheTemporaryOne => only(text! {
                kk: "eGov.kz порталында уақытша тіркелуге өтініш беріңіз.",
                ru: "Подайте на временную регистрацию на портале eGov.kz.",
                en: "Apply for temporary registration on the eGov.kz portal.",
        }),
        Step::MindTheTemporaryOne => only(text! {
            kk: "Уақытша тіркелу үшін басқа қызмет керек.",
            ru: "На время нужна другая услуга, временная регистрация.",
            en: "For a time only, you need temporary registration instead.",
        }),
        Step::GetAPermanentOneFirst => both(
            text! {
                kk: "Тұрақты тіркеу еш жерде болмаса, алдымен 1414-тен сұраңыз.",
                ru: "Если постоянной прописки нет нигде, сначала спросите в 1414.",
                en: "With no permanent registration anywhere, ask 1414 first.",
            },
            text! {
                kk: "Бір дереккөз бойынша, әуелі сол керек.",
                ru: "По одному источнику, сначала нужна именно она.",
                en: "According to one source, that has to come before.",
            },
        ),
        Step::AskThePassportDesk => both(
            text! {
                kk: "Студент университеттің не жатақхананың паспорт үстелінен сұрайды.",
                ru: "Студенты спрашивают в паспортном столе вуза или общежития.",
                en: "Students ask the passport desk of the university or dormitory.",
            },
            text! {
                kk: "Бір университетте сонда рәсімдейді.",
                ru: "В одном вузе это оформляют там.",
                en: "At one university it is done there.",
            },
        ),
        Step::AskTheMigrationService => only(text! {
            kk: "Уақытша келген шетелдікті қалай тіркеу керегін көші-қон қызметінен сұраңыз.",
            ru: "Спросите в миграционной службе о регистрации на время пребывания.",
            en: "Ask the migration service about registration for the stay.",
        }),
        Step::AskAboutKandas => both(
            text! {
                kk: "Полиция басқармасына барыңыз.",
                ru: "Обратитесь в управление полиции.",
                en: "Contact the police department.",
            },
            text! {
                kk: "Нұсқаулық бойынша, тұрақты тіркеуі жоқ қандас онда тұрақты тұруға және азаматтыққа бірге өтініш береді.",
                ru: "По памятке кандас без постоянной прописки подаёт туда на постоянное проживание и гражданство вместе.",
                en: "According to the guide, a kandas without permanent registration applies there for permanent residence and citizenship together.",
            },
        ),
        Step::AskAboutTheInstitution => both(
            text! {
                kk: "Келісімді кім беретінін әкімшілігінен сұраңыз.",
                ru: "Спросите администрацию, кто даёт согласие.",
                en: "Ask the administration who consents.",
            },
            text! {
                kk: "Жазбаша өтінішхат («ходатайство») сұраңыз: ол ХҚКО-ның құжаттар тізімінде бар.",
                ru: "Попросите письменное ходатайство: оно есть в списке документов ЦОНа.",
                en: "Ask for its written request («ходатайство»): it is on the service centre's list of documents.",
            },
        ),
        Step::AskAboutTheOwner => only(text! {
            kk: "Сұраңыз: мұрагерлердің келісімі жарай ма, қандай құжат керек?",
            ru: "Спросите: подойдёт ли согласие наследников, какие нужны документы?",
            en: "Ask: is the heirs' consent accepted, and which documents?",
        }),
        Step::AskAboutTheAbsentOwner => both(
            text! {
                kk: "Сұраңыз: үй иесінің орнына кім растайды?",
                ru: "Спросите: кто подтвердит вместо собственника?",
                en: "Ask: who confirms in the owner's place?",
            },
            text! {
                kk: "Мұрагерлердің келісімі, шетелдегі не шетелдік иенің нотариаттық сенімхаты жарай ма?",
                ru: "Подойдёт ли согласие наследников, а если он за границей или иностранец — нотариальная доверенность?",
                en: "Is the heirs' consent accepted, or, from an owner abroad or a foreigner, a notarised power of attorney?",
            },
        ),
        Step::AskWhereToRegister => only(text! {
            kk: "Көші-қон қызметінен де сұраңыз.",
            ru: "Спросите и в миграционной службе.",
            en: "Ask the migration service, too.",
        }),
        Step::AskTheProbationService => only(text! {
            kk: "Бас бостандығынан айыру орнынан шыққан адамға пробация қызметі көмектесуі мүмкін.",
            ru: "После заключения может помочь служба пробации.",
            en: "After prison the probation service may help.",
        }),
        Step::Call1414 => both(
            text! {
                kk: "1414-ке немесе 8-800-080-7777-ге (тегін) қоңырау шалыңыз.",
                ru: "Позвоните в 1414 или на 8-800-080-7777 (бесплатно).",
                en: "Call 1414 or 8-800-080-7777 (free).",
            },
            text! {
                kk: "Не істеу керегін сұрап, жауабын жазып алыңыз.",
                ru: "Спросите, что делать, и запишите ответ.",
                en: "Ask what to do, and write the answer down.",
            },
        ),
        Step::CheckForToday => only(text! {
            kk: "Қазір тіркелмек болсаңыз, бүгінгі күн бойынша қайта тексеріңіз.",
            ru: "Если прописываетесь сейчас, проверьте заново, на сегодня.",
            en: "If you register now, run the check again for today.",
        }),
    }
}

/// The way to the service through menus, named as on the portal and in the app: a text to copy.
#[must_use]
pub const fn path(step: Step) -> Option<Text> {
    match step {
        Step::FileOnThePortal => Some(text! {
            kk: "eGov.kz › жүйеге кіріңіз › Азаматтарға («Гражданам») › Азаматтық, көші-қон және иммиграция («Гражданство, миграция и иммиграция») › Тұрғылықты жері бойынша тіркеу («Прописка по месту жительства») › онлайн сұрау түймесі («Заказать услугу онлайн»)",
            ru: "eGov.kz › войдите › «Гражданам» › «Гражданство, миграция и иммиграция» › «Прописка по месту жительства» › «Заказать услугу онлайн»",
            en: "eGov.kz › log in › «Гражданам» (citizens) › «Гражданство, миграция и иммиграция» (citizenship, migration) › «Прописка по месту жительства» (residence registration) › «Заказать услугу онлайн» (order online)",
        }),
        Step::FileInTheApp => Some(text! {
            kk: "eGov Mobile › жүйеге кіріңіз › Мемлекеттік қызметтер («Госуслуги») › Жылжымайтын мүлік және ТКШ («Недвижимость и ЖКХ») › ҚР халқын тұрғылықты жері бойынша тіркеу («Регистрация по месту жительства населения РК»)",
            ru: "eGov Mobile › войдите › «Госуслуги» › «Недвижимость и ЖКХ» › «Регистрация по месту жительства населения РК»",
            en: "eGov Mobile › log in › «Госуслуги» (state services) › «Недвижимость и ЖКХ» (housing) › «Регистрация по месту жительства населения РК» (residence registration)",
        }),
        Step::KeepTheDeadline
        | Step::AgreeOnTheHour
        | Step::KeepTheTenantInReach
        | Step::GoToTheZone
        | Step::FindWhatToSignWith
        | Step::OwnersConfirm
        | Step::CallWhereNoSmsComes
        | Step::NeverDictate
        | Step::FollowIt
        | Step::GetHelp
        | Step::LeaveTheOldAddress
        | Step::AskForTheList
        | Step::AskForTheForeignersService
        | Step::ComeWithTheOwner
        | Step::AskWhoComesAlong
        | Step::AskWhetherTheOwnerComes
        | Step::NothingToFile
        | Step::ParentsApart
        | Step::TellTheSchool
        | Step::ComeBackAtFourteen
        | Step::LetTheRepresentativeFile
        | Step::LetThePersonFile
        | Step::ExpectTheSms
        | Step::AskAboutThePower
        | Step::GetIntoTheLease
        | Step::RegisterTheTitle
        | Step::GetTheHomeRegistered
        | Step::TalkToTheOwner
        | Step::RemindTheLandlord
        | Step::HelpTheOwnerConfirm
        | Step::CheckAgain
        | Step::AgreeOnTheTemporaryOne
        | Step::ApplyForTheTemporaryOne
        | Step::MindTheTemporaryOne
        | Step::GetAPermanentOneFirst
        | Step::AskThePassportDesk
        | Step::AskTheMigrationService
        | Step::AskAboutKandas
        | Step::AskAboutTheInstitution
        | Step::AskAboutTheOwner
        | Step::AskAboutTheAbsentOwner
        | Step::AskWhereToRegister
        | Step::AskTheProbationService
        | Step::Call1414
        | Step::CheckForToday => None,
    }
}

/// Where a step leads, if it leads somewhere.
#[must_use]
pub const fn url(step: Step) -> Option<Text> {
    match step {
        Step::FileOnThePortal => Some(PORTAL),
        Step::MindTheTemporaryOne | Step::ApplyForTheTemporaryOne => Some(TEMPORARY_REGISTRATION),
        Step::AskForTheList | Step::Call1414 => Some(CALL_1414),
        Step::KeepTheDeadline
        | Step::AgreeOnTheHour
        | Step::KeepTheTenantInReach
        | Step::GoToTheZone
        | Step::FindWhatToSignWith
        | Step::FileInTheApp
        | Step::OwnersConfirm
        | Step::CallWhereNoSmsComes
        | Step::NeverDictate
        | Step::FollowIt
        | Step::GetHelp
        | Step::LeaveTheOldAddress
        | Step::AskForTheForeignersService
        | Step::ComeWithTheOwner
        | Step::AskWhoComesAlong
        | Step::AskWhetherTheOwnerComes
        | Step::NothingToFile
        | Step::ParentsApart
        | Step::TellTheSchool
        | Step::ComeBackAtFourteen
        | Step::LetTheRepresentativeFile
        | Step::LetThePersonFile
        | Step::ExpectTheSms
        | Step::AskAboutThePower
        | Step::GetIntoTheLease
        | Step::RegisterTheTitle
        | Step::GetTheHomeRegistered
        | Step::TalkToTheOwner
        | Step::RemindTheLandlord
        | Step::HelpTheOwnerConfirm
        | Step::CheckAgain
        | Step::AgreeOnTheTemporaryOne
        | Step::GetAPermanentOneFirst
        | Step::AskThePassportDesk
        | Step::AskTheMigrationService
        | Step::AskAboutKandas
        | Step::AskAboutTheInstitution
        | Step::AskAboutTheOwner
        | Step::AskAboutTheAbsentOwner
        | Step::AskWhereToRegister
        | Step::AskTheProbationService
        | Step::CheckForToday => None,
    }
}
