//! Documents in the database: what is known about each, and its content in pieces beside it.

use platform::{Error, Result, database::Change, web::list};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
};
use values::{day::Day, id::Id, subject::Subject, text};

use super::{
    content::{File, FileKind},
    model::{Document, Letterhead},
};

/// Bytes of a piece: large enough to be quick, small enough for any driver's message.
const PIECE: usize = 256 * 1024;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub subject_kind: String,
        pub subject_id: Uuid,
        pub name: String,
        pub name_folded: String,
        pub kind: String,
        pub description: String,
        pub size_bytes: i64,
        pub sha256: String,
        pub right_key: Option<String>,
        pub uploaded_at: DateTimeUtc,
        pub uploaded_by: String,
        pub uploaded_by_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod piece {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_piece")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub document_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        pub content: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod rule {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub most_bytes: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod head {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document_letterhead")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub name: String,
        pub office: String,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub phone: String,
        pub email: String,
        pub website: String,
        pub footer: String,
        pub changed_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Keeps a file.
pub async fn insert(
    change: &Change,
    subject: &Subject,
    file: &File,
    description: &str,
    right_key: Option<&str>,
) -> Result<Id> {
    let id = change.new_id();
    let size = i64::try_from(file.bytes.len()).map_err(Error::failure)?;
    row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        subject_kind: Set(subject.kind.clone()),
        subject_id: Set(subject.id.0),
        name: Set(file.name.clone()),
        name_folded: Set(text::fold(&format!("{} {description}", file.name))),
        kind: Set(file.kind.key().to_owned()),
        description: Set(description.to_owned()),
        size_bytes: Set(size),
        sha256: Set(file.sha256.clone()),
        right_key: Set(right_key.map(str::to_owned)),
        uploaded_at: Set(change.now()),
        uploaded_by: Set(change.actor().name.clone()),
        uploaded_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    for (number, content) in (0_i32..).zip(file.bytes.chunks(PIECE)) {
        piece::Entity::insert(piece::ActiveModel {
            document_id: Set(id.0),
            number: Set(number),
            content: Set(content.to_vec()),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    Ok(id)
}

/// The document `id`.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Document> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Document::from).ok_or(Error::NotFound)
}

/// The whole content of a document.
pub async fn content(rows: &impl ConnectionTrait, document: &Document) -> Result<Vec<u8>> {
    let pieces = piece::Entity::find()
        .filter(piece::Column::DocumentId.eq(document.id.0))
        .order_by_asc(piece::Column::Number)
        .all(rows)
        .await?;
    let content: Vec<u8> = pieces.into_iter().flat_map(|piece| piece.content).collect();
    if i64::try_from(content.len()) == Ok(document.size) {
        Ok(content)
    } else {
        Err(Error::failure("a document has lost pieces"))
    }
}

/// Removes a document with its content.
pub async fn delete(change: &Change, id: Id) -> Result<()> {
    piece::Entity::delete_many()
        .filter(piece::Column::DocumentId.eq(id.0))
        .exec(change.rows())
        .await?;
    row::Entity::delete_by_id(id.0).exec(change.rows()).await?;
    Ok(())
}

/// The documents of a record, the newest first.
pub async fn of_subject(rows: &impl ConnectionTrait, subject: &Subject) -> Result<Vec<Document>> {
    let found = row::Entity::find()
        .filter(row::Column::SubjectKind.eq(subject.kind.as_str()))
        .filter(row::Column::SubjectId.eq(subject.id.0))
        .order_by_desc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Document::from).collect())
}

