//! Führungszeugnis. Until when a certificate counts, and what may be noted of one. Pure.

use chrono::Months;
use platform::Refusal;
use values::day::Day;

use super::papers::Papers;
use crate::pool::model::Needed;

/// The last day on which a certificate that was inspected by `day` counts.
pub fn conduct_until(papers: &Papers, needed: &Needed, day: Day) -> Option<Day> {
    let months = needed.conduct_months?;
    let inspected = papers.certificates.iter();
    let inspected = inspected.filter(|one| one.inspected_on <= day);
    let ends = inspected.map(|one| one.valid_until.min(conduct_end(one.inspected_on, months)));
    ends.max()
}

/// The last day of a certificate inspected on `day`, as the rules have it.
pub fn conduct_end(day: Day, months: u16) -> Day {
    day.checked_add_months(Months::new(months.into()))
        .unwrap_or(day)
}

/// Whether a certificate can have been inspected so.
///
/// # Errors
/// Refused in the future, or when it was issued later.
pub fn may_inspect(issued_on: Day, inspected_on: Day, today: Day) -> Result<(), Refusal> {
    if inspected_on > today || issued_on > inspected_on {
        return Err(Refusal::new("refused-interpreters-inspection"));
    }
    Ok(())
}

/// Whether a certificate was young enough when it was inspected: at most `months` old; 0: any age.
///
/// # Errors
/// Refused when it was older, with the rule.
pub fn is_young_enough(issued_on: Day, inspected_on: Day, months: u16) -> Result<(), Refusal> {
    if months == 0 || inspected_on <= conduct_end(issued_on, months) {
        return Ok(());
    }
    let months = months.to_string();
    Err(Refusal::new("refused-interpreters-certificate-age").with("count", months))
}
