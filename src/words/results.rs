//! What do the results say?

use super::{Text, text};
use crate::law::remedy::Remedy;
use crate::law::result::{NoRoute, Place, Route, Verdict};
use crate::law::terms::{HoursToConfirm, MinutesAtTheCounter, MinutesOnline, ProtectedOwners, Terms};

/// The result in a line, for a list of what is possible.
#[must_use]
pub const fn title(verdict: Verdict, at: Option<Place>, terms: Terms) -> Text {
    match (verdict, at) {
        (Verdict::Open(Route::Online), Some(Place::SelfServiceZone)) => text! {
            kk: "Онлайн, ХҚКО-ның өзіне-өзі қызмет көрсету аймағында",
            ru: "Онлайн, в зоне самообслуживания ЦОНа",
            en: "Online, at a service centre's self-service zone",
        },
        (Verdict::Open(Route::Online), Some(Place::Home) | None) => text! {
            kk: "Онлайн тіркеле аласыз, ешкімнің келісімі керек емес",
            ru: "Можно онлайн, ничьё согласие не нужно",
            en: "Online, and nobody else has to agree",
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::SelfServiceZone)) => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "ХҚКО-ның өзіне-өзі қызмет көрсету аймағында, үй иесі бір сағат ішінде растауы керек",
                ru: "В зоне самообслуживания ЦОНа, если собственник подтвердит в течение часа",
                en: "At a self-service zone, if the owner confirms within one hour",
            },
        },
        (Verdict::Open(Route::OwnerConsent), Some(Place::Home) | None) => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Онлайн, бірақ үй иесі бір сағат ішінде растауы керек",
                ru: "Онлайн, если собственник подтвердит в течение часа",
                en: "Online, if the owner confirms within one hour",
            },
        },
        (Verdict::Open(Route::ServiceCentre), _) => text! {
            kk: "Тек ХҚКО-да, өзіңіз барып тіркелесіз", ru: "Только лично, в ЦОНе", en: "Only in person, at a service centre",
        },
        (Verdict::Closed(NoRoute::NotCovered), _) => text! {
            kk: "Бұл үшін басқа рәсім бар", ru: "Для этого другая процедура", en: "This goes by another procedure",
        },
        (Verdict::Closed(NoRoute::NotEligible), _) => text! {
            kk: "14-ке толмаған бала бөлек тіркелмейді",
            ru: "Ребёнка до 14 лет отдельно не прописывают",
            en: "A child under 14 is not registered separately",
        },
        (Verdict::Closed(NoRoute::FixFirst), _) => text! {
            kk: "Алдымен мынаны шешіп алыңыз", ru: "Сначала нужно кое-что решить", en: "There is something to settle first",
        },
        (Verdict::Closed(NoRoute::Ask1414), _) => text! {
            kk: "Бұл жағдай туралы жарияланған ереже жоқ. 1414-тен сұраңыз",
            ru: "Опубликованного правила на этот случай нет. Спросите в 1414",
            en: "No published rule settles this. Ask 1414",
        },
    }
}

