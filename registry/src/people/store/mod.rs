//! People in the database. Whoever lists them asks the [register](super::register), which reads
//! from here.

mod rows;
mod writing;

use std::collections::HashMap;

use sea_orm::{
    ConnectionTrait, DbErr, EntityTrait, QueryOrder, QuerySelect, QueryTrait,
    entity::prelude::{ColumnTrait, QueryFilter, Uuid},
    sea_query::ExprTrait,
};
use values::{clock::Moment, day::Day, id::Id};

use super::model::{
    Address, Channel, Details, Direction, Function, FunctionKind, Level, Person, Skill, Way,
};
use rows::{alias, channel, counter, function, language, person};
pub use writing::{add_alias, delete, insert, next_number, restrict, update};

/// More ids than this are not named in one statement; the engines set a limit to values.
const MOST_IDS: usize = 500;

/// Where the counter of changes stands.
pub async fn revision(rows: &impl ConnectionTrait) -> Result<i64, DbErr> {
    let counter = counter::Entity::find_by_id(1_i16).one(rows).await?;
    Ok(counter.map_or(0, |counter| counter.revision))
}

/// Records without a function that runs, whose last one ended before `kept_from`; those that never
/// had one count from their last change.
pub async fn list_over(
    rows: &impl ConnectionTrait,
    kept_from: Day,
    moment: Moment,
) -> Result<Vec<Id>, DbErr> {
    let functions = || {
        function::Entity::find()
            .select_only()
            .column(function::Column::PersonId)
    };
    let running = function::Column::UntilOn
        .is_null()
        .or(function::Column::UntilOn.gte(kept_from));
    let is_idle = person::Column::Id.not_in_subquery(functions().filter(running).into_query());
    let is_old = person::Column::ChangedAt
        .lt(moment)
        .or(person::Column::Id.in_subquery(functions().into_query()));
    let ids: Vec<Uuid> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(is_idle)
        .filter(is_old)
        .into_tuple()
        .all(rows)
        .await?;
    Ok(ids.into_iter().map(Id).collect())
}

/// How many records there are.
pub async fn count(rows: &impl ConnectionTrait) -> Result<usize, DbErr> {
    let count: Option<i64> = person::Entity::find()
        .select_only()
        .expr(person::Column::Id.count())
        .into_tuple()
        .one(rows)
        .await?;
    Ok(count
        .and_then(|count| usize::try_from(count).ok())
        .unwrap_or(0))
}

/// Everybody who was changed after `revision`.
pub async fn list_since(rows: &impl ConnectionTrait, revision: i64) -> Result<Vec<Person>, DbErr> {
    let people = person::Entity::find()
        .filter(person::Column::Revision.gt(revision))
        .all(rows)
        .await?;
    whole(rows, people).await
}

/// The record `id`, or the one it went into.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Person>, DbErr> {
    let found = person::Entity::find_by_id(id.0).one(rows).await?;
    let found = match found {
        Some(found) => Some(found),
        None => match alias::Entity::find_by_id(id.0).one(rows).await? {
            Some(alias) => {
                person::Entity::find_by_id(alias.person_id)
                    .one(rows)
                    .await?
            }
            None => None,
        },
    };
    Ok(whole(rows, found.into_iter().collect()).await?.pop())
}

/// The record that is linked to `account`.
pub async fn find_by_account(
    rows: &impl ConnectionTrait,
    account: Id,
) -> Result<Option<Person>, DbErr> {
    let found = person::Entity::find()
        .filter(person::Column::AccountId.eq(account.0))
        .all(rows)
        .await?;
    Ok(whole(rows, found).await?.pop())
}

/// Who has the number `number`, or had it before a merge.
pub async fn find_number(rows: &impl ConnectionTrait, number: i64) -> Result<Option<Id>, DbErr> {
    let found = person::Entity::find()
        .filter(person::Column::Number.eq(number))
        .one(rows)
        .await?;
    if let Some(person) = found {
        return Ok(Some(Id(person.id)));
    }
    let alias = alias::Entity::find()
        .filter(alias::Column::Number.eq(number))
        .one(rows)
        .await?;
    Ok(alias.map(|alias| Id(alias.person_id)))
}

