//! Why people do not come into question for one time of a request: every rule that is in the way, in words.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Shell, Visit, render},
};
use registry::calendar::time::Wall;
use values::{id::Id, text};

use super::{
    super::{
        look::Look,
        model::{Obstacle, Step},
        paths,
        situation::Situation,
        words::Words,
    },
    One, asked,
    request::phone,
    shell,
};
use crate::{
    invitations::may_ask_again,
    requests::{self, Request},
    rights::{COORDINATE, READ},
};

/// Somebody with what keeps them from coming.
struct Person {
    id: Id,
    path: String,
    name: String,
    reasons: Vec<String>,
    phone: String,
    /// The number without the spaces people read it by.
    dialled: String,
    /// Everything that is in the way is a wish of theirs, so that a call may do.
    is_soft: bool,
    /// They may be asked, or asked anew.
    may_ask: bool,
    /// How many suit better, where they can come.
    behind: Option<usize>,
}

#[derive(Template)]
#[template(path = "desk/why_not.html")]
struct WhyNotPage {
    shell: Shell,
    id: Id,
    time: usize,
    search: String,
    when: String,
    spoken: String,
    people: Vec<Person>,
    can: usize,
    may_work: bool,
}

/// The page. Who does not speak any of the languages is left out unless they are searched by name.
pub async fn show(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let request = requests::store::find(centre.database.read(), id).await?;
    let time = asked(&visit, "zeit").and_then(|time| time.parse().ok());
    let time: usize = time.unwrap_or_default();
    let search = platform::web::list::Wanted::of(&visit, &[""], &[]).search;
    let wall = request.times.get(time).ok_or(platform::Error::NotFound)?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let words = Words(&visit);
    let (people, can) = people(&words, &look, (&request, wall), &search);
    let number = request.number.to_string();
    render(&WhyNotPage {
        shell: shell(&visit, visit.say("desk-why-not-title")).below(
            words.named("desk-request", "number", &number),
            &crate::paths::request(id),
        ),
        id,
        time,
        search,
        when: words.time(wall.start),
        spoken: words.spoken(&request),
        people,
        can,
        may_work: visit.actor.may(COORDINATE),
    })
}

/// Whoever could not come, who is nearest to coming first; and how many could.
fn people(
    words: &Words<'_>,
    look: &Look<'_>,
    (request, wall): (&Request, &Wall),
    search: &str,
) -> (Vec<Person>, usize) {
    let situation = look.situation();
    let mut people = Vec::new();
    let mut can = 0;
    if let Some(seat) = look.at(request, wall) {
        let ranked = look.rank(&seat);
        can = ranked.len();
        let behind = |id: Id| {
            let own = ranked.iter().find(|one| one.interpreter == id)?;
            let better = ranked.iter().filter(|one| one.points < own.points);
            Some(better.count())
        };
        let asked = situation.invitations.get(&request.id);
        let beginnings = request.beginnings();
        let may_ask = |who: Id| {
            let mut own = asked.into_iter().flatten();
            let own = own.find(|one| one.interpreter == who);
            own.is_none_or(|own| may_ask_again(own, &beginnings))
        };
        let is_searched = request.stage.is_open();
        let wanted: Vec<String> = text::words(search).map(text::bare).collect();
        for (one, obstacles) in situation.people.iter().zip(look.everybody(&seat)) {
            let name = one.person.details.name();
            let bare = text::bare(&name);
            let is_wanted = if wanted.is_empty() {
                obstacles
                    .first()
                    .is_none_or(|first| first.step() != Step::Speaks)
            } else {
                wanted.iter().all(|word| bare.contains(word))
            };
            if is_wanted && (!obstacles.is_empty() || !wanted.is_empty()) {
                let phone = phone(&one.person.details);
                people.push(Person {
                    id: one.interpreter.id,
                    path: crate::paths::interpreter(one.interpreter.id),
                    name,
                    dialled: phone.replace(' ', ""),
                    phone,
                    is_soft: is_searched && obstacles.iter().all(Obstacle::is_soft),
                    may_ask: may_ask(one.interpreter.id),
                    behind: behind(one.interpreter.id),
                    reasons: obstacles.iter().map(|one| words.obstacle(one)).collect(),
                });
            }
        }
    }
    people.sort_by_cached_key(|one: &Person| (one.reasons.len(), one.name.to_lowercase()));
    (people, can)
}
