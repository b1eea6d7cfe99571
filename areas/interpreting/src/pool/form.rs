//! The form of a rule set: what was typed, read into rules.

mod filling;
mod rows;

use std::collections::BTreeSet;

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use registry::{organisations::Kind, reading::Reader};
use values::{day::Day, money::Cents};

pub use filling::fill;
pub use rows::{CLOSING, MONEY, OWN, rows};
use rows::{closings, exclusions, money};

use super::{
    areas::AREAS,
    model::{
        Allowance, Asking, Brokering, Contacts, Cost, Counted, Deadlines, Lead, Medium, Mode,
        Needed, Occasion, Points, RuleSet, Series, Territory, TravelCost,
    },
};

/// Subjects the house has words for, each with the way out it names.
pub const SUBJECTS: [(&str, &str); 15] = [
    ("legal", "sworn"),
    ("court", "sworn"),
    ("police", "sworn"),
    ("asylum", "sworn"),
    ("lawyer", "sworn"),
    ("paternity", "sworn"),
    ("aosf", "professional"),
    ("medical", "health"),
    ("therapy", "health"),
    ("bank", "professional"),
    ("expert", "professional"),
    ("intervention", "professional"),
    ("class", "programme"),
    ("third_party", "institution"),
    ("written", "translator"),
];

/// Occasions the house has words for.
pub const OCCASIONS: [&str; 10] = [
    "parent_talk",
    "enrolment",
    "kita_admission",
    "kita_talk",
    "counselling",
    "office",
    "housing",
    "integration",
    "leisure",
    "other",
];

/// Levels of the CEFR, as people of the registry have them.
pub const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// Ways out that the house has words for.
pub const ALTERNATIVES: [&str; 7] = [
    "talk",
    "sworn",
    "professional",
    "health",
    "translator",
    "institution",
    "programme",
];

const LINE: usize = 200;

/// What a form says: from which day on, and the rules.
///
/// # Errors
/// What is wrong, field by field.
pub fn read(fields: &Fields) -> Result<(Day, RuleSet), Errors> {
    let mut form = Reader::new(fields);
    let day = form.day("valid_from");
    if day.is_none() && fields.text("valid_from").is_empty() {
        form.complain("valid_from", Refusal::new("error-required"));
    }
    let ticked = |name: &str| -> BTreeSet<String> { fields.all(name).map(str::to_owned).collect() };
    let exclusions = exclusions(fields, &ticked("exclusions"), &ticked("asked_back"));
    let rules = RuleSet {
        name: form.required("name", LINE),
        sources: lines(fields.text("sources")),
        mode: form.choice("mode", Mode::of).unwrap_or(Mode::Placing),
        lead: Lead {
            days: number(&mut form, fields, "lead_days", 0, 60),
            counts: form
                .choice("lead_counts", Counted::of)
                .unwrap_or(Counted::WorkingDays),
        },
        short_notice_asks_back: fields.has("short_notice_asks_back"),
        answer_working_days: number(&mut form, fields, "answer_working_days", 0, 60),
        shortest_minutes: number(&mut form, fields, "shortest_minutes", 5, 600),
        longest_minutes: number(&mut form, fields, "longest_minutes", 5, 600),
        entitled: kinds(&ticked("entitled")),
        private_persons: fields.has("private_persons"),
        money: money(&mut form, fields, &exclusions),
        exclusions,
        occasions: occasions(fields, &ticked("occasions")),
        media: ticked("media")
            .iter()
            .filter_map(|key| Medium::of(key))
            .collect(),
        territory: Territory {
            areas: areas(&mut form, fields),
            postcodes: postcodes(&mut form, fields),
            residents: fields.has("residents"),
            public_rooms_only: fields.has("public_rooms_only"),
        },
        series: Series {
            most: number(&mut form, fields, "series_most", 1, 52),
        },
        closings: closings(&mut form, fields),
        allowance: allowance(&mut form, fields),
        late_hours: number(&mut form, fields, "late_hours", 0, 240),
        asking: asking(&mut form, fields),
        points: points(&mut form, fields),
        needed: needed(&mut form, fields),
        cost: form.choice("cost", Cost::of).unwrap_or_default(),
        no_claim: fields.has("no_claim"),
        contacts: form.optional_choice("contacts", Contacts::of),
        reminder_hours: number(&mut form, fields, "reminder_hours", 1, 240),
        attendance_counts_after_days: fields
            .optional("attendance_counts_after_days")
            .map(|_| number(&mut form, fields, "attendance_counts_after_days", 1, 365)),
        few: number(&mut form, fields, "few", 1, 100),
        deadlines: deadlines(&mut form, fields),
        brokering: brokering(&mut form, fields),
    };
    look_over(&mut form, &rules);
    form.finish((day.unwrap_or_default(), rules))
}

