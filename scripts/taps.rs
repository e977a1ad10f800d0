//! How many taps does it take to be told, and how few could it be? `make taps`.
//!
//! Over a population that is reasoned (`taps/population.rs`): the mean and the most in the order in
//! which we ask, in the best order that still reads naturally, and where the best question is asked of
//! each person, which nobody could follow: the bound.

#[path = "taps/order.rs"]
mod order;
#[path = "taps/population.rs"]
mod population;
#[path = "taps/states.rs"]
mod states;

use order::{ANYHOW, BEFORE, Taps, best, names, taps};
use states::States;
use std::process::ExitCode;
use tirkeu::answers::question::Question;
use tirkeu::decision::in_force::InForce;
use tirkeu::law::source::CHECKED;

fn main() -> ExitCode {
    let faults = population::faults();
    if !faults.is_empty() {
        eprintln!("{}", faults.join("\n"));
        return ExitCode::FAILURE;
    }
    let states = States::of(&InForce::on(CHECKED));
    let ours: Vec<_> = (0..Question::ALL.len()).collect();
    let (natural, any) = (best(&states, BEFORE), best(&states, ANYHOW));
    println!("{:<28} {:>6} {:>6}  in which order", "", "mean", "most");
    for (name, order) in
        [("as it is asked", &ours), ("the best that reads well", &natural), ("the best of any", &any)]
    {
        let Taps { mean, most } = taps(&states, order);
        println!("{name:<28} {mean:>6.3} {most:>6}  {}", names(order));
    }
    println!("{:<28} {:>6.3} {:>6}  another for each", "the bound", states.fewest(), "");
    ExitCode::SUCCESS
}
