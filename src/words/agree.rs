//! What do we say to whoever agrees with the owner: the message, the reminders, what is wrong with a day?

use super::{Text, text};
use crate::lang::Lang;
use crate::law::terms::{DaysToRegister, HoursToConfirm, Terms};

/// The title of the page.
pub const TITLE: Text = text! {
    kk: "Үй иесімен келісіп алыңыз", ru: "Договоритесь с собственником", en: "Arrange it with the owner",
};
/// What the page is for, in a line.
pub const TAGLINE: Text = text! {
    kk: "Үй иесіне не жіберу керек және күнтізбеге еске салғыш.",
    ru: "Что отправить собственнику, напоминания в календарь.",
    en: "What to send the owner, and reminders for your calendar.",
};
/// The heading over the message.
pub const MESSAGE: Text =
    text! { kk: "Үй иесіне хабарлама", ru: "Сообщение собственнику", en: "Message to the owner" };
/// How to send it.
pub const MESSAGE_HINT: Text = text! {
    kk: "Күтпеген хабарды алаяқтық деп ойлауы мүмкін: қоңырау шалып, өзіңіз жібергеніңізді айтыңыз. Үй иесі бірнешеу болса, әрқайсысына жіберіңіз.",
    ru: "Нежданную просьбу легко принять за обман: позвоните и скажите, что это вы. Собственников несколько? Отправьте каждому.",
    en: "A request out of the blue is easily taken for a fraud: call and say that it is yours. Several owners? Send it to each.",
};
/// The heading over the page for the owner.
pub const OWNERS_PAGE: Text = text! {
    kk: "Үй иесіне арналған бет", ru: "Страница для собственника", en: "The page for the owner",
};
/// For whom that is, and what stands there.
pub const OWNERS_PAGE_HINT: Text = text! {
    kk: "Күмәнданса: келісім нені білдіреді, адамды кейін қалай шығаруға болады.",
    ru: "Если сомневается: что значит согласие и как потом выписать человека.",
    en: "For an owner in doubt: what consent means, and how to remove somebody later.",
};
/// Before what the message says, for whoever reads neither of its languages.
pub const IT_SAYS: Text = text! { kk: "Мағынасы:", ru: "В нём сказано:", en: "It says:" };

/// In which language the owner reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    Kazakh,
    Russian,
}

impl Reads {
    /// The message is there in each of them, first for an owner who reads as the person does.
    #[must_use]
    pub const fn first_for(lang: Lang) -> [Self; 2] {
        match lang {
            Lang::Kk => [Self::Kazakh, Self::Russian],
            Lang::Ru | Lang::En => [Self::Russian, Self::Kazakh],
        }
    }

    /// The language itself.
    #[must_use]
    pub const fn lang(self) -> Lang {
        match self {
            Self::Kazakh => Lang::Kk,
            Self::Russian => Lang::Ru,
        }
    }

    /// For whom the message in it is.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Kazakh => text! {
                kk: "Үй иесі қазақша оқыса", ru: "Если собственник читает по-казахски", en: "If the owner reads Kazakh",
            },
            Self::Russian => text! {
                kk: "Үй иесі орысша оқыса", ru: "Если собственник читает по-русски", en: "If the owner reads Russian",
            },
        }
    }
}

/// The most that two SMS hold, in units of UTF-16: in a message of several parts each has room for 67.
pub const LONGEST_MESSAGE: usize = 2 * 67;

/// The message to the owner, in Kazakh and in Russian at most [`LONGEST_MESSAGE`] long; in English it is what
/// the message says, and is not sent. It names nobody, no address and no link: a text about a code that does
/// looks like a fraud.
#[must_use]
pub const fn message(terms: Terms) -> Text {
    match terms.hours_to_confirm {
        HoursToConfirm::One => text! {
            kk: "Үйіңізге тіркеуге келісіңізші. 1414-тің SMS-ін бір сағат ішінде растаңыз, әйтпесе өтпейді. Кодты ешкімге айтпаңыз. Қашан сөйлесеміз?",
            ru: "Прошу согласия на прописку у вас. С 1414 придёт SMS: подтвердите за час, иначе отклонят. Код никому не диктуйте. Когда вам позвонить?",
            en: "I ask for your consent to a registration in your home. An SMS will come from 1414: confirm within one hour, or the application is rejected. Tell nobody the code. When shall I call you?",
        },
    }
}

