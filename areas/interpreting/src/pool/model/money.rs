//! What the rules say about money: who pays, for whom, and what interpreters get.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use values::{id::Id, money::Cents};

/// Money an assignment can be paid from, and which requests it is for. The fund itself stands in the registry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The fund's name in the registry: what a rule set that comes along can know.
    pub fund: String,
    /// The fund in the registry, once a centre has chosen it; it counts before the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund_id: Option<Id>,
    /// Kinds of institution it pays for; none: all that are entitled.
    #[serde(default)]
    pub kinds: BTreeSet<String>,
    /// Exclusions it pays for nevertheless.
    #[serde(default)]
    pub despite: BTreeSet<String>,
    /// Only where nobody else has to pay: people look first.
    #[serde(default)]
    pub after_others: bool,
}

/// Who pays for an appointment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Nothing is said about it.
    #[default]
    Unsaid,
    /// It costs the institution nothing.
    Free,
    /// The institution pays the allowance where it has means of its own, otherwise the centre (dossier 2.2, Rhein-Sieg).
    OwnMeans,
}

impl Cost {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 3] = [Self::Unsaid, Self::Free, Self::OwnMeans];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unsaid => "unsaid",
            Self::Free => "free",
            Self::OwnMeans => "own_means",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What interpreters get for the way, beside the time it may count as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TravelCost {
    /// Nothing.
    #[default]
    None,
    /// Nothing more: it is in the allowance.
    Included,
    /// An amount for each kilometre.
    PerKm,
    /// What the ticket cost.
    Ticket,
}

impl TravelCost {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 4] = [Self::None, Self::Included, Self::PerKm, Self::Ticket];

    /// Whether it is paid beside the allowance.
    pub fn is_apart(self) -> bool {
        matches!(self, Self::PerKm | Self::Ticket)
    }

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Included => "included",
            Self::PerKm => "per_km",
            Self::Ticket => "ticket",
        }
    }

    /// What is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Aufwandsentschädigung. What an interpreter gets for an appointment (dossier 2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    /// Minutes of the first block, which is always paid whole.
    pub first_minutes: u32,
    /// For the first block, in cents.
    pub first: Cents,
    /// Minutes of each further block begun; 0: there is none.
    pub next_minutes: u32,
    /// For each of them, in cents.
    pub next: Cents,
    /// From how many kilometres on the way counts as time; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub travel_counts_from_km: Option<u32>,
    /// What is paid for the way.
    #[serde(default)]
    pub travel_cost: TravelCost,
    /// For each kilometre, in cents, where it is paid by the kilometre.
    #[serde(default)]
    pub per_km: Cents,
    /// Minutes that are paid when an appointment is called off late (see [`RuleSet::late_hours`]); 0: nothing.
    #[serde(default)]
    pub late_minutes: u32,
}
