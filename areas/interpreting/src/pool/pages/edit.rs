//! The form of the rules.

mod lists;
mod rows;

use std::borrow::Cow;

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
    funds, languages,
    record_form::{Tick, Ticks},
};
use serde::Deserialize;
use values::{day, id::Id};

use super::{
    super::{
        actions, areas, form,
        model::{Contacts, Cost, TravelCost},
        paths, shipped, store,
    },
    shell,
};
use lists::{counted_days, kinds, media, modes, named, occasions, points, subjects};

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

/// Fields, boxes and rows below a head.
struct Section {
    group: Group,
    ticks: Vec<Ticks>,
    after: Vec<Field>,
    rows: Vec<Row>,
}

/// What belongs to one thing of several: a subject of the centre's own, a closing time, money.
struct Row {
    title: String,
    fields: Vec<Field>,
    ticks: Vec<Ticks>,
    /// Sent along, not shown.
    hidden: Vec<(String, String)>,
}

/// What the page asks about boxes.
trait Ticked {
    /// Whether they are too many to stand open.
    fn is_folded(&self) -> bool;
    /// How many are ticked.
    fn count(&self) -> usize;
}

/// More boxes than this are folded.
const MOST_OPEN: usize = 10;

impl Ticked for Ticks {
    fn is_folded(&self) -> bool {
        self.all.len() > MOST_OPEN
    }

    fn count(&self) -> usize {
        self.all.iter().filter(|tick| tick.is_ticked).count()
    }
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
    page(&visit, form::fill(today, &rules).into()).await
}

/// Keeps what the form says.
pub async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    let done = match form::read(&fields) {
        Err(errors) => Err(Error::Invalid(errors)),
        Ok((day, rules)) => actions::write(visit.centre()?, &visit.actor, day, rules).await,
    };
    match Errors::of(done)? {
        Ok(()) => visit.go_and_tell(paths::RULES, "pool-told-written").await,
        Err(errors) => page(&visit, Typed::refused(fields, errors)).await,
    }
}

async fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let open = funds::budgets_on(centre, centre.clock.today()).await?;
    let mut funds: Vec<(Id, String)> = open
        .into_iter()
        .map(|(fund, _)| (fund.id, fund.name))
        .collect();
    let compare = languages::alphabet(visit.language);
    funds.sort_by(|(_, one), (_, other)| compare(one, other));
    funds.dedup();
    let shell = shell(visit, visit.say("pool-edit-title"))
        .below(visit.say("pool-rules-title"), paths::RULES);
    let groups = sections(&shell, &typed, &funds);
    let page = EditPage {
        shell,
        typed,
        groups,
    };
    page.typed.answer(&page)
}

fn sections(shell: &Shell, typed: &Typed, funds: &[(Id, String)]) -> Vec<Section> {
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
        form.money(funds),
        form.asking(),
        form.section("points", points(&form.filled), vec![]),
        form.needed(),
        form.deadlines(),
        form.brokering(),
    ]
}

/// The parts of the form, one after the other.
struct Parts<'a> {
    filled: Filled<'a>,
    shell: &'a Shell,
    typed: &'a Typed,
}

