//! What a centre decides about asking: numbers, no program.

use super::chance::Chance;
use super::hours::AskingHours;

/// Regeln der Anfrage. All are data of the centre; the defaults are a start, not a truth.
///
/// Points are the ranking's points, so that asking one more person can be weighed against minutes of travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The chance wanted that somebody has said yes by the deadline, as long as that can be reached.
    pub wanted: Chance,
    /// Where it cannot be reached: this share of the chance that asking everybody at once would give. Below
    /// 100 % it spares a pool whose last ten people would add next to nothing.
    pub settle_for: Chance,
    /// Points for a request that nobody takes. Somebody is asked only if their chance of a yes times these points
    /// is at least what asking them costs. As many points as the person's chance can ever need ask everybody.
    pub unfilled_points: u32,
    /// Points for disturbing one person.
    pub ask_points: u32,
    /// Points more for each recent invitation to that person above what the least asked of those free had. This is
    /// what spreads invitations.
    pub recent_ask_points: u32,
    /// For how many days an invitation is recent. The caller counts; the number stands here with its use.
    pub recent_days: u16,
    /// Points for each hour, within asking hours, that the request stays open.
    pub waiting_hour_points: u32,
    /// When more people may be asked, in asking minutes from now, rising. The first seven are used.
    pub looks: Vec<u32>,
    /// How many people may have been asked in all after a wave, rising. All numbers up to some size keep the search
    /// exact, gaps above keep it short. The first twelve are used; everybody is always possible.
    pub rungs: Vec<u16>,
    /// When people may be written to.
    pub hours: AskingHours,
    /// When they may be for an urgent request.
    pub urgent_hours: AskingHours,
}

impl Default for Rules {
    /// 95 %, or nine tenths of what can be reached. An hour of waiting is worth one invitation, 1000 points, and so is
    /// each invitation of the last 30 days that somebody has had more than others. Monday to Saturday from 8 to 20 o'clock, urgent ones daily from 7 to 22.
    fn default() -> Self {
        const DAY: Option<(u16, u16)> = Some((8 * 60, 20 * 60));
        const LONG_DAY: Option<(u16, u16)> = Some((7 * 60, 22 * 60));
        Self {
            wanted: Chance::nearest(0.95),
            settle_for: Chance::nearest(0.9),
            unfilled_points: 60_000,
            ask_points: 1000,
            recent_ask_points: 1000,
            recent_days: 30,
            waiting_hour_points: 1000,
            looks: vec![30, 90, 240, 480, 960, 1920],
            rungs: vec![1, 2, 3, 4, 5, 6, 8, 11, 15, 20, 30, 45],
            // Both are windows within their days, and open.
            hours: AskingHours::new([DAY, DAY, DAY, DAY, DAY, DAY, None])
                .unwrap_or_else(|_| AskingHours::always()),
            urgent_hours: AskingHours::new([LONG_DAY; 7]).unwrap_or_else(|_| AskingHours::always()),
        }
    }
}
