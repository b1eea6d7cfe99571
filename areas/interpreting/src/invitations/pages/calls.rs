//! Whom to telephone, and what they have said there.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Form, Shell, Visit, redirect, render, sign_in::START},
};

use super::{
    super::{
        actions::{answering, looking},
        paths,
        rules::Stand,
    },
    NamedInvitation,
    lines::{self, Line},
};
use crate::{
    assignments::{self, CallLine},
    brokering,
    rights::COORDINATE,
};

#[derive(Template)]
#[template(path = "invitations/calls.html")]
struct CallsPage {
    shell: Shell,
    lines: Vec<Line>,
    /// Whom nothing else reaches about an appointment, who waits longest first.
    told: Vec<CallLine>,
    reasons: Vec<(&'static str, String)>,
    may_coordinate: bool,
}

/// Everybody who is to be called.
pub async fn show(visit: Visit) -> Result<Response> {
    let calls = looking::calls(visit.centre()?, &visit.actor).await?;
    let calls: Vec<_> = calls
        .iter()
        .map(|(invitation, request)| (invitation.clone(), request))
        .collect();
    let title = visit.say("invitations-calls-title");
    let shell = Shell::new(&visit, title).below(visit.say("start-title"), START);
    let mut told = assignments::call_lines(&visit).await?;
    told.extend(brokering::call_lines(&visit).await?);
    told.sort_by_key(|line| line.since);
    render(&CallsPage {
        lines: lines::of(&visit, &calls).await?,
        told,
        reasons: Line::reasons(&shell),
        may_coordinate: visit.actor.may(COORDINATE),
        shell,
    })
}

/// Enters what somebody has said on the telephone.
pub async fn by_hand(
    visit: Visit,
    Path(named): Path<NamedInvitation>,
    Form(fields): Form,
) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let (centre, actor, id) = (visit.centre()?, &visit.actor, named.invitation);
    let stand = match fields.text("answer") {
        "yes" => {
            let time = fields.text("time").parse().ok();
            answering::accept(centre, actor, id, time).await?
        }
        "no" => answering::decline(centre, actor, id, fields.text("reason")).await?,
        _ => return Err(Error::NotFound),
    };
    let told = match stand {
        Stand::Theirs => "invitations-told-accepted",
        Stand::Declined => "invitations-told-declined",
        _ => return Err(Refusal::new("refused-invitations-answered").into()),
    };
    visit.tell(told).await?;
    let back = if fields.text("back") == "calls" {
        crate::paths::CALLS.to_owned()
    } else {
        paths::invite(named.id)
    };
    Ok(redirect(&visit.to(&back)))
}
