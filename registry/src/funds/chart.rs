//! Figures as drawings: bars of a budget, and the line of a forecast. Numbers only; what they mean
//! stands in words and tables beside them.

use values::money::Cents;

use super::{forecast::Forecast, model::Budget};

/// Width of a bar's drawing.
pub const BAR: i64 = 1000;
const WIDTH: i64 = 720;
const HEIGHT: i64 = 240;
/// The line of nothing, and the highest one.
const FLOOR: i64 = 210;
const ROOF: i64 = 12;

/// A budget as one bar: where each part begins and how long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// Spent.
    pub spent: (i64, i64),
    /// Promised.
    pub committed: (i64, i64),
    /// Set aside.
    pub reserved: (i64, i64),
}

impl Bar {
    /// The bar of `budget`.
    pub fn of(budget: &Budget) -> Self {
        let sums = &budget.sums;
        let part = |cents: i64| scaled(Cents(cents), budget.amount, BAR);
        let spent = part(sums.net_spent().0);
        let committed = part(sums.net_spent().0 + sums.committed.0);
        let reserved = part(sums.bound().0);
        Self {
            spent: (0, spent),
            committed: (spent, committed - spent),
            reserved: (committed, reserved - committed),
        }
    }
}

/// A forecast as lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Points of what was spent.
    pub spent: String,
    /// Points from today on; empty when nothing is guessed.
    pub ahead: String,
    /// Height of the budget's line.
    pub budget: i64,
    /// Place and number of each month.
    pub months: Vec<(i64, u32)>,
}

impl Chart {
    /// The drawing's frame.
    pub const VIEW: &'static str = "0 0 720 240";
    /// The line of nothing.
    pub const FLOOR: i64 = FLOOR;
    /// Where the drawing ends.
    pub const WIDTH: i64 = WIDTH;
    /// Where the months' numbers stand.
    pub const LABELS: i64 = HEIGHT - 8;

    /// The lines of `forecast`; from right to left where the page runs so.
    pub fn of(budget: &Budget, forecast: &Forecast, is_rtl: bool) -> Self {
        let count = i64::try_from(forecast.months.len().max(1)).unwrap_or(1);
        let highest = forecast.months.iter().map(|month| month.until).max();
        let highest = highest.unwrap_or_default().max(budget.amount).max(Cents(1));
        let across = |place: i64| if is_rtl { WIDTH - place } else { place };
        let up = |amount: Cents| FLOOR - scaled(amount.max(Cents::ZERO), highest, FLOOR - ROOF);
        let (mut spent, mut ahead) = (vec![format!("{},{FLOOR}", across(0))], Vec::new());
        let mut months = Vec::new();
        for (index, month) in (0_i64..).zip(&forecast.months) {
            let place = (index + 1) * WIDTH / count;
            let point = format!("{},{}", across(place), up(month.until));
            if month.has_begun {
                spent.push(point);
            } else {
                if ahead.is_empty() {
                    ahead.extend(spent.last().cloned());
                }
                ahead.push(point);
            }
            let number = chrono::Datelike::month(&month.first);
            months.push((across(place - WIDTH / count / 2), number));
        }
        Self {
            spent: spent.join(" "),
            ahead: ahead.join(" "),
            budget: up(budget.amount),
            months,
        }
    }
}

/// `part` of `whole` on a scale that is `length` long.
fn scaled(part: Cents, whole: Cents, length: i64) -> i64 {
    let place = i128::from(part.0) * i128::from(length) / i128::from(whole.0.max(1));
    i64::try_from(place).unwrap_or(length)
}

#[cfg(test)]
mod tests {
    use values::id::Id;

    use super::{
        super::{forecast::forecast, model::Sums},
        *,
    };

    fn budget() -> Budget {
        let day = |text| values::day::parse(text).unwrap();
        Budget {
            id: Id::default(),
            fund_id: Id::default(),
            year: 2026,
            valid_from: day("2026-01-01"),
            valid_until: day("2026-12-31"),
            amount: Cents(1000),
            sums: Sums {
                reserved: Cents(100),
                committed: Cents(200),
                spent: Cents(300),
                returned: Cents(50),
            },
        }
    }

    #[test]
    fn the_parts_of_a_bar_touch_and_do_not_overlap() {
        let bar = Bar::of(&budget());
        assert_eq!(bar.spent, (0, 250));
        assert_eq!(bar.committed, (250, 200));
        assert_eq!(bar.reserved, (450, 100));
        let nothing = Budget {
            amount: Cents::ZERO,
            sums: Sums::default(),
            ..budget()
        };
        assert_eq!(Bar::of(&nothing), Bar::default());
    }

    #[test]
    fn the_line_of_a_chart_runs_where_the_page_runs() {
        let today = values::day::parse("2026-11-24").unwrap();
        let seen = forecast(&budget(), &[], today);
        let chart = Chart::of(&budget(), &seen, false);
        assert!(chart.spent.starts_with("0,210 60,210"));
        assert_eq!(chart.ahead, "660,210 720,210");
        assert_eq!((chart.budget, chart.months[0]), (ROOF, (30, 1)));
        let mirrored = Chart::of(&budget(), &seen, true);
        assert!(mirrored.spent.starts_with("720,210 660,210"));
    }
}
