//! Can I register my residence in Kazakhstan online? The rules, what they decide, and the words for it.
//!
#![doc = include_str!("README.md")]
//!
//! # What is whose
//!
//! What stands at the root is for whoever uses the crate. The modules are its wings, in reading order: each
//! imports only from those above it. They are internal, each may change from one version to the next, and
//! `ARCHITECTURE.md` in the repository has the map.

pub use answers::input::{InputError, Problem};
pub use answers::question::{
    Age, Answer, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner,
    Question, Signing, Stay, Value,
};
pub use calendar::{Date, date};
pub use decision::decide::{Branch, InShort, Short, verdict};
pub use decision::remedy::Change;
pub use explain::{
    AnswerOption, Ask, Cited, Content, Decided, Depends, Outcome, Reason, Todo, Uncertain, Valid, check,
    rules,
};
pub use lang::Lang;
pub use law::advice::CaveatId;
pub use law::basis::{Basis, Confidence};
pub use law::remedy::Remedy;
pub use law::result::{Finding, NoRoute, Place, Route, Verdict};
pub use law::rules::RuleId;
pub use law::source::Source;

// Reading order, and the order of permitted imports.
pub mod calendar;
pub mod lang;
pub mod answers;
pub mod law;
pub mod decision;
#[doc(hidden)]
pub mod words;
pub mod explain;
#[doc(hidden)]
pub mod proof;
#[doc(hidden)]
pub mod screen;
#[doc(hidden)]
pub mod site;
#[doc(hidden)]
pub mod api;
