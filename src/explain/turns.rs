//! What has changed since a day?

use crate::calendar::Date;
use crate::law::history::Turn;

/// What changed after the day on which an article was published, up to today and on it.
///
/// ```
/// use tirkeu::calendar::date;
/// use tirkeu::explain::turns::since;
/// use tirkeu::law::history::Turn;
/// let turns: Vec<_> = since(date(2025, 11, 24), date(2026, 6, 30)).collect();
/// assert_eq!(turns, [Turn::AstanaArea]);
/// ```
pub fn since(published: Date, today: Date) -> impl Iterator<Item = Turn> {
    Turn::ALL.iter().copied().filter(move |turn| came_after(*turn, published, today))
}

/// Did it come after this day, up to today and on it?
#[must_use]
pub fn came_after(turn: Turn, published: Date, today: Date) -> bool {
    published < turn.day() && turn.day() <= today
}