/// The heading over the reminders.
pub const CALENDAR: Text =
    text! { kk: "Күнтізбеге еске салғыш", ru: "Напоминания в календарь", en: "Calendar reminders" };
/// The heading over the time that was agreed on.
pub const AGREED: Text = text! {
    kk: "Үй иесі қашан байланыста болады", ru: "Когда собственник на связи", en: "When the owner can be reached",
};
/// What begins then.
pub const AGREED_HINT: Text = text! {
    kk: "Осы уақытта өтініш бересіз. Күнтізбе еске салады.",
    ru: "Тогда и подадите заявку. Календарь напомнит.",
    en: "That is when you apply. The calendar reminds you.",
};
/// The label of the day.
pub const DAY: Text = text! { kk: "Күні", ru: "День", en: "Day" };
/// The label of the time.
pub const TIME: Text =
    text! { kk: "Уақыты (Қазақстанда)", ru: "Время (в Казахстане)", en: "Time (in Kazakhstan)" };
/// The heading over the deadline, and what stands in the calendar on that day.
pub const DEADLINE: Text = text! { kk: "Тіркелудің соңғы күні", ru: "Последний день, чтобы прописаться", en: "The last day to register" };
/// The label of the day on which somebody moved in.
pub const MOVED_IN: Text =
    text! { kk: "Қай күні көшіп келдіңіз?", ru: "Когда вы переехали?", en: "When did you move in?" };

/// How the deadline is counted.
#[must_use]
pub const fn deadline_hint(terms: Terms) -> Text {
    match terms.days_to_register {
        DaysToRegister::Ten => text! {
            kk: "Ереже бойынша көшіп келгеннен кейін күнтізбелік 10 күн бар. Біз келесі күннен бастап санаймыз.",
            ru: "По правилам на это есть 10 календарных дней. Мы считаем их со следующего дня после переезда.",
            en: "By the rules there are 10 calendar days for it. We count them from the day after moving in.",
        },
    }
}

/// Makes the file.
pub const ADD: Text = text! { kk: "Күнтізбеге қосу", ru: "Добавить в календарь", en: "Add to the calendar" };
/// The file is there; what is in it follows.
pub const READY: Text = text! {
    kk: "Файл дайын: ашсаңыз, күнтізбеге қосылады.",
    ru: "Файл готов: откройте его, и запись будет в календаре.",
    en: "The file is ready: open it, and your calendar takes it in.",
};
/// Saves the file once more.
pub const SAVE_AGAIN: Text =
    text! { kk: "Файлды қайта сақтау", ru: "Сохранить файл ещё раз", en: "Save the file again" };
/// Without JavaScript.
pub const NO_FILE: Text = text! {
    kk: "Күнтізбе файлы үшін JavaScript керек. Уақыты мен соңғы күнін өзіңіз жазып қойыңыз.",
    ru: "Для файла календаря нужен JavaScript. Запишите время и последний день сами.",
    en: "A calendar file needs JavaScript. Write the time and the last day down yourself.",
};

/// What stands in the calendar at the time that was agreed on.
pub const OWNER_CONFIRMS: Text = text! { kk: "Үй иесі тіркеуді растайды", ru: "Собственник подтверждает прописку", en: "The owner confirms the registration" };

/// What is said of it there.
#[must_use]
pub const fn owner_confirms(terms: Terms) -> Text {
    match terms.hours_to_confirm {
        HoursToConfirm::One => text! {
            kk: "Өтініш беріп, үй иесіне бірден хабарлаңыз. Оған 1414-тен SMS келеді: бір сағат ішінде растауы керек. Код ешкімге айтылмайды.",
            ru: "Подайте заявку и сразу скажите собственнику. Ему придёт SMS с 1414: подтвердить нужно в течение часа. Код никому не называйте.",
            en: "Apply, and tell the owner at once. The owner gets an SMS from 1414 and has to confirm within one hour. The code is told to nobody.",
        },
    }
}

