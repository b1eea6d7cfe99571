//! What the pool does, for whom, and how one asks: for everybody.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Visit, render},
};

use super::{
    super::{
        areas,
        model::{Cost, Mode, RuleSet},
        store,
    },
    facts, occasion, subject, text_key,
};
use crate::paths;

#[derive(Template)]
#[template(path = "pool/public.html")]
struct PublicPage {
    shell: Shell,
    rules: RuleSet,
    kinds: Vec<String>,
    occasions: Vec<String>,
    subjects: Vec<String>,
    media: Vec<String>,
    /// The time the pool is closed next or now: its days and why.
    closing: Option<(String, String, String)>,
}

impl PublicPage {
    fn is_brokering(&self) -> bool {
        self.rules.mode == Mode::Brokering
    }

    fn lead(&self) -> String {
        facts::lead(&self.shell, &self.rules)
    }

    /// Who pays, where the rules say it.
    fn pays(&self) -> Option<String> {
        let cost = self.rules.cost;
        (cost != Cost::Unsaid).then(|| {
            self.shell
                .say(format!("pool-pays-{}", text_key(cost.key())))
        })
    }

    /// Where appointments may be, or where people must live; none: everywhere.
    fn territory(&self) -> Vec<String> {
        let territory = &self.rules.territory;
        let names = areas::names(territory).into_iter();
        names.chain(territory.postcodes.iter().cloned()).collect()
    }
}

/// The shell of a page that stands below it.
pub fn below(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title)
        .below_centre()
        .below(visit.say("pool-title"), crate::paths::POOL)
}

/// Shows it.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let rules = store::on(centre.database.read(), today).await?;
    let shell = Shell::new(&visit, visit.say("pool-title")).below_centre();
    let mut kinds: Vec<String> = rules
        .entitled
        .iter()
        .map(|kind| shell.say(format!("organisations-kind-{kind}")))
        .collect();
    if rules.private_persons {
        kinds.push(shell.say("pool-private"));
    }
    let words = |key: &str| shell.say(format!("pool-medium-{key}"));
    let closing = rules.closings.iter().find(|closing| closing.until >= today);
    let page = PublicPage {
        kinds,
        occasions: rules
            .occasions
            .iter()
            .map(|one| occasion(&shell, one))
            .collect(),
        subjects: rules
            .exclusions
            .iter()
            .map(|one| subject(&shell, one))
            .collect(),
        media: rules
            .media
            .iter()
            .map(|medium| words(medium.key()))
            .collect(),
        closing: closing.map(|closing| {
            let (from, until) = (shell.day(&closing.from), shell.day(&closing.until));
            (from, until, closing.reason.clone())
        }),
        rules,
        shell,
    };
    render(&page)
}
