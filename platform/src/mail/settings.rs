//! How a centre writes: its name as a sender, where answers go, what stands below.

use sea_orm::{ConnectionTrait, EntityTrait, entity::prelude::*, sea_query::Expr};
use values::contact::Email;

use crate::{
    database::Change,
    error::{Refusal, Result},
    web::{Errors, Fields},
};

/// Most characters of the sender's name.
const LONGEST_NAME: usize = 100;
/// Most characters of the signature.
const LONGEST_SIGNATURE: usize = 600;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_setting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub sender_name: String,
        pub reply_to: Option<String>,
        pub signature: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A centre's settings for mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// What recipients read as the sender; empty: the centre's own name.
    pub sender_name: String,
    /// Where answers go; nothing: to the sender's address.
    pub reply_to: Option<String>,
    /// Lines below the centre's name.
    pub signature: String,
}

impl Settings {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn from_form(fields: &Fields) -> std::result::Result<Self, Errors> {
        let mut errors = Errors::default();
        let mut within = |name: &str, limit: usize| {
            let text = fields.text(name);
            if text.chars().count() > limit {
                let limit = limit.to_string();
                errors.add(name, Refusal::new("error-too-long").with("limit", limit));
            }
            text.to_owned()
        };
        let sender_name = within("sender_name", LONGEST_NAME);
        let signature = within("signature", LONGEST_SIGNATURE);
        let mut reply_to = None;
        if let Some(typed) = fields.optional("reply_to") {
            match typed.parse::<Email>() {
                Ok(email) => reply_to = Some(email.to_string()),
                Err(wrong) => errors.add("reply_to", Refusal::new(wrong.key())),
            }
        }
        if errors.is_empty() {
            Ok(Self {
                sender_name,
                reply_to,
                signature,
            })
        } else {
            Err(errors)
        }
    }
}

/// The settings now.
pub async fn read(rows: &impl ConnectionTrait) -> Result<Settings> {
    let found = row::Entity::find_by_id(1_i16).one(rows).await?;
    Ok(found.map_or_else(Settings::default, |row| Settings {
        sender_name: row.sender_name,
        reply_to: row.reply_to,
        signature: row.signature,
    }))
}

pub(crate) async fn update(change: &Change, settings: &Settings) -> Result<()> {
    row::Entity::update_many()
        .col_expr(
            row::Column::SenderName,
            Expr::value(settings.sender_name.clone()),
        )
        .col_expr(row::Column::ReplyTo, Expr::value(settings.reply_to.clone()))
        .col_expr(
            row::Column::Signature,
            Expr::value(settings.signature.clone()),
        )
        .filter(row::Column::Id.eq(1_i16))
        .exec(change.rows())
        .await?;
    Ok(())
}