/// What is said of the deadline in the calendar.
#[must_use]
pub const fn deadline(terms: Terms) -> Text {
    match terms.days_to_register {
        DaysToRegister::Ten => text! {
            kk: "Ереже бойынша көшіп келген соң күнтізбелік 10 күн ішінде тіркелу керек. Кешіктіңіз бе? Бәрібір тіркелу керек.",
            ru: "По правилам прописаться нужно в течение 10 календарных дней после переезда. Опоздали? Прописаться всё равно нужно.",
            en: "By the rules, registration is due within 10 calendar days of moving in. Late? It is still due.",
        },
    }
}

/// What a person fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Field {
    /// The day that was agreed on.
    Day,
    /// The time of that day.
    Time,
    /// The day on which somebody moved in.
    MovedIn,
}

/// What is wrong with what stands in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Fault {
    /// Nothing stands there.
    Empty,
    /// The calendar, or the clock, has no such thing.
    NoSuch,
    /// It has passed.
    Past,
    /// It is so far away that the year must be wrong.
    Far,
    /// The deadline is today, so that no calendar has to remind of it.
    Today,
    /// The deadline has passed.
    Late,
}

/// What is wrong, and what to do instead.
#[must_use]
pub const fn fault(field: Field, fault: Fault) -> Text {
    match (fault, field) {
        (Fault::Empty, Field::Day | Field::MovedIn) => {
            text! { kk: "Күнін таңдаңыз.", ru: "Выберите день.", en: "Choose a day." }
        }
        (Fault::Empty, Field::Time) => {
            text! { kk: "Уақытын таңдаңыз.", ru: "Выберите время.", en: "Choose a time." }
        }
        (Fault::NoSuch, Field::Day | Field::MovedIn) => text! {
            kk: "Мұндай күн жоқ. Күнтізбеден таңдаңыз.",
            ru: "Такого дня нет. Выберите в календаре.",
            en: "There is no such day. Choose one in the calendar.",
        },
        (Fault::NoSuch, Field::Time) => text! {
            kk: "Мұндай уақыт жоқ. Қайта таңдаңыз.",
            ru: "Такого времени нет. Выберите снова.",
            en: "There is no such time. Choose again.",
        },
        (Fault::Past, Field::Day | Field::MovedIn) => text! {
            kk: "Бұл күн өтіп кетті. Бүгінгі не кейінгі күнді таңдаңыз.",
            ru: "Этот день прошёл. Выберите сегодня или позже.",
            en: "This day has passed. Choose today or a later one.",
        },
        (Fault::Past, Field::Time) => text! {
            kk: "Бұл уақыт өтіп кетті. Кейінгі уақытты таңдаңыз.",
            ru: "Это время прошло. Выберите позже.",
            en: "This time has passed. Choose a later one.",
        },
        (Fault::Far, Field::Day | Field::Time | Field::MovedIn) => text! {
            kk: "Бұл күн тым алыс. Жылын тексеріңіз.",
            ru: "Слишком далеко. Проверьте год.",
            en: "That is too far away. Check the year.",
        },
        (Fault::Today, Field::Day | Field::Time | Field::MovedIn) => text! {
            kk: "Бүгін — тіркелудің соңғы күні.",
            ru: "Сегодня последний день, чтобы прописаться.",
            en: "Today is the last day to register.",
        },
        (Fault::Late, Field::Day | Field::Time | Field::MovedIn) => text! {
            kk: "Мерзімі өтіп кетті, бірақ тіркелу керек: 1414-тен сұраңыз.",
            ru: "Срок прошёл, но прописаться нужно: спросите в 1414.",
            en: "The deadline has passed, but registration is due: ask 1414.",
        },
    }
}
