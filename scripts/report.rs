//! How is it printed who is told something else? The changes by name, with every group of people; then the
//! sentences that differ, with the groups that are told them, the largest first.

use tirkeu::calendar::Date;
use tirkeu::lang::Lang;
use tirkeu::proof::cases::CASES;
use tirkeu::proof::diff::{Difference, Part};
use tirkeu::proof::rewordings::{Reworded, by_people};
use tirkeu::proof::wordings::Wordings;
use tirkeu::words::people;

/// A sentence may be told to many groups: whoever reads the first ones knows whom it concerns.
const MOST_GROUPS: usize = 5;

/// The day of one side, and its sentences.
#[derive(Clone, Copy)]
pub struct Told<'w> {
    pub on: Date,
    pub words: &'w Wordings,
}

/// What differs between the two sides, before and after; `None` where nothing does.
pub fn report(sides: [Told; 2], answers: &[Difference], words: Vec<Reworded>) -> Option<String> {
    let parts = [by_name(sides, answers), in_words(words)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

fn by_name(sides: [Told; 2], differences: &[Difference]) -> Option<String> {
    if differences.is_empty() {
        return None;
    }
    let each = differences.iter().map(|difference| {
        let lines: Vec<_> = difference.change.lines().iter().map(|line| explained(line, sides)).collect();
        format!(
            "{}\n{}",
            lines.join("\n"),
            groups(&difference.parts, difference.cases(), difference.parts.len())
        )
    });
    let cases: usize = differences.iter().map(Difference::cases).sum();
    let groups: usize = differences.iter().map(|difference| difference.parts.len()).sum();
    let changes = differences.len();
    let summary = format!(
        "complete cases told otherwise: {cases} of {CASES}; kinds of change: {changes}; groups: {groups}"
    );
    Some(format!("{summary}\n\n{}", each.collect::<Vec<_>>().join("\n\n")))
}

fn in_words(words: Vec<Reworded>) -> Option<String> {
    if words.is_empty() {
        return None;
    }
    let summary = format!("sentences told otherwise: {}", words.len());
    let each = by_people(words).into_iter().map(|together| {
        let lines: Vec<_> = together.iter().flat_map(Reworded::lines).collect();
        let parts = together.first().map(|one| one.people.parts()).unwrap_or_default();
        let cases: usize = parts.iter().map(|part| part.group.cases()).sum();
        let (shown, more) = parts.split_at(parts.len().min(MOST_GROUPS));
        let told = format!("  told to {cases} of {CASES} complete cases\n{}", groups(shown, cases, 1));
        let told = match (cases, more.len()) {
            (0, _) => "  told only to people who do not know all the answers".to_owned(),
            (_, 0) => told,
            (_, 1) => format!("{told}\n  and 1 more group"),
            (_, more) => format!("{told}\n  and {more} more groups"),
        };
        format!("{}\n{told}", lines.join("\n"))
    });
    Some(format!("{summary}\n\n{}", each.collect::<Vec<_>>().join("\n\n")))
}

/// Each group, the first of them with an example of it.
fn groups(parts: &[Part], cases: usize, examples: usize) -> String {
    let lines = parts.iter().zip(0..).map(|(part, number)| {
        let group = format!("  {} of {cases}: {}", part.group.cases(), part.group.sentence(Lang::En));
        let example = people::sentence(&part.example, Lang::En);
        if number < examples { format!("{group}\n    for example: {example}") } else { group }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line of the change in people's words, as that side says it: of a result its title, of a rule or caveat
/// what it says.
fn explained(line: &str, [before, after]: [Told; 2]) -> String {
    let told = if line.starts_with('-') { before } else { after };
    let Some((what, of)) = line.get(2..).and_then(|rest| rest.split_once(' ')) else {
        return line.to_owned();
    };
    let name = format!("{} {of}", if what == "result" { "title" } else { what });
    let mut said = told.words.said_on(told.on).filter(|(other, _)| *other == name).map(|(_, said)| said);
    let english = said.next().and_then(|said| said.iter().find(|(code, _)| code == Lang::En.code()));
    english.map_or_else(|| line.to_owned(), |(_, text)| format!("{line}: {text}"))
}
