//! The form of the rules.

use askama::Template;
use axum::{extract::Query, response::Response};
use platform::{
    Error, Result,
    web::{
        Errors, Form, Shell, Typed, Visit,
        field::{Field, Filled, Group},
    },
};
use registry::{
    organisations::Kind,
    record_form::{Tick, Ticks},
};
use serde::Deserialize;
use values::day;

use super::{
    super::{
        actions, form,
        model::{Counted, Medium, Mode},
        paths, shipped, store,
    },
    shell, text_key,
};

/// Where the form's content comes from: a key of what comes along, or a day of the centre's own.
#[derive(Deserialize)]
pub struct From {
    #[serde(rename = "von")]
    key: Option<String>,
}

#[derive(Template)]
#[template(path = "pool/edit.html")]
struct EditPage {
    shell: Shell,
    typed: Typed,
    groups: Vec<Section>,
}

/// Fields and boxes below a head.
struct Section {
    group: Group,
    ticks: Vec<Ticks>,
    after: Vec<Field>,
}

/// The form, filled with the rules that hold, or with others.
pub async fn new(visit: Visit, Query(from): Query<From>) -> Result<Response> {
    let centre = visit.centre()?;
    let (today, rows) = (centre.clock.today(), centre.database.read());
    let rules = match from.key.as_deref() {
        None => store::on(rows, today).await?,
        Some(key) => match (shipped::read(key), day::parse(key)) {
            (Some(rules), _) => rules.map_err(Error::failure)?,
            (None, Some(day)) => store::on(rows, day).await?,
            (None, None) => return Err(Error::NotFound),
        },
    };
    page(&visit, form::fill(today, &rules).into())
}

/// Keeps what the form says.
pub async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    let done = match form::read(&fields) {
        Err(errors) => Err(Error::Invalid(errors)),
        Ok((day, rules)) => actions::write(visit.centre()?, &visit.actor, day, &rules).await,
    };
    match Errors::of(done)? {
        Ok(()) => visit.go_and_tell(paths::RULES, "pool-told-written").await,
        Err(errors) => page(&visit, Typed::refused(fields, errors)),
    }
}

fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let shell = shell(visit, visit.say("pool-edit-title"))
        .below(visit.say("pool-rules-title"), paths::RULES);
    let groups = sections(&shell, &typed);
    let page = EditPage {
        groups,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

fn sections(shell: &Shell, typed: &Typed) -> Vec<Section> {
    let filled = Filled::new(shell, "pool", typed);
    let ticks = |name: &'static str, all: Vec<(&'static str, String)>| {
        let ticked: Vec<&str> = typed.fields().all(name).collect();
        Ticks {
            name,
            title: shell.say(format!("pool-{name}")),
            all: all
                .into_iter()
                .map(|(key, words)| Tick {
                    key,
                    words,
                    is_ticked: ticked.contains(&key),
                })
                .collect(),
        }
    };
    let one =
        |name: &'static str| ticks(name, vec![("yes", shell.say(format!("pool-{name}-yes")))]);
    let section = |key: &str, fields: Vec<Field>, ticks: Vec<Ticks>, after: Vec<Field>| Section {
        group: filled.group(key, fields),
        ticks,
        after,
    };
    let text = |name: &str| filled.field(name, "text");
    let number = |name: &str| filled.field(name, "number").required();
    let subjects = || {
        let known = form::SUBJECTS.iter();
        known
            .map(|(key, _)| (*key, shell.say(format!("pool-subject-{}", text_key(key)))))
            .collect::<Vec<_>>()
    };
    let levels: Vec<(String, String)> = form::LEVELS
        .map(|level| (level.to_owned(), level.to_owned()))
        .to_vec();
    vec![
        section(
            "what",
            vec![
                filled.field("valid_from", "date").required(),
                text("name").required(),
                filled
                    .field("mode", "select")
                    .among(modes(shell))
                    .required(),
                filled.field("sources", "area").high(3),
            ],
            vec![],
            vec![],
        ),
        section(
            "whom",
            vec![],
            vec![
                ticks("entitled", kinds(shell)),
                one("private_persons"),
                ticks("occasions", occasions(shell)),
            ],
            vec![filled.field("own_occasions", "area").high(3)],
        ),
        section(
            "limits",
            vec![],
            vec![
                ticks("exclusions", subjects()),
                ticks("asked_back", subjects()),
            ],
            own_subjects(&filled),
        ),
        section(
            "when",
            vec![
                number("lead_days").between(0, 60),
                filled.field("lead_counts", "select").among(counted(shell)),
                number("answer_working_days").between(0, 60),
                number("shortest_minutes").between(5, 600),
                number("longest_minutes").between(5, 600),
                number("series_most").between(1, 52),
                number("late_hours").between(0, 240),
            ],
            vec![one("short_notice_asks_back")],
            closings(&filled),
        ),
        section(
            "where",
            vec![filled.field("postcodes", "code")],
            vec![ticks("media", media(shell)), one("public_rooms_only")],
            vec![],
        ),
        section(
            "money",
            vec![
                filled.field("first", "money"),
                filled.field("first_minutes", "digits"),
                filled.field("next", "money"),
                filled.field("next_minutes", "digits"),
                filled.field("travel_counts_from_km", "digits"),
            ],
            vec![],
            (0..form::ROWS)
                .map(|row| numbered(&filled, "money_fund", row, "text"))
                .collect(),
        ),
        section(
            "asking",
            vec![
                number("answer_hours").between(1, 240),
                number("wanted_percent").between(1, 100),
                number("from_hour").between(0, 23),
                number("until_hour").between(1, 24),
            ],
            vec![one("by_itself"), one("places_directly")],
            vec![],
        ),
        section("points", points(&filled), vec![], vec![]),
        section(
            "needed",
            vec![
                number("age").between(16, 99),
                filled.field("conduct_months", "digits"),
                number("pledge_version").between(1, 999),
                number("training_minutes").between(0, 20_000),
                number("yearly_training_minutes").between(0, 20_000),
                filled.choice("language_level", &levels),
            ],
            vec![one("pledge")],
            vec![],
        ),
    ]
}

