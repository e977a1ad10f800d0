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

mod advice;
mod cases;
mod changes;
mod depends;
mod desk;
mod mutations;
mod older;
mod precedence;
mod rewordings;
mod scenarios;
mod sent;
mod sentences;
mod states;
mod taps;
mod walked;
mod drawn;
mod glance;
mod summaries;
mod table;
mod terms;
mod timeline;