impl Parts<'_> {
    fn section(&self, key: &str, fields: Vec<Field>, ticks: Vec<Ticks>) -> Section {
        Section {
            group: self.filled.group(key, fields),
            ticks,
            after: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn ticks(&self, name: &'static str, all: Vec<(&'static str, String)>) -> Ticks {
        let all = all.into_iter().map(|(key, words)| (key.into(), words));
        self.ticks_of(name.into(), name, all.collect())
    }

    /// Boxes sent as `name` below a head with the key `pool-{title}`.
    fn ticks_of(
        &self,
        name: Cow<'static, str>,
        title: &str,
        all: Vec<(Cow<'static, str>, String)>,
    ) -> Ticks {
        let ticked: Vec<&str> = self.typed.fields().all(&name).collect();
        let all = all.into_iter().map(|(key, words)| Tick {
            is_ticked: ticked.contains(&key.as_ref()),
            key,
            words,
        });
        Ticks {
            title: self.shell.say(format!("pool-{title}")),
            all: all.collect(),
            name,
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
        let contacts = named(
            self.shell,
            "pool-contacts",
            &Contacts::ALL.map(Contacts::key),
        );
        let fields = vec![
            filled.field("valid_from", "date").required(),
            filled.field("name", "text").required(),
            filled
                .field("mode", "select")
                .among(modes(self.shell))
                .required(),
            filled
                .field("contacts", "select")
                .among(contacts)
                .or_nothing(self.shell.say("pool-contacts-usual")),
            filled.field("sources", "area").high(3),
        ];
        self.section("what", fields, vec![self.tick("no_claim")])
    }

    fn whom(&self) -> Section {
        let ticks = vec![
            self.ticks("entitled", kinds(self.shell)),
            self.tick("private_persons"),
            self.ticks("occasions", occasions(self.shell)),
        ];
        let own = self.filled.field("own_occasions", "area").high(3);
        Section {
            after: vec![own],
            ..self.section("whom", vec![], ticks)
        }
    }

    fn limits(&self) -> Section {
        let ticks = vec![
            self.ticks("exclusions", subjects(self.shell)),
            self.ticks("asked_back", subjects(self.shell)),
        ];
        let rows = 0..form::rows(self.typed.fields(), &form::OWN);
        Section {
            rows: rows.map(|row| self.own_subject(row)).collect(),
            ..self.section("limits", vec![], ticks)
        }
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
            self.number("reminder_hours", 1, 240),
        ];
        let ticks = vec![self.tick("short_notice_asks_back")];
        let rows = 0..form::rows(self.typed.fields(), &form::CLOSING);
        let closing = |row: usize| {
            let fields = vec![
                self.field_in("closing_from", row, "date"),
                self.field_in("closing_until", row, "date"),
                self.field_in("closing_reason", row, "text"),
            ];
            self.row("closing", row, fields, vec![])
        };
        Section {
            rows: rows.map(closing).collect(),
            ..self.section("when", fields, ticks)
        }
    }

    fn place(&self) -> Section {
        let names = areas::AREAS.map(|(key, name)| (key, name.to_owned()));
        let ticks = vec![
            self.ticks("media", media(self.shell)),
            self.ticks("areas", names.to_vec()),
            self.tick("residents"),
            self.tick("public_rooms_only"),
        ];
        let fields = vec![self.filled.field("postcodes", "code")];
        Section {
            after: fields,
            ..self.section("where", vec![], ticks)
        }
    }

    fn money(&self, funds: &[(Id, String)]) -> Section {
        let field = |name: &str, widget: &str| self.filled.field(name, widget);
        let costs = named(self.shell, "pool-cost", &Cost::ALL.map(Cost::key));
        let ways = named(
            self.shell,
            "pool-travel-cost",
            &TravelCost::ALL.map(TravelCost::key),
        );
        let fields = vec![
            field("cost", "select").among(costs),
            field("first", "money"),
            field("first_minutes", "digits"),
            field("next", "money"),
            field("next_minutes", "digits"),
            field("travel_counts_from_km", "digits"),
            field("travel_cost", "select").among(ways),
            field("per_km", "money"),
            field("late_minutes", "digits"),
        ];
        let rows = 0..form::rows(self.typed.fields(), &form::MONEY);
        Section {
            rows: rows.map(|row| self.money_row(row, funds)).collect(),
            ..self.section("money", fields, vec![])
        }
    }

    fn asking(&self) -> Section {
        let fields = vec![
            self.number("answer_hours", 1, 240),
            self.number("wanted_percent", 1, 100),
            self.number("from_hour", 0, 23),
            self.number("until_hour", 1, 24),
        ];
        let ticks = vec![
            self.tick("by_itself"),
            self.tick("quiet_on_holidays"),
            self.tick("places_directly"),
        ];
        self.section("asking", fields, ticks)
    }

    fn needed(&self) -> Section {
        let levels = form::LEVELS.map(|level| (level.to_owned(), level.to_owned()));
        let fields = vec![
            self.number("age", 16, 99),
            self.filled.field("conduct_months", "digits"),
            self.number("certificate_age_months", 0, 60),
            self.number("pledge_version", 1, 999),
            self.number("training_minutes", 0, 20_000),
            self.number("yearly_training_minutes", 0, 20_000),
            self.filled.choice("language_level", &levels),
        ];
        self.section(
            "needed",
            fields,
            vec![self.tick("pledge"), self.tick("language_proof")],
        )
    }

    fn deadlines(&self) -> Section {
        let fields = vec![
            self.number("talk_days", 1, 365),
            self.number("papers_days", 1, 730),
            self.number("certificate_ahead_days", 1, 365),
            self.number("grace_days", 0, 365),
            self.filled.field("attendance_counts_after_days", "digits"),
            self.number("few", 1, 100),
        ];
        self.section("deadlines", fields, vec![])
    }

    fn brokering(&self) -> Section {
        let fields = vec![
            self.number("remind_after_days", 1, 60),
            self.number("most_reminders", 0, 10),
            self.number("most_messages", 1, 500),
            self.number("reported_days", 1, 365),
        ];
        self.section("brokering", fields, vec![])
    }
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
