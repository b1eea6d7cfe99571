//! The rules that hold, those to come and those before, and what comes along.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    area::Panel,
    web::{Shell, Visit, render},
};
use registry::{consents, languages};
use serde::Deserialize;
use values::{
    day::{self, Day},
    id::Id,
    language::Language,
    subject::Subject,
};

use super::{
    super::{
        actions,
        model::{PLEDGE, RuleSet, SUBJECT},
        paths, shipped,
    },
    facts::{self, Said},
    shell, subject,
};
use crate::rights::RULES;

#[derive(Template)]
#[template(path = "pool/rules.html")]
struct RulesPage {
    shell: Shell,
    today: Day,
    rules: RuleSet,
    /// From which day on which rules hold, the newest first.
    written: Vec<(Day, RuleSet)>,
    /// Key and name of those that come along.
    shipped: Vec<(&'static str, String)>,
    may_edit: bool,
    /// The languages in which the centre has written the pledge that counts.
    pledges: Vec<String>,
    /// What other nouns know about it: whom rules to come would block.
    panels: Vec<Panel>,
}

impl RulesPage {
    /// What the rules say, head by head.
    fn groups(&self) -> Vec<Said> {
        facts::all(&self.shell, &self.rules, &self.pledges)
    }

    fn subjects(&self) -> Vec<(String, bool)> {
        let all = self.rules.exclusions.iter();
        all.map(|one| (subject(&self.shell, one), one.asks_back))
            .collect()
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates hand over references"
    )]
    fn is_now(&self, index: &usize) -> bool {
        let now = self.written.iter().position(|(day, _)| *day <= self.today);
        now == Some(*index)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates hand over references"
    )]
    fn is_to_come(&self, day: &Day) -> bool {
        *day > self.today
    }
}

/// Shows them.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let (rules, written) = actions::overview(centre, &visit.actor).await?;
    let shipped = shipped::keys().filter_map(|key| Some((key, shipped::read(key)?.ok()?.name)));
    let version = i32::from(rules.needed.pledge_version);
    let texts = consents::texts_for(centre, &values::text::slug(PLEDGE)).await?;
    let own = texts.iter().filter(|text| text.version == version);
    let subject = Subject::new(SUBJECT, Id::named(&centre.clock.today().to_string()));
    let panels = visit
        .house
        .panels(centre, &visit.actor, visit.language, &subject)
        .await?;
    render(&RulesPage {
        shell: shell(&visit, visit.say("pool-rules-title")),
        today: centre.clock.today(),
        rules,
        written,
        shipped: shipped.collect(),
        may_edit: visit.actor.may(RULES),
        pledges: own.map(|text| name_of(text.language, &visit)).collect(),
        panels,
    })
}

/// What a language is called in that of the reader.
fn name_of(language: Language, visit: &Visit) -> String {
    let tag = language.tag();
    let known = languages::find(tag);
    known.map_or_else(
        || tag.to_owned(),
        |known| known.name(visit.language).to_owned(),
    )
}

/// The day of a rule set.
#[derive(Deserialize)]
pub struct On {
    day: String,
}

/// Takes back rules whose day has not come.
pub async fn withdraw(visit: Visit, Path(on): Path<On>) -> Result<Response> {
    let day = day::parse(&on.day).ok_or(Error::NotFound)?;
    actions::withdraw(visit.centre()?, &visit.actor, day).await?;
    visit.go_and_tell(paths::RULES, "pool-told-withdrawn").await
}

#[cfg(test)]
#[path = "written_tests.rs"]
mod tests;
