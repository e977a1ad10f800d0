//! What are the sources called, and where are they?

use super::{Lang, Text, text};
use crate::law::source::Source;

/// The source's title.
#[must_use]
pub const fn title(source: Source) -> Text {
    match source {
        Source::Nit2025 => text! {
            kk: "«Ұлттық ақпараттық технологиялар» АҚ (ҰАТ) хабарландыруы, 2025 жылғы 18 қараша",
            ru: "Объявление АО «Национальные информационные технологии» (НИТ), 18 ноября 2025 года",
            en: "Announcement of JSC National Information Technologies (NIT), 18 November 2025",
        },
        Source::Pilot2025 => text! {
            kk: "Жасанды интеллект және цифрлық даму министрі (2025 жылғы 7 қазан, № 500/НҚ) мен Ішкі істер министрінің (2025 жылғы 31 қазан, № 801) пилоттық жоба туралы бірлескен бұйрығы",
            ru: "Совместный приказ министра искусственного интеллекта и цифрового развития (7 октября 2025 года, № 500/НҚ) и министра внутренних дел (31 октября 2025 года, № 801) о пилотном проекте",
            en: "Joint order of the Minister of AI and Digital Development (7 October 2025, No. 500/НҚ) and the Minister of Internal Affairs (31 October 2025, No. 801) on the pilot project",
        },
        Source::Order677 => text! {
            kk: "Халықты тіркеу қағидалары: Ішкі істер министрінің міндетін атқарушының 2024 жылғы 9 қыркүйектегі № 677 бұйрығы, 2025 жылғы 14 қарашадағы өзгерістермен",
            ru: "Правила регистрации населения: приказ и. о. министра внутренних дел от 9 сентября 2024 года № 677 с изменениями от 14 ноября 2025 года",
            en: "Rules of registration of the population: order of the acting Minister of Internal Affairs, 9 September 2024, No. 677, as amended on 14 November 2025",
        },
        Source::Order267 => text! {
            kk: "Мемлекеттік қызметтер көрсету қағидалары: Ішкі істер министрінің 2020 жылғы 30 наурыздағы № 267 бұйрығы",
            ru: "Правила оказания государственных услуг: приказ министра внутренних дел от 30 марта 2020 года № 267",
            en: "Rules of the state services: order of the Minister of Internal Affairs, 30 March 2020, No. 267",
        },
        Source::Resolution30 => text! {
            kk: "Үкіметтің 2020 жылғы 4 ақпандағы № 30 қаулысы",
            ru: "Постановление Правительства от 4 февраля 2020 года № 30",
            en: "Government resolution of 4 February 2020, No. 30",
        },
        Source::Civil16 => text! { kk: "Азаматтық кодекс", ru: "Гражданский кодекс", en: "Civil Code" },
        Source::EgovCard => text! {
            kk: "eGov.kz және gov.kz сайттарындағы қызмет карточкасы (pass001_mvd, 3038), 2026 жылғы тамыздағы нұсқасы",
            ru: "Карточка услуги на eGov.kz и gov.kz (pass001_mvd, 3038), состояние на август 2026 года",
            en: "Card of the service on eGov.kz and gov.kz (pass001_mvd, 3038), as of August 2026",
        },
        Source::EgovGuide => text! {
            kk: "gov.kz, № 424 өмірлік жағдай, 2026 жыл",
            ru: "gov.kz, жизненная ситуация 424, 2026 год",
            en: "gov.kz, life situation 424, 2026",
        },
        Source::Astana2025 => text! {
            kk: "Астана қаласы мәслихатының 2025 жылғы 26 желтоқсандағы № 368/48-VIII шешімі",
            ru: "Решение маслихата города Астаны от 26 декабря 2025 года № 368/48-VIII",
            en: "Decision of the maslikhat of Astana, 26 December 2025, No. 368/48-VIII",
        },
        Source::Foreigners923 => text! {
            kk: "2025 жылғы 17 қарашадағы № 923 бұйрық, 2026 жылғы 1 шілдеден бастап күшінде",
            ru: "Приказ от 17 ноября 2025 года № 923, действует с 1 июля 2026 года",
            en: "Order of 17 November 2025, No. 923, in force from 1 July 2026",
        },
        Source::HousingLaw => text! {
            kk: "«Тұрғын үй қатынастары туралы» 1997 жылғы 16 сәуірдегі № 94 Заң, eGov жауаптары бойынша",
            ru: "Закон «О жилищных отношениях» от 16 апреля 1997 года № 94, по ответам eGov",
            en: "Law «On housing relations» of 16 April 1997, No. 94, as eGov's answers cite it",
        },
        Source::KandasGuide => text! {
            kk: "oq.gov.kz, қандастарға арналған нұсқаулық, күні көрсетілмеген",
            ru: "oq.gov.kz, памятка для кандасов, без даты",
            en: "oq.gov.kz, guide for kandas, undated",
        },
        Source::Koap492 => text! {
            kk: "Әкімшілік құқық бұзушылық туралы кодекс",
            ru: "Кодекс об административных правонарушениях",
            en: "Code of Administrative Offences",
        },
    }
}

