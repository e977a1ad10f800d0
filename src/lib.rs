//! Can I register my residence in Kazakhstan online? The rules, what they decide, and the words for it.
//!
//! The modules are listed in reading order: each imports only from those above it. `ARCHITECTURE.md` has the map.
//!
//! ```
//! use tirkeu::law::CHECKED;
//! use tirkeu::outcome::{Content, check};
//! use tirkeu::question::{Age, Answers, Citizenship, Person, Question, Value};
//! use tirkeu::words::Lang;
//!
//! let answers = Answers::default()
//!     .with(Value::Citizenship(Citizenship::Citizen))
//!     .with(Value::Person(Person::Myself))
//!     .with(Value::Age(Age::From18));
//! let Content::Ask(ask) = check(&answers, CHECKED, Lang::En).content else { panic!("there is more to ask") };
//! assert_eq!((ask.question, ask.prompt), (Question::Home, "What kind of home is it?"));
//! ```

// Reading order, and the order of permitted imports.
pub mod truth;
pub mod question;
pub mod route;
pub mod law;
pub mod facts;
pub mod condition;
pub mod rules;
pub mod settle;
pub mod outlook;
pub mod remedy;
pub mod decide;
pub mod advice;
pub mod everyone;
pub mod map;
pub mod census;
pub mod since;
pub mod words;
pub mod soundness;
pub mod groups;
pub mod outcome;
pub mod address;
pub mod tree;
pub mod view;
pub mod page;
pub mod card;
pub mod embed;
pub mod whole;
pub mod book;
pub mod steps;
pub mod html;
#[cfg(feature = "objects")]
pub mod wire;
#[cfg(feature = "objects")]
pub mod difference;
#[cfg(all(target_family = "wasm", feature = "page"))]
mod browser;
#[cfg(all(target_family = "wasm", any(feature = "page", feature = "objects", feature = "census")))]
pub mod wasm;
