//! What an interpreter is told about a request before they take it: language, when, where about, how long, their way, their
//! pay. Nothing about the family, nothing about the institution's people, no note, no room.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, texts::Texts, web::format};
use registry::{
    calendar::time::{Period, Wall},
    languages, places,
};
use values::{clock::Moment, language::Language, money::Cents};

use super::model::Invitation;
use crate::{
    assignments, desk,
    pool::{
        self, Medium, allowance,
        model::{Allowance, TravelCost},
    },
    requests::Request,
};

/// What can be said about a request to somebody who is asked.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Tag of what is to be spoken.
    language: String,
    /// How one meets.
    medium: Medium,
    /// The district, or the town where none is known.
    about: String,
    /// The times that are still ahead, with their number.
    pub times: Vec<(usize, Wall, Period)>,
    /// Their way, in minutes.
    travel: Option<i16>,
    /// What the first of the times is paid, and how the way is.
    pay: Option<(Cents, Way)>,
    /// Until when an answer helps.
    answer_by: Moment,
}

impl Facts {
    /// What `invitation` may say about `request`.
    pub async fn of(
        centre: &Arc<Centre>,
        request: &Request,
        invitation: &Invitation,
    ) -> Result<Self> {
        let now = centre.clock.now();
        let rules = pool::store::on(centre.database.read(), centre.clock.today()).await?;
        let times = ahead(request, now);
        let minutes = times.first().map_or(0, |(_, wall, _)| wall.minutes);
        let is_there = request.need.medium == Medium::Place;
        let travel = invitation.travel_minutes.filter(|way| is_there && *way > 0);
        let way = match travel {
            Some(minutes) => there_and_back(centre, request, invitation, minutes).await?,
            None => (0, 0),
        };
        Ok(Self {
            language: request.need.language.clone(),
            medium: request.need.medium,
            about: about(centre, request).await?,
            times,
            travel,
            pay: rules.allowance.map(|rule| {
                let pay = allowance::amount(&rule, minutes, way.0, way.1);
                (pay, Way::of(&rule, is_there))
            }),
            answer_by: invitation.answer_by,
        })
    }

    /// As names and values, in words of `language`.
    pub fn lines(&self, texts: &Texts, language: Language) -> Vec<(String, String)> {
        let spoken = language_name(&self.language, language);
        let mut lines = vec![(texts.say(language, "invitations-fact-language"), spoken)];
        lines.extend(self.when(texts, language));
        lines.extend(self.rest(texts, language));
        lines
    }

    /// When it would be.
    pub fn when(&self, texts: &Texts, language: Language) -> Vec<(String, String)> {
        let times = self.times.iter().enumerate();
        let lines = times.map(|(place, time)| {
            let label = match place {
                0 => texts.say(language, "invitations-fact-when"),
                _ => texts.say(language, "invitations-fact-or"),
            };
            (label, when(texts, language, time))
        });
        lines.collect()
    }

    /// Where about, the way, the pay, the time to answer.
    pub fn rest(&self, texts: &Texts, language: Language) -> Vec<(String, String)> {
        let say = |key: &str| texts.say(language, key);
        let mut lines = vec![(say("invitations-fact-where"), self.place(texts, language))];
        if let Some(minutes) = self.travel {
            let minutes = [("count", i64::from(minutes).into())];
            let way = texts.say_with(language, "invitations-travel", &minutes);
            lines.push((say("invitations-fact-travel"), way));
        }
        if let Some((pay, way)) = self.pay {
            let pay = way.said(texts, language, &pay.format(language));
            lines.push((say("invitations-fact-pay"), pay));
        }
        let until = format::moment(language, self.answer_by);
        lines.push((say("invitations-fact-until"), until));
        lines
    }

    fn place(&self, texts: &Texts, language: Language) -> String {
        match self.medium {
            Medium::Phone => texts.say(language, "invitations-on-phone"),
            Medium::Video => texts.say(language, "invitations-on-video"),
            Medium::Place => self.about.clone(),
        }
    }
}

/// How the way is paid beside the allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Not at all.
    Unpaid,
    /// It is in the allowance.
    Included,
    /// So much for each kilometre.
    PerKm(Cents),
    /// For each kilometre; nobody has said how much.
    Travel,
    /// The ticket.
    Ticket,
}

