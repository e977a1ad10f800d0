//! What does the table say when its rows are simply asked? The decision by walking every completion: slow,
//! short, and of any table.
//!
//! For the tests and the proofs, which hold the decision against it. Must not know: cubes, a diagram.

pub mod truth;
pub mod condition;
pub mod table;
pub mod evaluate;
pub mod reachable;
pub mod changes;
pub mod decide;