/// A page of the documents on records of these kinds, and how many there are. Documents with a
/// right of their own are left out: they stand on their record's page alone.
pub async fn list(
    rows: &impl ConnectionTrait,
    kinds: &[String],
    wanted: &list::Wanted,
) -> Result<(Vec<Document>, u64)> {
    let mut query = row::Entity::find()
        .filter(row::Column::SubjectKind.is_in(kinds))
        .filter(row::Column::RightKey.is_null());
    if !wanted.search.is_empty() {
        query = query.filter(row::Column::NameFolded.contains(text::fold(&wanted.search)));
    }
    let total = query.clone().count(rows).await?;
    let column = match wanted.sort.as_str() {
        "name" => row::Column::NameFolded,
        "groesse" => row::Column::SizeBytes,
        _ => row::Column::UploadedAt,
    };
    // The newest stand first unless somebody turns the list round.
    let is_descending = wanted.is_descending != (wanted.sort == "seit");
    query = if is_descending {
        query.order_by_desc(column)
    } else {
        query.order_by_asc(column)
    };
    let found = query
        .order_by_desc(row::Column::Id)
        .offset(wanted.offset())
        .limit(list::PAGE)
        .all(rows)
        .await?;
    Ok((found.into_iter().map(Document::from).collect(), total))
}

/// Kinds of records that have documents, each with one such record.
pub async fn kinds(rows: &impl ConnectionTrait) -> Result<Vec<Subject>> {
    let kinds: Vec<String> = row::Entity::find()
        .select_only()
        .column(row::Column::SubjectKind)
        .distinct()
        .into_tuple()
        .all(rows)
        .await?;
    let mut subjects = Vec::new();
    for kind in kinds {
        let one = row::Entity::find()
            .filter(row::Column::SubjectKind.eq(kind))
            .one(rows)
            .await?;
        subjects.extend(one.map(|row| Document::from(row).subject));
    }
    Ok(subjects)
}

/// What an account has brought.
pub async fn brought_by(rows: &impl ConnectionTrait, account: Id) -> Result<Vec<Document>> {
    let found = row::Entity::find()
        .filter(row::Column::UploadedById.eq(account.0))
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Document::from).collect())
}

/// Takes the person out of what they brought.
pub async fn forget(change: &Change, account: Id) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel {
            uploaded_by: Set(String::new()),
            uploaded_by_id: Set(None),
            ..Default::default()
        })
        .filter(row::Column::UploadedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// The largest file, in bytes, as it holds on `today`.
pub async fn limit(rows: &impl ConnectionTrait, today: Day) -> Result<u64> {
    let found = rule::Entity::find()
        .filter(rule::Column::ValidFrom.lte(today))
        .order_by_desc(rule::Column::ValidFrom)
        .one(rows)
        .await?;
    let most = found.map(|row| row.most_bytes).ok_or(Error::NotFound)?;
    u64::try_from(most).map_err(Error::failure)
}

/// Sets the largest file from `today` on.
pub async fn set_limit(change: &Change, today: Day, most: i64) -> Result<()> {
    rule::Entity::delete_by_id(today)
        .exec(change.rows())
        .await?;
    rule::Entity::insert(rule::ActiveModel {
        valid_from: Set(today),
        most_bytes: Set(most),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// The centre's letterhead, once somebody has written it.
pub async fn letterhead(rows: &impl ConnectionTrait) -> Result<Option<Letterhead>> {
    let found = head::Entity::find_by_id(1_i16).one(rows).await?;
    Ok(found.map(|row| Letterhead {
        name: row.name,
        office: row.office,
        street: row.street,
        postcode: row.postcode,
        town: row.town,
        phone: row.phone,
        email: row.email,
        website: row.website,
        footer: row.footer,
    }))
}

/// Writes the letterhead.
pub async fn set_letterhead(change: &Change, new: &Letterhead) -> Result<()> {
    head::Entity::delete_by_id(1_i16)
        .exec(change.rows())
        .await?;
    let new = new.clone();
    head::Entity::insert(head::ActiveModel {
        id: Set(1),
        name: Set(new.name),
        office: Set(new.office),
        street: Set(new.street),
        postcode: Set(new.postcode),
        town: Set(new.town),
        phone: Set(new.phone),
        email: Set(new.email),
        website: Set(new.website),
        footer: Set(new.footer),
        changed_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

impl From<row::Model> for Document {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            subject: Subject::new(&row.subject_kind, Id(row.subject_id)),
            name: row.name,
            // The column's check lets no other word in.
            kind: FileKind::of(&row.kind).unwrap_or(FileKind::Text),
            description: row.description,
            size: row.size_bytes,
            right_key: row.right_key,
            uploaded_at: row.uploaded_at,
            uploaded_by: row.uploaded_by,
        }
    }
}
