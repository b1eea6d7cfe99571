//! Languages that will do as well as the one that is asked for, as the form offers them.

use platform::{
    Result,
    web::{Shell, Typed, Visit},
};

use super::{
    super::spoken::{self, Near},
    shown,
    view::{Choice, Offered},
};

/// Languages that will do as well as the typed one, and how many people each of them adds.
pub async fn near(visit: &Visit, shell: &Shell, typed: &Typed) -> Result<Option<Choice>> {
    let Ok(wanted) = spoken::find(typed.value("language"), visit.language) else {
        return Ok(None);
    };
    let near: Vec<Near> = spoken::near(&wanted.tag);
    if near.is_empty() {
        return Ok(None);
    }
    let added = spoken::added(visit.centre()?, &wanted.tag, &near).await?;
    let ticked: Vec<&str> = typed.fields().all("substitute").collect();
    let options = near.iter().zip(added).map(|(near, added)| {
        let note = shell.say(near.note);
        let hint = match added {
            Some(added) => format!("{note} {}", shell.count("requests-near-added", added)),
            None => note,
        };
        Offered {
            key: near.tag.to_owned(),
            words: shown::spoken(visit.language, near.tag),
            hint,
            is_chosen: ticked.contains(&near.tag),
        }
    });
    let name = wanted.name(visit.language);
    Ok(Some(Choice {
        name: "substitute".to_owned(),
        legend: shell.name("requests-near", "language", name),
        hint: shell.say("requests-near-hint"),
        error: typed.error(shell, "substitute"),
        options: options.collect(),
        is_many: true,
    }))
}