impl Way {
    /// As the rule says; nothing where nobody travels.
    fn of(rule: &Allowance, is_there: bool) -> Self {
        match rule.travel_cost {
            _ if !is_there => Self::Unpaid,
            TravelCost::None => Self::Unpaid,
            TravelCost::Included => Self::Included,
            TravelCost::PerKm if rule.per_km.0 > 0 => Self::PerKm(rule.per_km),
            TravelCost::PerKm => Self::Travel,
            TravelCost::Ticket => Self::Ticket,
        }
    }

    /// The pay with what comes to it.
    fn said(self, texts: &Texts, language: Language, pay: &str) -> String {
        let key = match self {
            Self::Unpaid => return pay.to_owned(),
            Self::Included => "invitations-pay-included",
            Self::PerKm(_) => "invitations-pay-per-km",
            Self::Travel => "invitations-pay-travel",
            Self::Ticket => "invitations-pay-ticket",
        };
        let rate = match self {
            Self::PerKm(rate) => rate.format(language),
            _ => String::new(),
        };
        let values = [("pay", pay.into()), ("rate", rate.as_str().into())];
        texts.say_with(language, key, &values)
    }
}

/// Minutes there and back, and how many kilometres away it is.
async fn there_and_back(
    centre: &Centre,
    request: &Request,
    invitation: &Invitation,
    minutes: i16,
) -> Result<(u32, u32)> {
    let rows = centre.database.read();
    let person = assignments::store::person(rows, invitation.interpreter).await?;
    let home = person.map(|person| person.details.address.postcode);
    let home = home.unwrap_or_default();
    let away = desk::kilometres(&home, &request.need.postcode);
    let minutes = u32::try_from(minutes).unwrap_or_default();
    Ok((minutes.saturating_mul(2), away.unwrap_or_default()))
}

/// The times of a request that have not begun, with their number.
pub fn ahead(request: &Request, now: Moment) -> Vec<(usize, Wall, Period)> {
    let times = request.times.iter().enumerate();
    let periods = times.filter_map(|(place, wall)| Some((place, *wall, wall.period().ok()?)));
    periods.filter(|(_, _, period)| period.from > now).collect()
}

/// What is spoken, as a page in `language` calls it.
pub fn language_name(tag: &str, language: Language) -> String {
    languages::find(tag).map_or_else(|| tag.to_owned(), |one| one.full_name(language))
}

/// `Dienstag, 24. November 2026, 10:00–11:00 (60 Minuten)`.
pub fn when(
    texts: &Texts,
    language: Language,
    (_, wall, period): &(usize, Wall, Period),
) -> String {
    texts.say_with(
        language,
        "invitations-when",
        &[
            (
                "day",
                format::weekday_and_day(language, wall.start.date()).into(),
            ),
            ("from", format::time(language, period.from).into()),
            ("until", format::time(language, period.until).into()),
            ("count", i64::from(wall.minutes).into()),
        ],
    )
}

/// Where about an appointment is: its district, or else postcode and town; never street or room.
async fn about(centre: &Arc<Centre>, request: &Request) -> Result<String> {
    if let Some(district) = request.need.district {
        let districts = places::districts(centre, &Actor::machine("invitations")).await?;
        let found = districts.into_iter().find(|own| own.id == district);
        if let Some(found) = found {
            return Ok(found.name);
        }
    }
    let need = &request.need;
    Ok(format!("{} {}", need.postcode, need.town).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_the_way_is_paid_follows_the_rule() {
        let rule = |travel_cost, per_km| Allowance {
            first_minutes: 60,
            first: Cents(2_500),
            next_minutes: 0,
            next: Cents(0),
            travel_counts_from_km: None,
            travel_cost,
            per_km: Cents(per_km),
            late_minutes: 0,
        };
        for (cost, per_km, is_there, way) in [
            (TravelCost::None, 30, true, Way::Unpaid),
            (TravelCost::Included, 0, true, Way::Included),
            (TravelCost::PerKm, 30, true, Way::PerKm(Cents(30))),
            (TravelCost::PerKm, 0, true, Way::Travel),
            (TravelCost::Ticket, 0, true, Way::Ticket),
            // On the telephone nobody travels.
            (TravelCost::PerKm, 30, false, Way::Unpaid),
        ] {
            assert_eq!(Way::of(&rule(cost, per_km), is_there), way, "{cost:?}");
        }
    }
}
