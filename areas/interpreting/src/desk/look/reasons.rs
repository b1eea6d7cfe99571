//! What speaks for and against somebody who can come, with the points it costs.

use solver::{
    index::Terms,
    problem::{GenderWish, PersonNumber},
};

use super::{
    super::model::{Counted, Known},
    Look, Seat,
};

impl Look<'_> {
    /// What speaks for and against somebody; `points` is what the solver counts.
    pub(super) fn reasons(
        &self,
        seat: &Seat<'_>,
        number: PersonNumber,
        who: &Known,
        points: &Terms,
    ) -> Vec<Counted> {
        let mut reasons: Vec<Counted> = Vec::new();
        let need = &seat.of.need;
        if need.preferred == Some(who.interpreter.id) {
            reasons.push((("desk-reason-knows-case", vec![]), 0));
        } else if points.continuity > 0 {
            reasons.push((("desk-reason-other-knows", vec![]), points.continuity));
        }
        reasons.extend(self.of_language(seat, who, points));
        if let GenderWish::Rather(wished) = seat.request.gender {
            let problem = self.side(seat.of).problem;
            if problem.people[number as usize].gender != Some(wished) {
                reasons.push((("desk-reason-gender", vec![]), points.gender));
            }
        }
        let way = match self.way(seat, number) {
            Some(minutes) => ("desk-reason-travel", vec![("count", minutes.to_string())]),
            None if seat.meeting.is_on_site => ("desk-reason-travel-unknown", vec![]),
            None => ("desk-reason-no-travel", vec![]),
        };
        reasons.push((way, points.travel));
        match self.alternative(seat) {
            0 => {}
            points => reasons.push((("desk-reason-alternative", vec![]), points)),
        }
        reasons.extend(self.of_fairness(number, who, points));
        let window = i64::from(self.situation.rules.points.asked_days);
        let asked = match who.asked.last.map(|last| (self.now - last).num_days()) {
            Some(days) if days < window => {
                let days = days.max(0).to_string();
                ("desk-reason-asked", vec![("count", days)])
            }
            _ => ("desk-reason-not-asked", vec![("count", window.to_string())]),
        };
        reasons.push((asked, 0));
        if who.times.weekly.is_empty() {
            reasons.push((("desk-reason-times-unknown", vec![]), 0));
        }
        reasons
    }

    fn of_language(&self, seat: &Seat<'_>, who: &Known, points: &Terms) -> Vec<Counted> {
        let need = &seat.of.need;
        let question = &self.situation.question;
        let speaks = |tag: &str| question.skill(&who.person, tag);
        let mut reasons = Vec::new();
        let spoken = speaks(&need.language).or_else(|| {
            let skill = need.substitutes.iter().find_map(|tag| speaks(tag))?;
            let tag = vec![("language", skill.tag.clone())];
            reasons.push((("desk-reason-substitute", tag), points.substitute));
            Some(skill)
        });
        let Some(skill) = spoken else {
            return reasons;
        };
        if let Some(level) = skill.level {
            let level = vec![("level", level.key().to_owned())];
            reasons.push((("desk-reason-level", level), points.level));
        }
        let (asked, own) = (&need.variety, &skill.variety);
        let is_other = values::text::bare(asked) != values::text::bare(own);
        if !asked.is_empty() && !own.is_empty() && is_other {
            let own = vec![("variety", own.clone())];
            reasons.push((("desk-reason-variety", own), points.variety));
        }
        reasons
    }

    fn of_fairness(&self, number: PersonNumber, who: &Known, points: &Terms) -> Option<Counted> {
        let plan = &self.situation.question.plan;
        let coming = plan.iter().filter(|one| **one == Some(number)).count();
        let own = who.had + i64::try_from(coming).unwrap_or_default();
        // Rounded to whole appointments.
        let fewer = (self.mean_tenths - own * 10 + 5).div_euclid(10);
        let count = |count: i64| vec![("count", count.to_string())];
        let reason = match fewer {
            0 if points.fairness == 0 => return None,
            0 => ("desk-reason-fair-even", vec![]),
            1.. => ("desk-reason-fair-fewer", count(fewer)),
            _ => ("desk-reason-fair-more", count(-fewer)),
        };
        Some((reason, points.fairness))
    }
}
