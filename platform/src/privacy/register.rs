//! The register of processing activities (Art. 30 DSGVO), made from what the tables declare, and
//! who answers for the centre's data.

use std::sync::Arc;

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait};
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{
    dossier::area_name,
    readable::{Group, Section},
    retention,
    rights::ACT,
};
use crate::{
    access::Actor,
    area::{Level, Retention, Table},
    centre::Centre,
    database::Entry,
    error::{Refusal, Result},
    house::House,
    migrations,
    web::{
        Errors, Fields,
        sheet::{Cell, Sheet},
    },
};

/// Most characters of a field.
const LONGEST: usize = 500;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "privacy_body")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub body: String,
        pub address: String,
        pub contact: String,
        pub officer: String,
        pub officer_contact: String,
        pub changed_on: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Verantwortliche Stelle. Who answers for the centre's data, and whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The authority, for example the town.
    pub body: String,
    /// Where it is.
    pub address: String,
    /// How to reach it.
    pub contact: String,
    /// The data-protection officer.
    pub officer: String,
    /// How to reach them.
    pub officer_contact: String,
    /// When it was last changed.
    pub changed_on: Option<Day>,
}

impl Body {
    /// The form's fields, in its order.
    pub const FIELDS: [&'static str; 5] =
        ["body", "address", "contact", "officer", "officer_contact"];

    /// The text of a field.
    pub fn text(&self, field: &str) -> &str {
        match field {
            "body" => &self.body,
            "address" => &self.address,
            "contact" => &self.contact,
            "officer" => &self.officer,
            _ => &self.officer_contact,
        }
    }

    /// Reads the form. The authority and its officer are asked for, the rest may stay empty.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> std::result::Result<Self, Errors> {
        let mut errors = Errors::default();
        for field in Self::FIELDS {
            let text = fields.text(field);
            if text.is_empty() && matches!(field, "body" | "officer") {
                errors.add(field, Refusal::new("error-required"));
            } else if text.chars().count() > LONGEST {
                let limit = LONGEST.to_string();
                errors.add(field, Refusal::new("error-too-long").with("limit", limit));
            }
        }
        let text = |field: &str| fields.text(field).to_owned();
        errors.into_ok(Self {
            body: text("body"),
            address: text("address"),
            contact: text("contact"),
            officer: text("officer"),
            officer_contact: text("officer_contact"),
            changed_on: None,
        })
    }

    /// Whether somebody has said who it is.
    pub fn is_known(&self) -> bool {
        !self.body.is_empty()
    }
}

/// Who answers for the centre's data.
pub async fn body(rows: &impl ConnectionTrait) -> std::result::Result<Body, DbErr> {
    let found = row::Entity::find_by_id(1_i16).one(rows).await?;
    Ok(found.map_or_else(Body::default, |row| Body {
        body: row.body,
        address: row.address,
        contact: row.contact,
        officer: row.officer,
        officer_contact: row.officer_contact,
        changed_on: row.changed_on,
    }))
}

/// Keeps who answers for the centre's data.
pub async fn set_body(centre: &Arc<Centre>, actor: &Actor, body: Body) -> Result<()> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    row::Entity::update(row::ActiveModel {
        id: Set(1),
        body: Set(body.body),
        address: Set(body.address),
        contact: Set(body.contact),
        officer: Set(body.officer),
        officer_contact: Set(body.officer_contact),
        changed_on: Set(Some(centre.clock.today())),
    })
    .exec_without_returning(change.rows())
    .await?;
    let subject = Subject::new("privacy_body", Id::named("privacy_body"));
    change.commit(Entry::new("privacy-body-set", subject)).await
}

/// One processing activity: a table with personal data.
#[derive(Clone, Debug)]
pub struct Activity {
    /// The area it belongs to, in the reader's language.
    pub area: String,
    /// Its declaration.
    pub table: Table,
    /// How long rows live, as a sentence.
    pub retention: String,
}

/// Every table that holds personal data, by area.
pub async fn activities(
    house: &House,
    centre: &Centre,
    language: Language,
) -> Result<Vec<Activity>> {
    let in_force = retention::days(centre).await?;
    let own = std::iter::once(("platform", migrations::TABLES));
    let areas = own.chain(house.areas.iter().map(|area| (area.key, area.tables)));
    let mut activities = Vec::new();
    for (key, tables) in areas {
        let area = area_name(house, language, key);
        let personal = tables
            .iter()
            .filter(|table| table.level() != Level::Impersonal);
        activities.extend(personal.map(|table| Activity {
            area: area.clone(),
            table: *table,
            retention: sentence(house, language, table, in_force.get(table.name).copied()),
        }));
    }
    Ok(activities)
}

