//! What do the results say?

use super::{Text, text};
use crate::law::remedy::Remedy;
use crate::law::result::{NoRoute, Place, Route, Verdict};
use crate::law::terms::{
    HoursToConfirm, MonthsAsAGuest, MonthsOfATemporaryStay, OwnFilers, ProtectedOwners, Terms,
};

/// The result in a line, for a list of what is possible, and where the cause has no title of its own.
#[must_use]
pub const fn title(verdict: Verdict, at: Option<Place>, terms: Terms) -> Text {
    match (verdict, at) {
        (Verdict::Open(Route::Online), Some(Place::SelfServiceZone)) => text! {
            kk: "Онлайн, ХҚКО-ның өзіне-өзі қызмет көрсету аймағында",
            ru: "Онлайн, в зоне самообслуживания ЦОНа",
            en: "Online, at a service centre's self-service zone",
        },
        (Verdict::Open(Route::Online), Some(Place::Home) | None) => text! {
            kk: "Онлайн рәсімдей аласыз",
            ru: "Можно подать онлайн",
            en: "You can apply online",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::SelfServiceZone)) => text! {
            kk: "ХҚКО-да онлайн, үй иелерінің келісімімен",
            ru: "Онлайн в ЦОНе, с согласия собственников",
            en: "Online at a centre, with owners' consent",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::Home) | None) => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Онлайн, үй иелері бір сағат ішінде растаса",
                ru: "Онлайн, если собственники подтвердят в течение часа",
                en: "Online, if owners confirm within one hour",
            },
        },
        (Verdict::Open(Route::ServiceCentre), _) => text! {
            kk: "Тек ХҚКО-да, өзіңіз барып рәсімдейсіз", ru: "Только лично, в ЦОНе", en: "Only in person, at a service centre",
        },
        (Verdict::Closed(NoRoute::NotCovered), _) => text! {
            kk: "Бұл үшін бөлек тәртіп бар", ru: "Для этого другой порядок", en: "This goes by another procedure",
        },
        (Verdict::Closed(NoRoute::NotEligible), _) => text! {
            kk: "14-ке толмаған бала тіркелмейді",
            ru: "Ребёнка до 14 лет не прописывают",
            en: "A child under 14 is not registered",
        },
        (Verdict::Closed(NoRoute::FixFirst), _) => text! {
            kk: "Алдымен мынаны шешіп алыңыз", ru: "Сначала нужно кое-что решить", en: "There is something to settle first",
        },
        (Verdict::Closed(NoRoute::Ask1414), _) => text! {
            kk: "Нақты ереже таппадық. 1414-тен сұраңыз",
            ru: "Правила мы не нашли. Спросите в 1414",
            en: "We found no clear rule. Ask 1414",
        },
    }
}

/// What a summary speaks of: the result, and where one result has more than one meaning, which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Summary {
    /// Online, at home.
    Online,
    /// Online, at the self-service zone.
    OnlineInTheZone,
    /// Online, into state rental housing, at home.
    ListedInLease,
    /// The same, at the self-service zone.
    ListedInLeaseInTheZone,
    /// With the owners' consent, at home.
    OwnerConsent,
    /// The same, where the applicant is one of them.
    CoOwnersConsent,
    /// With the owners' consent, at the self-service zone.
    OwnerConsentInTheZone,
    /// At the counter, because of an owner under 18.
    #[strum(serialize = "owner-under-18")]
    OwnerUnder18,
    /// The same, because a court has declared an owner legally incapable.
    IncapableOwner,
    /// The same, because a court has limited an owner's capacity: one source says so.
    OwnerOfLimitedCapacity,
    /// At the counter, as a foreigner.
    PermanentForeigner,
    /// A foreigner staying temporarily.
    TemporaryForeigner,
    /// Somebody who moves in for a time.
    TemporaryStay,
    /// A day before the switch.
    BeforeTheSwitch,
    /// A child under 14.
    #[strum(serialize = "under-14")]
    Under14,
    /// The wrong person asks.
    SomebodyElseApplies,
    /// An obstacle.
    FixFirst,
    /// Somebody asks for whoever is 16 or 17: no source says who applies.
    Teenager,
    /// A kandas.
    Kandas,
    /// Nowhere to register, whoever asks.
    Nowhere,
    /// A home of an organisation.
    Institution,
    /// No published rule.
    #[strum(serialize = "ask-1414")]
    Ask1414,
}

