//! A pool at work, for demonstrations: six weeks behind today and two weeks ahead of it, with a lively week around it. All
//! institutions and contacts are invented. Made through the stores of the nouns and their one way of filling a request.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Datelike, Days, TimeDelta};
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::{
    calendar::time::Wall,
    funds::{Budget, Fund},
    people, places,
};
use values::{contact::Postcode, day::Day, id::Id, language::Language, subject::Subject};

use crate::{
    assignments::{
        self, Origin, Side,
        attendance::{self, Claim, What},
    },
    interpreters,
    pool::{self, Medium, Mode, RuleSet},
    requests::{
        self, Asker, Event, GenderWish, Need, Request, Stage,
        store::{NewRequest, Why},
    },
};

/// Name, kind, contact, street, postcode.
const INSTITUTIONS: [(&str, &str, &str, &str, &str); 12] = [
    (
        "Grundschule am Kanal",
        "school",
        "Sabine Ohm",
        "Kanalstraße 12",
        "44147",
    ),
    (
        "Gesamtschule Nordmarkt",
        "school",
        "Tarek Lindner",
        "Nordmarkt 3",
        "44145",
    ),
    (
        "Berufskolleg Westfalenhütte",
        "school",
        "Irina Paul",
        "Springorumallee 9",
        "44145",
    ),
    (
        "Gymnasium Hörde am See",
        "school",
        "Jonas Wirth",
        "Seeweg 20",
        "44263",
    ),
    (
        "Kita Sonnenblume",
        "kita",
        "Meike Brand",
        "Gartenstraße 4",
        "44135",
    ),
    (
        "Kita Regenbogen Eving",
        "kita",
        "Funda Aydın",
        "Evinger Platz 8",
        "44339",
    ),
    (
        "Familienzentrum Scharnhorst",
        "kita",
        "Ulla Kern",
        "Gleiwitzstraße 31",
        "44328",
    ),
    (
        "Wohnungsamt",
        "authority",
        "Peter Sand",
        "Südwall 2",
        "44137",
    ),
    (
        "Bürgerdienste Innenstadt",
        "authority",
        "Rita Vogel",
        "Südwall 21",
        "44137",
    ),
    (
        "Beratungsstelle Ankommen",
        "counselling",
        "Leyla Moradi",
        "Leuthardstraße 5",
        "44135",
    ),
    (
        "Migrationsdienst der Wohlfahrt",
        "welfare",
        "Bernd Roth",
        "Klosterstraße 8",
        "44135",
    ),
    (
        "Lokal willkommen Mengede",
        "counselling",
        "Nina Albers",
        "Amtshausstraße 16",
        "44359",
    ),
];

/// What is asked for, the most frequent first. Nobody of the example people speaks Nepali or Mongolian: these stay open.
const LANGUAGES: [&str; 16] = [
    "ar", "uk", "tr", "ro", "bg", "fa-AF", "kmr", "ne", "ru", "fa", "sq", "pl", "ti", "so", "ckb",
    "mn",
];

const OCCASIONS: [&str; 6] = [
    "parent_talk",
    "enrolment",
    "kita_talk",
    "counselling",
    "office",
    "housing",
];

/// Numbers that look like chance and are the same each time (a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }

    /// The first of `sides` comes most often.
    fn roll_low(&mut self, sides: usize) -> usize {
        self.roll(sides).min(self.roll(sides))
    }
}

/// Who speaks what, of those who take appointments.
type Speakers = HashMap<String, Vec<Id>>;

/// What requests are made with.
struct Ground {
    speakers: Speakers,
    /// Districts by postcodes, as far as boundaries are known.
    districts: HashMap<&'static str, Id>,
    rules: RuleSet,
    /// What may pay on any of the days.
    budgets: Vec<(Fund, Budget)>,
}

