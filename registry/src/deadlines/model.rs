//! What a deadline is, and what its forms say.

use platform::{
    Refusal,
    access::{Actor, Right},
    web::{Errors, Fields},
};
use values::{clock::Moment, day::Day, id::Id, subject::Subject};

/// The kind under which the log speaks of deadlines that staff have added.
pub const SUBJECT: &str = "deadline";
/// Text key of a deadline that staff have added.
pub const OWN: &str = "deadline-own";
/// Most characters of what is to be done.
const LONGEST_NAME: usize = 200;
/// Most characters of a reason.
const LONGEST_REASON: usize = 500;
/// Most days that a rule may name: the database keeps the same bound.
const MOST_DAYS: i32 = 365;

/// Frist. Something that falls due, as an area sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Text key of the sentence; it gets `name` and `day`.
    pub text_key: String,
    /// What the sentence speaks of.
    pub name: String,
    /// Where one acts, below the centre.
    pub path: String,
    /// Who must act: the key of a right.
    pub right_key: String,
    /// Last day.
    pub due_on: Day,
    /// From this day on it is shown.
    pub remind_on: Day,
}

impl Deadline {
    /// A deadline for whoever holds `right`.
    pub fn new(
        text_key: &str,
        name: &str,
        path: String,
        right: Right,
        due_on: Day,
        remind_on: Day,
    ) -> Self {
        Self {
            text_key: text_key.to_owned(),
            name: name.to_owned(),
            path,
            right_key: right.key.to_owned(),
            due_on,
            remind_on: remind_on.min(due_on),
        }
    }
}

/// Who must act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Whoever holds the right with this key.
    Right(String),
    /// Whoever has the role with this key.
    Role(String),
    /// One account.
    Account(Id),
}

impl Holder {
    /// Whether `actor` is meant.
    pub fn means(&self, actor: &Actor) -> bool {
        match self {
            Self::Right(key) => actor.holds(key),
            Self::Role(role) => actor.roles.contains(role),
            Self::Account(account) => actor.account == Some(*account),
        }
    }
}

/// A deadline as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The record.
    pub id: Id,
    /// Whose it is: a record of an area, or itself.
    pub owner: Subject,
    /// Text key of the sentence.
    pub text_key: String,
    /// What the sentence speaks of.
    pub name: String,
    /// Where one acts, below the centre.
    pub path: String,
    /// Who must act.
    pub holder: Holder,
    /// Last day.
    pub due_on: Day,
    /// From this day on it is shown.
    pub remind_on: Day,
    /// Who added it, as called then; empty for those of areas.
    pub added_by: String,
    /// When somebody said that it is done, and who.
    pub done: Option<(Moment, String)>,
}

impl Kept {
    /// Whether staff have added it.
    pub fn is_own(&self) -> bool {
        self.owner.kind == SUBJECT
    }
}

/// A deadline put off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The day before.
    pub due_before: Day,
    /// The day now.
    pub due_after: Day,
    /// Why.
    pub reason: String,
    /// When.
    pub moved_at: Moment,
    /// By whom, as called then.
    pub moved_by: String,
}

/// How a centre reminds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Days before the last one, unless a deadline says otherwise.
    pub remind_days: i32,
    /// Days after the last one until somebody else is told.
    pub escalate_days: i32,
    /// Key of the role that is told then.
    pub escalate_role: String,
}

impl Rule {
    /// Reads the form. Whether the role exists is for the action to say.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let remind_days = days(fields, "remind_days", 0, &mut errors);
        let escalate_days = days(fields, "escalate_days", 1, &mut errors);
        let role = fields.text("escalate_role");
        if role.is_empty() {
            errors.add("escalate_role", Refusal::new("error-choice"));
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Self {
            remind_days,
            escalate_days,
            escalate_role: role.to_owned(),
        })
    }
}

/// A deadline that somebody wants to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDeadline {
    /// What is to be done.
    pub name: String,
    /// Last day.
    pub due_on: Day,
    /// Who must act.
    pub holder: Holder,
    /// Days before the last one on which it is remembered.
    pub remind_days: i32,
}

impl NewDeadline {
    /// Reads the form. Whether the account or the role exists is for the action to say.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let name = words(fields, "name", LONGEST_NAME, &mut errors);
        let due_on = day(fields, "due_on", &mut errors);
        let remind_days = days(fields, "remind_days", 0, &mut errors);
        let holder = holder(fields.text("holder"));
        if holder.is_none() {
            errors.add("holder", Refusal::new("error-choice"));
        }
        match (due_on, holder) {
            (Some(due_on), Some(holder)) if errors.is_empty() => Ok(Self {
                name,
                due_on,
                holder,
                remind_days,
            }),
            _ => Err(errors),
        }
    }
}

/// Another last day, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postponement {
    /// The last day from now on.
    pub due_on: Day,
    /// Why.
    pub reason: String,
}

impl Postponement {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let reason = words(fields, "reason", LONGEST_REASON, &mut errors);
        let due_on = day(fields, "due_on", &mut errors);
        match due_on {
            Some(due_on) if errors.is_empty() => Ok(Self { due_on, reason }),
            _ => Err(errors),
        }
    }
}

/// `role:director` or `account:0190…`, as the form's choice writes it.
fn holder(text: &str) -> Option<Holder> {
    let (kind, key) = text.split_once(':')?;
    match kind {
        "role" if !key.is_empty() => Some(Holder::Role(key.to_owned())),
        "account" => key.parse().ok().map(Holder::Account),
        _ => None,
    }
}

fn words(fields: &Fields, name: &str, limit: usize, errors: &mut Errors) -> String {
    let text = fields.text(name);
    if text.is_empty() {
        errors.add(name, Refusal::new("error-required"));
    }
    if text.chars().count() > limit {
        let message = Refusal::new("error-too-long").with("limit", limit.to_string());
        errors.add(name, message);
    }
    text.to_owned()
}

fn day(fields: &Fields, name: &str, errors: &mut Errors) -> Option<Day> {
    let day = values::day::parse(fields.text(name));
    if day.is_none() {
        let key = if fields.text(name).is_empty() {
            "error-required"
        } else {
            "error-day"
        };
        errors.add(name, Refusal::new(key));
    }
    day
}

fn days(fields: &Fields, name: &str, least: i32, errors: &mut Errors) -> i32 {
    let number = fields.text(name).parse().unwrap_or(-1);
    if !(least..=MOST_DAYS).contains(&number) {
        errors.add(name, Refusal::new("error-days"));
    }
    number
}
