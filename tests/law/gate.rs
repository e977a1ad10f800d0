//! Is there any sense in looking further? What is wrong with the table, or between the table and the rules
//! read aloud, is told once.
//!
//! Whatever looks at our table comes through here first. Where something is wrong, it is told in one line,
//! and the run ends there, as one that failed: nothing else says the same once more, and nothing passes.

use crate::compared::{caveat_differs, differs, number_differs, people};
use crate::days::{DAYS, days_differ};
use crate::known;
use std::io::Write;
use std::process::{Command, exit};
use std::sync::LazyLock;
use tirkeu::decision::terms;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::rules::RULES;
use tirkeu::proof::validate::{Tables, turns};

static SOUND: LazyLock<()> = LazyLock::new(|| {
    let faults = Tables::ours().faults().into_iter().chain(turns());
    go_on_without(faults.map(|fault| fault.to_string()));
});

static AGREED: LazyLock<()> = LazyLock::new(|| {
    sound();
    go_on_without(known::to_the_rules_read_aloud());
    go_on_without(days_differ(&DAYS, RULES, CAVEATS));
    go_on_without(number_differs(&terms::rows()));
    go_on_without(differs(RULES));
    go_on_without(caveat_differs(CAVEATS, &people()));
});

/// Our table is as it must be, by itself.
pub fn sound() {
    LazyLock::force(&SOUND);
}

/// Our table is sound, and it says what the rules read aloud say: of everybody, on every day.
pub fn agreed() {
    LazyLock::force(&AGREED);
}

/// Without any such line, that is. The harness would keep it until every other test has ended, and go on.
fn go_on_without(lines: impl IntoIterator<Item = String>) {
    let lines: Vec<_> = lines.into_iter().collect();
    if !lines.is_empty() {
        // What else could be done if even that could not be written? The run fails either way.
        let _ = writeln!(std::io::stderr(), "\n{}", lines.join("\n"));
        exit(101);
    }
}

/// Run once more by the test, with this set, for what a run does that has something to tell.
const FAULT: &str = "TIRKEU_TEST_A_FAULT";

#[test]
fn a_fault_is_told_in_its_line_alone_and_the_run_fails() {
    if std::env::var_os(FAULT).is_some() {
        go_on_without(["row 5 is wrong".to_owned()]);
    }
    let this = "gate::a_fault_is_told_in_its_line_alone_and_the_run_fails";
    let mut again = Command::new(std::env::current_exe().unwrap());
    let run = again.args(["--exact", this, "--quiet"]).env(FAULT, "").output();
    let run = run.unwrap();
    assert_eq!(run.status.code(), Some(101));
    assert_eq!(String::from_utf8(run.stderr).unwrap(), "\nrow 5 is wrong\n");
    assert!(!String::from_utf8(run.stdout).unwrap().contains("test result"));
}
