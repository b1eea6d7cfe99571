//! What the tests of people share.

use platform::{
    access::Actor,
    area::{Area, MergedPerson},
    database::{Change, Migration},
};
use registry::people::{self, Details};
use sea_orm::ConnectionTrait;
use testing::{Page, TestHouse, Visitor};
use values::id::Id;

pub const LIST: &str = "/dortmund/intern/personen";
pub const NEW: &str = "/dortmund/intern/personen/neu";

/// People beside an area whose rows name persons.
pub fn areas() -> Vec<Area> {
    let friends = Area {
        key: "friends",
        rights: &[],
        tables: &[],
        texts: &[],
        navigation: &[],
        pages: |pages| pages,
        migrations: &[Migration {
            name: "friends_0001",
            sql: "create table friend (person_id uuid not null, name text not null);",
        }],
        person_merged: |change, merged| Box::pin(follow(change, merged)),
        seeds: |_| Box::pin(async { Ok(()) }),
        ..people::area()
    };
    vec![people::area(), friends]
}

async fn follow(change: &Change, merged: MergedPerson) -> platform::Result<()> {
    let quoted = |id: Id| match change.rows().get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("x'{}'", id.to_string().replace('-', "")),
        _ => format!("'{id}'"),
    };
    let sql = format!(
        "update friend set person_id = {} where person_id = {}",
        quoted(merged.into),
        quoted(merged.from)
    );
    change.rows().execute_unprepared(&sql).await?;
    Ok(())
}

/// Details with these names and nothing more.
pub fn named(given: &str, family: &str) -> Details {
    Details {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        ..Details::default()
    }
}

/// Enters somebody behind the pages.
pub async fn add(house: &TestHouse, details: Details) -> Id {
    let actor = Actor::machine("test");
    people::add(&house.centre, &actor, details).await.unwrap()
}

/// Somebody's page.
pub fn page_of(id: Id) -> String {
    format!("{LIST}/{id}")
}

/// Sends the form for somebody new and opens their page.
pub async fn enter(visitor: &mut Visitor, fields: &[(&str, &str)]) -> Page {
    let answer = visitor.post(NEW, fields).await;
    let location = answer.location().to_owned();
    visitor.get(&location).await.with_status(200)
}

/// Insists that a person reads `words`, whichever marks keep their directions apart.
#[track_caller]
pub fn reads(page: &Page, words: &str) {
    let marks = ['\u{2068}', '\u{2069}'];
    let there = page.words().replace(marks, "");
    assert!(
        there.contains(words),
        "»{words}« is not on {}: {there}",
        page.asked
    );
}
