//! A year as one table.

use platform::{
    Result,
    web::{
        Visit,
        sheet::{Cell, Sheet},
    },
};

use super::{
    super::model::{Counts, Yearly},
    parts,
    words::{self, GENDERS, SIDES},
};

/// Heads of the columns.
const HEADS: [&str; 11] = [
    "part",
    "what",
    "value",
    "requests",
    "filled",
    "unfilled",
    "missed",
    "minutes",
    "travel-minutes",
    "cost",
    "unpriced-count",
];

/// Everything the page says.
pub async fn of(visit: &Visit, yearly: &Yearly) -> Result<Sheet> {
    let report = &yearly.report;
    let mut rows = Vec::new();
    let single = |part: &str, what: String, value: Cell| {
        let mut row = vec![Cell::text(visit.say(part)), Cell::text(what), value];
        row.resize(HEADS.len(), Cell::Empty);
        row
    };
    for (year, report) in [(yearly.year, report), (yearly.year - 1, &yearly.before)] {
        for fact in words::facts(visit, report) {
            let what = format!("{} {year}", fact.label);
            rows.push(single("reports-overview", what, fact.cell));
        }
    }
    let number = |count: u32| Cell::Number(count.into());
    for (words, count) in words::open_reasons(visit, report) {
        rows.push(single("reports-why-open", words, number(count)));
    }
    for (words, count) in words::turned_away(visit, yearly) {
        rows.push(single("reports-turned-away-head", words, number(count)));
    }
    for (key, count) in GENDERS.iter().zip(report.genders) {
        rows.push(single("reports-genders", visit.say(key), number(count)));
    }
    for (side, said) in SIDES.iter().zip(report.opinions) {
        for (points, count) in (1..).zip(said.understood) {
            let what = format!("{}: {points}", visit.say(side));
            rows.push(single("reports-opinions", what, number(count)));
        }
        let what = format!("{}: {}", visit.say(side), visit.say("reports-again"));
        rows.push(single("reports-opinions", what, number(said.again)));
    }
    for sentence in words::recruiting(visit, yearly) {
        rows.push(single("reports-recruiting", sentence, Cell::Empty));
    }
    for part in parts::all(visit, report, yearly.year).await? {
        let name = visit.say(&format!("reports-part-{}", part.key));
        let lines = part.lines.into_iter();
        rows.extend(lines.map(|(words, counts)| line(&name, words, counts)));
    }
    Ok(Sheet {
        name: format!("{}-{}", visit.say("reports-file"), yearly.year),
        heads: HEADS
            .map(|key| visit.say(&format!("reports-{key}")))
            .to_vec(),
        rows,
    })
}

fn line(part: &str, words: String, counts: Counts) -> Vec<Cell> {
    let number = |number: u32| Cell::Number(number.into());
    vec![
        Cell::text(part),
        Cell::text(words),
        Cell::Empty,
        number(counts.requests),
        number(counts.filled),
        number(counts.unfilled),
        number(counts.missed),
        number(counts.minutes),
        number(counts.travel_minutes),
        Cell::Cents(counts.cost.0),
        number(counts.unpriced),
    ]
}
