//! Nobody is ranked who cannot come; everybody else is. Whatever the town looks like.

use registry::people::{Direction, Level};
use testing::{AMAL, Engine};

use super::ground::{Ask, DESK, Volunteer, Writer, house, request_page, volunteer};

/// Numbers that look like chance and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.roll(list.len())]
    }
}

const NAMES: [&str; 16] = [
    "Ada", "Bea", "Cem", "Dana", "Elif", "Faro", "Gita", "Hawa", "Ines", "Jale", "Kian", "Lale",
    "Mina", "Nilo", "Omid", "Pari",
];
const STARTS: [&str; 6] = [
    "2026-11-25T08:00:00",
    "2026-12-01T10:00:00",
    "2026-12-01T10:45:00",
    "2026-12-01T23:30:00",
    "2026-12-02T15:15:00",
    "2026-12-05T12:00:00",
];

fn somebody(dice: &mut Dice, name: &'static str) -> Volunteer {
    Volunteer {
        postcode: dice.of(&["44135", "44388", "59423", "52062", ""]),
        languages: vec![(
            dice.of(&["fa-AF", "fa", "tr"]),
            dice.of(&[None, Some(Level::A2), Some(Level::C2)]),
            dice.of(&[Direction::Both, Direction::Both, Direction::IntoGerman]),
        )],
        gender: dice.of(&[Some("woman"), Some("man"), None]),
        mode: dice.of(&["foot", "bicycle", "transit", "car"]),
        limit: dice.of(&[5, 20, 60, 240]),
        day: dice.of(&[1, 2]),
        week: dice.of(&[1, 3]),
        notice: dice.of(&[0, 24, 72]),
        paused: dice.roll(8) == 0,
        ..Volunteer::new(name)
    }
}

#[tokio::test]
async fn everybody_is_either_ranked_or_kept_from_coming_by_a_reason() {
    let house = house(Engine::Sqlite).await;
    let mut dice = Dice(7);
    let mut ids = Vec::new();
    for name in NAMES {
        let one = somebody(&mut dice, name);
        ids.push((name, volunteer(&house, &one).await));
    }
    let mut writer = Writer::of(&house).await;
    let mut requests = Vec::new();
    for start in STARTS {
        for medium in ["place", "phone"] {
            let ask = Ask {
                medium,
                language: dice.of(&["fa-AF", "fa-AF", "ti"]),
                substitutes: dice.of(&[&[][..], &["fa"][..]]).to_vec(),
                postcode: dice.of(&["44137", "59423", ""]),
                gender: dice.of(&["none", "rather_woman", "must_woman"]),
                ..Ask::new(start)
            };
            requests.push(writer.request(&ask).await);
        }
    }
    writer.done().await;
    let mut amal = house.signed_in(AMAL).await;
    for (number, id) in requests.iter().enumerate() {
        let page = amal.get(&request_page(*id)).await.with_status(200).words();
        let mut ranked = 0;
        for (name, _) in &ids {
            let address = format!("{}/warum-nicht?suche={name}", request_page(*id));
            let why = amal.get(&address).await.with_status(200).words();
            let is_ranked = page.contains(&format!("{name} Muster"));
            let can = why.contains(&format!("{name} Muster Kann kommen"));
            assert_eq!(is_ranked, can, "{name} for request {number}: {why}");
            ranked += usize::from(is_ranked);
        }
        // Whoever can come can be placed, and is not ranked for what is at the same time any more.
        if ranked > 0 && number % 3 == 0 {
            let (_, first) = ids
                .iter()
                .find(|(name, _)| page.contains(&format!("{name} Muster")))
                .unwrap();
            let first = first.to_string();
            let fields = [
                ("interpreter", first.as_str()),
                ("time", "0"),
                ("phoned", "1"),
            ];
            let act = format!("{}/besetzen", request_page(*id));
            amal.post(&act, &fields).await.with_status(303);
        }
    }
    amal.get(DESK).await.with_status(200);
}