/// The article in it, where it is known.
#[must_use]
pub const fn point(source: Source) -> Option<Text> {
    match source {
        Source::Civil16 => Some(text! { kk: "16-бап", ru: "статья 16", en: "article 16" }),
        Source::HousingLaw => Some(text! { kk: "23–24-баптар", ru: "статьи 23–24", en: "articles 23–24" }),
        Source::Koap492 => {
            Some(text! { kk: "492 және 493-баптар", ru: "статьи 492 и 493", en: "articles 492 and 493" })
        }
        Source::Nit2025
        | Source::Pilot2025
        | Source::Order677
        | Source::Order267
        | Source::Resolution30
        | Source::EgovCard
        | Source::EgovGuide
        | Source::Astana2025
        | Source::Foreigners923
        | Source::KandasGuide => None,
    }
}

/// Where the official text is, in the reader's language where the site has it.
#[must_use]
pub const fn url(source: Source, lang: Lang) -> Option<&'static str> {
    let address = match source {
        Source::Order677 => text! {
            kk: "https://adilet.zan.kz/kaz/docs/V2400035045",
            ru: "https://adilet.zan.kz/rus/docs/V2400035045",
            en: "https://adilet.zan.kz/rus/docs/V2400035045",
        },
        Source::Order267 => text! {
            kk: "https://adilet.zan.kz/kaz/docs/V2000020192",
            ru: "https://adilet.zan.kz/rus/docs/V2000020192",
            en: "https://adilet.zan.kz/rus/docs/V2000020192",
        },
        Source::EgovCard => text! {
            kk: "https://gov.kz/services/3038", ru: "https://gov.kz/services/3038", en: "https://gov.kz/services/3038",
        },
        Source::Civil16 => text! {
            kk: "https://adilet.zan.kz/kaz/docs/K940001000_",
            ru: "https://adilet.zan.kz/rus/docs/K940001000_",
            en: "https://adilet.zan.kz/eng/docs/K940001000_",
        },
        Source::HousingLaw => text! {
            kk: "https://adilet.zan.kz/kaz/docs/Z970000094_",
            ru: "https://adilet.zan.kz/rus/docs/Z970000094_",
            en: "https://adilet.zan.kz/eng/docs/Z970000094_",
        },
        Source::Koap492 => text! {
            kk: "https://adilet.zan.kz/kaz/docs/K1400000235",
            ru: "https://adilet.zan.kz/rus/docs/K1400000235",
            en: "https://adilet.zan.kz/eng/docs/K1400000235",
        },
        Source::KandasGuide => {
            text! { kk: "https://oq.gov.kz", ru: "https://oq.gov.kz", en: "https://oq.gov.kz" }
        }
        Source::Nit2025
        | Source::Pilot2025
        | Source::Resolution30
        | Source::EgovGuide
        | Source::Astana2025
        | Source::Foreigners923 => return None,
    };
    Some(address.in_language(lang))
}
