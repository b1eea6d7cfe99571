//! What centres have published, in the installation's database.

use platform::{Error, Result, database::Change};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, sea_query::OnConflict};
use values::{clock::Moment, day::Day};

use crate::{document::Profile, public::published::Published};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "directory_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub number: i32,
        pub content: String,
        pub published_at: DateTimeUtc,
        pub confirmed_on: Date,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a centre has published.
pub struct DirectoryEntry {
    /// The centre.
    pub slug: String,
    /// What it says.
    pub profile: Profile,
    /// When the directory learnt of it.
    pub published_at: Moment,
    /// When the centre last found it right.
    pub confirmed_on: Day,
}

/// Writes what `slug` has published.
pub async fn upsert(change: &Change, slug: &str, published: &Published) -> Result<()> {
    use row::Column;
    row::Entity::insert(row::ActiveModel {
        slug: Set(slug.to_owned()),
        number: Set(published.number),
        content: Set(serde_json::to_string(&published.profile)?),
        published_at: Set(change.now()),
        confirmed_on: Set(published.confirmed_on),
    })
    .on_conflict(
        OnConflict::column(Column::Slug)
            .update_columns([
                Column::Number,
                Column::Content,
                Column::PublishedAt,
                Column::ConfirmedOn,
            ])
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Every published profile, by slug.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<DirectoryEntry>> {
    let found = row::Entity::find()
        .order_by_asc(row::Column::Slug)
        .all(rows)
        .await?;
    found.into_iter().map(DirectoryEntry::try_from).collect()
}

/// The slugs of the centres that have published.
pub async fn slugs(rows: &impl ConnectionTrait) -> Result<Vec<String>> {
    use sea_orm::QuerySelect;
    let slugs = row::Entity::find()
        .select_only()
        .column(row::Column::Slug)
        .into_tuple::<String>()
        .all(rows)
        .await?;
    Ok(slugs)
}

impl TryFrom<row::Model> for DirectoryEntry {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        Ok(Self {
            slug: row.slug,
            profile: serde_json::from_str(&row.content)?,
            published_at: row.published_at,
            confirmed_on: row.confirmed_on,
        })
    }
}
