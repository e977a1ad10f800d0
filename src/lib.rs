//! Can I register my residence in Kazakhstan online? The rules, what they decide, and the words for it.
//!
//! The modules are listed in reading order: each imports only from those above it. `ARCHITECTURE.md` has the map.
//!
//! ```
//! use tirkeu::law::source::CHECKED;
//! use tirkeu::explain::{Content, check};
//! use tirkeu::answers::question::{Age, Answers, Citizenship, Person, Question, Value};
//! use tirkeu::lang::Lang;
//!
//! let answers = Answers::default()
//!     .with(Value::Citizenship(Citizenship::Citizen))
//!     .with(Value::Person(Person::Myself))
//!     .with(Value::Age(Age::From18));
//! let Content::Ask(ask) = check(&answers, CHECKED, Lang::En).content else { panic!("there is more to ask") };
//! assert_eq!((ask.question, ask.prompt), (Question::Home, "What kind of home is it?"));
//! ```

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
