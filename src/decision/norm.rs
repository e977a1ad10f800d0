//! What does a rule do, and where is that written?

use crate::calendar::Date;
use crate::law::advice::{CAVEATS, Caveat};
use crate::law::result::{NoRoute, Route};
use crate::law::rules::{Effect, Norm, RULES, Refusal, Rule, Why};
use crate::law::source::{OF_ADVICE, Source};

/// What the rule does where it applies. Where nothing is published, it closes what is not settled.
#[must_use]
pub const fn effect(rule: &Rule) -> Effect {
    match rule.norm {
        Norm::Written(effect, ..) => effect,
        Norm::Unpublished(routes) => Effect::Closes(routes, Why::Unsettled),
    }
}

/// Its sources, the first one first; none where nothing is published.
pub fn sources(rule: &Rule) -> impl Iterator<Item = Source> + use<> {
    let (first, more) = match rule.norm {
        Norm::Written(_, first, more) => (Some(first), more),
        Norm::Unpublished(_) => (None, [].as_slice()),
    };
    first.into_iter().chain(more.iter().copied())
}

/// The sources that are silent or disagree, the first one first.
pub fn silent(caveat: &Caveat) -> impl Iterator<Item = Source> + use<> {
    std::iter::once(caveat.source).chain(caveat.more.iter().copied())
}

/// The day since which all that rests on a source has been compared with it: of its rows, that of the one
/// which was compared the longest ago.
#[must_use]
pub fn compared(source: Source) -> Date {
    let rules =
        RULES.iter().filter(|rule| sources(rule).any(|cited| cited == source)).map(|rule| rule.checked);
    let caveats = CAVEATS.iter().filter(|caveat| silent(caveat).any(|cited| cited == source));
    // What is cited by advice alone was compared with it.
    rules.chain(caveats.map(|caveat| caveat.checked)).min().unwrap_or(OF_ADVICE.on)
}

/// The kind of "no" that closed routes end in, if no route is open.
#[must_use]
pub const fn kind_of_no(why: Why) -> NoRoute {
    match why {
        Why::Refuses(Refusal::NotCovered) => NoRoute::NotCovered,
        Why::Refuses(Refusal::NotEligible) => NoRoute::NotEligible,
        Why::Obstructs(_) => NoRoute::FixFirst,
        Why::Unsettled => NoRoute::Ask1414,
    }
}

/// Does it open this route?
pub(crate) fn opens(effect: Effect, this: Route) -> bool {
    match effect {
        Effect::Opens(route) | Effect::OpensOnly(route) => route == this,
        Effect::Admits | Effect::Closes(..) | Effect::MovesToTheZone => false,
    }
}

/// Does it close this route?
pub(crate) fn closes(effect: Effect, this: Route) -> bool {
    match effect {
        Effect::OpensOnly(route) => route != this,
        Effect::Closes(routes, _) => routes.contains(&this),
        Effect::Admits | Effect::Opens(_) | Effect::MovesToTheZone => false,
    }
}

/// The kind of "no" that it ends in, if it closes anything.
pub(crate) fn refuses(effect: Effect) -> Option<NoRoute> {
    match effect {
        Effect::Closes(_, why) => Some(kind_of_no(why)),
        Effect::Admits | Effect::Opens(_) | Effect::OpensOnly(_) | Effect::MovesToTheZone => None,
    }
}
