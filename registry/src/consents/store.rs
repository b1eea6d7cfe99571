//! Consents and their texts in the database.

use std::collections::BTreeMap;

use platform::{Error, Result, area::SubjectLink, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, QueryOrder, QuerySelect,
    SqlErr, entity::prelude::*, sea_query::Expr,
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{
    model::{CONSENT, Consent, NewConsent, NewText, TEXT, Text, Way},
    paths,
};

mod text {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent_text")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub purpose: String,
        pub name: String,
        pub language: String,
        pub version: i32,
        pub text: String,
        pub written_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod consent {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "consent")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub purpose: String,
        pub text_id: Uuid,
        pub given_on: Date,
        pub way: String,
        pub recorded_at: DateTimeUtc,
        pub withdrawn_on: Option<Date>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

#[derive(FromQueryResult)]
struct Counted {
    purpose: String,
    count: i64,
}

/// Every text, by purpose and language, the newest version first.
pub async fn texts(rows: &impl ConnectionTrait) -> Result<Vec<Text>> {
    let found = text::Entity::find()
        .order_by_asc(text::Column::Name)
        .order_by_asc(text::Column::Language)
        .order_by_desc(text::Column::Version)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Text::from).collect())
}

/// The text `id`.
pub async fn text(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Text>> {
    Ok(text::Entity::find_by_id(id.0)
        .one(rows)
        .await?
        .map(Text::from))
}

/// Writes the next version of a text and gives back its id.
pub async fn insert_text(change: &Change, new: &NewText, today: Day) -> Result<Id> {
    let purpose = new.purpose();
    let newest = text::Entity::find()
        .filter(text::Column::Purpose.eq(purpose.as_str()))
        .filter(text::Column::Language.eq(new.language.tag()))
        .order_by_desc(text::Column::Version)
        .one(change.rows())
        .await?;
    let id = change.new_id();
    text::Entity::insert(text::ActiveModel {
        id: Set(id.0),
        purpose: Set(purpose),
        name: Set(new.name.clone()),
        language: Set(new.language.tag().to_owned()),
        version: Set(newest.map_or(1, |newest| newest.version + 1)),
        text: Set(new.text.clone()),
        written_on: Set(today),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(id)
}

/// How many consents are open for each purpose.
pub async fn open_by_purpose(rows: &impl ConnectionTrait) -> Result<BTreeMap<String, i64>> {
    let counted = consent::Entity::find()
        .select_only()
        .column(consent::Column::Purpose)
        .column_as(consent::Column::Id.count(), "count")
        .filter(consent::Column::WithdrawnOn.is_null())
        .group_by(consent::Column::Purpose)
        .into_model::<Counted>()
        .all(rows)
        .await?;
    Ok(counted
        .into_iter()
        .map(|row| (row.purpose, row.count))
        .collect())
}

/// What a person has agreed to, the newest first.
pub async fn list_of(rows: &impl ConnectionTrait, person: Id) -> Result<Vec<Consent>> {
    let found = consent::Entity::find()
        .filter(consent::Column::PersonId.eq(person.0))
        .order_by_desc(consent::Column::GivenOn)
        .order_by_desc(consent::Column::Id)
        .all(rows)
        .await?;
    let ids: Vec<Uuid> = found.iter().map(|row| row.text_id).collect();
    let texts = text::Entity::find()
        .filter(text::Column::Id.is_in(ids))
        .all(rows)
        .await?;
    let with_text = found.into_iter().filter_map(|row| {
        let text = texts.iter().find(|text| text.id == row.text_id)?;
        Some(join(row, text))
    });
    Ok(with_text.collect())
}

/// The consent `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Consent> {
    let row = consent::Entity::find_by_id(id.0).one(rows).await?;
    let row = row.ok_or(Error::NotFound)?;
    let text = text::Entity::find_by_id(row.text_id).one(rows).await?;
    Ok(join(row, &text.ok_or(Error::NotFound)?))
}

/// Records a consent; `None` when one was recorded meanwhile.
pub async fn insert(
    change: &Change,
    person: Id,
    new: &NewConsent,
    of: &Text,
) -> Result<Option<Id>> {
    let id = change.new_id();
    let inserted = consent::Entity::insert(consent::ActiveModel {
        id: Set(id.0),
        person_id: Set(person.0),
        purpose: Set(of.purpose.clone()),
        text_id: Set(of.id.0),
        given_on: Set(new.given_on),
        way: Set(new.way.key().to_owned()),
        recorded_at: Set(change.now()),
        withdrawn_on: Set(None),
    })
    .exec_without_returning(change.rows())
    .await;
    match inserted {
        Ok(_) => Ok(Some(id)),
        Err(cause) => match cause.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Ok(None),
            _ => Err(cause.into()),
        },
    }
}

/// Withdraws a consent from `day` on; never before it was given.
pub async fn withdraw(change: &Change, of: &Consent, day: Day) -> Result<()> {
    consent::Entity::update_many()
        .col_expr(
            consent::Column::WithdrawnOn,
            Expr::value(day.max(of.given_on)),
        )
        .filter(consent::Column::Id.eq(of.id.0))
        .filter(consent::Column::WithdrawnOn.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Two records of a person have become one: consents follow. Where both agree to the same purpose
/// at once, the one of `into` goes on, and that of `from` ends today: it is the same agreement, and
/// when it was given stays known.
pub async fn move_consents(change: &Change, from: Id, into: Id) -> Result<()> {
    let own = consent::Entity::find()
        .filter(consent::Column::PersonId.eq(into.0))
        .filter(consent::Column::WithdrawnOn.is_null())
        .all(change.rows())
        .await?;
    let twice: Vec<String> = own.into_iter().map(|row| row.purpose).collect();
    consent::Entity::update_many()
        .col_expr(
            consent::Column::WithdrawnOn,
            Expr::value(change.clock().today()),
        )
        .filter(consent::Column::PersonId.eq(from.0))
        .filter(consent::Column::WithdrawnOn.is_null())
        .filter(consent::Column::Purpose.is_in(twice))
        .exec(change.rows())
        .await?;
    consent::Entity::update_many()
        .col_expr(consent::Column::PersonId, Expr::value(into.0))
        .filter(consent::Column::PersonId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Title and page of a consent or a text.
pub async fn link(rows: &impl ConnectionTrait, subject: &Subject) -> Result<Option<SubjectLink>> {
    match subject.kind.as_str() {
        CONSENT => {
            let row = consent::Entity::find_by_id(subject.id.0).one(rows).await?;
            Ok(row.map(|row| SubjectLink {
                title: row.purpose,
                path: paths::person(Id(row.person_id)),
            }))
        }
        TEXT => {
            let found = text(rows, subject.id).await?;
            Ok(found.map(|text| SubjectLink {
                title: text.name,
                path: paths::TEXTS.to_owned(),
            }))
        }
        _ => Ok(None),
    }
}

fn join(row: consent::Model, text: &text::Model) -> Consent {
    Consent {
        id: Id(row.id),
        person: Id(row.person_id),
        purpose: row.purpose,
        name: text.name.clone(),
        language: Language::from_tag(&text.language).unwrap_or_default(),
        version: text.version,
        given_on: row.given_on,
        // The database keeps no other word.
        way: Way::of(&row.way).unwrap_or(Way::Paper),
        withdrawn_on: row.withdrawn_on,
    }
}

impl From<text::Model> for Text {
    fn from(row: text::Model) -> Self {
        Self {
            id: Id(row.id),
            purpose: row.purpose,
            name: row.name,
            language: Language::from_tag(&row.language).unwrap_or_default(),
            version: row.version,
            words: row.text,
            written_on: row.written_on,
        }
    }
}
