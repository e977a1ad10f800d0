//! Which addresses does a screen lead to, which ids and numbers does it give?

use super::Facts;
use crate::answers::link::write;
use crate::answers::names::{Line, Name, Token, add, number};
use crate::answers::question::{Answers, Question, Value};
use crate::decision::space::fields_of;
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
            Some(Action::AgreeWithTheOwner) => {
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
        let case = self.place.given.only_to(const { fields_of(OF_THE_CASE) });
        self.applicant.map_or(case, |person| case.with(Value::Person(person)))
    }

    /// Writes the value that an attribute has, or a number.
    pub(in crate::screen) fn line(&self, made: Made, lang: Lang, line: &mut Line) {
        let question = Name::question(self.question);
        match made {
            Made::Action => self.lead(line, lang),
            Made::Choose => {
                let chosen = self.place.given.with_number(self.question, self.number(At::Answer));
                write(line, &chosen, None);
            }
            // Back from where a question is asked again, or to the last one.
            Made::Back => write(line, &self.back, None),
            Made::Again => write(line, &self.place.given, Some(self.question)),
            Made::Book => {
                Page::Book.write(lang, line);
                write(line, &self.answers, None);
            }
            Made::Days => {
                Page::Book.write(lang, line);
                add(line, &[Token::Days.name()]);
            }
            Made::OwnPage => Page::Checker.write(lang, line),
            Made::Owner => Page::Owner.write(lang, line),
            Made::Language => {
                Page::Checker.write(self.language, line);
                if self.place.given != Answers::NOTHING
                    || self.place.again.is_some()
                    || self.place.ignored > 0
                {
                    write(line, &self.place.given, self.place.again);
                }
            }
            Made::Code => add(line, &[Name::lang(self.language)]),
            Made::Asked => add(line, &[Token::Asked.name(), question]),
            Made::Change => add(line, &[Token::Change.name(), question]),
            Made::ChangeAsked => {
                add(line, &[Token::Change.name(), question, Token::AskedToo.name(), question]);
            }
            Made::Result => add(line, &[Name::result(self.number(At::Verdict))]),
            Made::Answered => number(line, self.asked),
            Made::Left => number(line, self.left),
            Made::All => number(line, self.asked + self.left),
            Made::Turn => for_machines(self.day(Day::Turn), line),
            Made::Step | Made::StepLabel => {
                add(line, &[Token::Step.name()]);
                number(line, self.number(At::Step).into());
            }
        }
    }
}
