//! Invitations as coordinators see them.

use std::collections::HashMap;

use platform::{
    Result,
    web::{Shell, Visit, format},
};
use registry::people;
use values::id::Id;

use super::super::{
    facts,
    model::{Invitation, REASONS},
    paths,
};
use crate::{
    interpreters::{
        self, Way,
        addressee::{self, Addressee},
    },
    paths as area_paths,
    requests::{Request, telling},
};

/// An invitation with what one does with it.
pub struct Line {
    pub invitation: Invitation,
    /// Who was asked.
    pub name: String,
    /// Their own page.
    pub person: String,
    /// Numbers to call, with a note to each.
    pub numbers: Vec<(String, String)>,
    /// What they are asked for, where lists hold several requests.
    pub request: String,
    pub request_path: String,
    pub when: String,
    pub sent: String,
    pub until: String,
    /// What they have said, in words.
    pub answer: String,
    pub is_open: bool,
    pub is_call: bool,
    /// Where an answer is entered, and where the invitation is taken back.
    pub by_hand: String,
    pub withdraw: String,
    /// Number and words of the times they can choose.
    pub times: Vec<(usize, String)>,
    /// Names of its fields on a page with many.
    pub suffix: String,
}

impl Line {
    /// Reasons of a no, as a list to choose from.
    pub fn reasons(shell: &Shell) -> Vec<(&'static str, String)> {
        let words = |reason| shell.say(format!("invitations-reason-{reason}"));
        REASONS.map(|reason| (reason, words(reason))).to_vec()
    }
}

/// Lines for invitations with their requests.
pub async fn of(visit: &Visit, invitations: &[(Invitation, &Request)]) -> Result<Vec<Line>> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let mut people = interpreters::store::list(rows).await?;
    people.retain(|one| {
        let mut invited = invitations.iter();
        invited.any(|(invitation, _)| invitation.interpreter == one.id)
    });
    let ids: Vec<Id> = people.iter().map(|one| one.person).collect();
    let names = people::names_of(centre, &visit.actor, &ids).await?;
    let names: HashMap<Id, &String> = people
        .iter()
        .filter_map(|one| Some((one.id, names.get(&one.person)?)))
        .collect();
    let reached = addressee::find(centre, &people).await?;
    let lines = invitations.iter().map(|(invitation, request)| {
        let name = names.get(&invitation.interpreter);
        let name = name.map_or_else(|| "–".to_owned(), |name| (*name).clone());
        line(
            visit,
            invitation,
            request,
            name,
            reached.get(&invitation.interpreter),
        )
    });
    Ok(lines.collect())
}

fn line(
    visit: &Visit,
    invitation: &Invitation,
    request: &Request,
    name: String,
    to: Option<&Addressee>,
) -> Line {
    let language = visit.language;
    let texts = &visit.house.texts;
    let ahead = request.ahead(visit.house.clock.now());
    let times: Vec<_> = ahead
        .iter()
        .map(|time| (time.0, facts::when(texts, language, time)))
        .collect();
    let spoken = telling::language_name(&request.need.language, language);
    let is_call = invitation.way == Way::Phone;
    Line {
        name,
        person: area_paths::interpreter(invitation.interpreter),
        numbers: to.map(|to| to.numbers.clone()).unwrap_or_default(),
        request: format!("{} · {spoken}", request.number),
        request_path: area_paths::request(request.id),
        when: times
            .first()
            .map(|(_, when)| when.clone())
            .unwrap_or_default(),
        sent: format::moment(language, invitation.sent_at),
        until: format::moment(language, invitation.answer_by),
        answer: answer(visit, invitation),
        is_open: invitation.is_open(),
        is_call,
        by_hand: paths::by_hand(request.id, invitation.id),
        withdraw: paths::withdraw(request.id, invitation.id),
        times,
        suffix: invitation.id.to_string(),
        invitation: invitation.clone(),
    }
}

/// What somebody has said, with the reason where there is one.
fn answer(visit: &Visit, invitation: &Invitation) -> String {
    let Some(answer) = invitation.said() else {
        return visit.say("invitations-answer-open");
    };
    let word = visit.say(&format!("invitations-answer-{}", answer.key()));
    match &invitation.reason {
        Some(reason) => {
            let reason = visit.say(&format!("invitations-reason-{reason}"));
            format!("{word}: {reason}")
        }
        None => word,
    }
}
