//! Everything that is kept about somebody, from the platform and from every area (Art. 15 and 20
//! DSGVO).

use std::sync::Arc;

use serde_json::{Map, Value, json};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{own, paths::Kind, readable, rights::ACT};
use crate::{
    access::{Actor, accounts},
    area::{Concerned, PersonalData},
    centre::Centre,
    database::Entry,
    error::{Error, Result},
    house::House,
};

/// Somebody about whom things are kept.
#[derive(Clone, Debug)]
pub struct Whom {
    /// Their account, their record.
    pub concerned: Concerned,
    /// What they are called here and now.
    pub called: String,
}

impl Whom {
    /// What the log speaks of.
    pub fn subject(&self) -> Subject {
        match (self.concerned.person, self.concerned.account) {
            (Some(person), _) => Subject::new("person", person),
            (None, account) => Subject::new(accounts::SUBJECT, account.unwrap_or_default()),
        }
    }
}

/// What one part of the house keeps.
#[derive(Clone, Debug)]
pub enum Kept {
    /// Nothing about people, because of this reason.
    Never(&'static str),
    /// This; null where there is nothing about this person.
    Data(Value),
}

/// Everything that is kept about somebody.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// About whom.
    pub whom: Whom,
    /// When it was put together.
    pub made_at: Moment,
    /// By the key of its area, the platform first.
    pub parts: Vec<(&'static str, Kept)>,
}

impl Dossier {
    /// As a machine reads it (Art. 20 DSGVO).
    pub fn as_json(&self, centre: &Centre) -> Value {
        let (mut kept, mut never) = (Map::new(), Map::new());
        for (area, part) in &self.parts {
            match part {
                Kept::Data(data) => drop(kept.insert((*area).to_owned(), data.clone())),
                Kept::Never(reason) => drop(never.insert((*area).to_owned(), json!(reason))),
            }
        }
        json!({
            "centre": centre.slug,
            "made_at": self.made_at,
            "about": {
                "name": self.whom.called,
                "account": self.whom.concerned.account,
                "person": self.whom.concerned.person,
            },
            "kept": kept,
            "keeps_nothing": never,
        })
    }
}

/// Finds whom an address names.
///
/// # Errors
/// Not found when there is no such account or record.
pub async fn find(house: &House, centre: &Arc<Centre>, kind: Kind, id: Id) -> Result<Whom> {
    match kind {
        Kind::Account => {
            let account = accounts::find(centre.database.read(), id).await?;
            let account = account.ok_or(Error::NotFound)?;
            Ok(Whom {
                concerned: Concerned {
                    account: Some(account.id),
                    person: None,
                },
                called: account.name,
            })
        }
        Kind::Person => {
            let link = house.subject(centre, &Subject::new("person", id)).await?;
            Ok(Whom {
                concerned: Concerned {
                    account: None,
                    person: Some(id),
                },
                called: link.ok_or(Error::NotFound)?.title,
            })
        }
    }
}

/// Puts together what is kept about `whom`, and notes in the log that `actor` has asked for it.
pub async fn hand_out(
    house: &House,
    centre: &Arc<Centre>,
    actor: &Actor,
    whom: Whom,
) -> Result<Dossier> {
    actor.must(ACT)?;
    let dossier = collect(house, centre, whom).await?;
    let change = centre.change(actor).await?;
    let entry = Entry::new("privacy-handed-out", dossier.whom.subject());
    change.commit(entry).await?;
    Ok(dossier)
}

/// The same without an entry.
pub(super) async fn collect(house: &House, centre: &Arc<Centre>, whom: Whom) -> Result<Dossier> {
    let mut parts = vec![("platform", Kept::Data(own::export(centre, &whom).await?))];
    for area in &house.areas {
        let kept = match &area.personal_data {
            PersonalData::None(reason) => Kept::Never(reason),
            PersonalData::Kept { export, .. } | PersonalData::KeptInPart { export, .. } => {
                Kept::Data(export(Arc::clone(centre), whom.concerned).await?)
            }
        };
        parts.push((area.key, kept));
    }
    Ok(Dossier {
        whom,
        made_at: centre.clock.now(),
        parts,
    })
}

/// What an area is called, in a language: its own word, else its first page, else its key.
pub fn area_name(house: &House, language: values::language::Language, key: &str) -> String {
    let own = format!("area-{key}");
    if house.texts.has(values::language::Language::German, &own) {
        return house.texts.say(language, &own);
    }
    let area = house.areas.iter().find(|area| area.key == key);
    let page = area.and_then(|area| area.navigation.first());
    page.map_or_else(
        || readable::humanise(key),
        |page| house.texts.say(language, page.label),
    )
}
