//! What the platform itself keeps about somebody: the account and what hangs on it, the log, the
//! outbox.

use std::sync::Arc;

use sea_orm::{
    ConnectionTrait, EntityTrait,
    entity::prelude::*,
    sea_query::{Alias, Expr, ExprTrait, Query},
};
use serde_json::{Map, Value, json};
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{begin_of, dossier::Whom, retention};
use crate::{
    access::{
        Actor,
        accounts::{self, account},
    },
    audit,
    centre::Centre,
    database::{Change, Entry},
    error::Result,
    jobs,
};

/// A table whose rows belong to one account and go with it.
struct OfAccount {
    table: &'static str,
    /// Columns that tell something about the person; secrets and numbers of records do not.
    tells: &'static [&'static str],
}

/// Every table of the platform with a column `account_id`. A test of the house compares this with
/// the database.
const OF_ACCOUNT: &[OfAccount] = &[
    OfAccount {
        table: "account_role",
        tells: &["role"],
    },
    OfAccount {
        table: "session",
        tells: &[
            "browser",
            "created_at",
            "last_seen_at",
            "expires_at",
            "ended_at",
        ],
    },
    OfAccount {
        table: "account_password",
        tells: &["changed_at"],
    },
    OfAccount {
        table: "account_totp",
        tells: &["created_at", "confirmed_at"],
    },
    OfAccount {
        table: "recovery_code",
        tells: &["created_at", "used_at"],
    },
    OfAccount {
        table: "passkey",
        tells: &["name", "created_at", "last_used_at"],
    },
    OfAccount {
        table: "passkey_challenge",
        tells: &["purpose", "expires_at"],
    },
    OfAccount {
        table: "provider_identity",
        tells: &["issuer", "subject", "created_at", "last_used_at"],
    },
    OfAccount {
        table: "provider_flow",
        tells: &["called", "expires_at"],
    },
    OfAccount {
        table: "sign_in_step",
        tells: &["method", "expires_at"],
    },
    OfAccount {
        table: "mail",
        tells: &["address", "subject", "posted_at", "sent_at", "bounced_at"],
    },
    OfAccount {
        table: "mail_bounce",
        tells: &["address", "happened_at", "sentence"],
    },
    OfAccount {
        table: "sign_in_link",
        tells: &["created_at", "expires_at", "used_at"],
    },
];

/// What the platform keeps about `whom`.
pub(super) async fn export(centre: &Arc<Centre>, whom: &Whom) -> Result<Value> {
    let rows = centre.database.read();
    let mut kept = Map::new();
    if let Some(id) = whom.concerned.account
        && let Some(row) = account::Entity::find_by_id(id.0).one(rows).await?
    {
        kept.insert(
            "account".to_owned(),
            json!({
                "name": row.name,
                "email": row.email,
                "language": row.language,
                "created_at": row.created_at,
                "disabled_at": row.disabled_at,
            }),
        );
        for table in OF_ACCOUNT {
            kept.insert(table.table.to_owned(), rows_of(rows, table, id).await?);
        }
    }
    let mut log = Vec::new();
    if let Some(account) = whom.concerned.account {
        log.extend(audit::list_of(rows, account).await?);
    }
    if let Some(person) = whom.concerned.person {
        log.extend(audit::list_about(rows, person).await?);
    }
    let log = log.into_iter().map(|line| {
        let action = centre.texts.say(Language::German, &line.action);
        json!({ "number": line.sequence, "at": line.happened_at, "action": action })
    });
    kept.insert("log".to_owned(), log.collect());
    let waiting = jobs::naming(rows, &traces(centre, whom).await?).await?;
    let waiting = waiting
        .into_iter()
        .map(|(kind, at)| json!({ "kind": kind, "due_at": at }));
    kept.insert("outbox".to_owned(), waiting.collect());
    Ok(Value::Object(kept))
}

