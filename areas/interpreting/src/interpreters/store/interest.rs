//! Forms of people who would like to interpret and have not yet confirmed their mail.

use platform::{Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, PaginatorTrait, entity::prelude::*};
use values::{clock::Moment, id::Id, language::Language};

use super::super::papers::Interest;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "interpreting_interest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub received_at: DateTimeUtc,
        pub given_name: String,
        pub family_name: String,
        pub email: String,
        pub phone: String,
        pub contact_language: String,
        pub spoken: String,
        pub note: String,
        pub read_in: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps one. The id is the caller's.
pub async fn insert(change: &Change, new: &Interest) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(new.id.0),
        received_at: Set(change.now()),
        given_name: Set(new.given_name.clone()),
        family_name: Set(new.family_name.clone()),
        email: Set(new.email.clone()),
        phone: Set(new.phone.clone()),
        contact_language: Set(new.contact_language.tag().to_owned()),
        spoken: Set(new.spoken.join(",")),
        note: Set(new.note.clone()),
        read_in: Set(new.read_in.tag().to_owned()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The form `id`, unless it was confirmed or forgotten.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Interest>> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.map(|row| Interest {
        id: Id(row.id),
        given_name: row.given_name,
        family_name: row.family_name,
        email: row.email,
        phone: row.phone,
        contact_language: Language::from_tag(&row.contact_language).unwrap_or_default(),
        spoken: row.spoken.split(',').map(str::to_owned).collect(),
        note: row.note,
        read_in: Language::from_tag(&row.read_in).unwrap_or_default(),
    }))
}

/// Takes it away; says whether it was there: only one of two clicks finds it.
pub async fn delete(change: &Change, id: Id) -> Result<bool> {
    let done = row::Entity::delete_by_id(id.0).exec(change.rows()).await?;
    Ok(done.rows_affected == 1)
}

/// How many forms of an address wait that came from `since` on.
pub async fn count_from(rows: &impl ConnectionTrait, email: &str, since: Moment) -> Result<u64> {
    let found = row::Entity::find()
        .filter(row::Column::Email.eq(email))
        .filter(row::Column::ReceivedAt.gte(since));
    Ok(found.count(rows).await?)
}

/// Takes every unconfirmed form of somebody at an address away.
pub async fn delete_from(change: &Change, told: &Interest) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::Email.eq(told.email.as_str()))
        .filter(row::Column::GivenName.eq(told.given_name.as_str()))
        .filter(row::Column::FamilyName.eq(told.family_name.as_str()))
        .exec(change.rows())
        .await?;
    Ok(())
}
