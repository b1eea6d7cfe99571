//! What an interpreter is told about a request before they take it, in the mail and on its page: language, when, where about, how
//! long, their way, their pay. The page also says the occasion. Nothing about the family, nothing about the institution's people, no
//! note, no room.

use platform::{Result, centre::Centre, texts::Texts, web::format};
use registry::{
    calendar::time::{Period, Wall},
    places,
};
use values::{clock::Moment, id::Id, language::Language, money::Cents};

use super::model::Invitation;
use crate::{
    assignments, desk,
    pool::{
        self, Medium, RuleSet, allowance,
        model::{Allowance, TravelCost},
    },
    requests::{Request, telling},
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

/// What facts follow from beside request and invitation: read once, it serves many.
#[derive(Clone, Copy, Debug)]
pub struct Given<'g> {
    /// What time it is.
    pub now: Moment,
    /// The rules of today.
    pub rules: &'g RuleSet,
    /// The centre's districts by name.
    pub districts: &'g [(Id, String)],
    /// Postcode of whoever is asked; empty where it is not known.
    pub home: &'g str,
}

impl Facts {
    /// What `invitation` may say about `request`.
    pub async fn of(centre: &Centre, request: &Request, invitation: &Invitation) -> Result<Self> {
        let rows = centre.database.read();
        let rules = pool::store::on(rows, centre.clock.today()).await?;
        let districts = match request.need.district {
            Some(_) => places::districts_of(centre).await?,
            None => Vec::new(),
        };
        let person = match travel(request, invitation) {
            Some(_) => assignments::store::person(rows, invitation.interpreter).await?,
            None => None,
        };
        let home = person.map(|person| person.details.address.postcode);
        let given = Given {
            now: centre.clock.now(),
            rules: &rules,
            districts: &districts,
            home: &home.unwrap_or_default(),
        };
        Ok(Self::with(request, invitation, given))
    }

    /// The same from what is read already.
    pub fn with(request: &Request, invitation: &Invitation, given: Given<'_>) -> Self {
        let times = request.ahead(given.now);
        let minutes = times.first().map_or(0, |(_, wall, _)| wall.minutes);
        let is_there = request.need.medium == Medium::Place;
        let travel = travel(request, invitation);
        let way = travel.map_or((0, 0), |minutes| {
            there_and_back(request, given.home, minutes)
        });
        let rule = given.rules.allowance.as_ref();
        Self {
            language: request.need.language.clone(),
            medium: request.need.medium,
            about: about(request, given.districts),
            times,
            travel,
            pay: rule.map(|rule| {
                let pay = allowance::amount(rule, minutes, way.0, way.1);
                (pay, Way::of(rule, is_there))
            }),
            answer_by: invitation.answer_by,
        }
    }

    /// As names and values, in words of `language`.
    pub fn lines(&self, texts: &Texts, language: Language) -> Vec<(String, String)> {
        let spoken = telling::language_name(&self.language, language);
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

/// Their way there, in minutes, where there is one.
fn travel(request: &Request, invitation: &Invitation) -> Option<i16> {
    let is_there = request.need.medium == Medium::Place;
    invitation.travel_minutes.filter(|way| is_there && *way > 0)
}

/// Minutes there and back, and how many kilometres away it is.
fn there_and_back(request: &Request, home: &str, minutes: i16) -> (u32, u32) {
    let away = desk::kilometres(home, &request.need.postcode);
    let minutes = u32::try_from(minutes).unwrap_or_default();
    (minutes.saturating_mul(2), away.unwrap_or_default())
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
fn about(request: &Request, districts: &[(Id, String)]) -> String {
    let need = &request.need;
    let mut known = districts.iter();
    match known.find(|(id, _)| Some(*id) == need.district) {
        Some((_, name)) => name.clone(),
        None => format!("{} {}", need.postcode, need.town).trim().to_owned(),
    }
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
