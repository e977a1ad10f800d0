//! Can I register my residence in Kazakhstan online? The rules, what they decide, and the words for it.
//!
//! ```
//! use tirkeu::{Answers, Content, Lang, Question, check, date};
//!
//! let answers = Answers::parse([("citizenship", "citizen"), ("person", "self"), ("age", "18-plus")])?;
//! let outcome = check(&answers, date(2026, 11, 22), Lang::En);
//! let Content::Ask(ask) = outcome.content else { panic!("there is more to ask") };
//! assert_eq!((ask.question, ask.prompt), (Question::Home, "What kind of home is it?"));
//! # Ok::<(), tirkeu::InputError>(())
//! ```
//!
//! What stands at the root is for whoever uses the crate. The modules are its wings, in reading order: each
//! imports only from those above it. They are internal, each may change from one version to the next, and
//! `ARCHITECTURE.md` has the map.

pub use answers::input::{InputError, Problem};
pub use answers::question::{Answer, Answers, Question, Value};
pub use calendar::{Date, date};
pub use explain::{Ask, Content, Decided, Depends, Outcome, Reason, check, rules};
pub use lang::Lang;

// Reading order, and the order of permitted imports.
#[doc(hidden)]
pub mod calendar;
#[doc(hidden)]
pub mod lang;
#[doc(hidden)]
pub mod answers;
#[doc(hidden)]
pub mod law;
#[doc(hidden)]
pub mod decision;
#[doc(hidden)]
pub mod words;
#[doc(hidden)]
pub mod explain;
#[doc(hidden)]
pub mod proof;
#[doc(hidden)]
pub mod screen;
#[doc(hidden)]
pub mod site;
#[doc(hidden)]
pub mod api;