/// Plants it, where nobody has taken an appointment yet.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    let taken = [Stage::Assigned, Stage::Held, Stage::Recorded];
    let rows = centre.database.read();
    if requests::store::finding::exists_in(rows, &taken).await? {
        return Ok(());
    }
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let days =
        (-45_i64..=16).filter_map(|offset| today.checked_add_signed(TimeDelta::days(offset)));
    let ground = Ground {
        speakers: speakers(&centre).await?,
        districts: districts(&centre).await?,
        budgets: requests::funding::budgets(&centre, &rules, days).await?,
        rules,
    };
    let mut dice = Dice(20);
    for offset in -45_i64..=16 {
        let Some(day) = today.checked_add_signed(TimeDelta::days(offset)) else {
            continue;
        };
        if day.weekday().number_from_monday() > 5 {
            continue;
        }
        // More around today than far away.
        let busy = if offset.abs() <= 5 { 3 } else { 1 };
        let change = centre.change(&Actor::machine("demonstration")).await?;
        let mut last = None;
        for _ in 0..=dice.roll(busy) {
            last = Some(one(&change, &mut dice, day, &ground).await?);
        }
        if let Some(id) = last {
            let subject = Subject::new(requests::SUBJECT, id);
            change
                .commit(Entry::new("pool-demonstrated", subject))
                .await?;
        }
    }
    Ok(())
}

async fn speakers(centre: &Centre) -> Result<Speakers> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let active = interpreters::store::list_active(rows, today).await?;
    let lacks = interpreters::readiness(rows, &rules, &active, today).await?;
    let ids: Vec<Id> = active.iter().map(|one| one.person).collect();
    let actor = Actor::machine("demonstration");
    let spoken = people::languages_of(centre, &actor, &ids).await?;
    let mut speakers = Speakers::new();
    let ready = active
        .iter()
        .filter(|one| lacks.get(&one.id).is_none_or(Vec::is_empty));
    for one in ready {
        for skill in spoken.get(&one.person).into_iter().flatten() {
            speakers.entry(skill.tag.clone()).or_default().push(one.id);
        }
    }
    Ok(speakers)
}

async fn districts(centre: &Centre) -> Result<HashMap<&'static str, Id>> {
    let mut districts = HashMap::new();
    for (.., postcode) in INSTITUTIONS {
        if let Ok(known) = Postcode::parse(postcode)
            && let Some(district) = places::district_of(centre, &known).await?
        {
            districts.insert(postcode, district);
        }
    }
    Ok(districts)
}

/// One request with what came of it.
async fn one(change: &Change, dice: &mut Dice, day: Day, ground: &Ground) -> Result<Id> {
    let now = change.now();
    let wall = Wall {
        start: day
            .and_hms_opt(
                8 + u32::try_from(dice.roll(9)).unwrap_or(0),
                if dice.roll(2) == 0 { 0 } else { 30 },
                0,
            )
            .unwrap_or_default(),
        minutes: [30, 45, 60, 60, 90][dice.roll(5)],
    };
    let is_over = wall.period()?.until < now;
    let is_soon = day <= change.clock().today() + Days::new(4);
    let stage = if !is_over && dice.roll(if is_soon { 6 } else { 3 }) == 0 {
        Stage::New
    } else {
        Stage::Searching
    };
    let new = NewRequest {
        mode: Mode::Placing,
        stage,
        times: vec![wall],
        fund: None,
        series: None,
        ..asked(dice, ground)
    };
    let request = requests::store::insert(change, &new).await?;
    let asked = requests::rules::asked_of(&request, 1);
    let fund = requests::funding::fund(&ground.rules, &asked, day, &ground.budgets);
    requests::store::finding::set_fund(change, request.id, fund).await?;
    let ahead = TimeDelta::days(5 + i64::try_from(dice.roll(12)).unwrap_or(0));
    let received_at = (wall.period()?.from - ahead).min(now - TimeDelta::hours(3));
    requests::store::looking_back::backdate(change, request.id, received_at).await?;
    if stage == Stage::Searching && (is_over || dice.roll(4) > 0) {
        let request = requests::store::hold(change, request.id).await?;
        fill(change, dice, &request, &ground.speakers, is_over).await?;
    }
    Ok(request.id)
}

