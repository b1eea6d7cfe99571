//! Shaping roles: which role holds which right, who must show a second factor, new roles.

use std::{collections::BTreeSet, sync::Arc};

use sea_orm::{ActiveValue::Set, EntityTrait, entity::prelude::*, sea_query::Expr};
use serde_json::json;
use values::{id::Id, subject::Subject, text};

use super::{
    Actor, Right, accounts,
    rights::{OF_ADMINISTRATORS, ROLES, shipped},
    roles::{self, role, role_right},
    sessions,
};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Refusal, Result},
};

/// Characters a role's name may have.
pub const LONGEST_NAME: usize = 60;

/// What the matrix should be.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Pairs of a role and a right.
    pub held: BTreeSet<(String, String)>,
    /// Roles that ask for a second factor.
    pub strict: BTreeSet<String>,
}

/// Whether a box of the matrix can be ticked at all: what only administrators hold stays as it is.
pub fn is_fixed(right_key: &str) -> bool {
    OF_ADMINISTRATORS.iter().any(|right| right.key == right_key)
}

/// Makes the matrix as `wanted`, for all `rights` of the house. Whoever may do less afterwards is
/// signed out.
pub async fn save(
    centre: &Arc<Centre>,
    actor: &Actor,
    rights: &[Right],
    wanted: &Wanted,
) -> Result<()> {
    actor.must(ROLES)?;
    let change = centre.change(actor).await?;
    let known: BTreeSet<String> = roles::list(change.rows())
        .await?
        .into_iter()
        .map(|role| role.key)
        .collect();
    let may_move = |(role, right): &&(String, String)| {
        known.contains(role) && !is_fixed(right) && rights.iter().any(|known| known.key == right)
    };
    let held = roles::matrix(change.rows()).await?;
    let given: BTreeSet<_> = wanted
        .held
        .difference(&held)
        .filter(may_move)
        .cloned()
        .collect();
    let taken: BTreeSet<_> = held
        .difference(&wanted.held)
        .filter(may_move)
        .cloned()
        .collect();
    let people = accounts::list(change.rows()).await?;
    let mut before = Vec::new();
    for person in &people {
        before.push(roles::rights_of(change.rows(), &person.roles).await?);
    }
    for (role, right) in &given {
        insert(&change, role, right).await?;
    }
    for (role, right) in &taken {
        role_right::Entity::delete_by_id((role.clone(), right.clone()))
            .exec(change.rows())
            .await?;
    }
    let strict = set_strict(&change, &known, &wanted.strict).await?;
    for (person, before) in people.iter().zip(before) {
        let after = roles::rights_of(change.rows(), &person.roles).await?;
        if !before.is_subset(&after) && actor.account != Some(person.id) {
            sessions::end_all(&change, person.id, None).await?;
        }
    }
    let facts = json!({ "given": given, "taken": taken, "second_factor": strict });
    let subject = Subject::new("role", Id::default());
    change
        .commit(Entry::new("roles-set", subject).with(facts))
        .await
}

/// Adds a role of the centre's own, without any right yet.
///
/// # Errors
/// Invalid when the name is missing, too long or taken.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, name: &str) -> Result<()> {
    actor.must(ROLES)?;
    let change = centre.change(actor).await?;
    let taken = roles::list(change.rows()).await?;
    let is_taken = |own: &roles::Role| {
        own.name
            .as_deref()
            .is_some_and(|own| text::fold(own) == text::fold(name))
            || shipped::ALL.contains(&name)
    };
    let refusal = if name.is_empty() {
        Some(Refusal::new("error-required"))
    } else if name.chars().count() > LONGEST_NAME {
        Some(Refusal::new("error-too-long").with("limit", LONGEST_NAME.to_string()))
    } else if taken.iter().any(is_taken) {
        Some(Refusal::new("error-role-taken"))
    } else {
        None
    };
    if let Some(refusal) = refusal {
        let mut errors = crate::web::Errors::default();
        errors.add("name", refusal);
        return Err(Error::Invalid(errors));
    }
    let id = change.new_id();
    role::Entity::insert(role::ActiveModel {
        key: Set(id.to_string()),
        created_at: Set(change.now()),
        name: Set(Some(name.to_owned())),
        second_factor_since: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    let entry = Entry::new("role-added", Subject::new("role", id));
    change.commit(entry.with(json!({ "name": name }))).await
}

async fn insert(change: &Change, role: &str, right: &str) -> Result<()> {
    role_right::Entity::insert(role_right::ActiveModel {
        role: Set(role.to_owned()),
        right_key: Set(right.to_owned()),
    })
    .on_conflict_do_nothing_on([role_right::Column::Role, role_right::Column::RightKey])
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Roles that ask for a second factor from now on, or no longer; those that do afterwards.
async fn set_strict(
    change: &Change,
    known: &BTreeSet<String>,
    wanted: &BTreeSet<String>,
) -> Result<BTreeSet<String>> {
    for own in roles::list(change.rows()).await? {
        let since = match (own.second_factor_since, wanted.contains(&own.key)) {
            (None, true) => Some(change.now()),
            (Some(_), false) => None,
            _ => continue,
        };
        role::Entity::update_many()
            .col_expr(role::Column::SecondFactorSince, Expr::value(since))
            .filter(role::Column::Key.eq(own.key))
            .exec(change.rows())
            .await?;
    }
    Ok(known.intersection(wanted).cloned().collect())
}
