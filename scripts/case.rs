//! Which situation for the tests is it that somebody has sent whom the portal answered otherwise?
//!
//! `make case LINK='…'`, a link or the whole text; without LINK the text is read from what is piped in.
//! Prints the row for `tests/law/scenarios.rs`, or all that is wrong with what was sent.

use std::io::Read;
use std::process::ExitCode;
use tirkeu::proof::sent::Sent;

fn main() -> ExitCode {
    let mut text = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        if let Err(error) = std::io::stdin().read_to_string(&mut text) {
            eprintln!("cannot read what is piped in: {error}");
            return ExitCode::FAILURE;
        }
    }
    match Sent::read(&text) {
        Ok(sent) => {
            println!("{}", sent.row());
            ExitCode::SUCCESS
        }
        Err(mistakes) => {
            mistakes.iter().for_each(|mistake| eprintln!("{mistake}"));
            ExitCode::FAILURE
        }
    }
}