/// For each old id among `ids` the record that goes on.
pub async fn aliases(rows: &impl ConnectionTrait, ids: &[Id]) -> Result<HashMap<Id, Id>, DbErr> {
    let mut found = HashMap::new();
    for some in ids.chunks(MOST_IDS) {
        let aliases = alias::Entity::find()
            .filter(alias::Column::Id.is_in(some.iter().map(|id| id.0)))
            .all(rows)
            .await?;
        let pairs = aliases.into_iter();
        found.extend(pairs.map(|alias| (Id(alias.id), Id(alias.person_id))));
    }
    Ok(found)
}

/// Numbers of records that went into `id`.
pub async fn former_numbers(rows: &impl ConnectionTrait, id: Id) -> Result<Vec<i64>, DbErr> {
    let former = alias::Entity::find()
        .filter(alias::Column::PersonId.eq(id.0))
        .order_by_asc(alias::Column::Number)
        .all(rows)
        .await?;
    Ok(former.into_iter().map(|alias| alias.number).collect())
}

async fn whole(
    rows: &impl ConnectionTrait,
    people: Vec<person::Model>,
) -> Result<Vec<Person>, DbErr> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = people.iter().map(|person| person.id).collect();
    let ids = (ids.len() <= MOST_IDS).then_some(ids);
    let mut channels = channel::Entity::find();
    let mut functions = function::Entity::find();
    let mut languages = language::Entity::find();
    if let Some(ids) = &ids {
        channels = channels.filter(channel::Column::PersonId.is_in(ids.iter().copied()));
        functions = functions.filter(function::Column::PersonId.is_in(ids.iter().copied()));
        languages = languages.filter(language::Column::PersonId.is_in(ids.iter().copied()));
    }
    let channels = channels.order_by_asc(channel::Column::Position);
    let functions = functions.order_by_asc(function::Column::Position);
    let languages = languages.order_by_asc(language::Column::Position);
    let mut channels_of: HashMap<Uuid, Vec<Channel>> = HashMap::new();
    for row in channels.all(rows).await? {
        let of = channels_of.entry(row.person_id).or_default();
        of.extend(read_channel(row));
    }
    let mut functions_of: HashMap<Uuid, Vec<Function>> = HashMap::new();
    for row in functions.all(rows).await? {
        let of = functions_of.entry(row.person_id).or_default();
        of.extend(read_function(&row));
    }
    let mut languages_of: HashMap<Uuid, Vec<Skill>> = HashMap::new();
    for row in languages.all(rows).await? {
        let of = languages_of.entry(row.person_id).or_default();
        of.extend(read_language(row));
    }
    let people = people.into_iter().map(|row| {
        let id = row.id;
        let mut person = read_person(row);
        person.details.channels = channels_of.remove(&id).unwrap_or_default();
        person.details.functions = functions_of.remove(&id).unwrap_or_default();
        person.details.languages = languages_of.remove(&id).unwrap_or_default();
        person
    });
    Ok(people.collect())
}

fn read_person(row: person::Model) -> Person {
    Person {
        id: Id(row.id),
        number: row.number,
        details: Details {
            given_name: row.given_name,
            family_name: row.family_name,
            address: Address {
                street: row.street,
                postcode: row.postcode,
                town: row.town,
            },
            contact_language: row.contact_language,
            contact_way: row.contact_way.as_deref().and_then(Way::of),
            account: row.account_id.map(Id),
            ..Details::default()
        },
        created_at: row.created_at,
        changed_at: row.changed_at,
        restricted_on: row.restricted_on,
    }
}

// The database holds the same lists of words, so nothing is left out here.

fn read_channel(row: channel::Model) -> Option<Channel> {
    Some(Channel {
        kind: Way::of(&row.kind)?,
        value: row.value,
        note: row.note,
    })
}

fn read_function(row: &function::Model) -> Option<Function> {
    Some(Function {
        kind: FunctionKind::of(&row.kind)?,
        from_on: row.from_on,
        until_on: row.until_on,
    })
}

fn read_language(row: language::Model) -> Option<Skill> {
    Some(Skill {
        direction: Direction::of(&row.direction)?,
        tag: row.tag,
        variety: row.variety,
        level: row.level.as_deref().and_then(Level::of),
        verified_on: row.verified_on,
        verified_by: row.verified_by,
    })
}

/// The record `id` inside somebody's change, without asking for a right; nothing when it is restricted or gone. An old id leads to
/// the record it went into.
pub async fn find_in(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Person>, DbErr> {
    let aliases = aliases(rows, &[id]).await?;
    let found = find(rows, aliases.get(&id).copied().unwrap_or(id)).await?;
    Ok(found.filter(|person| !person.is_restricted()))
}
