//! What a fund, its budget, and what is booked on it are.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{
    clock::Moment,
    day::{self, Day},
    id::Id,
    money::Cents,
    subject::Subject,
    text,
};

/// The kind under which others speak of funds.
pub const SUBJECT: &str = "fund";

/// Most characters of a name or purpose.
const LINE: usize = 200;
/// Most characters of notes.
const NOTES: usize = 4000;

/// Fördertopf. Where money comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fund {
    /// The record.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Who gives the money.
    pub funder: String,
    /// The directive or decision it rests on.
    pub guideline: String,
    /// Where that can be read; empty when nowhere.
    pub guideline_url: String,
    /// What it may be spent on, and what not.
    pub eligibility: String,
}

/// A fund as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundForm {
    /// What it is called.
    pub name: String,
    /// Who gives the money.
    pub funder: String,
    /// The directive or decision it rests on.
    pub guideline: String,
    /// Where that can be read; empty when nowhere.
    pub guideline_url: String,
    /// What it may be spent on, and what not.
    pub eligibility: String,
}

impl FundForm {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let form = Self {
            name: required(fields, "name", LINE, &mut errors),
            funder: required(fields, "funder", LINE, &mut errors),
            guideline: limited(fields, "guideline", NOTES, &mut errors),
            guideline_url: link(fields, "guideline_url", &mut errors),
            eligibility: limited(fields, "eligibility", NOTES, &mut errors),
        };
        if errors.is_empty() {
            Ok(form)
        } else {
            Err(errors)
        }
    }
}

/// Budget. What a fund has for one year, and how much of it is bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// The record.
    pub id: Id,
    /// Whose budget it is.
    pub fund_id: Id,
    /// The budget year.
    pub year: i32,
    /// First day on which money may be spent.
    pub valid_from: Day,
    /// Last such day.
    pub valid_until: Day,
    /// How much there is.
    pub amount: Cents,
    /// How it is used.
    pub sums: Sums,
}

impl Budget {
    /// What can still be reserved.
    pub fn free(&self) -> Cents {
        Cents(self.amount.0 - self.sums.bound().0)
    }
}

/// How money is used: what stands in each state now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Set aside.
    pub reserved: Cents,
    /// Promised to somebody.
    pub committed: Cents,
    /// Paid out, returned money included.
    pub spent: Cents,
    /// Came back after it was paid out.
    pub returned: Cents,
}

impl Sums {
    /// What was paid out and stayed away.
    pub fn net_spent(&self) -> Cents {
        Cents(self.spent.0 - self.returned.0)
    }

    /// What nobody else can use.
    pub fn bound(&self) -> Cents {
        Cents(self.reserved.0 + self.committed.0 + self.net_spent().0)
    }
}

/// Budget as its form gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewBudget {
    /// The budget year.
    pub year: i32,
    /// First day on which money may be spent.
    pub valid_from: Day,
    /// Last such day.
    pub valid_until: Day,
    /// How much there is.
    pub amount: Cents,
}

impl NewBudget {
    /// Reads the form; `year` is fixed by the page.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields, year: i32) -> Result<(Self, String), Errors> {
        let mut errors = Errors::default();
        let valid_from = day_of(fields, "valid_from", &mut errors);
        let valid_until = day_of(fields, "valid_until", &mut errors);
        if valid_from
            .zip(valid_until)
            .is_some_and(|(from, until)| until < from)
        {
            errors.add("valid_until", Refusal::new("error-period"));
        }
        let amount = amount_of(fields, "amount", Cents::ZERO, &mut errors);
        let reason = limited(fields, "reason", LINE, &mut errors);
        match (valid_from, valid_until, amount) {
            (Some(valid_from), Some(valid_until), Some(amount)) if errors.is_empty() => {
                let budget = Self {
                    year,
                    valid_from,
                    valid_until,
                    amount,
                };
                Ok((budget, reason))
            }
            _ => Err(errors),
        }
    }
}

/// An amount that a budget had from a moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetChange {
    /// How much.
    pub amount: Cents,
    /// Why.
    pub reason: String,
    /// Since when.
    pub changed_at: Moment,
    /// Who wrote it.
    pub changed_by: String,
}

/// Vorgang. One matter for which money is set aside, committed, spent, perhaps returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The record.
    pub id: Id,
    /// From which budget.
    pub budget_id: Id,
    /// Its number within the budget.
    pub number: i32,
    /// What the money is for.
    pub purpose: String,
    /// Whose matter it is: the record of an area.
    pub owner: Subject,
    /// Where the money stands.
    pub sums: Sums,
    /// Who reserved first.
    pub opened_by: Option<Id>,
}