impl Summary {
    /// Every one of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The title of what a summary speaks of, where that is the cause and the deciding rule does not name it.
#[must_use]
pub const fn title_of(summary: Summary, terms: Terms) -> Option<Text> {
    Some(match summary {
        Summary::OwnerUnder18 => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үй иесі 18-ге толмаған: тек ХҚКО-да",
                ru: "Только в ЦОНе: собственник младше 18",
                en: "Only in person: an owner under 18",
            },
        },
        Summary::IncapableOwner => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Үй иесі әрекетке қабілетсіз: тек ХҚКО-да",
                ru: "Только в ЦОНе: собственник недееспособен",
                en: "Only in person: legally incapable owner",
            },
        },
        Summary::OwnerOfLimitedCapacity => match terms.protected_owners {
            ProtectedOwners::MinorIncapableOrLimited => text! {
                kk: "Шамасы, ХҚКО-да: үй иесінің әрекет қабілеті шектеулі",
                ru: "Похоже, в ЦОНе: собственник ограниченно дееспособен",
                en: "Probably in person: owner of limited capacity",
            },
        },
        Summary::Teenager => match terms.own_filers {
            OwnFilers::From16 => text! {
                kk: "16–17 жаста, біздіңше, өтінішті жасөспірімнің өзі береді",
                ru: "В 16–17, мы думаем, подаёт подросток",
                en: "At 16–17, we think, the teenager applies",
            },
        },
        Summary::ListedInLeaseInTheZone => text! {
            kk: "ХҚКО-да онлайн: жалдау шартында аты-жөні бар",
            ru: "Онлайн в ЦОНе: имя есть в договоре",
            en: "Online at a centre: listed in lease",
        },
        Summary::Kandas => text! {
            kk: "Қандас: полиция мен 1414-тен сұраңыз", ru: "Кандас: спросите в полиции и в 1414", en: "Kandas: ask the police and 1414",
        },
        Summary::Nowhere => text! {
            kk: "Тіркелетін жер жоқ па? 1414-тен сұраңыз",
            ru: "Прописаться негде? Спросите в 1414",
            en: "Nowhere to register? Ask 1414",
        },
        Summary::Online
        | Summary::OnlineInTheZone
        | Summary::ListedInLease
        | Summary::OwnerConsent
        | Summary::CoOwnersConsent
        | Summary::OwnerConsentInTheZone
        | Summary::PermanentForeigner
        | Summary::TemporaryForeigner
        | Summary::TemporaryStay
        | Summary::BeforeTheSwitch
        | Summary::Under14
        | Summary::SomebodyElseApplies
        | Summary::FixFirst
        | Summary::Institution
        | Summary::Ask1414 => return None,
    })
}