async fn rows_of(rows: &impl ConnectionTrait, of: &OfAccount, account: Id) -> Result<Value> {
    let mut query = Query::select();
    query.from(Alias::new(of.table));
    for column in of.tells {
        query.expr_as(
            Expr::col(Alias::new(*column)).cast_as(Alias::new("text")),
            Alias::new(*column),
        );
    }
    query.and_where(Expr::col(Alias::new("account_id")).eq(account.0));
    let mut found = Vec::new();
    for row in rows.query_all(&query).await? {
        let mut told = Map::new();
        for column in of.tells {
            let text: Option<String> = row.try_get("", column)?;
            told.insert((*column).to_owned(), json!(text.map(as_moment)));
        }
        found.push(Value::Object(told));
    }
    Ok(Value::Array(found))
}

/// The engines write a moment differently as text; a dossier writes it as RFC 3339.
fn as_moment(text: String) -> String {
    let read = chrono::DateTime::parse_from_str(&text, "%Y-%m-%d %H:%M:%S%.f%#z");
    read.map_or(text, |moment| moment.to_utc().to_rfc3339())
}

/// Texts by which a job is known to be about `whom`. A single word is no trace: it may be anybody.
async fn traces(centre: &Arc<Centre>, whom: &Whom) -> Result<Vec<String>> {
    let ids = [whom.concerned.account, whom.concerned.person];
    let mut traces: Vec<String> = ids.into_iter().flatten().map(|id| id.to_string()).collect();
    if whom.called.trim().contains(' ') {
        traces.push(whom.called.trim().to_owned());
    }
    if let Some(id) = whom.concerned.account
        && let Some(account) = accounts::find(centre.database.read(), id).await?
        && !account.email.is_empty()
    {
        traces.push(account.email);
    }
    Ok(traces)
}

/// Erases what the platform keeps about `whom` inside `change`. The account's row stays without a
/// name, so that what was done is still done by one and the same.
pub(super) async fn erase(change: &Change, centre: &Arc<Centre>, whom: &Whom) -> Result<()> {
    jobs::forget(change.rows(), change.now(), &traces(centre, whom).await?).await?;
    let Some(id) = whom.concerned.account else {
        return Ok(());
    };
    for of in OF_ACCOUNT {
        let mut query = Query::delete();
        query
            .from_table(Alias::new(of.table))
            .and_where(Expr::col(Alias::new("account_id")).eq(id.0));
        change.rows().execute(&query).await?;
    }
    let forgotten = centre.texts.say(Language::German, "privacy-forgotten");
    account::Entity::update_many()
        .col_expr(account::Column::Name, Expr::value(forgotten))
        .col_expr(account::Column::Email, Expr::value(""))
        // Unique, and no address that anybody could type.
        .col_expr(account::Column::EmailFolded, Expr::value(id.to_string()))
        .filter(account::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    account::Entity::update_many()
        .col_expr(account::Column::DisabledAt, Expr::value(change.now()))
        .filter(account::Column::Id.eq(id.0))
        .filter(account::Column::DisabledAt.is_null())
        .exec(change.rows())
        .await?;
    audit::forget(change, id).await?;
    Ok(())
}

/// Takes the names of accounts that were closed before `kept_from`; says how many it were.
pub async fn expire_accounts(centre: Arc<Centre>, kept_from: Day) -> Result<u64> {
    let rows = centre.database.read();
    let held = retention::held_rows(rows, "account").await?;
    let closed = account::Entity::find()
        .filter(account::Column::DisabledAt.lt(begin_of(kept_from)))
        .filter(account::Column::Email.ne(""))
        .all(rows)
        .await?;
    let mut gone = 0;
    for row in closed.into_iter().filter(|row| !held.contains(&row.id)) {
        let whom = Whom {
            concerned: crate::area::Concerned {
                account: Some(Id(row.id)),
                person: None,
            },
            called: row.name,
        };
        let change = centre.change(&Actor::machine("retention")).await?;
        erase(&change, &centre, &whom).await?;
        let subject = Subject::new(accounts::SUBJECT, Id(row.id));
        change
            .commit(Entry::new("privacy-account-expired", subject))
            .await?;
        gone += 1;
    }
    Ok(gone)
}
