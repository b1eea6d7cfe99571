//! Jahresbericht. The year as a paper with the centre's letterhead: for the house with everything, for the council without what few
//! people could be recognised by. Papers for outside are German.

use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Visit, document},
};
use registry::documents::{self, Letter};
use values::language::Language;

use super::{
    super::{
        actions,
        disclosure::{self, Line},
        model::{Counts, Report, Yearly},
    },
    parts::{self, Part},
    words::{self, NOTHING},
};

/// Heads of the table.
const HEADS: [&str; 5] = ["what", "requests", "filled", "hours", "cost"];

/// For the house: every line.
pub async fn internal(mut visit: Visit, year: i32) -> Result<Response> {
    visit.language = Language::German;
    let yearly = actions::year(visit.centre()?, &visit.actor, year).await?;
    let report = &yearly.report;
    let mut rows = vec![
        row(&visit, &whole(&visit, year), report.all),
        row(&visit, &whole(&visit, year - 1), yearly.before.all),
    ];
    for part in parts::all(&visit, report, year).await? {
        rows.push(head(&visit, &part));
        let lines = part.lines.iter();
        rows.extend(lines.map(|(words, counts)| row(&visit, words, *counts)));
    }
    let facts = words::facts(&visit, report).into_iter();
    let mut after: Vec<String> = facts
        .map(|fact| format!("{}: {}", fact.label, fact.words))
        .collect();
    let listed = |counts: Vec<(String, u32)>| {
        let counts = counts.into_iter();
        let each: Vec<String> = counts
            .map(|(words, count)| format!("{count} × {words}"))
            .collect();
        each.join("; ")
    };
    after.extend(under(
        &visit,
        "reports-why-open",
        &listed(words::open_reasons(&visit, report)),
    ));
    after.extend(under(
        &visit,
        "reports-turned-away-head",
        &listed(words::turned_away(&visit, &yearly)),
    ));
    let genders = words::genders(&visit, report).join(", ");
    after.extend(under(&visit, "reports-genders", &genders));
    after.extend(words::opinions(&visit, yearly.few, report));
    after.extend(words::recruiting(&visit, &yearly));
    let introduction = visit.say("reports-paper-internal");
    typeset(&visit, year, introduction, rows, after).await
}

/// For the council: small numbers and what they could be worked out from are left out.
pub async fn council(mut visit: Visit, year: i32) -> Result<Response> {
    visit.language = Language::German;
    let yearly = actions::year(visit.centre()?, &visit.actor, year).await?;
    let few = yearly.few;
    let mut rows = Vec::new();
    for (year, report) in [(year, &yearly.report), (year - 1, &yearly.before)] {
        rows.push(outside(
            &visit,
            few,
            &whole(&visit, year),
            &total(few, report),
        ));
    }
    for part in parts::all(&visit, &yearly.report, year).await? {
        if !part.is_for_outside() {
            continue;
        }
        let name = head(&visit, &part);
        let lines = disclosure::lines(few, part.lines);
        if !lines.is_empty() {
            rows.push(name);
        }
        for line in &lines {
            let words = line.words.clone();
            let words = words.unwrap_or_else(|| visit.say("reports-further"));
            rows.push(outside(&visit, few, &words, line));
        }
    }
    let after = sentences(&visit, &yearly);
    let few = few.to_string();
    let values = [("few", few.as_str().into())];
    let texts = &visit.house.texts;
    let introduction = texts.say_with(visit.language, "reports-paper-council", &values);
    typeset(&visit, year, introduction, rows, after).await
}

/// What the council reads below the table.
fn sentences(visit: &Visit, yearly: &Yearly) -> Vec<String> {
    let report = &yearly.report;
    let mut after = Vec::new();
    for (key, number) in [
        ("reports-refused", report.refused),
        ("reports-cancelled", report.cancelled),
    ] {
        if let Some(number) = disclosure::public(yearly.few, number) {
            after.push(format!("{}: {number}", visit.say(key)));
        }
    }
    let apart = report.ways_apart;
    if apart > 0 && disclosure::public(yearly.few, apart).is_some() {
        let words = words::ways_apart(visit, apart);
        after.extend(under(visit, "reports-travel-apart", &words));
    }
    if report.late > 0 && disclosure::public(yearly.few, report.late).is_some() {
        let words = words::late_paid(visit, report);
        after.extend(under(visit, "reports-late-paid", &words));
    }
    let are_enough = report
        .genders
        .iter()
        .all(|count| disclosure::public(yearly.few, *count).is_some());
    if are_enough {
        let genders = words::genders(visit, report).join(", ");
        after.extend(under(visit, "reports-genders", &genders));
    }
    if let Some(minutes) = report.minutes_to_fill
        && report.all.filled >= yearly.few
    {
        let waited = words::waited(visit, minutes);
        after.push(format!("{}: {waited}", visit.say("reports-wait")));
    }
    after.extend(words::opinions(visit, yearly.few, report));
    after
}

/// The whole of a year as a line.
fn total(few: u32, report: &Report) -> Line {
    let all = report.all;
    Line {
        words: None,
        counts: all,
        shows_filled: disclosure::part(few, all.filled, all.requests).is_some(),
        shows_hours: disclosure::public(few, all.recorded).is_some(),
    }
}

fn whole(visit: &Visit, year: i32) -> String {
    let values = [("year", year.to_string().into())];
    let texts = &visit.house.texts;
    texts.say_with(visit.language, "reports-whole", &values)
}

fn head(visit: &Visit, part: &Part) -> Vec<String> {
    let mut row = vec![visit.say(&format!("reports-part-{}", part.key)) + ":"];
    row.resize(HEADS.len(), String::new());
    row
}

fn row(visit: &Visit, words: &str, counts: Counts) -> Vec<String> {
    vec![
        words.to_owned(),
        counts.requests.to_string(),
        counts.filled.to_string(),
        words::hours(visit.language, counts.minutes),
        words::cost(visit, counts),
    ]
}

/// The same for outside.
fn outside(visit: &Visit, few: u32, words: &str, line: &Line) -> Vec<String> {
    let hidden = || visit.say("reports-hidden");
    let mut cells = row(visit, words, line.counts);
    if disclosure::public(few, line.counts.requests).is_none() {
        cells[1] = hidden();
    }
    if !line.shows_filled {
        cells[2] = hidden();
    }
    if !line.shows_hours {
        cells[3] = hidden();
        cells[4] = hidden();
    }
    cells
}

fn under(visit: &Visit, key: &str, words: &str) -> Option<String> {
    (!words.is_empty()).then(|| format!("{}: {words}", visit.say(key)))
}

async fn typeset(
    visit: &Visit,
    year: i32,
    introduction: String,
    rows: Vec<Vec<String>>,
    after: Vec<String>,
) -> Result<Response> {
    let shell = Shell::new(visit, "");
    let year = year.to_string();
    let mut after = after;
    if after.is_empty() {
        after.push(NOTHING.to_owned());
    }
    let letter = Letter {
        recipient: Vec::new(),
        written_on: Some(visit.centre()?.clock.today()),
        subject: shell.name("reports-paper-title", "year", &year),
        paragraphs: vec![introduction, shell.say("reports-paper-counted")],
        heads: HEADS
            .map(|key| shell.say(format!("reports-{key}")))
            .to_vec(),
        rows,
        after,
        signature: visit.actor.name.clone(),
    };
    let bytes = documents::typeset(visit, Language::German, &letter).await?;
    let name = format!("{}-{year}.pdf", shell.say("reports-file"));
    Ok(document("application/pdf", Some(&name), bytes))
}
