//! Erasing what is kept about somebody (Art. 17 DSGVO): one person asks for it after a look at
//! what goes and what stays, another one looks again and carries it out.

mod again;

use std::sync::Arc;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::Expr,
};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{
    dossier::{self, Dossier, Whom},
    own,
    paths::Kind,
    retention,
    rights::ACT,
};
use crate::{
    access::Actor,
    area::{Concerned, PersonalData, Stays},
    centre::Centre,
    database::{Entry, settle},
    error::{Error, Refusal, Result},
    house::House,
    second_person::{Unfit, may_be_second},
    web::{Errors, Fields},
};

pub use again::Erased;
pub(crate) use again::{list_carried_out, reopen, repeat};

/// Most characters of a reason.
const LONGEST_REASON: usize = 1_000;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "erasure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Option<Uuid>,
        pub person_id: Option<Uuid>,
        pub called: String,
        pub reason: String,
        pub asked_at: DateTimeUtc,
        pub asked_by_id: Option<Uuid>,
        pub settled_at: Option<DateTimeUtc>,
        pub settled_by_id: Option<Uuid>,
        pub outcome: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Löschantrag. An erasure that was asked for.
#[derive(Clone, Debug)]
pub struct Erasure {
    /// The record.
    pub id: Id,
    /// Whose data.
    pub whom: Whom,
    /// Why, in the words of whoever asked; empty once it is carried out.
    pub reason: String,
    /// When it was asked for.
    pub asked_at: Moment,
    /// The account of whoever asked.
    pub asked_by: Option<Id>,
    /// When it was carried out or dropped.
    pub settled_at: Option<Moment>,
}

/// What the form says: that one means it, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Why, for example the request of the person and its day.
    pub reason: String,
}

impl Wish {
    /// Reads the form; `called` must have been typed as it stands on the page.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields, called: &str) -> std::result::Result<Self, Errors> {
        let mut errors = Errors::default();
        let typed = values::text::fold(fields.text("name"));
        if typed != values::text::fold(called) {
            errors.add("name", Refusal::new("error-privacy-name"));
        }
        let reason = fields.text("reason");
        if reason.is_empty() {
            errors.add("reason", Refusal::new("error-required"));
        }
        if reason.chars().count() > LONGEST_REASON {
            let limit = LONGEST_REASON.to_string();
            errors.add(
                "reason",
                Refusal::new("error-too-long").with("limit", limit),
            );
        }
        if errors.is_empty() {
            let reason = reason.to_owned();
            Ok(Self { reason })
        } else {
            Err(errors)
        }
    }
}

/// What an erasure would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Everything that is kept now.
    pub dossier: Dossier,
    /// What would stay, by the key of its area.
    pub stays: Vec<(&'static str, Stays)>,
    /// Reasons of holds that stop it.
    pub holds: Vec<String>,
}

/// What an erasure of `whom` would do.
pub async fn plan(house: &House, centre: &Arc<Centre>, actor: &Actor, whom: Whom) -> Result<Plan> {
    actor.must(ACT)?;
    let mut stays = vec![(
        "platform",
        Stays {
            reason: "privacy-stays-log",
            until: None,
        },
    )];
    for area in &house.areas {
        if let PersonalData::KeptInPart { stays: asked, .. } = &area.personal_data {
            let own = asked(Arc::clone(centre), whom.concerned).await?;
            stays.extend(own.into_iter().map(|what| (area.key, what)));
        }
    }
    let holds = holds_on(centre.database.read(), whom.concerned).await?;
    Ok(Plan {
        dossier: dossier::collect(house, centre, whom).await?,
        stays,
        holds,
    })
}

/// Reasons of open holds on the account or the person themselves.
async fn holds_on(rows: &impl ConnectionTrait, whom: Concerned) -> Result<Vec<String>> {
    let held = retention::list_holds(rows).await?.into_iter();
    let theirs = held
        .filter(|hold| hold.row.is_some() && (hold.row == whom.account || hold.row == whom.person));
    Ok(theirs.map(|hold| hold.reason).collect())
}

/// Asks for an erasure; somebody else carries it out.
///
/// # Errors
/// Refused when one is open already, or when a hold stops it.
pub async fn ask(centre: &Arc<Centre>, actor: &Actor, whom: Whom, wish: Wish) -> Result<Id> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    if !holds_on(change.rows(), whom.concerned).await?.is_empty() {
        return Err(Refusal::new("refused-privacy-held").into());
    }
    let open = list_open(change.rows()).await?;
    if open
        .iter()
        .any(|open| open.whom.concerned == whom.concerned)
    {
        return Err(Refusal::new("refused-privacy-asked").into());
    }
    let id = change.new_id();
    row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        account_id: Set(whom.concerned.account.map(|id| id.0)),
        person_id: Set(whom.concerned.person.map(|id| id.0)),
        called: Set(whom.called.clone()),
        reason: Set(wish.reason),
        asked_at: Set(change.now()),
        asked_by_id: Set(actor.account.map(|id| id.0)),
        settled_at: Set(None),
        settled_by_id: Set(None),
        outcome: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    let entry = Entry::new("privacy-erasure-asked", whom.subject());
    change.commit(entry).await?;
    Ok(id)
}

