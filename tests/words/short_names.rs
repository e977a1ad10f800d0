//! Is each short name explained on the screen where it stands, and does each foreign name say its language?

use std::collections::BTreeSet;
use tirkeu::answers::link::Link;
use tirkeu::answers::question::Answers;
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::screen::screen;
use tirkeu::screen::tree::{Piece, Tree};
use tirkeu::words::foreign::foreign;
use tirkeu::words::short_names::{SHORT_NAMES, ShortName};

/// Names that everybody reads as they stand, and what is said in full beside its short form wherever it stands:
/// the limited companies and ministries in the titles of sources, the housing department, the residence permit.
const KNOWN: &[&str] = &[
    "SMS", "QR", "JSC", "NIT", "MRP", "НИТ", "ҰАТ", "АО", "АҚ", "РК", "ҚР", "ЖКХ", "ТКШ", "ВНЖ", "НҚ", "МРП",
    "АЕК", "AI", "VIII",
];

/// All that leads on, and with it what is said of whoever knows nothing.
fn every_screen(lang: Lang) -> Vec<(Answers, Tree)> {
    fn walk(in_force: &InForce, answers: &Answers, lang: Lang, found: &mut Vec<(Answers, Tree)>) {
        found.push((*answers, screen(&Link::of(*answers), CHECKED, lang)));
        if let Kind::Ask { question, .. } = decide(in_force, answers).kind {
            for value in question.values() {
                walk(in_force, &answers.with(*value), lang, found);
            }
            if answers.given().count() < 2 {
                walk(in_force, &answers.unsure_of(question), lang, found);
            }
        }
    }
    let mut found = Vec::new();
    walk(&InForce::on(CHECKED), &Answers::default(), lang, &mut found);
    found
}

fn texts(tree: &Tree) -> String {
    let texts = tree.pieces().iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_ref()),
        Piece::Start(_) | Piece::Attribute(..) | Piece::End => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// Words of capital letters, without the ending after a hyphen, and the number that stands for a name.
fn short_names(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let capitals = words.map(|word| word.trim_end_matches(char::is_lowercase));
    let is_short = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    capitals.filter(|word| is_short(word) || *word == "1414").map(str::to_owned).collect()
}

#[test]
fn a_screen_explains_each_short_name_that_stands_on_it() {
    for lang in Lang::ALL {
        // A name that stands in what another one means is explained by that.
        let named = |text: &str| {
            let is_it = |name: &&ShortName| name.short.in_language(*lang) == text;
            let says_it = |name: &&ShortName| name.meaning.in_language(*lang).contains(text);
            SHORT_NAMES.iter().find(is_it).or_else(|| SHORT_NAMES.iter().find(says_it))
        };
        for (answers, tree) in every_screen(*lang) {
            let text = texts(&tree);
            for short in short_names(&text).iter().filter(|short| !KNOWN.contains(&short.as_str())) {
                let Some(name) = named(short) else {
                    panic!("`{short}` is explained nowhere: {lang:?}, {answers:?}")
                };
                let meaning = name.meaning.in_language(*lang);
                let whole = texts(&tree).replace("  ", " ");
                // What is foreign in the meaning is a piece of its own.
                let begins = meaning.split(['(', ':']).next().unwrap().trim();
                assert!(whole.contains(begins), "`{short}` is not explained: {lang:?}, {answers:?}");
            }
        }
    }
}

#[test]
fn a_foreign_name_says_its_language_on_every_screen() {
    for lang in Lang::ALL {
        for (answers, tree) in every_screen(*lang) {
            let mut spoken = vec![*lang];
            let mut pieces = tree.pieces().iter().peekable();
            while let Some(piece) = pieces.next() {
                match piece {
                    Piece::Start(_) => {
                        let mut own = *spoken.last().unwrap();
                        let mut after = pieces.clone();
                        while let Some(Piece::Attribute(name, value)) = after.next() {
                            if *name == "lang" {
                                own = Lang::coded(value).unwrap();
                            }
                        }
                        spoken.push(own);
                    }
                    Piece::End => drop(spoken.pop()),
                    Piece::Text(text) => {
                        let found = foreign(text, *spoken.last().unwrap());
                        assert_eq!(found, None, "{text}: {lang:?}, {answers:?}");
                    }
                    Piece::Attribute(..) => {}
                }
            }
        }
    }
}

/// In Kazakh the Russian name of a menu item is marked by its brackets: `(«…»)`.
#[test]
fn a_russian_name_in_a_kazakh_text_has_its_mark() {
    let (mut kazakh, mut russian) = (BTreeSet::new(), BTreeSet::new());
    for (lang, names) in [(Lang::Kk, &mut kazakh), (Lang::Ru, &mut russian)] {
        for (_, tree) in every_screen(lang) {
            for piece in tree.pieces() {
                let Piece::Text(text) = piece else { continue };
                for name in text.split('«').skip(1).filter_map(|rest| rest.split_once('»')) {
                    names.insert(name.0.to_owned());
                }
            }
        }
    }
    assert!(russian.contains("Гражданам"));
    let mut marked = 0;
    for (answers, tree) in every_screen(Lang::Kk) {
        let mut is_marked = false;
        for piece in tree.pieces() {
            match piece {
                Piece::Attribute("lang", code) => is_marked = code == Lang::Ru.code(),
                Piece::Text(text) => {
                    for name in text.split('«').skip(1).filter_map(|rest| rest.split_once('»')) {
                        if russian.contains(name.0) {
                            assert!(is_marked, "«{}» has no mark: {answers:?}", name.0);
                            marked += 1;
                        }
                    }
                    is_marked = false;
                }
                Piece::Start(_) | Piece::Attribute(..) | Piece::End => {}
            }
        }
    }
    assert!(marked > 0);
}
