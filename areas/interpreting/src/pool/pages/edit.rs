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
        shell,
        typed,
        groups,
    };
    page.typed.answer(&page)
}

fn sections(shell: &Shell, typed: &Typed) -> Vec<Section> {
    let form = Parts {
        filled: Filled::new(shell, "pool", typed),
        shell,
        typed,
    };
    vec![
        form.what(),
        form.whom(),
        form.limits(),
        form.when(),
        form.place(),
        form.money(),
        form.asking(),
        form.section("points", points(&form.filled), vec![], vec![]),
        form.needed(),
    ]
}

/// The parts of the form, one after the other.
struct Parts<'a> {
    filled: Filled<'a>,
    shell: &'a Shell,
    typed: &'a Typed,
}

impl Parts<'_> {
    fn section(
        &self,
        key: &str,
        fields: Vec<Field>,
        ticks: Vec<Ticks>,
        after: Vec<Field>,
    ) -> Section {
        Section {
            group: self.filled.group(key, fields),
            ticks,
            after,
        }
    }

    fn ticks(&self, name: &'static str, all: Vec<(&'static str, String)>) -> Ticks {
        let ticked: Vec<&str> = self.typed.fields().all(name).collect();
        let all = all.into_iter().map(|(key, words)| Tick {
            key,
            words,
            is_ticked: ticked.contains(&key),
        });
        Ticks {
            name,
            title: self.shell.say(format!("pool-{name}")),
            all: all.collect(),
        }
    }

    /// A single box.
    fn tick(&self, name: &'static str) -> Ticks {
        let words = self.shell.say(format!("pool-{name}-yes"));
        self.ticks(name, vec![("yes", words)])
    }

    fn number(&self, name: &str, least: i64, most: i64) -> Field {
        let field = self.filled.field(name, "number");
        field.required().between(least, most)
    }

    fn what(&self) -> Section {
        let filled = &self.filled;
        let fields = vec![
            filled.field("valid_from", "date").required(),
            filled.field("name", "text").required(),
            filled
                .field("mode", "select")
                .among(modes(self.shell))
                .required(),
            filled.field("sources", "area").high(3),
        ];
        self.section("what", fields, vec![], vec![])
    }

    fn whom(&self) -> Section {
        let ticks = vec![
            self.ticks("entitled", kinds(self.shell)),
            self.tick("private_persons"),
            self.ticks("occasions", occasions(self.shell)),
        ];
        let own = self.filled.field("own_occasions", "area").high(3);
        self.section("whom", vec![], ticks, vec![own])
    }

    fn limits(&self) -> Section {
        let words = |key: &str| self.shell.say(format!("pool-subject-{key}"));
        let subjects = || form::SUBJECTS.map(|(key, _)| (key, words(key))).to_vec();
        let ticks = vec![
            self.ticks("exclusions", subjects()),
            self.ticks("asked_back", subjects()),
        ];
        self.section("limits", vec![], ticks, own_subjects(&self.filled))
    }

    fn when(&self) -> Section {
        let counted = self.filled.field("lead_counts", "select");
        let fields = vec![
            self.number("lead_days", 0, 60),
            counted.among(counted_days(self.shell)),
            self.number("answer_working_days", 0, 60),
            self.number("shortest_minutes", 5, 600),
            self.number("longest_minutes", 5, 600),
            self.number("series_most", 1, 52),
            self.number("late_hours", 0, 240),
        ];
        let ticks = vec![self.tick("short_notice_asks_back")];
        self.section("when", fields, ticks, closings(&self.filled))
    }

    fn place(&self) -> Section {
        let ticks = vec![
            self.ticks("media", media(self.shell)),
            self.tick("public_rooms_only"),
        ];
        let fields = vec![self.filled.field("postcodes", "code")];
        self.section("where", fields, ticks, vec![])
    }

    fn money(&self) -> Section {
        let names = [
            ("first", "money"),
            ("first_minutes", "digits"),
            ("next", "money"),
            ("next_minutes", "digits"),
            ("travel_counts_from_km", "digits"),
        ];
        let fields = names.map(|(name, widget)| self.filled.field(name, widget));
        let funds = (0..form::ROWS).map(|row| numbered(&self.filled, "money_fund", row, "text"));
        self.section("money", fields.to_vec(), vec![], funds.collect())
    }

    fn asking(&self) -> Section {
        let fields = vec![
            self.number("answer_hours", 1, 240),
            self.number("wanted_percent", 1, 100),
            self.number("from_hour", 0, 23),
            self.number("until_hour", 1, 24),
        ];
        let ticks = vec![self.tick("by_itself"), self.tick("places_directly")];
        self.section("asking", fields, ticks, vec![])
    }

    fn needed(&self) -> Section {
        let levels = form::LEVELS.map(|level| (level.to_owned(), level.to_owned()));
        let fields = vec![
            self.number("age", 16, 99),
            self.filled.field("conduct_months", "digits"),
            self.number("pledge_version", 1, 999),
            self.number("training_minutes", 0, 20_000),
            self.number("yearly_training_minutes", 0, 20_000),
            self.filled.choice("language_level", &levels),
        ];
        let ticks = vec![self.tick("pledge"), self.tick("language_proof")];
        self.section("needed", fields, ticks, vec![])
    }
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
    let modes = [Mode::Placing, Mode::Brokering].map(Mode::key);
    named(shell, "pool-mode", &modes)
}

fn counted_days(shell: &Shell) -> Vec<(String, String)> {
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
    let words = |key: &str| shell.say(format!("pool-occasion-{key}"));
    form::OCCASIONS.map(|key| (key, words(key))).to_vec()
}

fn media(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-medium-{key}"));
    Medium::ALL
        .map(|medium| (medium.key(), words(medium.key())))
        .to_vec()
}
