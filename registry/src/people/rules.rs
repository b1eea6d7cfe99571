//! Who may be the same person, what becomes of two records, what may still be changed.

use platform::Refusal;

use super::{
    model::{Address, Channel, Details, Person, Way},
    search::{Index, sound},
};

/// Most people shown as similar.
const MOST_SIMILAR: usize = 5;

/// Why two records may be about the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same address of mail.
    Mail,
    /// The same number of a telephone or messenger.
    Number,
    /// A name that sounds the same, in the same postcode.
    NameAndPostcode,
    /// Exactly the same name.
    Name,
}

impl Likeness {
    /// As the texts know it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Number => "number",
            Self::NameAndPostcode => "name_and_postcode",
            Self::Name => "name",
        }
    }
}

/// Somebody who may be the same person.
#[derive(Clone, Debug)]
pub struct Similar {
    /// Who.
    pub person: Person,
    /// Why, the strongest reason first.
    pub reasons: Vec<Likeness>,
}

/// Why `one` and `other` may be the same person; empty when nothing speaks for it.
pub fn likeness(one: &Details, other: &Details) -> Vec<Likeness> {
    let mut reasons = contacts_shared(one, other);
    let has_name = !one.name().is_empty();
    if has_name && sound(one) == sound(other) {
        let postcode = &one.address.postcode;
        if !postcode.is_empty() && *postcode == other.address.postcode {
            reasons.push(Likeness::NameAndPostcode);
        } else if one.name().to_lowercase() == other.name().to_lowercase() {
            reasons.push(Likeness::Name);
        }
    }
    reasons.sort();
    reasons
}

fn contacts_shared(one: &Details, other: &Details) -> Vec<Likeness> {
    let shares = |kinds: &[Way]| {
        let of = |details: &Details| -> Vec<String> {
            let own = details.channels.iter();
            own.filter(|channel| kinds.contains(&channel.kind))
                .map(|channel| channel.value.to_lowercase())
                .collect()
        };
        let others = of(other);
        of(one).iter().any(|value| others.contains(value))
    };
    let mut reasons = Vec::new();
    if shares(&[Way::Mail]) {
        reasons.push(Likeness::Mail);
    }
    if shares(&[Way::Phone, Way::Mobile, Way::Messenger]) {
        reasons.push(Likeness::Number);
    }
    reasons
}

/// People in `index` that `details` may be about, apart from `own`, the likeliest first. Those who
/// were alike before the change are not asked about again.
pub fn similar(
    index: &Index,
    details: &Details,
    own: Option<&Person>,
    is_visible: impl Fn(&Person) -> bool,
) -> Vec<Similar> {
    let others = index
        .all()
        .filter(|person| own.is_none_or(|own| own.id != person.id) && is_visible(person));
    let mut similar: Vec<Similar> = others
        .filter_map(|person| {
            let reasons = likeness(details, &person.details);
            let before = own.map(|own| likeness(&own.details, &person.details));
            let is_known =
                before.is_some_and(|before| reasons.iter().all(|one| before.contains(one)));
            (!reasons.is_empty() && !is_known).then(|| Similar {
                person: Person::clone(person),
                reasons,
            })
        })
        .collect();
    similar.sort_by(|one, other| {
        let rank = |similar: &Similar| (similar.reasons.first().copied(), similar.person.number);
        rank(one).cmp(&rank(other))
    });
    similar.truncate(MOST_SIMILAR);
    similar
}

/// Whether somebody may still be changed or merged: a restricted record is only kept.
pub fn may_change(person: &Person) -> Result<(), Refusal> {
    if person.is_restricted() {
        return Err(Refusal::new("refused-people-restricted"));
    }
    Ok(())
}

/// Whether `seen` is what the record still says.
pub fn is_current(person: &Person, seen: &str) -> Result<(), Refusal> {
    if person.stamp() == seen {
        Ok(())
    } else {
        Err(Refusal::new("refused-people-changed-meanwhile"))
    }
}

/// From which of two records a field is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The record that is kept.
    Kept,
    /// The record that goes into it.
    Other,
}

/// Field by field, which of two records is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choices {
    /// Given name.
    pub given_name: Side,
    /// Family name.
    pub family_name: Side,
    /// The address as a whole.
    pub address: Side,
    /// Preferred language.
    pub contact_language: Side,
    /// Preferred way.
    pub contact_way: Side,
    /// The account.
    pub account: Side,
}

impl Choices {
    /// What one would choose without looking: what the kept record says, the other where it says
    /// nothing.
    pub fn usual(kept: &Details) -> Self {
        let unless = |is_empty: bool| if is_empty { Side::Other } else { Side::Kept };
        Self {
            given_name: unless(kept.given_name.is_empty()),
            family_name: unless(kept.family_name.is_empty()),
            address: unless(kept.address.is_empty()),
            contact_language: unless(kept.contact_language.is_none()),
            contact_way: unless(kept.contact_way.is_none()),
            account: unless(kept.account.is_none()),
        }
    }
}

/// Whether these two can become one.
pub fn may_merge(kept: &Person, other: &Person) -> Result<(), Refusal> {
    if kept.id == other.id {
        return Err(Refusal::new("refused-people-same"));
    }
    may_change(kept)?;
    may_change(other)
}

/// One record from two: fields as chosen; channels, functions and languages of both. Only what is
/// word for word the same stands there once.
pub fn united(kept: &Details, other: &Details, choices: Choices) -> Details {
    let from = |side: Side| match side {
        Side::Kept => kept,
        Side::Other => other,
    };
    let address: &Address = &from(choices.address).address;
    Details {
        given_name: from(choices.given_name).given_name.clone(),
        family_name: from(choices.family_name).family_name.clone(),
        address: address.clone(),
        contact_language: from(choices.contact_language).contact_language.clone(),
        contact_way: from(choices.contact_way).contact_way,
        account: from(choices.account).account,
        channels: channels(&kept.channels, &other.channels),
        functions: both(&kept.functions, &other.functions),
        languages: both(&kept.languages, &other.languages),
    }
}

fn both<T: Clone + PartialEq>(kept: &[T], other: &[T]) -> Vec<T> {
    let mut all = kept.to_vec();
    for one in other {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
    all
}

/// The same value with two notes is one channel with both.
fn channels(kept: &[Channel], other: &[Channel]) -> Vec<Channel> {
    let mut all = kept.to_vec();
    for one in other {
        let known = all
            .iter_mut()
            .find(|own| own.kind == one.kind && own.value == one.value);
        match known {
            Some(own) if own.note.contains(&one.note) => {}
            Some(own) if own.note.is_empty() => own.note.clone_from(&one.note),
            Some(own) => own.note = format!("{}; {}", own.note, one.note),
            None => all.push(one.clone()),
        }
    }
    all
}

/// Whether merging leaves both records without a name, which the form would not allow either.
pub fn has_name(details: &Details) -> Result<(), Refusal> {
    if details.name().is_empty() {
        return Err(Refusal::new("refused-people-nameless"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