/// The result in a sentence or two, of twenty words at most.
#[must_use]
pub const fn summary(summary: Summary, terms: Terms) -> Text {
    match summary {
        Summary::Online => text! {
            kk: "Жауаптарыңызға қарағанда, келісім керек емес: үйдің басқа иесі жоқ.",
            ru: "По вашим ответам согласие не нужно: других собственников нет.",
            en: "From your answers, nobody else has to agree: there is no other owner.",
        },
        Summary::OnlineInTheZone => text! {
            kk: "Жауаптарыңызға қарағанда, өтінішті онлайн, бірақ ХҚКО-дағы (халыққа қызмет көрсету орталығындағы) компьютерден бересіз.",
            ru: "По вашим ответам это та же онлайн-заявка, с компьютера в ЦОНе (центре обслуживания населения).",
            en: "From your answers, it is the same online application, made on a computer at a citizen service centre (ЦОН).",
        },
        Summary::ListedInLease => text! {
            kk: "Жауаптарыңызға қарағанда, өтінішті онлайн бересіз. Кім растайтыны дереккөздерде тура айтылмаған.",
            ru: "По вашим ответам заявку подают онлайн. Чьё подтверждение запросят, источники прямо не говорят.",
            en: "From your answers, you apply online. No source says plainly whose confirmation is asked for.",
        },
        Summary::ListedInLeaseInTheZone => text! {
            kk: "Жауаптарыңызға қарағанда, өтінішті ХҚКО-дағы (халыққа қызмет көрсету орталығындағы) компьютерден бересіз. Кім растайтыны дереккөздерде тура айтылмаған.",
            ru: "По вашим ответам заявку подают с компьютера в ЦОНе (центре обслуживания населения). Чьё подтверждение запросят, источники прямо не говорят.",
            en: "From your answers, apply on a computer at a service centre (ЦОН). No source says plainly whose confirmation is needed.",
        },
        Summary::OwnerConsent => text! {
            kk: "Жауаптарыңызға қарағанда, үй иелерінің бәріне 1414-тен SMS келеді. Алдымен келісіп алыңыз, сосын өтініш беріңіз.",
            ru: "По вашим ответам всем собственникам придёт SMS с 1414. Сначала договоритесь, потом подавайте.",
            en: "From your answers, all owners get an SMS from 1414. Agree on a time first, then apply.",
        },
        Summary::CoOwnersConsent => text! {
            kk: "Жауаптарыңызға қарағанда, басқа иелердің бәріне 1414-тен SMS келеді. Алдымен келісіп алыңыз, сосын өтініш беріңіз.",
            ru: "По вашим ответам остальным собственникам придёт SMS с 1414. Сначала договоритесь, потом подавайте.",
            en: "From your answers, the other owners get an SMS from 1414. Agree on a time first, then apply.",
        },
        Summary::OwnerConsentInTheZone => text! {
            kk: "Жауаптарыңызға қарағанда, өтінішті ХҚКО-дағы (халыққа қызмет көрсету орталығындағы) компьютерден бересіз. Үй иелерінің келісімі онда да керек.",
            ru: "По вашим ответам заявку подают с компьютера в ЦОНе (центре обслуживания населения). Согласие собственников нужно и тогда.",
            en: "From your answers, you apply on a computer at a citizen service centre (ЦОН). Owners' consent is needed then, too.",
        },
        // Which owner it is, and why, their title says.
        Summary::OwnerUnder18 | Summary::IncapableOwner => text! {
            kk: "Жауаптарыңызға қарағанда, онлайн өтініш қабылданбайды. ХҚКО-ға (халыққа қызмет көрсету орталығына) барыңыз.",
            ru: "По вашим ответам онлайн не примут. Идите в ЦОН (центр обслуживания населения).",
            en: "From your answers, an online application will not go through. Go to a citizen service centre (ЦОН).",
        },
        Summary::OwnerOfLimitedCapacity => text! {
            kk: "Бұл бір ғана дереккөзде жазылған. ХҚКО-ға (халыққа қызмет көрсету орталығына) барар алдында 1414-тен сұраңыз.",
            ru: "Так говорит только один источник. Прежде чем идти в ЦОН (центр обслуживания населения), спросите в 1414.",
            en: "Only one source says so. Ask 1414 before you go to a citizen service centre (ЦОН).",
        },
        Summary::PermanentForeigner => text! {
            kk: "Жауаптарыңызға қарағанда, бөлек қызмет керек. Оны ХҚКО-да (халыққа қызмет көрсету орталығында) алуға болады.",
            ru: "По вашим ответам нужна отдельная услуга. Её оказывают в ЦОНе (центре обслуживания населения).",
            en: "From your answers, a separate service is needed. It is provided at a citizen service centre (ЦОН).",
        },
        Summary::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдіктерге бөлек тәртіп қолданылады. Бұл қызмет оларға арналмаған.",
            ru: "Для иностранцев, которые приехали на время, есть другой порядок. Эта услуга не для них.",
            en: "Foreigners who stay temporarily have another procedure. This service is not for them.",
        },
        Summary::TemporaryStay => match (terms.months_as_a_guest, terms.months_of_a_temporary_stay) {
            (MonthsAsAGuest::One, MonthsOfATemporaryStay::Twelve) => text! {
                kk: "Жауаптарыңызға қарағанда, бұл — уақытша, 1 айдан 12 айға дейін. Бұл — бөлек қызмет, тұрақты мекенжай өзгермейді.",
                ru: "По вашим ответам это на срок от 1 до 12 месяцев. Это другая услуга, постоянный адрес не меняется.",
                en: "From your answers, this is for 1 to 12 months. It is a different service; the permanent address stays.",
            },
        },
        Summary::BeforeTheSwitch => text! {
            kk: "2025 жылғы 24 қарашаға дейін өтінішті ХҚКО-да (халыққа қызмет көрсету орталығында) да, порталда да қабылдаған. Одан бұрынғысын тексермейміз.",
            ru: "До 24 ноября 2025 года заявки принимали и ЦОН (центр обслуживания населения), и портал. Раньше этого дня мы не проверяем.",
            en: "Before 24 November 2025 both the service centres (ЦОН) and the portal took applications. We check nothing earlier.",
        },
        Summary::Under14 => text! {
            kk: "Баланың мекенжайы деп ата-анасының немесе заңды өкілінің мекенжайы саналады. Сондықтан қазір өтініш керек емес.",
            ru: "Адресом ребёнка считается адрес родителей или законных представителей. Поэтому сейчас подавать нечего.",
            en: "A child's address is taken to be the parents' or legal representatives'. So there is nothing to file now.",
        },
        Summary::SomebodyElseApplies => text! {
            kk: "Жауаптарыңызға қарағанда, өтінішті сіз емес, басқа адам береді.",
            ru: "По вашим ответам заявку подаёте не вы, а другой человек.",
            en: "From your answers, somebody else applies, not you.",
        },
        Summary::FixFirst => text! {
            kk: "Жауаптарыңызға қарағанда, өтініш қазір қабылданбайды. Не істеуге болатыны төменде жазылған.",
            ru: "По вашим ответам заявка сейчас не пройдёт. Ниже — что можно сделать.",
            en: "From your answers, an application would not go through now. See below what can be done.",
        },
        Summary::Teenager => match terms.own_filers {
            OwnFilers::From16 => text! {
                kk: "Ережені солай түсінеміз: 16–17 жас туралы дереккөздерде ештеңе айтылмаған. 1414-тен сұраңыз.",
                ru: "Так мы понимаем правила: о 16–17 годах источники молчат. Уточните в 1414.",
                en: "That is how we read the rules: on 16–17 the sources are silent. Check with 1414.",
            },
        },
        Summary::Kandas => text! {
            kk: "oq.gov.kz-тегі күні көрсетілмеген нұсқаулықта полиция аталған. Тіркеудің өзіне қатысты ереже таппадық.",
            ru: "В полицию направляет памятка oq.gov.kz, без даты. Правила самой прописки мы не нашли.",
            en: "An undated guide at oq.gov.kz names the police. We found no rule on the registration itself.",
        },
        Summary::Institution => text! {
            kk: "Онда онлайн қалай тіркелу керегі ережелерде анық айтылмаған. Алдымен әкімшілігінен сұраңыз.",
            ru: "Как прописаться туда онлайн, правила ясно не говорят. Сначала спросите администрацию.",
            en: "The rules do not say clearly how to register there online. Ask its administration first.",
        },
        Summary::Nowhere | Summary::Ask1414 => text! {
            kk: "Мұндай жағдайға нақты ереже таппадық. 1414-тен немесе ХҚКО-дан (халыққа қызмет көрсету орталығынан) сұраңыз.",
            ru: "Ясного правила на такой случай мы не нашли. Спросите в 1414 или в ЦОНе (центре обслуживания населения).",
            en: "We found no clear rule for this case. Ask 1414 or a citizen service centre (ЦОН).",
        },
    }
}