/// The erasure `id`.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Erasure> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.ok_or(Error::NotFound)?.into())
}

/// Erasures that wait for the second look, the oldest first.
pub async fn list_open(rows: &impl ConnectionTrait) -> std::result::Result<Vec<Erasure>, DbErr> {
    let open = row::Entity::find()
        .filter(row::Column::SettledAt.is_null())
        .order_by_asc(row::Column::AskedAt)
        .all(rows)
        .await?;
    Ok(open.into_iter().map(Erasure::from).collect())
}

/// Whether `actor` may carry out what `asked_by` asked for.
pub fn may_carry_out(actor: Option<Id>, erasure: &Erasure) -> std::result::Result<(), Refusal> {
    if erasure.settled_at.is_some() {
        return Err(Refusal::new("refused-privacy-settled"));
    }
    may_be_second(actor, erasure.asked_by, erasure.whom.concerned.account).map_err(|unfit| {
        Refusal::new(match unfit {
            Unfit::Nobody | Unfit::First => "refused-privacy-same",
            Unfit::Concerned => "refused-privacy-own",
        })
    })
}

/// Carries out an erasure: every area first, then the platform itself together with the proof.
/// When an area fails, the erasure stays open and can be carried out again: each step may be
/// repeated.
///
/// # Errors
/// Refused for whoever asked, for whom it is about, and while a hold stops it.
pub async fn carry_out(house: &House, centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACT)?;
    let erasure = find(centre.database.read(), id).await?;
    may_carry_out(actor.account, &erasure)?;
    let whom = &erasure.whom;
    if !holds_on(centre.database.read(), whom.concerned)
        .await?
        .is_empty()
    {
        return Err(Refusal::new("refused-privacy-held").into());
    }
    ask_areas(house, centre, whom.concerned).await?;
    let change = centre.change(actor).await?;
    own::erase(&change, centre, whom).await?;
    close(change.rows(), actor, &erasure, "carried_out", change.now()).await?;
    change
        .commit(Entry::new("privacy-erased", whom.subject()))
        .await?;
    let database = &centre.database;
    settle(database.engine(), database.writer()).await?;
    Ok(())
}

async fn ask_areas(house: &House, centre: &Arc<Centre>, whom: Concerned) -> Result<()> {
    // Backwards: what leans on a record finds it still there.
    for area in house.areas.iter().rev() {
        match &area.personal_data {
            PersonalData::None(_) => {}
            PersonalData::Kept { erase, .. } | PersonalData::KeptInPart { erase, .. } => {
                erase(Arc::clone(centre), whom).await?;
            }
        }
    }
    Ok(())
}

/// Drops an erasure that was asked for.
pub async fn drop_it(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(ACT)?;
    let change = centre.change(actor).await?;
    let erasure = find(change.rows(), id).await?;
    if erasure.settled_at.is_some() {
        return Err(Refusal::new("refused-privacy-settled").into());
    }
    close(change.rows(), actor, &erasure, "dropped", change.now()).await?;
    let entry = Entry::new("privacy-erasure-dropped", erasure.whom.subject());
    change.commit(entry).await
}

/// Closes an erasure; its name and reason go, its numbers and days are the proof.
async fn close(
    rows: &impl ConnectionTrait,
    actor: &Actor,
    erasure: &Erasure,
    outcome: &str,
    now: Moment,
) -> Result<()> {
    let settled = row::Entity::update_many()
        .col_expr(row::Column::Called, Expr::value(""))
        .col_expr(row::Column::Reason, Expr::value(""))
        .col_expr(row::Column::SettledAt, Expr::value(now))
        .col_expr(
            row::Column::SettledById,
            Expr::value(actor.account.map(|id| id.0)),
        )
        .col_expr(row::Column::Outcome, Expr::value(outcome))
        .filter(row::Column::Id.eq(erasure.id.0))
        .filter(row::Column::SettledAt.is_null())
        .exec(rows)
        .await?;
    if settled.rows_affected == 1 {
        Ok(())
    } else {
        Err(Refusal::new("refused-privacy-settled").into())
    }
}

impl From<row::Model> for Erasure {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            whom: Whom {
                concerned: Concerned {
                    account: row.account_id.map(Id),
                    person: row.person_id.map(Id),
                },
                called: row.called,
            },
            reason: row.reason,
            asked_at: row.asked_at,
            asked_by: row.asked_by_id.map(Id),
            settled_at: row.settled_at,
        }
    }
}

impl Erasure {
    /// Whether it is about an account or about a record, as addresses name it.
    pub fn kind(&self) -> Kind {
        if self.whom.concerned.person.is_some() {
            Kind::Person
        } else {
            Kind::Account
        }
    }

    /// What the log and the pages speak of.
    pub fn subject(&self) -> Subject {
        self.whom.subject()
    }
}

#[cfg(test)]
mod tests;