fn sentence(house: &House, language: Language, table: &Table, days: Option<u32>) -> String {
    let (is_years, count) = years_or_days(days.unwrap_or_default());
    let say = |in_years: &str, in_days: &str| {
        let key = if is_years { in_years } else { in_days };
        let count = [("count", count.into())];
        house.texts.say_with(language, key, &count)
    };
    match table.retention {
        Retention::WithTheCentre => house.texts.say(language, "privacy-kept-always"),
        Retention::With { .. } => house.texts.say(language, "privacy-kept-with"),
        Retention::OfferedAfter { .. } => say("privacy-kept-years-offered", "privacy-kept-offered"),
        Retention::DaysAfter { .. } | Retention::ByItself { .. } => {
            say("privacy-kept-years", "privacy-kept-days")
        }
    }
}

/// Days of a year, as periods are declared.
const YEAR: u32 = 365;

/// How a period is said: whole years as years, anything else in days.
pub fn years_or_days(days: u32) -> (bool, u32) {
    match days {
        0 => (false, 0),
        years if years % YEAR == 0 => (true, years / YEAR),
        days => (false, days),
    }
}

/// The register as a table for spreadsheets.
pub fn sheet(house: &House, language: Language, activities: &[Activity]) -> Sheet {
    let say = |key: &str| house.texts.say(language, key);
    let rows = activities.iter().map(|activity| {
        vec![
            Cell::text(activity.area.as_str()),
            Cell::text(activity.table.purpose),
            Cell::text(activity.table.legal_basis),
            Cell::text(activity.table.recipients),
            Cell::text(activity.retention.as_str()),
            Cell::text(say(activity.table.level().key())),
            Cell::text(activity.table.name),
        ]
    });
    Sheet {
        name: say("privacy-register-title"),
        heads: vec![
            say("privacy-area"),
            say("privacy-purpose"),
            say("privacy-basis"),
            say("privacy-recipients"),
            say("privacy-kept"),
            say("privacy-level"),
            say("privacy-table"),
        ],
        rows: rows.collect(),
    }
}

/// The register for the paper `record`: who answers, then a section for each area.
pub fn sections(
    house: &House,
    language: Language,
    body: &Body,
    activities: &[Activity],
) -> Vec<Section> {
    let say = |key: &str| house.texts.say(language, key);
    let filled = Body::FIELDS
        .into_iter()
        .filter(|field| !body.text(field).is_empty());
    let rows: Vec<_> = filled
        .map(|field| (label(house, language, field), body.text(field).to_owned()))
        .collect();
    let who = Group {
        title: String::new(),
        rows,
    };
    let mut sections = vec![Section {
        title: say("privacy-body-title"),
        empty: say("privacy-body-missing"),
        groups: if body.is_known() {
            vec![who]
        } else {
            Vec::new()
        },
    }];
    for activity in activities {
        let is_next = sections
            .last()
            .is_none_or(|section| section.title != activity.area);
        if is_next {
            sections.push(Section {
                title: activity.area.clone(),
                ..Section::default()
            });
        }
        let rows = vec![
            (say("privacy-basis"), activity.table.legal_basis.to_owned()),
            (
                say("privacy-recipients"),
                activity.table.recipients.to_owned(),
            ),
            (say("privacy-kept"), activity.retention.clone()),
            (say("privacy-level"), say(activity.table.level().key())),
            (say("privacy-table"), activity.table.name.to_owned()),
        ];
        if let Some(section) = sections.last_mut() {
            section.groups.push(Group {
                title: activity.table.purpose.to_owned(),
                rows,
            });
        }
    }
    sections
}

/// What a field of [`Body`] is called.
pub fn label(house: &House, language: Language, field: &str) -> String {
    let key = format!("privacy-body-{}", field.replace('_', "-"));
    house.texts.say(language, &key)
}

#[cfg(test)]
mod tests {
    use super::years_or_days;

    #[test]
    fn whole_years_are_said_as_years() {
        for (days, said) in [
            (0, (false, 0)),
            (30, (false, 30)),
            (365, (true, 1)),
            (400, (false, 400)),
            (730, (true, 2)),
            (3_650, (true, 10)),
        ] {
            assert_eq!(years_or_days(days), said, "{days}");
        }
    }
}
