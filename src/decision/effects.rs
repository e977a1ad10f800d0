//! What do the rules that apply come to together? Each does something, a bit each; from all bits follows the
//! finding.
//!
//! Closing wins over opening; a route that is open and not closed is the result; without one, the kind of
//! "no" that comes first by precedence.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::norm;
use crate::law::result::{FINDINGS, Finding, NoRoute, Place, Route, Verdict};
use crate::law::rules::{Effect, Rule, Why};

/// What rules do, a bit each: three for the routes that they open, three for those that they close, four for
/// the kinds of "no", and the three below.
pub type Effects = u16;

const CLOSES: u16 = 3;
const KINDS: u16 = 6;
const ADMITS: Effects = 1 << 10;
const MOVES: Effects = 1 << 11;
/// It can be cured: this says nothing of the finding.
pub const OBSTRUCTS: Effects = 1 << 12;

/// What a row does.
#[must_use]
pub const fn of(rule: &Rule) -> Effects {
    match norm::effect(rule) {
        Effect::Admits => ADMITS,
        Effect::MovesToTheZone => MOVES,
        Effect::Opens(route) => opens(route),
        Effect::OpensOnly(route) => opens(route) | (0b111 & !opens(route)) << CLOSES,
        Effect::Closes(routes, why) => {
            let (mut closed, mut rest) = (0, routes);
            while let [route, others @ ..] = rest {
                closed |= opens(*route) << CLOSES;
                rest = others;
            }
            let cured = if matches!(why, Why::Obstructs(_)) { OBSTRUCTS } else { 0 };
            closed | refuses(norm::kind_of_no(why)) | cured
        }
    }
}

const fn opens(route: Route) -> Effects {
    1 << route as u16
}

const fn refuses(kind: NoRoute) -> Effects {
    1 << (KINDS + kind as u16)
}

/// The effects of which a rule among those that decide a finding has one.
#[must_use]
pub const fn deciding(finding: Finding) -> Effects {
    match (finding.verdict, finding.at) {
        (Verdict::Closed(kind), _) => refuses(kind),
        (Verdict::Open(Route::ServiceCentre), _) => opens(Route::ServiceCentre),
        (Verdict::Open(route), Some(Place::SelfServiceZone)) => opens(route) | ADMITS | MOVES,
        (Verdict::Open(route), Some(Place::Home) | None) => opens(route) | ADMITS,
    }
}

/// The same of each of [`FINDINGS`].
pub(super) const DECIDING: [Effects; FINDINGS.len()] = {
    let mut all = [0; FINDINGS.len()];
    let mut number = 0;
    while number < all.len() {
        all[number] = deciding(FINDINGS[number]);
        number += 1;
    }
    all
};

const COUNTER: u16 = 4;
const FIRST_NO: u16 = 5;

/// How far a finding is settled by what surely applies and what still may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is the one of this number in [`FINDINGS`].
    At(u16),
    /// Not yet: these effects can still change it.
    By(Effects),
}

/// Is the finding settled, where these effects are sure, and those may come to it?
#[must_use]
pub const fn settle(sure: Effects, maybe: Effects) -> Settled {
    let mut open = 0;
    let mut route = 0;
    while route < 3_u16 {
        let (opens, closes) = (1 << route, 1 << (CLOSES + route));
        let admits = if route < 2 { ADMITS } else { 0 };
        let is_open = sure & opens != 0 && maybe & closes == 0 && sure & admits == admits;
        let is_closed = maybe & opens == 0 || sure & closes != 0 || maybe & admits != admits;
        if is_open {
            let (number, moved) = (route * 2, sure & MOVES != 0);
            if open != 0 {
                // A route before it may be open: that decides first.
                return Settled::By(open | MOVES);
            }
            if route == 2 {
                return Settled::At(COUNTER);
            }
            if moved || maybe & MOVES == 0 {
                return Settled::At(number + moved as u16);
            }
            return Settled::By(MOVES);
        }
        if !is_closed {
            open |= opens | closes | admits;
            if route < 2 {
                open |= MOVES;
            }
        }
        route += 1;
    }
    let mut kind = 0;
    while kind < 4 {
        let refuses = 1 << (KINDS + kind);
        if sure & refuses != 0 {
            return if open == 0 { Settled::At(FIRST_NO + kind) } else { Settled::By(open) };
        }
        if maybe & refuses != 0 {
            open |= refuses;
        }
        kind += 1;
    }
    // No rule opens and none closes: then no published rule settles it. The tests show that it never comes to
    // this.
    if open == 0 { Settled::At(FIRST_NO + NoRoute::Ask1414 as u16) } else { Settled::By(open) }
}

/// What is sure, without what makes no difference any longer, where only these effects still can: two states
/// with the same rest have the same future.
#[must_use]
pub const fn that_matter(sure: Effects, maybe: Effects, open: Effects) -> Effects {
    let mut kept = sure;
    let mut route = 0;
    while route < 3 {
        let (opens, closes) = (1 << route, 1 << (CLOSES + route));
        let admits = if route < 2 { ADMITS } else { 0 };
        let is_closed = maybe & opens == 0 || sure & closes != 0 || maybe & admits != admits;
        if is_closed {
            kept = kept & !opens | closes;
        }
        route += 1;
    }
    if open & MOVES == 0 {
        kept &= !(ADMITS | MOVES);
    }
    let mut kind = 0;
    while kind < 4 {
        if kept & 1 << (KINDS + kind) != 0 {
            kept &= ((1 << (KINDS + kind + 1)) - 1) | ADMITS | MOVES;
            break;
        }
        kind += 1;
    }
    kept & !OBSTRUCTS
}
