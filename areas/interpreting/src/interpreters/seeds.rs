//! Example interpreters for a demonstration: as many as a town like Dortmund has, with the languages of such a pool. Nobody of
//! them exists; their numbers and addresses are set aside for examples.

use std::sync::Arc;

use chrono::Weekday;
use platform::{
    Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::{
    calendar::{
        self,
        availability::{Absence, Weekly},
    },
    people::{
        self, Address, Channel, Details, Direction, Function, FunctionKind, Level, Skill,
        Way as Reached,
    },
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{
    actions,
    model::{Gender, Interpreter, SUBJECT, Terms, TravelMode, Way},
    papers::{Certificate, Module, ModuleKind, Pledge, SignedBy, Talk, Training},
    store,
};
use crate::pool::{self, RuleSet};

mod letters;
mod names;
mod way;
use names::PEOPLE;
use way::{Far, ago, ahead, far};

const POSTCODES: [&str; 27] = [
    "44135", "44137", "44139", "44141", "44143", "44145", "44147", "44149", "44225", "44227",
    "44229", "44263", "44265", "44267", "44269", "44287", "44289", "44309", "44319", "44328",
    "44329", "44339", "44357", "44359", "44369", "44379", "44388",
];
/// Name and part of the basic training that the rules ask for, in hundredths.
const BASIC: [(&str, u32); 3] = [
    ("Rolle und Haltung in der Sprachmittlung", 50),
    ("Gesprächstechnik und Terminologie: Schule und Kita", 30),
    ("Schweigepflicht, Grenzen, Selbstfürsorge", 20),
];
const FURTHER: (&str, u32) = ("Gespräche am Telefon und im Video", 120);
/// Who has held the talks of the demonstration.
const BY: &str = "Amal Yılmaz";

/// What the demonstration is made with.
struct Ground {
    today: Day,
    rules: RuleSet,
    modules: Vec<Module>,
    districts: Vec<Id>,
}

impl Ground {
    fn interested_on(&self, number: usize) -> Day {
        way::interested_on(self.today, number, self.rules.needed.conduct_months)
    }
}

/// Plants them, unless there is somebody already.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    let rows = centre.database.read();
    if !store::list(rows).await?.is_empty() {
        return Ok(());
    }
    let machine = Actor::machine("demonstration");
    let today = centre.clock.today();
    let districts = registry::places::districts(centre, &machine).await?;
    let change = centre.change(&machine).await?;
    let rules = pool::store::on(change.rows(), today).await?;
    let ground = Ground {
        modules: modules(&change, &rules).await?,
        districts: districts.into_iter().map(|one| one.id).collect(),
        today,
        rules,
    };
    let mut last = Id::default();
    for (number, one) in PEOPLE.iter().enumerate() {
        last = enter(&change, &ground, number, one).await?;
    }
    let entry = Entry::new("interpreters-registered", Subject::new(SUBJECT, last));
    change.commit(entry).await?;
    letters::send(centre, &machine).await
}

async fn modules(change: &Change, rules: &RuleSet) -> Result<Vec<Module>> {
    let whole = rules.needed.training_minutes.max(100);
    let basic = BASIC.map(|(name, part)| (name, ModuleKind::Basic, whole * part / 100));
    let further = [(FURTHER.0, ModuleKind::Further, FURTHER.1)];
    let mut modules = Vec::new();
    for (name, kind, minutes) in basic.into_iter().chain(further) {
        let module = Module {
            id: change.new_id(),
            name: name.to_owned(),
            kind,
            minutes,
            ended_on: None,
        };
        store::modules::insert(change, &module).await?;
        modules.push(module);
    }
    Ok(modules)
}

async fn enter(
    change: &Change,
    ground: &Ground,
    number: usize,
    one: &names::Example,
) -> Result<Id> {
    let far = far(number);
    let person = people::enter(change, details(ground, number, one, far)).await?;
    let new = record(change, ground, number, one, far, person);
    store::insert(change, &new).await?;
    if far != Far::Interested {
        papers(change, ground, number, &new, far).await?;
    }
    times(change, ground, number, person).await?;
    actions::remind(change, &new, &ground.rules, ground.today).await?;
    Ok(new.id)
}

fn details(ground: &Ground, number: usize, one: &names::Example, far: Far) -> Details {
    let (given, family, _, tags) = *one;
    let levels = [Level::C2, Level::C1, Level::B2, Level::C1];
    let is_proved = far == Far::In;
    let interested_on = ground.interested_on(number);
    let languages = tags.split(' ').enumerate().map(|(place, tag)| Skill {
        tag: tag.to_owned(),
        variety: String::new(),
        direction: Direction::Both,
        level: is_proved.then(|| levels[(number + place) % levels.len()]),
        verified_on: is_proved.then(|| ahead(interested_on, way::LANGUAGE)),
        verified_by: if is_proved {
            BY.to_owned()
        } else {
            String::new()
        },
    });
    let first = tags.split(' ').next().unwrap_or_default();
    let reads = Language::from_tag(first).map_or("de", Language::tag);
    Details {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        address: Address {
            street: format!("Beispielstraße {}", number + 1),
            postcode: POSTCODES[number * 7 % POSTCODES.len()].to_owned(),
            town: "Dortmund".to_owned(),
        },
        contact_language: Some(reads.to_owned()),
        contact_way: Some(Reached::Mail),
        channels: vec![
            Channel {
                kind: Reached::Mail,
                value: format!("sprachmittlung{}@demo.example", number + 1),
                note: String::new(),
            },
            Channel {
                kind: Reached::Mobile,
                // 0171 39200xx: set aside by the Bundesnetzagentur for films.
                value: format!("+4917139200{number:02}"),
                note: String::new(),
            },
        ],
        functions: vec![Function {
            kind: FunctionKind::Volunteer,
            from_on: match far {
                Far::In => ahead(interested_on, way::ACTIVE),
                Far::Interested | Far::Joining => interested_on,
            },
            until_on: None,
        }],
        languages: languages.collect(),
        ..Details::default()
    }
}

fn record(
    change: &Change,
    ground: &Ground,
    number: usize,
    one: &names::Example,
    far: Far,
    person: Id,
) -> Interpreter {
    let today = ground.today;
    let is_in = far == Far::In;
    let is_paused = is_in && number % 12 == 11;
    let interested_on = ground.interested_on(number);
    let shares = is_in && number.is_multiple_of(3);
    let districts = if number % 4 == 1 {
        let own = ground.districts.iter().copied();
        own.skip(number % 9).take(4).collect()
    } else {
        Vec::new()
    };
    Interpreter {
        id: change.new_id(),
        person,
        interested_on,
        of_age_on: (far != Far::Interested).then(|| ahead(interested_on, way::TALK)),
        active_since: is_in.then(|| ahead(interested_on, way::ACTIVE)),
        paused_on: is_paused.then(|| ago(today, 10)),
        paused_until: (is_paused && number % 24 == 11).then(|| ahead(today, 20)),
        left_on: None,
        terms: Terms {
            gender: Some(match one.2 {
                'w' => Gender::Woman,
                _ => Gender::Man,
            }),
            travel_mode: [
                TravelMode::Transit,
                TravelMode::Transit,
                TravelMode::Car,
                TravelMode::Bicycle,
            ][number % 4],
            travel_limit_minutes: [45, 60, 30, 45, 60][number % 5],
            most_per_day: [2, 1, 2, 3][number % 4],
            most_per_week: [5, 3, 8][number % 3],
            notice_hours: [24, 12, 48, 24][number % 4],
            asked_by: match number % 10 {
                7 => Way::Phone,
                3 | 5 => Way::Sms,
                _ => Way::Mail,
            },
            shares_contact_since: shares.then(|| ago(today, 150)),
            placed_directly_since: (is_in && number % 6 == 2).then(|| ago(today, 90)),
            districts,
        },
        note: String::new(),
    }
}

async fn papers(
    change: &Change,
    ground: &Ground,
    number: usize,
    one: &Interpreter,
    far: Far,
) -> Result<()> {
    let on = |days: u64| ahead(one.interested_on, days);
    let talk = Talk {
        held_on: on(way::TALK),
        held_by: BY.to_owned(),
    };
    store::papers::put_talk(change, one.id, &talk).await?;
    if let Some(months) = ground.rules.needed.conduct_months
        && (far == Far::In || number.is_multiple_of(2))
    {
        certificate(change, one.id, on(way::CONDUCT), months).await?;
    }
    let is_in = far == Far::In;
    let trained = if is_in { ground.modules.len() } else { 1 };
    // Not everybody goes on learning.
    let trained = if number.is_multiple_of(3) {
        trained
    } else {
        trained.min(BASIC.len())
    };
    for module in &ground.modules[..trained] {
        let training = Training {
            id: Id::default(),
            module: module.name.clone(),
            kind: module.kind,
            completed_on: on(way::TRAINING),
            minutes: module.minutes,
            recorded_by: BY.to_owned(),
        };
        store::papers::insert_training(change, one.id, module.id, &training).await?;
    }
    if is_in {
        let language = if number.is_multiple_of(5) {
            Language::English
        } else {
            Language::German
        };
        let pledge = Pledge {
            id: Id::default(),
            version: ground.rules.needed.pledge_version,
            language: language.tag().to_owned(),
            signed_on: on(way::PLEDGE),
            way: if number.is_multiple_of(4) {
                SignedBy::Link
            } else {
                SignedBy::Paper
            },
            valid_until: None,
        };
        store::papers::insert_pledge(change, one.id, &pledge).await?;
    }
    Ok(())
}

/// It was asked for after the talk, and looked at some days later.
async fn certificate(
    change: &Change,
    interpreter: Id,
    inspected_on: Day,
    months: u16,
) -> Result<()> {
    let certificate = Certificate {
        id: Id::default(),
        issued_on: ago(inspected_on, 8),
        inspected_on,
        valid_until: super::rules::conduct_end(inspected_on, months),
        inspected_by: BY.to_owned(),
    };
    store::papers::insert_certificate(change, interpreter, &certificate).await
}

/// Mornings, afternoons, single days: as people who work, study or have children can.
async fn times(change: &Change, ground: &Ground, number: usize, person: Id) -> Result<()> {
    let week = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ];
    let (days, from, until): (&[Weekday], u16, u16) = match number % 5 {
        0 => (&week, 8, 14),
        1 => (&week[..4], 8, 17),
        2 => (&week[1..], 12, 19),
        3 => (&week, 9, 16),
        _ => (&week[..3], 8, 20),
    };
    for weekday in days {
        let new = Weekly {
            weekday: *weekday,
            from: from * 60,
            until: until * 60,
            valid_from: ago(ground.today, 120),
            valid_until: None,
        };
        calendar::own::add_weekly(change, person, new).await?;
    }
    if number % 9 == 2 {
        let away = Absence {
            from: ahead(ground.today, 3),
            until: ahead(ground.today, 12),
        };
        calendar::own::add_absence(change, person, away).await?;
    }
    Ok(())
}
