//! How long a session lives, how often somebody may try, how short a password may be: numbers of
//! the centre, each set with the day from which it holds.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
};
use values::{clock::Moment, day::Day, id::Id, subject::Subject};

use super::{Actor, rights};
use crate::{
    centre::Centre,
    database::Entry,
    error::{Refusal, Result},
};

/// A wait doubles with each further attempt, from here.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "access_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub valid_from: Date,
        pub idle_minutes: i32,
        pub longest_minutes: i32,
        pub fresh_minutes: i32,
        pub shortest_password: i32,
        pub free_attempts: i32,
        pub free_attempts_of_address: i32,
        pub longest_wait_minutes: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The rules that hold on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Minutes without a click after which a session ends.
    pub idle_minutes: i32,
    /// Minutes after which a session ends however busy it is.
    pub longest_minutes: i32,
    /// Minutes for which a proof of who one is suffices for sensitive acts.
    pub fresh_minutes: i32,
    /// Characters a password has at least.
    pub shortest_password: i32,
    /// Wrong attempts on one account before one has to wait.
    pub free_attempts: i32,
    /// Wrong attempts from one network address before one has to wait: many share one.
    pub free_attempts_of_address: i32,
    /// Minutes one has to wait at most.
    pub longest_wait_minutes: i32,
}

impl Rules {
    /// Without a click for so long, a session ends.
    pub fn idle(&self) -> TimeDelta {
        TimeDelta::minutes(self.idle_minutes.into())
    }

    /// However busy, a session ends after so long.
    pub fn longest(&self) -> TimeDelta {
        TimeDelta::minutes(self.longest_minutes.into())
    }

    /// Whether a proof at `proven_at` still suffices for a sensitive act.
    pub fn is_fresh(&self, proven_at: Moment, now: Moment) -> bool {
        proven_at + TimeDelta::minutes(self.fresh_minutes.into()) > now
    }

    /// How long to wait after the wrong attempt number `attempts`, of which the first `free` cost
    /// nothing: half a minute, then twice as long each time, up to the longest wait.
    pub fn wait_after(&self, attempts: i32, free: i32) -> Option<TimeDelta> {
        let beyond = u32::try_from(attempts.checked_sub(free)?).ok()?;
        let longest = TimeDelta::minutes(self.longest_wait_minutes.into());
        // Ten doublings are more than any longest wait.
        let wait = FIRST_WAIT * 2_i32.pow(beyond.min(10));
        Some(wait.min(longest))
    }

    /// Each number with the name of its field and what it may be.
    pub fn numbers(&self) -> [(&'static str, i32, (i32, i32)); 7] {
        [
            ("idle_minutes", self.idle_minutes, (5, 1440)),
            ("longest_minutes", self.longest_minutes, (5, 10_080)),
            ("fresh_minutes", self.fresh_minutes, (1, 120)),
            ("shortest_password", self.shortest_password, (8, 64)),
            ("free_attempts", self.free_attempts, (3, 100)),
            (
                "free_attempts_of_address",
                self.free_attempts_of_address,
                (3, 1000),
            ),
            ("longest_wait_minutes", self.longest_wait_minutes, (1, 60)),
        ]
    }
}

/// The rules of `today`.
pub async fn today(rows: &impl ConnectionTrait, today: Day) -> std::result::Result<Rules, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::ValidFrom.lte(today))
        .order_by_desc(row::Column::ValidFrom)
        .one(rows)
        .await?;
    let row = found.ok_or_else(|| DbErr::RecordNotFound("access_rule".to_owned()))?;
    Ok(Rules {
        idle_minutes: row.idle_minutes,
        longest_minutes: row.longest_minutes,
        fresh_minutes: row.fresh_minutes,
        shortest_password: row.shortest_password,
        free_attempts: row.free_attempts,
        free_attempts_of_address: row.free_attempts_of_address,
        longest_wait_minutes: row.longest_wait_minutes,
    })
}

/// Sets the rules that hold from today on.
///
/// # Errors
/// Refused when a number is out of its bounds, or a session would end before it can be idle.
pub async fn set(centre: &Centre, actor: &Actor, rules: Rules) -> Result<()> {
    actor.must(rights::ROLES)?;
    let is_within =
        |(_, number, (least, most)): (_, i32, (i32, i32))| (least..=most).contains(&number);
    if !rules.numbers().into_iter().all(is_within) || rules.idle_minutes > rules.longest_minutes {
        return Err(Refusal::new("refused-access-rules").into());
    }
    let change = centre.change(actor).await?;
    let valid_from = centre.clock.today();
    row::Entity::delete_by_id(valid_from)
        .exec(change.rows())
        .await?;
    row::Entity::insert(row::ActiveModel {
        valid_from: Set(valid_from),
        idle_minutes: Set(rules.idle_minutes),
        longest_minutes: Set(rules.longest_minutes),
        fresh_minutes: Set(rules.fresh_minutes),
        shortest_password: Set(rules.shortest_password),
        free_attempts: Set(rules.free_attempts),
        free_attempts_of_address: Set(rules.free_attempts_of_address),
        longest_wait_minutes: Set(rules.longest_wait_minutes),
    })
    .exec_without_returning(change.rows())
    .await?;
    let facts: serde_json::Map<_, _> = rules
        .numbers()
        .into_iter()
        .map(|(name, number, _)| (name.to_owned(), number.into()))
        .collect();
    let subject = Subject::new("centre", Id::default());
    change
        .commit(Entry::new("access-rules-set", subject).with(facts.into()))
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules {
        idle_minutes: 480,
        longest_minutes: 840,
        fresh_minutes: 10,
        shortest_password: 8,
        free_attempts: 5,
        free_attempts_of_address: 20,
        longest_wait_minutes: 15,
    };

    #[test]
    fn waiting_grows_with_each_attempt_and_never_beyond_the_longest() {
        let cases = [
            (0, None),
            (4, None),
            (5, Some(30)),
            (6, Some(60)),
            (9, Some(480)),
            (10, Some(900)),
            (11, Some(900)),
            (i32::MAX, Some(900)),
        ];
        for (attempts, seconds) in cases {
            let wait = RULES.wait_after(attempts, 5);
            assert_eq!(wait.map(|wait| wait.num_seconds()), seconds, "{attempts}");
        }
    }
}
