//! What the office of a demonstration has before it.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveTime};
use platform::{Result, access::Actor, centre::Centre};
use values::day::Day;

use super::{
    actions,
    model::{NewAppointment, Where},
    time::Wall,
};

/// Days from Monday of this week, hour, minutes, sort, title, place, link.
type Seed = (
    u64,
    u32,
    u32,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const SEEDS: [Seed; 9] = [
    (
        0,
        9,
        60,
        "calendar-kind-team",
        "Teamrunde",
        "Besprechungsraum 2",
        "",
    ),
    (
        1,
        14,
        90,
        "calendar-kind-information",
        "Sprachmittlerpool: Wie frage ich an?",
        "Rathaus, Saal Westfalia",
        "",
    ),
    (
        2,
        10,
        120,
        "calendar-kind-training",
        "Griffbereit: Elternbegleitungen lernen sich kennen",
        "Haus der Vielfalt",
        "",
    ),
    (
        3,
        16,
        60,
        "calendar-kind-other",
        "Abstimmung mit der Schulaufsicht",
        "",
        "https://konferenz.example/schule",
    ),
    (
        4,
        11,
        30,
        "calendar-kind-team",
        "Wochenabschluss",
        "Teeküche",
        "",
    ),
    (
        7,
        9,
        60,
        "calendar-kind-team",
        "Teamrunde",
        "Besprechungsraum 2",
        "",
    ),
    (
        8,
        18,
        120,
        "calendar-kind-information",
        "Informationsabend: KOMM-AN für Ehrenamtliche",
        "Stadtbücherei, Studio B",
        "",
    ),
    (
        10,
        13,
        180,
        "calendar-kind-training",
        "Fortbildung: einfach schreiben",
        "Besprechungsraum 1",
        "",
    ),
    (
        14,
        9,
        60,
        "calendar-kind-team",
        "Teamrunde",
        "Besprechungsraum 2",
        "",
    ),
];

/// Books them, and calls one off.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    let actor = Actor::machine("demonstration");
    let today = centre.clock.today();
    let back = today.weekday().num_days_from_monday();
    let monday = today
        .checked_sub_days(Days::new(back.into()))
        .unwrap_or(today);
    let mut last = None;
    for seed in SEEDS {
        let Some(new) = appointment(monday, seed) else {
            continue;
        };
        last = Some(actions::book(centre, &actor, new).await?);
    }
    if let Some(last) = last {
        actions::cancel(centre, &actor, last, "Das Team ist beim Fachtag.").await?;
    }
    Ok(())
}

fn appointment(monday: Day, seed: Seed) -> Option<NewAppointment> {
    let (days, hour, minutes, kind, title, place, link) = seed;
    let start = NaiveTime::from_hms_opt(hour, 0, 0)?;
    let day = monday.checked_add_days(Days::new(days))?;
    Some(NewAppointment {
        title: title.to_owned(),
        kind_key: kind.to_owned(),
        wall: Wall {
            start: day.and_time(start),
            minutes,
        },
        at: Where {
            place: place.to_owned(),
            link: link.to_owned(),
            ..Where::default()
        },
        owner: None,
        organisation: None,
        people: Vec::new(),
    })
}