/// What fits together only as a whole.
fn look_over(form: &mut Reader<'_>, rules: &RuleSet) {
    if rules.shortest_minutes > rules.longest_minutes {
        form.complain("longest_minutes", Refusal::new("refused-pool-longest"));
    }
    for (field, is_empty) in [
        ("occasions", rules.occasions.is_empty()),
        ("media", rules.media.is_empty()),
    ] {
        if is_empty {
            form.complain(field, Refusal::new("error-required"));
        }
    }
}

/// A whole number between `least` and `most`.
fn number<T: TryFrom<i64> + Default>(
    form: &mut Reader<'_>,
    fields: &Fields,
    name: &str,
    least: i64,
    most: i64,
) -> T {
    let number: Option<i64> = fields.text(name).trim().parse().ok();
    let fits = number.filter(|number| (least..=most).contains(number));
    if let Some(number) = fits.and_then(|number| T::try_from(number).ok()) {
        number
    } else {
        let message = Refusal::new("refused-pool-number")
            .with("least", least.to_string())
            .with("most", most.to_string());
        form.complain(name, message);
        T::default()
    }
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn kinds(ticked: &BTreeSet<String>) -> BTreeSet<String> {
    let known = Kind::ALL.iter().map(|kind| kind.key());
    known
        .filter(|key| ticked.contains(*key))
        .map(str::to_owned)
        .collect()
}

fn occasions(fields: &Fields, ticked: &BTreeSet<String>) -> Vec<Occasion> {
    let known = OCCASIONS.iter().filter(|key| ticked.contains(**key));
    let known = known.map(|key| Occasion {
        key: (*key).to_owned(),
        words: None,
    });
    let own = lines(fields.text("own_occasions")).into_iter();
    let own = own.map(|words| Occasion {
        key: format!("own-{}", values::text::slug(&words)),
        words: Some(words),
    });
    known.chain(own).collect()
}

fn postcodes(form: &mut Reader<'_>, fields: &Fields) -> BTreeSet<String> {
    let typed = fields.text("postcodes");
    let starts: BTreeSet<String> = typed
        .split(|letter: char| letter.is_whitespace() || letter == ',')
        .filter(|start| !start.is_empty())
        .map(str::to_owned)
        .collect();
    let is_start =
        |start: &String| start.len() <= 5 && start.chars().all(|letter| letter.is_ascii_digit());
    if !starts.iter().all(is_start) {
        form.complain("postcodes", Refusal::new("refused-pool-postcodes"));
    }
    starts
}

fn areas(form: &mut Reader<'_>, fields: &Fields) -> BTreeSet<String> {
    let ticked: BTreeSet<String> = fields.all("areas").map(str::to_owned).collect();
    let is_known = |key: &String| AREAS.iter().any(|(known, _)| known == key);
    if !ticked.iter().all(is_known) {
        form.complain("areas", Refusal::new("error-choice"));
    }
    ticked
}

fn allowance(form: &mut Reader<'_>, fields: &Fields) -> Option<Allowance> {
    fields.optional("first")?;
    let mut cents = |name: &str| {
        let amount = form.parsed(name, |text| {
            Cents::parse(text).map_err(values::money::MoneyError::key)
        });
        amount.unwrap_or(Cents(0))
    };
    let (first, next) = (cents("first"), cents("next"));
    let travel_cost = form.choice("travel_cost", TravelCost::of);
    let per_km = fields.optional("per_km").map(|_| {
        let amount = form.parsed("per_km", |text| {
            Cents::parse(text).map_err(values::money::MoneyError::key)
        });
        amount.unwrap_or_default()
    });
    let from_km = fields.optional("travel_counts_from_km");
    Some(Allowance {
        first_minutes: number(form, fields, "first_minutes", 1, 600),
        first,
        next_minutes: number(form, fields, "next_minutes", 0, 600),
        next,
        travel_counts_from_km: from_km
            .map(|_| number(form, fields, "travel_counts_from_km", 0, 200)),
        travel_cost: travel_cost.unwrap_or_default(),
        per_km: per_km.unwrap_or_default(),
        late_minutes: number(form, fields, "late_minutes", 0, 600),
    })
}

fn asking(form: &mut Reader<'_>, fields: &Fields) -> Asking {
    let asking = Asking {
        answer_hours: number(form, fields, "answer_hours", 1, 240),
        wanted_basis_points: number::<u16>(form, fields, "wanted_percent", 1, 100)
            .saturating_mul(100),
        from_hour: number(form, fields, "from_hour", 0, 23),
        until_hour: number(form, fields, "until_hour", 1, 24),
        by_itself: fields.has("by_itself"),
        places_directly: fields.has("places_directly"),
        quiet_on_holidays: fields.has("quiet_on_holidays"),
    };
    if asking.until_hour <= asking.from_hour {
        form.complain("until_hour", Refusal::new("error-period"));
    }
    asking
}

/// The largest number of points.
pub const MOST_POINTS: i64 = 1_000_000;

fn points(form: &mut Reader<'_>, fields: &Fields) -> Points {
    let mut of = |name: &str| number(form, fields, name, 0, MOST_POINTS);
    Points {
        open: [of("open_low"), of("open_middle"), of("open_high")],
        travel: of("travel"),
        fairness: of("fairness"),
        not_preferred: of("not_preferred"),
        soft_gender: of("soft_gender"),
        substitute: of("substitute"),
        moved: of("moved"),
        alternative: of("alternative"),
        unknown_level: of("unknown_level"),
        buffer: number(form, fields, "buffer", 0, 240),
        spread_days: number(form, fields, "spread_days", 0, 730),
        asked_days: number(form, fields, "asked_days", 1, 365),
    }
}

fn deadlines(form: &mut Reader<'_>, fields: &Fields) -> Deadlines {
    let mut of = |name: &str, least: i64, most: i64| number(form, fields, name, least, most);
    Deadlines {
        talk_days: of("talk_days", 1, 365),
        papers_days: of("papers_days", 1, 730),
        certificate_ahead_days: of("certificate_ahead_days", 1, 365),
        certificate_age_months: of("certificate_age_months", 0, 60),
        grace_days: of("grace_days", 0, 365),
    }
}

fn brokering(form: &mut Reader<'_>, fields: &Fields) -> Brokering {
    let mut of = |name: &str, least: i64, most: i64| number(form, fields, name, least, most);
    Brokering {
        remind_after_days: of("remind_after_days", 1, 60),
        most_reminders: of("most_reminders", 0, 10),
        most_messages: of("most_messages", 1, 500),
        reported_days: of("reported_days", 1, 365),
    }
}

fn needed(form: &mut Reader<'_>, fields: &Fields) -> Needed {
    let conduct = fields.optional("conduct_months");
    Needed {
        age: number(form, fields, "age", 16, 99),
        conduct_months: conduct.map(|_| number(form, fields, "conduct_months", 1, 120)),
        pledge: fields.has("pledge"),
        pledge_version: number(form, fields, "pledge_version", 1, 999),
        training_minutes: number(form, fields, "training_minutes", 0, 20_000),
        yearly_training_minutes: number(form, fields, "yearly_training_minutes", 0, 20_000),
        language_level: form.optional_choice("language_level", |text| {
            LEVELS.contains(&text).then(|| text.to_owned())
        }),
        language_proof: fields.has("language_proof"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pool::shipped;

    #[test]
    fn what_a_form_shows_of_shipped_rules_reads_as_the_same_rules() {
        let day = Day::from_ymd_opt(2026, 1, 1).unwrap();
        for key in shipped::keys() {
            let rules = shipped::read(key).unwrap().unwrap();
            let mut again = read(&fill(day, &rules)).unwrap();
            // The order of what is ticked is the form's.
            again
                .1
                .exclusions
                .sort_by(|one, other| one.key.cmp(&other.key));
            let mut rules = rules;
            rules
                .exclusions
                .sort_by(|one, other| one.key.cmp(&other.key));
            assert_eq!(again, (day, rules), "{key}");
        }
    }

    #[test]
    fn numbers_beyond_their_range_and_an_empty_form_are_refused_beside_their_fields() {
        let errors = read(&Fields::new(Vec::new())).unwrap_err();
        for field in [
            "valid_from",
            "name",
            "mode",
            "lead_days",
            "media",
            "travel",
            "age",
        ] {
            assert!(errors.beside(field).is_some(), "{field}");
        }
    }
}