fn asked(dice: &mut Dice, ground: &Ground) -> NewRequest {
    let (institution, kind, name, street, postcode) = INSTITUTIONS[dice.roll(INSTITUTIONS.len())];
    let mail = values::text::slug(institution);
    NewRequest {
        mode: Mode::Placing,
        stage: Stage::New,
        asker: Asker {
            organisation: None,
            institution: institution.to_owned(),
            kind: kind.to_owned(),
            name: name.to_owned(),
            email: format!("{mail}@beispiel.example"),
            phone: "+49231500000".to_owned(),
            language: Language::German,
        },
        need: Need {
            language: LANGUAGES[dice.roll_low(LANGUAGES.len())].to_owned(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: OCCASIONS[dice.roll(OCCASIONS.len())].to_owned(),
            medium: Medium::Place,
            place: street.to_owned(),
            postcode: postcode.to_owned(),
            town: "Dortmund".to_owned(),
            district: ground.districts.get(postcode).copied(),
            gender: if dice.roll(8) == 0 {
                GenderWish::RatherWoman
            } else {
                GenderWish::None
            },
            file_number: format!("{}-{}", dice.roll(90) + 10, dice.roll(900) + 100),
            note: String::new(),
            priority: u8::try_from(dice.roll(8) / 5).unwrap_or(0),
            preferred: None,
        },
        times: Vec::new(),
        judged: requests::Judged::default(),
        fund: None,
        series: None,
    }
}

/// Somebody takes it, if somebody can; and if it is over, what took place is confirmed.
async fn fill(
    change: &Change,
    dice: &mut Dice,
    request: &Request,
    speakers: &Speakers,
    is_over: bool,
) -> Result<()> {
    let known = speakers
        .get(&request.need.language)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let start = dice.roll(known.len());
    for turn in 0..known.len().min(4) {
        let who = known[(start + turn) % known.len()];
        match assignments::fill(change, request, who, 0, Origin::Acceptance).await {
            // They are taken then; the request is as it was.
            Err(Error::Refused(_)) => {}
            Err(failure) => return Err(failure),
            Ok(assignment) => {
                let made_at = request.received_at
                    + TimeDelta::minutes(40 + i64::try_from(dice.roll(1_600)).unwrap_or(0));
                assignments::store::backdate(change, assignment.id, made_at.min(change.now()))
                    .await?;
                if is_over {
                    record(change, dice, request.id, &assignment).await?;
                }
                return Ok(());
            }
        }
    }
    if is_over {
        let reason = if known.is_empty() {
            "requests-reason-nobody-speaks"
        } else {
            "requests-reason-nobody-free"
        };
        let why = Why { reason, words: "" };
        requests::store::advance(change, request, Event::GiveUp, why).await?;
    }
    Ok(())
}

/// What took place is confirmed by both; of the last days, some wait still.
async fn record(
    change: &Change,
    dice: &mut Dice,
    request: Id,
    assignment: &assignments::Assignment,
) -> Result<()> {
    let held = requests::store::hold(change, request).await?;
    requests::store::advance(change, &held, Event::Hold, Why::default()).await?;
    let is_fresh = assignment.period.until > change.now() - TimeDelta::days(3);
    let claim = |side: Side, at: DateTime<chrono::Utc>| Claim {
        side,
        at,
        what: What::Held(assignment.wall),
        travel_minutes: 40,
    };
    let at = (assignment.period.until + TimeDelta::hours(2)).min(change.now());
    attendance::store::put(change, assignment.id, &claim(Side::Interpreter, at)).await?;
    if is_fresh && dice.roll(2) == 0 {
        return Ok(());
    }
    attendance::store::put(change, assignment.id, &claim(Side::Institution, at)).await?;
    let held = requests::store::hold(change, request).await?;
    requests::store::advance(change, &held, Event::Record, Why::default()).await?;
    Ok(())
}
