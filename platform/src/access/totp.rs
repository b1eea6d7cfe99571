//! Authenticator apps: a code of six digits that changes every half minute (RFC 6238).

use fast_qr::{QRBuilder, convert::svg::SvgBuilder};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait,
    entity::prelude::*,
    sea_query::{Expr, OnConflict},
};
use totp_rs::{Builder, Secret, Totp};
use values::{clock::Moment, id::Id};

use crate::{
    database::Change,
    error::{Error, Result},
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "account_totp")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub secret: String,
        pub created_at: DateTimeUtc,
        pub confirmed_at: Option<DateTimeUtc>,
        pub last_step: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The secret an app is being given, until its first code has been right.
#[derive(Clone, Debug)]
pub struct Setup {
    /// As it is typed into an app that cannot see.
    pub secret: String,
}

impl Setup {
    /// The secret in groups of four, to be read aloud.
    pub fn spelled(&self) -> String {
        let letters: Vec<char> = self.secret.chars().collect();
        let groups = letters
            .chunks(4)
            .map(|group| group.iter().collect::<String>());
        groups.collect::<Vec<_>>().join(" ")
    }

    /// The secret as a picture for an app's camera: SVG without any style. `issuer` and `email`
    /// are shown in the app.
    pub fn picture(&self, issuer: &str, email: &str) -> Result<String> {
        let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let address = format!(
            "otpauth://totp/{issuer}:{}?secret={}&issuer={issuer}",
            part(email),
            self.secret,
            issuer = part(issuer),
        );
        let code = QRBuilder::new(address).build();
        let code = code.map_err(|cause| Error::failure(format!("{cause:?}")))?;
        Ok(SvgBuilder::default().to_str(&code))
    }
}

/// Since when `account` signs in with an app.
pub async fn confirmed_at(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Option<Moment>, DbErr> {
    let found = row::Entity::find_by_id(account.0).one(rows).await?;
    Ok(found.and_then(|row| row.confirmed_at))
}

/// The secret that waits for its first code, made now if there is none yet. Nothing while an app
/// is set up already.
pub async fn set_up(change: &Change, account: Id) -> Result<Option<Setup>> {
    let found = row::Entity::find_by_id(account.0)
        .one(change.rows())
        .await?;
    if let Some(row) = found {
        let is_waiting = row.confirmed_at.is_none();
        return Ok(is_waiting.then_some(Setup { secret: row.secret }));
    }
    let mut bytes = [0_u8; 20];
    getrandom::fill(&mut bytes).map_err(|cause| Error::failure(cause.to_string()))?;
    let secret = Secret::from(bytes).to_base32();
    row::Entity::insert(row::ActiveModel {
        account_id: Set(account.0),
        secret: Set(secret.clone()),
        created_at: Set(change.now()),
        confirmed_at: Set(None),
        last_step: Set(0),
    })
    .on_conflict(
        OnConflict::column(row::Column::AccountId)
            .do_nothing()
            .to_owned(),
    )
    .exec_without_returning(change.rows())
    .await?;
    Ok(Some(Setup { secret }))
}

/// The secret that waits for its first code.
pub async fn waiting(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Option<Setup>, DbErr> {
    let found = row::Entity::find_by_id(account.0).one(rows).await?;
    let waiting = found.filter(|row| row.confirmed_at.is_none());
    Ok(waiting.map(|row| Setup { secret: row.secret }))
}

/// Takes the first code of the app that is being set up; false when it is wrong.
pub async fn confirm(change: &Change, account: Id, code: &str) -> Result<bool> {
    let found = row::Entity::find_by_id(account.0)
        .one(change.rows())
        .await?;
    let Some(row) = found.filter(|row| row.confirmed_at.is_none()) else {
        return Ok(false);
    };
    if !take(change, &row, code).await? {
        return Ok(false);
    }
    row::Entity::update_many()
        .col_expr(row::Column::ConfirmedAt, Expr::value(change.now()))
        .filter(row::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(true)
}

/// Whether `code` is right for `account` now and has not been used before. It is used up.
pub async fn check(change: &Change, account: Id, code: &str) -> Result<bool> {
    let found = row::Entity::find_by_id(account.0)
        .one(change.rows())
        .await?;
    let Some(row) = found.filter(|row| row.confirmed_at.is_some()) else {
        return Ok(false);
    };
    take(change, &row, code).await
}

/// Forgets the app of `account`.
pub async fn remove(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_by_id(account.0)
        .exec(change.rows())
        .await?;
    Ok(())
}

async fn take(change: &Change, row: &row::Model, code: &str) -> Result<bool> {
    let now = u64::try_from(change.now().timestamp()).map_err(Error::failure)?;
    let step = app(&row.secret)?.check(&digits(code), now);
    let Some(step) = step.and_then(|step| i64::try_from(step).ok()) else {
        return Ok(false);
    };
    // The update is the test: of two who send the same code at once, one changes the row.
    let used = row::Entity::update_many()
        .col_expr(row::Column::LastStep, Expr::value(step))
        .filter(row::Column::AccountId.eq(row.account_id))
        .filter(row::Column::LastStep.lt(step))
        .exec(change.rows())
        .await?;
    Ok(used.rows_affected == 1)
}

fn app(secret: &str) -> Result<Totp> {
    let broken = |cause: String| Error::failure(cause);
    let secret = Secret::try_from_base32(secret).map_err(|cause| broken(format!("{cause:?}")))?;
    let app = Builder::new().with_secret(secret).build();
    app.map_err(|cause| broken(format!("{cause:?}")))
}

/// Apps show codes in two groups; people type what they see.
fn digits(code: &str) -> String {
    code.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B: the secret of the SHA-1 column, its codes cut to six digits.
        let app = app("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").expect("an app");
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(app.check(code, time), Some(time / 30));
            assert_eq!(app.check(&digits("000 000"), time), None);
        }
    }

    #[test]
    fn the_picture_carries_no_style_and_no_script() {
        let setup = Setup {
            secret: "GEZDGNBVGY3TQOJQ".to_owned(),
        };
        let picture = setup
            .picture("Vielfalt Dortmund", "amal@ki.example")
            .expect("a picture");
        assert!(picture.starts_with("<svg"));
        assert!(
            !picture.contains("style") && !picture.contains("script"),
            "{picture}"
        );
        assert_eq!(setup.spelled(), "GEZD GNBV GY3T QOJQ");
    }
}