/// The title of what the title of its result would not say well.
#[must_use]
pub const fn title_of_its_own(summary: Summary, _terms: Terms) -> Option<Text> {
    match summary {
        Summary::BeforeTheSwitch => Some(text! {
            kk: "Бұл күні бұрынғы тәртіп қолданылған",
            ru: "В этот день действовал прежний порядок",
            en: "On that day the earlier procedure applied",
        }),
        Summary::Online
        | Summary::OnlineInTheZone
        | Summary::OwnerConsent
        | Summary::OwnerConsentInTheZone
        | Summary::ProtectedOwner
        | Summary::PermanentForeigner
        | Summary::TemporaryForeigner
        | Summary::Under14
        | Summary::FixFirst
        | Summary::Ask1414 => None,
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
    /// With the owners' consent, at home.
    OwnerConsent,
    /// With the owners' consent, at the self-service zone.
    OwnerConsentInTheZone,
    /// At the counter, because of an owner.
    ProtectedOwner,
    /// At the counter, as a foreigner.
    PermanentForeigner,
    /// A foreigner staying temporarily.
    TemporaryForeigner,
    /// A day before the switch.
    BeforeTheSwitch,
    /// A child under 14.
    #[strum(serialize = "under-14")]
    Under14,
    /// An obstacle.
    FixFirst,
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

/// The result in two or three sentences.
#[must_use]
pub const fn summary(summary: Summary, terms: Terms) -> Text {
    match summary {
        Summary::Online => match terms.minutes_online {
            MinutesOnline::Fifteen => text! {
                kk: "Сіздің жауаптарыңыз бойынша өтінішті eGov.kz порталында немесе eGov Mobile қосымшасында өзіңіз бересіз. Бұл тегін, шамамен 15 минут кетеді.",
                ru: "По вашим ответам заявку вы подаёте сами: на портале eGov.kz или в приложении eGov Mobile. Это бесплатно и занимает около 15 минут.",
                en: "From your answers, you apply yourself on eGov.kz or in the eGov Mobile app. It is free and takes about 15 minutes.",
            },
        },
        Summary::OnlineInTheZone => text! {
            kk: "Сіздің жауаптарыңыз бойынша сол онлайн өтінішті ХҚКО-дағы (халыққа қызмет көрсету орталығындағы) компьютерден бересіз. Бұл тегін. Ешкімнің келісімі керек емес.",
            ru: "По вашим ответам это та же онлайн-заявка, только с компьютера в ЦОНе (центре обслуживания населения). Это бесплатно. Ничьё согласие не нужно.",
            en: "From your answers, it is the same online application, made on a computer at a citizen service centre (CSC, ЦОН). It is free. Nobody else has to agree.",
        },
        Summary::OwnerConsent => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Сіздің жауаптарыңыз бойынша өтінішті eGov.kz порталында немесе eGov Mobile қосымшасында бересіз. Содан кейін қалған үй иелеріне 1414-тен SMS келеді. Олар бір сағат ішінде растауы керек.",
                ru: "По вашим ответам заявку вы подаёте на портале eGov.kz или в приложении eGov Mobile. Затем остальным собственникам придёт SMS с номера 1414. У них один час, чтобы подтвердить.",
                en: "From your answers, you apply on eGov.kz or in the eGov Mobile app. Then each other owner gets an SMS from 1414. They have one hour to confirm.",
            },
        },
        Summary::OwnerConsentInTheZone => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Сіздің жауаптарыңыз бойынша онлайн өтінішті ХҚКО-дағы (халыққа қызмет көрсету орталығындағы) компьютерден бересіз. Содан кейін қалған үй иелеріне 1414-тен SMS келеді. Олар бір сағат ішінде растауы керек.",
                ru: "По вашим ответам онлайн-заявку вы подаёте с компьютера в ЦОНе (центре обслуживания населения). Затем остальным собственникам придёт SMS с номера 1414. У них один час, чтобы подтвердить.",
                en: "From your answers, you make the online application on a computer at a citizen service centre (CSC, ЦОН). Then each other owner gets an SMS from 1414. They have one hour to confirm.",
            },
        },
        Summary::ProtectedOwner => match (terms.protected_owners, terms.minutes_at_the_counter) {
            (ProtectedOwners::MinorIncapableOrLimited, MinutesAtTheCounter::Thirty) => text! {
                kk: "Сіздің жауаптарыңыз бойынша үй иелерінің арасында кәмелетке толмаған, әрекетке қабілетсіз немесе әрекет қабілеті шектеулі адам бар, сондықтан онлайн өтініш қабылданбайды. ХҚКО-ға (халыққа қызмет көрсету орталығына) барасыз. Онда шамамен 30 минут кетеді.",
                ru: "По вашим ответам среди собственников есть несовершеннолетний, недееспособный или ограниченно дееспособный: онлайн-заявка не пройдёт. Идите в ЦОН (центр обслуживания населения). Там это займёт около 30 минут.",
                en: "From your answers, an owner is under 18, incapable or of limited capacity, so an online application will not go through. Go to a citizen service centre (CSC, ЦОН). It takes about 30 minutes there.",
            },
        },
        Summary::PermanentForeigner => text! {
            kk: "Сіздің жауаптарыңыз бойынша бұл — ықтиярхаты бар шетелдіктер мен азаматтығы жоқ адамдарға арналған бөлек қызмет. Оны ХҚКО-да (халыққа қызмет көрсету орталығында) көрсетеді.",
            ru: "По вашим ответам это отдельная услуга: для иностранцев с видом на жительство и лиц без гражданства. Её оказывают в ЦОНе (центре обслуживания населения).",
            en: "From your answers, this is a separate service, for foreigners with a residence permit and for stateless people. It is given at a citizen service centre (CSC, ЦОН).",
        },
        Summary::TemporaryForeigner => text! {
            kk: "Уақытша келген шетелдіктерге басқа тәртіп қолданылады. Бұл қызмет оларға арналмаған.",
            ru: "Для иностранцев, которые приехали на время, есть другой порядок. Эта услуга не для них.",
            en: "Foreigners who stay temporarily have another procedure. This service is not for them.",
        },
        Summary::BeforeTheSwitch => text! {
            kk: "2025 жылғы 24 қарашаға дейін өтінішті ХҚКО-да (халыққа қызмет көрсету орталығында) да, порталда да қабылдаған. Біздің ережелер сол күннен басталады, сондықтан оған дейінгі жағдайды тексермейміз.",
            ru: "До 24 ноября 2025 года заявки принимали и в ЦОНе (центре обслуживания населения), и на портале. Наши правила начинаются с этого дня, случаи до него мы не проверяем.",
            en: "Before 24 November 2025 both the service centres (CSC, ЦОН) and the portal took applications. Our rules begin on that day; we do not check cases before it.",
        },
        Summary::Under14 => text! {
            kk: "Заң бойынша бала ата-анасымен немесе заңды өкілімен бірге тұрады деп саналады. Сондықтан қазір өтініш берудің қажеті жоқ.",
            ru: "По закону ребёнок живёт там, где его родители или законные представители. Поэтому сейчас подавать нечего.",
            en: "By law a child lives where the parents or legal representatives live. So there is nothing to apply for now.",
        },
        Summary::FixFirst => text! {
            kk: "Сіздің жауаптарыңыз бойынша өтініш қазір қабылданбайды, бірақ кедергіні жоюға болады. Не істеу керегі төменде жазылған.",
            ru: "По вашим ответам заявка сейчас не пройдёт, но препятствие можно убрать. Ниже — что сделать.",
            en: "From your answers, an application would not go through now, but the obstacle can be removed. See below what to do.",
        },
        Summary::Ask1414 => text! {
            kk: "Мұндай жағдай туралы жарияланған ереже таппадық, сондықтан болжам айтпаймыз. 1414 бірыңғай байланыс орталығынан немесе ХҚКО-дан (халыққа қызмет көрсету орталығынан) сұраңыз.",
            ru: "Мы не нашли опубликованного правила на такой случай и гадать не будем. Спросите в едином контакт-центре 1414 или в ЦОНе (центре обслуживания населения).",
            en: "We found no published rule for this case, and we will not guess. Ask the unified contact centre 1414 or a citizen service centre (CSC, ЦОН).",
        },
    }
}

