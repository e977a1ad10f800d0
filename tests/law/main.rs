//! Does everybody get the right answer, on every day? The table, everybody, every partial state, and what a
//! wrong edit does.
#![cfg(feature = "objects")]

mod changed;
mod compared;
mod days;
mod edits;
mod gate;
mod known;
mod oracle;
mod person;
mod possible;
mod reading;

mod cases;
mod changes;
mod mutations;
mod precedence;
mod rewordings;
mod scenarios;
mod sentences;
mod states;
mod walked;
mod table;
mod terms;
mod timeline;