/// What opens once the obstacle is gone, as a sentence.
#[must_use]
pub const fn then(verdict: Verdict, terms: Terms) -> Text {
    match verdict {
        Verdict::Open(Route::Online) => text! {
            kk: "Содан кейін онлайн өтініш беруге болады.",
            ru: "После этого можно подать онлайн.",
            en: "After that an online application is possible.",
        },
        Verdict::Open(Route::OwnerConsent) => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Содан кейін, үй иелері бір сағат ішінде растаса, онлайн өтініш беруге болады.",
                ru: "После этого можно подать онлайн, если собственники подтвердят в течение часа.",
                en: "After that an online application is possible, if the owners confirm within one hour.",
            },
        },
        Verdict::Open(Route::ServiceCentre) => text! {
            kk: "Содан кейін ХҚКО-ға барып рәсімдеу керек.",
            ru: "После этого — лично, в ЦОНе.",
            en: "After that it goes in person, at a service centre.",
        },
        // No obstacle that we know leads there: each of these would decide before it, or is the only one.
        Verdict::Closed(NoRoute::NotCovered | NoRoute::NotEligible | NoRoute::FixFirst) => text! {
            kk: "Содан кейін қайта тексеріңіз.",
            ru: "После этого проверьте ещё раз.",
            en: "After that check again.",
        },
        Verdict::Closed(NoRoute::Ask1414) => text! {
            kk: "Содан кейін де нақты ереже таппадық: 1414-тен сұраңыз.",
            ru: "Но и тогда ясного правила мы не нашли: спросите в 1414.",
            en: "Even then we found no clear rule: ask 1414.",
        },
    }
}