/// What can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Set money aside.
    Reserve,
    /// Promise what was set aside.
    Commit,
    /// Pay what was promised.
    Spend,
    /// Take back what was paid.
    GiveBack,
    /// Counter-booking: what was promised is only set aside again.
    Cancel,
    /// Counter-booking: what was set aside is free again.
    Free,
}

impl Kind {
    /// All of them, in the order of a matter's life.
    pub const ALL: [Self; 6] = [
        Self::Reserve,
        Self::Commit,
        Self::Spend,
        Self::GiveBack,
        Self::Cancel,
        Self::Free,
    ];

    /// As the database and forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Reserve => "reserve",
            Self::Commit => "commit",
            Self::Spend => "spend",
            Self::GiveBack => "give_back",
            Self::Cancel => "cancel",
            Self::Free => "free",
        }
    }

    /// The kind with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Buchung. An amount that went from one state to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booking {
    /// The matter.
    pub item_id: Id,
    /// Its number within the matter.
    pub number: i32,
    /// What happened.
    pub kind: Kind,
    /// How much; always positive.
    pub amount: Cents,
    /// On which day.
    pub booked_on: Day,
    /// What else there is to say, for example the number of a receipt.
    pub note: String,
    /// Who booked; empty once that person was erased.
    pub booked_by: String,
}

/// A booking as its form gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBooking {
    /// How much.
    pub amount: Cents,
    /// On which day.
    pub day: Day,
    /// What else there is to say.
    pub note: String,
}

impl NewBooking {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let amount = amount_of(fields, "amount", Cents(1), &mut errors);
        let day = day_of(fields, "day", &mut errors);
        let note = limited(fields, "note", LINE, &mut errors);
        match (amount, day) {
            (Some(amount), Some(day)) if errors.is_empty() => Ok(Self { amount, day, note }),
            _ => Err(errors),
        }
    }
}

/// The purpose of a new matter and what is reserved for it, as the form gives both.
///
/// # Errors
/// Messages beside the fields that cannot be taken.
pub fn read_reservation(fields: &Fields) -> Result<(String, NewBooking), Errors> {
    let mut errors = Errors::default();
    let purpose = required(fields, "purpose", LINE, &mut errors);
    match NewBooking::read(fields) {
        Ok(booking) if errors.is_empty() => Ok((purpose, booking)),
        Ok(_) => Err(errors),
        Err(others) => {
            for (field, message) in others.iter() {
                errors.add(field, message.clone());
            }
            Err(errors)
        }
    }
}

/// The amount from which a second person is needed; nothing when the field is empty.
///
/// # Errors
/// A message beside the field.
pub fn read_threshold(fields: &Fields) -> Result<Option<Cents>, Errors> {
    let mut errors = Errors::default();
    if fields.text("second_person").is_empty() {
        return Ok(None);
    }
    let amount = amount_of(fields, "second_person", Cents(1), &mut errors);
    if errors.is_empty() {
        Ok(amount)
    } else {
        Err(errors)
    }
}

/// How names are compared.
pub fn folded(name: &str) -> String {
    text::fold(name)
}

fn required(fields: &Fields, name: &str, limit: usize, errors: &mut Errors) -> String {
    if fields.text(name).is_empty() {
        errors.add(name, Refusal::new("error-required"));
    }
    limited(fields, name, limit, errors)
}

fn limited(fields: &Fields, name: &str, limit: usize, errors: &mut Errors) -> String {
    let typed = fields.text(name);
    if typed.chars().count() > limit {
        let message = Refusal::new("error-too-long").with("limit", limit.to_string());
        errors.add(name, message);
    }
    typed.to_owned()
}

fn link(fields: &Fields, name: &str, errors: &mut Errors) -> String {
    let typed = limited(fields, name, LINE, errors);
    if typed.is_empty() {
        return typed;
    }
    match values::contact::WebAddress::parse(&typed) {
        Ok(address) => address.as_str().to_owned(),
        Err(cause) => {
            errors.add(name, Refusal::new(cause.key()));
            typed
        }
    }
}

fn day_of(fields: &Fields, name: &str, errors: &mut Errors) -> Option<Day> {
    let day = day::parse(fields.text(name));
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

fn amount_of(fields: &Fields, name: &str, least: Cents, errors: &mut Errors) -> Option<Cents> {
    let refusal = match Cents::parse(fields.text(name)) {
        Ok(amount) if amount >= least => return Some(amount),
        Ok(_) => Refusal::new("error-money-positive"),
        Err(_) if fields.text(name).is_empty() => Refusal::new("error-required"),
        Err(cause) => Refusal::new(cause.key()),
    };
    errors.add(name, refusal);
    None
}