fn points(filled: &Filled<'_>) -> Vec<Field> {
    let names = [
        "open_low",
        "open_middle",
        "open_high",
        "travel",
        "fairness",
        "not_preferred",
        "soft_gender",
        "substitute",
        "moved",
        "buffer",
    ];
    let field = |name: &str| filled.field(name, "number").required();
    names.map(|name| field(name).between(0, 1_000_000)).to_vec()
}

/// A field of a row; its label is that of all rows, with the row's number.
fn numbered(filled: &Filled<'_>, name: &str, row: usize, widget: &str) -> Field {
    let mut field = filled.field(&format!("{name}_{row}"), widget);
    let label = filled.field(name, widget).label;
    field.label = format!("{label} ({})", row + 1);
    field
}

fn own_subjects(filled: &Filled<'_>) -> Vec<Field> {
    let rows = (0..form::ROWS).flat_map(|row| {
        ["own_question", "own_reason"].map(|name| numbered(filled, name, row, "text"))
    });
    rows.collect()
}

fn closings(filled: &Filled<'_>) -> Vec<Field> {
    let parts = [
        ("closing_from", "date"),
        ("closing_until", "date"),
        ("closing_reason", "text"),
    ];
    let rows = (0..form::ROWS)
        .flat_map(|row| parts.map(|(name, widget)| numbered(filled, name, row, widget)));
    rows.collect()
}

fn modes(shell: &Shell) -> Vec<(String, String)> {
    let modes = [Mode::Placing, Mode::Brokering].map(|mode| mode.key());
    named(shell, "pool-mode", &modes)
}

fn counted(shell: &Shell) -> Vec<(String, String)> {
    named(shell, "pool-counted", &Counted::ALL.map(Counted::key))
}

fn named(shell: &Shell, stem: &str, keys: &[&str]) -> Vec<(String, String)> {
    let all = keys.iter();
    all.map(|key| {
        let words = shell.say(format!("{stem}-{}", text_key(key)));
        ((*key).to_owned(), words)
    })
    .collect()
}

fn kinds(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("organisations-kind-{key}"));
    Kind::ALL
        .map(|kind| (kind.key(), words(kind.key())))
        .to_vec()
}

fn occasions(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-occasion-{}", text_key(key)));
    form::OCCASIONS.map(|key| (key, words(key))).to_vec()
}

fn media(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-medium-{key}"));
    Medium::ALL
        .map(|medium| (medium.key(), words(medium.key())))
        .to_vec()
}