/// What to change, as a sentence.
#[must_use]
pub const fn remedy(remedy: Remedy, terms: Terms) -> Text {
    match remedy {
        Remedy::BeNamedInTheLease => text! {
            kk: "Тіркелетін адамды жалдау шартына енгіздіріңіз.",
            ru: "Пусть человека впишут в договор найма.",
            en: "Have the person named in the lease.",
        },
        Remedy::OwnersConfirm => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Үй иелері келісіп, бір сағат ішінде растауға дайын болсын.",
                ru: "Пусть собственники согласятся и будут готовы подтвердить в течение часа.",
                en: "Have the owners agree and be ready to confirm within one hour.",
            },
        },
        Remedy::GetASignature => text! {
            kk: "ЭЦҚ (электрондық қолтаңба) алыңыз.",
            ru: "Получите ЭЦП (электронную подпись).",
            en: "Get a digital signature (EDS).",
        },
        Remedy::RegisterTheNumber => text! {
            kk: "Нөміріңізді ЖСН-мен байланыстырыңыз.",
            ru: "Привяжите свой номер к ИИН.",
            en: "Have your number tied to your IIN.",
        },
        Remedy::FindADevice => text! {
            kk: "Интернеті бар телефон не компьютер керек.",
            ru: "Понадобится телефон или компьютер с интернетом.",
            en: "You need a phone or computer with internet.",
        },
    }
}

/// What a change leads to, as a sentence.
#[must_use]
pub const fn gain(route: Route, at: Option<Place>, _terms: Terms) -> Text {
    match (route, at) {
        (Route::Online, Some(Place::Home)) => text! {
            kk: "Сонда өтінішті үйден шықпай, онлайн бересіз.",
            ru: "Тогда подадите заявку онлайн, не выходя из дома.",
            en: "Then you can apply online, from home.",
        },
        (Route::OwnerConsent, Some(Place::Home)) => text! {
            kk: "Сонда өтінішті үйден шықпай, онлайн бересіз, ал үй иелері растайды.",
            ru: "Тогда подадите заявку онлайн, не выходя из дома, а собственники подтвердят.",
            en: "Then you can apply online, from home, and the owners confirm.",
        },
        // Nobody gains the zone by a change that we know: it is what is left where nothing can be changed.
        (Route::Online, Some(Place::SelfServiceZone) | None) => text! {
            kk: "Сонда өтінішті онлайн бересіз.", ru: "Тогда подадите заявку онлайн.", en: "Then you can apply online.",
        },
        (Route::OwnerConsent, Some(Place::SelfServiceZone) | None) => text! {
            kk: "Сонда өтінішті онлайн бересіз, ал үй иелері растайды.",
            ru: "Тогда подадите заявку онлайн, а собственники подтвердят.",
            en: "Then you can apply online, and the owners confirm.",
        },
        (Route::ServiceCentre, _) => text! {
            kk: "Сонда ХҚКО-да рәсімдейсіз.", ru: "Тогда оформите прописку в ЦОНе.", en: "Then you can register at a service centre.",
        },
    }
}
