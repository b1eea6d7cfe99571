//! Rules as a form shows them.

use platform::web::Fields;
use values::day::Day;

use super::super::model::{Contacts, RuleSet};

/// Rules as the form shows them, to hold from `day` on.
pub fn fill(day: Day, rules: &RuleSet) -> Fields {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| pairs.push((name.to_owned(), value));
    put("valid_from", day.to_string());
    put("name", rules.name.clone());
    put("sources", rules.sources.join("\n"));
    put("mode", rules.mode.key().to_owned());
    put("lead_days", rules.lead.days.to_string());
    put("lead_counts", rules.lead.counts.key().to_owned());
    put("answer_working_days", rules.answer_working_days.to_string());
    put("shortest_minutes", rules.shortest_minutes.to_string());
    put("longest_minutes", rules.longest_minutes.to_string());
    put("series_most", rules.series.most.to_string());
    put("late_hours", rules.late_hours.to_string());
    let postcodes: Vec<&str> = rules
        .territory
        .postcodes
        .iter()
        .map(String::as_str)
        .collect();
    put("postcodes", postcodes.join(" "));
    for area in &rules.territory.areas {
        put("areas", area.clone());
    }
    put("cost", rules.cost.key().to_owned());
    let contacts = rules.contacts.map(Contacts::key);
    put("contacts", contacts.unwrap_or_default().to_owned());
    for (name, is_ticked) in [
        ("short_notice_asks_back", rules.short_notice_asks_back),
        ("private_persons", rules.private_persons),
        ("public_rooms_only", rules.territory.public_rooms_only),
        ("by_itself", rules.asking.by_itself),
        ("places_directly", rules.asking.places_directly),
        ("quiet_on_holidays", rules.asking.quiet_on_holidays),
        ("residents", rules.territory.residents),
        ("no_claim", rules.no_claim),
        ("pledge", rules.needed.pledge),
        ("language_proof", rules.needed.language_proof),
    ] {
        if is_ticked {
            put(name, "yes".to_owned());
        }
    }
    for kind in &rules.entitled {
        put("entitled", kind.clone());
    }
    for medium in &rules.media {
        put("media", medium.key().to_owned());
    }
    fill_lists(rules, &mut put);
    fill_numbers(rules, &mut put);
    fill_periods(rules, &mut put);
    Fields::new(pairs)
}

fn fill_lists(rules: &RuleSet, put: &mut impl FnMut(&str, String)) {
    let mut row = 0;
    for exclusion in &rules.exclusions {
        let Some(words) = &exclusion.words else {
            put("exclusions", exclusion.key.clone());
            if exclusion.asks_back {
                put("asked_back", exclusion.key.clone());
            }
            continue;
        };
        let mut own = |part: &str, text: &str| put(&format!("own_{part}_{row}"), text.to_owned());
        own("key", &exclusion.key);
        own("question", &words.question);
        own("reason", &words.reason);
        own("alternative", &exclusion.alternative);
        if exclusion.asks_back {
            own("asks_back", "yes");
        }
        row += 1;
    }
    let mut own = Vec::new();
    for occasion in &rules.occasions {
        match &occasion.words {
            Some(words) => own.push(words.as_str()),
            None => put("occasions", occasion.key.clone()),
        }
    }
    put("own_occasions", own.join("\n"));
    for (row, closing) in rules.closings.iter().enumerate() {
        put(&format!("closing_from_{row}"), closing.from.to_string());
        put(&format!("closing_until_{row}"), closing.until.to_string());
        put(&format!("closing_reason_{row}"), closing.reason.clone());
    }
    for (row, money) in rules.money.iter().enumerate() {
        put(&format!("money_fund_{row}"), money.fund.clone());
        if let Some(id) = money.fund_id {
            put(&format!("money_id_{row}"), id.to_string());
        }
        if money.after_others {
            put(&format!("money_after_others_{row}"), "yes".to_owned());
        }
        for kind in &money.kinds {
            put(&format!("money_kinds_{row}"), kind.clone());
        }
        for subject in &money.despite {
            put(&format!("money_despite_{row}"), subject.clone());
        }
    }
}

fn fill_periods(rules: &RuleSet, put: &mut impl FnMut(&str, String)) {
    let (deadlines, brokering) = (&rules.deadlines, &rules.brokering);
    for (name, number) in [
        ("reminder_hours", i64::from(rules.reminder_hours)),
        ("few", rules.few.into()),
        ("talk_days", deadlines.talk_days.into()),
        ("papers_days", deadlines.papers_days.into()),
        (
            "certificate_ahead_days",
            deadlines.certificate_ahead_days.into(),
        ),
        (
            "certificate_age_months",
            deadlines.certificate_age_months.into(),
        ),
        ("grace_days", deadlines.grace_days.into()),
        ("remind_after_days", brokering.remind_after_days.into()),
        ("most_reminders", brokering.most_reminders.into()),
        ("most_messages", brokering.most_messages.into()),
        ("reported_days", brokering.reported_days.into()),
    ] {
        put(name, number.to_string());
    }
    if let Some(days) = rules.attendance_counts_after_days {
        put("attendance_counts_after_days", days.to_string());
    }
}

fn fill_numbers(rules: &RuleSet, put: &mut impl FnMut(&str, String)) {
    if let Some(allowance) = rules.allowance {
        put("first_minutes", allowance.first_minutes.to_string());
        put("first", allowance.first.typed());
        put("next_minutes", allowance.next_minutes.to_string());
        put("next", allowance.next.typed());
        put("travel_cost", allowance.travel_cost.key().to_owned());
        put("per_km", allowance.per_km.typed());
        put("late_minutes", allowance.late_minutes.to_string());
        if let Some(km) = allowance.travel_counts_from_km {
            put("travel_counts_from_km", km.to_string());
        }
    }
    let (asking, points, needed) = (&rules.asking, &rules.points, &rules.needed);
    let percent = asking.wanted_basis_points / 100;
    for (name, number) in [
        ("answer_hours", i64::from(asking.answer_hours)),
        ("wanted_percent", percent.into()),
        ("from_hour", asking.from_hour.into()),
        ("until_hour", asking.until_hour.into()),
        ("open_low", points.open[0]),
        ("open_middle", points.open[1]),
        ("open_high", points.open[2]),
        ("travel", points.travel),
        ("fairness", points.fairness),
        ("not_preferred", points.not_preferred),
        ("soft_gender", points.soft_gender),
        ("substitute", points.substitute),
        ("moved", points.moved),
        ("buffer", points.buffer),
        ("alternative", points.alternative),
        ("unknown_level", points.unknown_level),
        ("spread_days", points.spread_days.into()),
        ("asked_days", points.asked_days.into()),
        ("age", needed.age.into()),
        ("pledge_version", needed.pledge_version.into()),
        ("training_minutes", needed.training_minutes.into()),
        (
            "yearly_training_minutes",
            needed.yearly_training_minutes.into(),
        ),
    ] {
        put(name, number.to_string());
    }
    if let Some(months) = needed.conduct_months {
        put("conduct_months", months.to_string());
    }
    put(
        "language_level",
        needed.language_level.clone().unwrap_or_default(),
    );
}
