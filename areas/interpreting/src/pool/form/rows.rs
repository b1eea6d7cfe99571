//! Rows of the form: subjects of the centre's own, closing times, money.

use std::collections::BTreeSet;

use platform::{Refusal, web::Fields};
use registry::{organisations::Kind, reading::Reader};

use super::{
    super::model::{Closing, Exclusion, Money, OwnWords, PRIVATE},
    ALTERNATIVES, LINE, SUBJECTS,
};

/// Rows for own subjects, closing times and money that a form offers at least.
const ROWS: usize = 3;
/// More rows than any centre writes.
const MOST_ROWS: usize = 100;

/// How many rows a form shows of what was typed: all that are filled and an empty one. `name` is the field without which a row is
/// none.
pub fn rows(fields: &Fields, names: &[&str]) -> usize {
    let is_filled = |row: &usize| {
        let filled = |name: &&str| !fields.text(&format!("{name}_{row}")).is_empty();
        names.iter().any(filled)
    };
    let last = (0..MOST_ROWS).rev().find(is_filled);
    last.map_or(0, |row| row + 2).max(ROWS)
}

/// The fields of a row of money.
pub const MONEY: [&str; 2] = ["money_fund", "money_id"];
/// The fields of a row of closing times.
pub const CLOSING: [&str; 3] = ["closing_from", "closing_until", "closing_reason"];
/// The fields of a row of own subjects.
pub const OWN: [&str; 2] = ["own_question", "own_reason"];

/// What the pool does not do: subjects of the house that are ticked, and the centre's own.
pub(super) fn exclusions(
    fields: &Fields,
    ticked: &BTreeSet<String>,
    asked_back: &BTreeSet<String>,
) -> Vec<Exclusion> {
    let known = SUBJECTS.iter().filter(|(key, _)| ticked.contains(*key));
    let known = known.map(|(key, alternative)| Exclusion {
        key: (*key).to_owned(),
        alternative: (*alternative).to_owned(),
        asks_back: asked_back.contains(*key),
        words: None,
    });
    let own = (0..rows(fields, &OWN)).filter_map(|row| {
        let of = |part: &str| fields.optional(&format!("own_{part}_{row}"));
        let question = of("question")?;
        // The key stays when the words change: money may be named after it.
        let key = of("key").filter(|key| key.starts_with("own"));
        let alternative = of("alternative").filter(|key| ALTERNATIVES.contains(&key.as_str()));
        Some(Exclusion {
            key: key.unwrap_or_else(|| format!("own-{}", values::text::slug(&question))),
            alternative: alternative.unwrap_or_else(|| ALTERNATIVES[0].to_owned()),
            asks_back: fields.has(&format!("own_asks_back_{row}")),
            words: Some(OwnWords {
                reason: of("reason").unwrap_or_else(|| question.clone()),
                question,
            }),
        })
    });
    known.chain(own).collect()
}

/// When the pool is closed.
pub(super) fn closings(form: &mut Reader<'_>, fields: &Fields) -> Vec<Closing> {
    let mut closings = Vec::new();
    for row in 0..rows(fields, &CLOSING) {
        let [from, until, reason] =
            ["from", "until", "reason"].map(|part| format!("closing_{part}_{row}"));
        let period = (form.day(&from), form.day(&until));
        form.in_order(&until, period.0, period.1);
        match period {
            (Some(from), Some(until)) => closings.push(Closing {
                from,
                until,
                reason: form.required(&reason, LINE),
            }),
            (None, None) => {}
            (None, Some(_)) => form.complain(&from, Refusal::new("error-required")),
            (Some(_), None) => form.complain(&until, Refusal::new("error-required")),
        }
    }
    closings.sort_by_key(|closing| closing.from);
    closings
}

/// Which money pays for what.
pub(super) fn money(
    form: &mut Reader<'_>,
    fields: &Fields,
    exclusions: &[Exclusion],
) -> Vec<Money> {
    let is_kind = |key: &String| key == PRIVATE || Kind::ALL.iter().any(|kind| kind.key() == key);
    let is_excluded = |key: &String| exclusions.iter().any(|exclusion| exclusion.key == *key);
    let mut all = Vec::new();
    for row in 0..rows(fields, &MONEY) {
        let name = |part: &str| format!("money_{part}_{row}");
        let fund = form.text(&name("fund"), LINE);
        let fund_id = form.parsed(&name("id"), |text| text.parse().map_err(|_| "error-choice"));
        if fund.is_none() && fund_id.is_none() {
            continue;
        }
        let ticked = |part: &str| -> BTreeSet<String> {
            fields.all(&name(part)).map(str::to_owned).collect()
        };
        let (kinds, despite) = (ticked("kinds"), ticked("despite"));
        if !kinds.iter().all(is_kind) {
            form.complain(&name("kinds"), Refusal::new("error-choice"));
        }
        if !despite.iter().all(is_excluded) {
            form.complain(&name("despite"), Refusal::new("refused-pool-despite"));
        }
        all.push(Money {
            fund: fund.unwrap_or_default(),
            fund_id,
            kinds,
            despite,
            after_others: fields.has(&name("after_others")),
        });
    }
    all
}
