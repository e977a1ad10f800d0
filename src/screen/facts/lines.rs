//! Which addresses does a screen lead to, which ids and numbers does it give?

use super::Facts;
use crate::answers::link::write;
use crate::answers::names::{Line, Name, Token, add, number};
use crate::answers::question::{Answers, Question, Value};
use crate::lang::Lang;
use crate::law::glance::Action;
use crate::screen::files::Page;
use crate::screen::markup::{At, Day, Made};
use crate::screen::sink::for_machines;

/// What is said of the home and of who is registered. The rest is asked of the applicant anew.
const OF_THE_CASE: &[Question] = &[Question::Citizenship, Question::Age, Question::Home, Question::Lease];

impl Facts<'_> {
    /// Where the button leads, if it leads to a case or a page of ours.
    fn lead(&self, line: &mut Line, lang: Lang) {
        match Action::ALL.get(usize::from(self.number(At::Action))) {
            Some(Action::CheckAsTheApplicant) => write(line, &self.of_the_applicant(), None),
            Some(Action::WriteToTheOwner) => {
                Page::Agree.write(lang, line);
                write(line, &self.answers, None);
            }
            Some(
                Action::CheckForToday
                | Action::CheckForOneself
                | Action::OpenThePortal
                | Action::OpenTheTemporaryService
                | Action::Call1414,
            )
            | None => write(line, &Answers::NOTHING, None),
        }
    }

    /// The same case as whoever has to apply would begin it.
    fn of_the_applicant(&self) -> Answers {
        let mut case = self.place.given;
        for question in Question::ALL {
            if !OF_THE_CASE.contains(question) {
                case = case.without(*question);
            }
        }
        self.applicant.map_or(case, |person| case.with(Value::Person(person)))
    }

    /// The value that an attribute has, or a number.
    pub(in crate::screen) fn line(&self, made: Made, lang: Lang) -> Line {
        let mut line = Line::new();
        let question = Name::question(self.question);
        match made {
            Made::Action => self.lead(&mut line, lang),
            Made::Choose => {
                let chosen = self.place.given.with_number(self.question, self.number(At::Answer));
                write(&mut line, &chosen, None);
            }
            // Back from where a question is asked again, or to the last one.
            Made::Back => write(&mut line, &self.back, None),
            Made::Again => write(&mut line, &self.place.given, Some(self.question)),
            Made::Book => {
                Page::Book.write(lang, &mut line);
                write(&mut line, &self.answers, None);
            }
            Made::Days => {
                Page::Book.write(lang, &mut line);
                add(&mut line, &[Token::Days.name()]);
            }
            Made::OwnPage => Page::Checker.write(lang, &mut line),
            Made::Owner => Page::Owner.write(lang, &mut line),
            Made::Language => {
                Page::Checker.write(self.language, &mut line);
                if self.place.given != Answers::NOTHING
                    || self.place.again.is_some()
                    || self.place.ignored > 0
                {
                    write(&mut line, &self.place.given, self.place.again);
                }
            }
            Made::Code => add(&mut line, &[Name::lang(self.language)]),
            Made::Asked => add(&mut line, &[Token::Asked.name(), question]),
            Made::Change => add(&mut line, &[Token::Change.name(), question]),
            Made::ChangeAsked => {
                add(&mut line, &[Token::Change.name(), question, Token::AskedToo.name(), question]);
            }
            Made::Result => add(&mut line, &[Name::result(self.number(At::Verdict))]),
            Made::Answered => number(&mut line, self.asked),
            Made::Left => number(&mut line, self.left),
            Made::All => number(&mut line, self.asked + self.left),
            Made::Turn => for_machines(self.day(Day::Turn), &mut line),
            Made::Step => {
                add(&mut line, &[Token::Step.name()]);
                number(&mut line, self.number(At::Step).into());
            }
        }
        line
    }
}