/// What opens once the obstacle is gone, as a sentence.
#[must_use]
pub const fn then(verdict: Verdict, terms: Terms) -> Text {
    match verdict {
        Verdict::Open(Route::Online) => text! {
            kk: "Содан кейін онлайн тіркеле аласыз, ешкімнің келісімі керек емес.",
            ru: "После этого можно онлайн, ничьё согласие не нужно.",
            en: "After that it works online, and nobody else has to agree.",
        },
        Verdict::Open(Route::OwnerConsent) => match terms.hours_to_confirm {
            HoursToConfirm::One => text! {
                kk: "Содан кейін онлайн өтініш бересіз, үй иесі бір сағат ішінде растауы керек.",
                ru: "После этого можно онлайн, если собственник подтвердит в течение часа.",
                en: "After that it works online, if the owner confirms within one hour.",
            },
        },
        Verdict::Open(Route::ServiceCentre) => text! {
            kk: "Содан кейін ХҚКО-ға өзіңіз барасыз.",
            ru: "После этого — лично, в ЦОНе.",
            en: "After that it goes in person, at a service centre.",
        },
        Verdict::Closed(NoRoute::NotCovered) => text! {
            kk: "Содан кейін де басқа рәсім керек болады.",
            ru: "Но и после этого нужна другая процедура.",
            en: "Even then it goes by another procedure.",
        },
        Verdict::Closed(NoRoute::NotEligible) => text! {
            kk: "Содан кейін де өтініш берудің қажеті болмайды.",
            ru: "Но и после этого подавать будет нечего.",
            en: "Even then there is nothing to apply for.",
        },
        Verdict::Closed(NoRoute::FixFirst) => text! {
            kk: "Содан кейін тағы бір кедергіні жою керек болады.",
            ru: "После этого останется ещё одно дело.",
            en: "After that there is one more thing to settle.",
        },
        Verdict::Closed(NoRoute::Ask1414) => text! {
            kk: "Содан кейін де жарияланған ереже жоқ: 1414-тен сұраңыз.",
            ru: "Но и после этого опубликованного правила нет: спросите в 1414.",
            en: "Even then no published rule settles it: ask 1414.",
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
                kk: "Үй иелерінің бәрі келісіп, бір сағат ішінде растауға дайын болсын.",
                ru: "Пусть все собственники согласятся и будут готовы подтвердить в течение часа.",
                en: "Have all the owners agree and be ready to confirm within the hour.",
            },
        },
        Remedy::GetASignature => text! {
            kk: "ЭЦҚ (электрондық қолтаңба) алыңыз.",
            ru: "Получите ЭЦП (электронную подпись).",
            en: "Get a digital signature (ЭЦП).",
        },
        Remedy::RegisterTheNumber => text! {
            kk: "Нөміріңізді МАБ-қа (нөміріңіз ЖСН-ге байланған база) тіркеңіз.",
            ru: "Добавьте свой номер в БМГ (база, где номер привязан к ИИН).",
            en: "Register your number in the Mobile Citizens Database (БМГ).",
        },
        Remedy::FindADevice => text! {
            kk: "Интернеті бар телефон не компьютер табыңыз.",
            ru: "Найдите телефон или компьютер с интернетом.",
            en: "Find a phone or computer with internet.",
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
        (Route::Online, Some(Place::SelfServiceZone)) => text! {
            kk: "Сонда өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында онлайн бересіз.",
            ru: "Тогда подадите заявку онлайн, в зоне самообслуживания ЦОНа.",
            en: "Then you can apply online, at a service centre's self-service zone.",
        },
        (Route::Online, None) => text! {
            kk: "Сонда өтінішті онлайн бересіз.", ru: "Тогда подадите заявку онлайн.", en: "Then you can apply online.",
        },
        (Route::OwnerConsent, Some(Place::Home)) => text! {
            kk: "Сонда өтінішті үйден шықпай, онлайн бересіз, үй иесі растайды.",
            ru: "Тогда подадите заявку онлайн, не выходя из дома, а собственник подтвердит.",
            en: "Then you can apply online, from home, and the owner confirms.",
        },
        (Route::OwnerConsent, Some(Place::SelfServiceZone)) => text! {
            kk: "Сонда өтінішті ХҚКО-ның өзіне-өзі қызмет көрсету аймағында бересіз, үй иесі растайды.",
            ru: "Тогда подадите заявку в зоне самообслуживания ЦОНа, а собственник подтвердит.",
            en: "Then you can apply at a service centre's self-service zone, and the owner confirms.",
        },
        (Route::OwnerConsent, None) => text! {
            kk: "Сонда өтінішті онлайн бересіз, үй иесі растайды.",
            ru: "Тогда подадите заявку онлайн, а собственник подтвердит.",
            en: "Then you can apply online, and the owner confirms.",
        },
        (Route::ServiceCentre, _) => text! {
            kk: "Сонда ХҚКО-да тіркелесіз.", ru: "Тогда пропишетесь в ЦОНе.", en: "Then you can register at a service centre.",
        },
    }
}
