//! What a request's page says about people: who could come, who was asked, who comes.

use std::collections::HashMap;

use platform::{
    Result,
    web::{Visit, format},
};
use registry::people;
use values::id::Id;

use super::super::super::{
    look::{Look, Seat},
    model::{Candidate, Step},
    rules,
    words::Words,
};
use crate::{
    assignments, interpreters,
    invitations::{Invitation, may_ask_again},
    pool::Medium,
    requests::{GenderWish, Request},
};

/// Somebody who could come.
pub struct Shown {
    pub id: Id,
    pub path: String,
    pub name: String,
    /// Nobody suits better.
    pub is_best: bool,
    pub reasons: Vec<String>,
    pub phone: String,
    /// The number without the spaces people read it by.
    pub dialled: String,
    /// What they were asked and have answered.
    pub asked: Option<String>,
    /// They were not asked yet, or may be asked anew.
    pub may_ask: bool,
    pub may_place: bool,
}

/// Somebody who was asked.
pub struct Invited {
    pub name: String,
    pub path: String,
    pub sent: String,
    pub answer: String,
    pub is_open: bool,
}

/// Who comes.
pub struct Comes {
    pub name: String,
    pub path: String,
    pub absence: String,
    pub when: String,
}

/// Names of those who were asked; also of those who rest or have left since.
pub async fn names(
    visit: &Visit,
    look: &Look<'_>,
    asked: &[Invitation],
) -> Result<HashMap<Id, String>> {
    let situation = look.situation();
    let mut names = HashMap::new();
    let mut gone = Vec::new();
    for one in asked {
        match situation.known(one.interpreter) {
            Some(known) => {
                names.insert(one.interpreter, known.person.details.name());
            }
            None => gone.push(one.interpreter),
        }
    }
    if !gone.is_empty() {
        let centre = visit.centre()?;
        let mut all = interpreters::store::list(centre.database.read()).await?;
        all.retain(|one| gone.contains(&one.id));
        let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
        let of = people::names_of(centre, &visit.actor, &ids).await?;
        for one in all {
            names.extend(of.get(&one.person).map(|name| (one.id, name.clone())));
        }
    }
    Ok(names)
}

/// Who comes, where somebody does.
pub async fn comes(visit: &Visit, look: &Look<'_>, id: Id) -> Result<Option<Comes>> {
    let rows = visit.centre()?.database.read();
    let open = assignments::store::open_of(rows, id).await?;
    Ok(open.map(|one| Comes {
        name: look.situation().name(one.interpreter),
        path: crate::paths::interpreter(one.interpreter),
        absence: crate::paths::absence(one.interpreter),
        when: Words(visit).time(one.wall.start),
    }))
}

/// Somebody who could come, beside the points of whoever suits best.
pub fn candidate(
    words: &Words<'_>,
    look: &Look<'_>,
    (one, best): (&Candidate, i64),
    (request, invitations): (&Request, &[Invitation]),
) -> Shown {
    let known = look.situation().known(one.interpreter);
    let details = known.map(|known| &known.person.details);
    let phone = details.map(phone).unwrap_or_default();
    let asked = invitations
        .iter()
        .find(|own| own.interpreter == one.interpreter);
    let situation = look.situation();
    let may_place = |known: &super::super::super::model::Known| {
        rules::may_place_directly(&situation.rules, &known.interpreter.terms, situation.today)
    };
    Shown {
        id: one.interpreter,
        path: crate::paths::interpreter(one.interpreter),
        name: details.map(people::Details::name).unwrap_or_default(),
        is_best: one.points <= best,
        reasons: one
            .reasons
            .iter()
            .map(|(reason, _)| words.reason(reason))
            .collect(),
        dialled: phone.replace(' ', ""),
        phone,
        asked: asked.map(|own| answer(words.0, own)),
        may_ask: asked.is_none_or(|own| may_ask_again(own, &request.beginnings())),
        may_place: known.is_some_and(may_place),
    }
}

/// The number under which somebody is called; empty where there is none.
pub fn phone(details: &people::Details) -> String {
    let mut phones = details
        .channels
        .iter()
        .filter(|one| matches!(one.kind, people::Way::Mobile | people::Way::Phone));
    phones
        .next()
        .map(people::Channel::readable)
        .unwrap_or_default()
}

fn answer(visit: &Visit, one: &Invitation) -> String {
    match one.answer {
        Some((answer, _)) => visit.say(&format!("invitations-answer-{}", answer.key())),
        None => visit.say("desk-answer-open"),
    }
}

/// Somebody who was asked.
pub fn invited(visit: &Visit, one: &Invitation, names: &HashMap<Id, String>) -> Invited {
    Invited {
        name: names.get(&one.interpreter).cloned().unwrap_or_default(),
        path: crate::paths::interpreter(one.interpreter),
        sent: format::moment(visit.language, one.sent_at),
        answer: answer(visit, one),
        is_open: one.is_open(),
    }
}

/// Where it narrows, step by step, up to the one after which nobody is left. Steps that ask for nothing are left out.
pub fn funnel(words: &Words<'_>, look: &Look<'_>, seat: &Seat<'_>) -> Vec<String> {
    let need = &seat.of.need;
    let has_must = matches!(need.gender, GenderWish::MustWoman | GenderWish::MustMan);
    let is_on_site = need.medium == Medium::Place;
    let has_no = look.count_unwilling(seat) > 0;
    let mut said = Vec::new();
    for (step, left) in look.funnel(seat) {
        let asks_for_something = match step {
            Step::Gender => has_must,
            Step::Near => is_on_site,
            Step::Willing => has_no,
            _ => true,
        };
        if !asks_for_something {
            continue;
        }
        said.push(words.two(
            &format!("desk-funnel-{}", step.key()),
            ("count", &left.to_string()),
            ("language", &words.language(&need.language)),
        ));
        if left == 0 {
            break;
        }
    }
    said
}
