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
//! What stands at the root is for whoever uses the crate. The modules are its wings, in reading order: each imports only from
//! those above it, and each may change from one version to the next. `ARCHITECTURE.md` has the map.

pub use answers::input::{InputError, Problem};
pub use answers::question::{Answer, Answers, Question, Value};
pub use calendar::{Date, date};
pub use explain::{Ask, Content, Depends, Outcome, Reason, check, rules};
pub use lang::Lang;

// Reading order, and the order of permitted imports.
pub mod calendar;
pub mod lang;
pub mod answers;
pub mod law;
pub mod decision;
pub mod words;
pub mod explain;
pub mod proof;
pub mod screen;
pub mod site;
pub mod api;
