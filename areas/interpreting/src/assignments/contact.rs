//! The number of whoever comes, for the institution: where the pool places and its rules hand out contact data with the
//! confirmation, of those who have agreed to it. Everything handed over is kept, and they see it on their own page.

use platform::{Result, database::Change};
use registry::people::{Channel, Way};
use values::{
    clock::{Moment, day_of},
    day::Day,
};

use super::{model::Assignment, store, store::Who};
use crate::{
    brokering,
    interpreters::Terms,
    pool::{self, Mode, RuleSet, model::Contacts},
};

/// The channel that the confirmation of a placed appointment names; nothing where the rules hand out none. Who brokers has
/// handed over contact data before.
pub fn named<'a>(
    rules: &RuleSet,
    terms: &Terms,
    channels: &'a [Channel],
    today: Day,
) -> Option<&'a Channel> {
    let is_handed_out = rules.mode == Mode::Placing && rules.contacts() == Contacts::WhoAgreed;
    if !is_handed_out || !brokering::shares(terms, today) {
        return None;
    }
    brokering::released(channels).find(|channel| channel.kind != Way::Mail)
}

/// Keeps that the institution learns the number, where the rules hand it out.
pub async fn hand_over(change: &Change, assignment: &Assignment) -> Result<()> {
    let Some((one, Some(person))) = store::who(change.rows(), assignment.interpreter).await? else {
        return Ok(());
    };
    let today = change.clock().today();
    let rules = pool::store::on(change.rows(), today).await?;
    let Some(channel) = named(&rules, &one.terms, &person.details.channels, today) else {
        return Ok(());
    };
    let pair = (assignment.request, assignment.interpreter);
    brokering::keep_placed(change, pair, channel.kind).await
}

/// The number that was handed over to the institution, as long as it is needed, the rules hand it out and they share it;
/// `known` are the channels that were handed over.
pub fn number(
    rules: &RuleSet,
    known: &[String],
    assignment: &Assignment,
    who: Option<&Who>,
    now: Moment,
) -> Option<String> {
    let (one, Some(person)) = who? else {
        return None;
    };
    if assignment.end.is_some() || now >= assignment.period.until {
        return None;
    }
    let channel = named(rules, &one.terms, &person.details.channels, day_of(now))?;
    let is_known = known.iter().any(|one| one == channel.kind.key());
    is_known.then(|| channel.readable())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        interpreters::{TravelMode, Way as Asked},
        pool::shipped,
    };

    #[test]
    fn a_number_goes_out_where_the_rules_say_so_and_of_whoever_has_agreed() {
        let today = "2026-11-30".parse::<Day>().unwrap();
        let channel = |kind, value: &str| Channel {
            kind,
            value: value.to_owned(),
            note: String::new(),
        };
        let channels = [
            channel(Way::Messenger, "somebody"),
            channel(Way::Mail, "shirin@mail.example"),
            channel(Way::Mobile, "+491713920099"),
        ];
        let (yes, later) = (Some(today), today.succ_opt());
        let (never, agreed) = (Some(Contacts::Never), Some(Contacts::WhoAgreed));
        for (mode, contacts, since, channels, is_named) in [
            (Mode::Placing, None, yes, &channels[..], false),
            (Mode::Placing, never, yes, &channels, false),
            (Mode::Placing, agreed, yes, &channels, true),
            (Mode::Placing, agreed, None, &channels, false),
            (Mode::Placing, agreed, later, &channels, false),
            (Mode::Placing, agreed, yes, &channels[..2], false),
            (Mode::Brokering, agreed, yes, &channels, false),
        ] {
            let mut rules = shipped::first().unwrap();
            (rules.mode, rules.contacts) = (mode, contacts);
            let terms = Terms {
                gender: None,
                travel_mode: TravelMode::Transit,
                travel_limit_minutes: 45,
                most_per_day: 2,
                most_per_week: 5,
                notice_hours: 24,
                asked_by: Asked::Mail,
                shares_contact_since: since,
                placed_directly_since: None,
                districts: Vec::new(),
            };
            let found = named(&rules, &terms, channels, today);
            let number = found.map(|channel| channel.value.as_str());
            let expected = is_named.then_some("+491713920099");
            assert_eq!(number, expected, "{mode:?} {contacts:?} {since:?}");
        }
    }
}
