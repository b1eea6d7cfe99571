//! Example people for a demonstration. Nobody of them exists; their numbers and addresses are set
//! aside for examples.

use std::sync::Arc;

use platform::{
    Result,
    access::{Actor, accounts},
    centre::Centre,
};
use values::{day::Day, id::Id};

use super::{
    actions,
    model::{Address, Channel, Details, Direction, Function, FunctionKind, Level, Skill, Way},
    store,
};
use crate::languages;

const NONE: &[Spoken] = &[];

type Spoken = (&'static str, &'static str, &'static str);

/// Given name, family name, street, postcode, function, since, languages as tag, level, variety.
type Example = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    FunctionKind,
    &'static str,
    &'static [Spoken],
);

const V: FunctionKind = FunctionKind::Volunteer;
const C: FunctionKind = FunctionKind::Contact;
const S: FunctionKind = FunctionKind::Staff;

const EXAMPLES: &[Example] = &[
    (
        "Yıldız",
        "Çelikbaş",
        "Beispielstraße 1",
        "44145",
        V,
        "2021-03-01",
        &[("tr", "C2", ""), ("kmr", "B2", "Botan")],
    ),
    (
        "Olena",
        "Musterenko",
        "Beispielstraße 3",
        "44137",
        V,
        "2022-04-15",
        &[("uk", "C2", ""), ("ru", "C2", "")],
    ),
    (
        "Rahim",
        "Namunahzada",
        "Musterweg 8",
        "44139",
        V,
        "2020-09-01",
        &[("fa-AF", "C2", "Kabul"), ("ps", "C1", "")],
    ),
    (
        "Selam",
        "Tesfaleul",
        "Musterweg 12",
        "44147",
        V,
        "2019-01-10",
        &[("ti", "C2", ""), ("am", "B2", "")],
    ),
    (
        "Nour",
        "Al-Mithali",
        "Probegasse 2",
        "44135",
        V,
        "2018-06-01",
        &[("apc", "C2", "Aleppo"), ("ar", "C2", "")],
    ),
    (
        "Hưng",
        "Nguyễn Mẫu",
        "Probegasse 5",
        "44143",
        V,
        "2023-02-01",
        &[("vi", "C2", "")],
    ),
    (
        "Łucja",
        "Przykładowska",
        "Testallee 17",
        "44225",
        V,
        "2017-10-01",
        &[("pl", "C2", ""), ("cs", "B1", "")],
    ),
    (
        "Ștefan",
        "Exemplescu",
        "Testallee 21",
        "44145",
        V,
        "2022-08-01",
        &[("ro", "C2", ""), ("rmy", "B2", "Kalderaš")],
    ),
    (
        "Zoran",
        "Primjerić",
        "Beispielstraße 9",
        "44263",
        V,
        "2016-05-01",
        &[("sr-Latn", "C2", ""), ("hr", "C2", ""), ("bs", "C2", "")],
    ),
    (
        "Ayaan",
        "Tusaale",
        "Musterweg 30",
        "44149",
        V,
        "2024-01-15",
        &[("so", "C2", ""), ("sw", "B1", "")],
    ),
    (
        "Fatoumata",
        "Misaliba",
        "Musterweg 31",
        "44329",
        V,
        "2023-06-01",
        &[("bm", "C2", ""), ("fr", "C2", ""), ("dyu", "B2", "")],
    ),
    (
        "Έλενα",
        "Παραδείγματος",
        "Probegasse 11",
        "44309",
        V,
        "2015-04-01",
        &[("el", "C2", "")],
    ),
    (
        "Siyabend",
        "Mînakî",
        "Probegasse 13",
        "44145",
        V,
        "2021-11-01",
        &[("kmr", "C2", ""), ("ckb", "B2", ""), ("ar", "B2", "")],
    ),
    (
        "Mei",
        "Fanli",
        "Testallee 4",
        "44227",
        V,
        "2022-02-01",
        &[("zh", "C2", ""), ("yue", "B1", "")],
    ),
    (
        "Ana Lucía",
        "Ejemplo Muñoz",
        "Testallee 6",
        "44137",
        V,
        "2020-03-01",
        &[("es", "C2", ""), ("pt", "B1", "")],
    ),
    (
        "Sukarno",
        "",
        "Beispielstraße 44",
        "44141",
        V,
        "2024-09-01",
        &[("id", "C2", "")],
    ),
    (
        "Мілана",
        "Зразкова",
        "Beispielstraße 46",
        "44137",
        V,
        "2024-03-01",
        &[("uk", "C2", "")],
    ),
    (
        "Gülçin",
        "Örnekoğlu",
        "Musterweg 50",
        "44145",
        C,
        "2019-08-01",
        &[("tr", "C2", "")],
    ),
    (
        "Jürgen",
        "Weiß-Vorlage",
        "Musterweg 52",
        "44135",
        C,
        "2014-02-01",
        NONE,
    ),
    (
        "Małgorzata",
        "Wzór",
        "Probegasse 60",
        "44147",
        C,
        "2020-01-01",
        &[("pl", "C2", "")],
    ),
    (
        "Björn",
        "Ångström-Prøve",
        "Probegasse 62",
        "44139",
        C,
        "2021-01-01",
        &[("en", "C1", "")],
    ),
    (
        "Mehmet Ali",
        "Şablon",
        "Testallee 70",
        "44145",
        C,
        "2018-03-01",
        &[("tr", "C2", ""), ("zza", "C1", "Dersim")],
    ),
    (
        "Ngozi",
        "Apere",
        "Testallee 72",
        "44149",
        C,
        "2022-10-01",
        &[("ig", "C2", ""), ("pcm", "C2", "")],
    ),
    (
        "Katharina",
        "Dummbach",
        "Beispielstraße 80",
        "44137",
        S,
        "2016-09-01",
        &[("en", "C1", "")],
    ),
    (
        "Dilan",
        "Muster",
        "Beispielstraße 82",
        "44145",
        S,
        "2021-09-01",
        &[("kmr", "C2", ""), ("tr", "C1", "")],
    ),
    // The same person twice, heard and spelled differently: something to merge.
    (
        "Yildiz",
        "Celikbas",
        "",
        "44145",
        C,
        "2024-05-01",
        &[("tr", "C2", "")],
    ),
];

/// Enters them, unless there is anybody yet. One of them is linked to an account.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    if store::count(centre.database.read()).await? > 0 {
        return Ok(());
    }
    let actor = Actor::machine("demonstration");
    let account = first_account(centre).await?;
    for (place, example) in EXAMPLES.iter().enumerate() {
        let mut details = details(place, example);
        if details.given_name == "Dilan" {
            details.account = account;
        }
        actions::add(centre, &actor, details).await?;
    }
    Ok(())
}

async fn first_account(centre: &Centre) -> Result<Option<Id>> {
    let accounts = accounts::list(centre.database.read()).await?;
    Ok(accounts.first().map(|account| account.id))
}

fn details(place: usize, example: &Example) -> Details {
    let (given, family, street, postcode, kind, since, spoken) = *example;
    let since = values::day::parse(since).unwrap_or_default();
    let mut channels = vec![Channel {
        kind: Way::Mail,
        value: format!("person{}@ki.example", place + 1),
        note: String::new(),
    }];
    if place.is_multiple_of(2) {
        channels.push(Channel {
            kind: Way::Mobile,
            // 0176 040690xx: set aside by the Bundesnetzagentur for films.
            value: format!("+49176040690{place:02}"),
            note: if place.is_multiple_of(4) {
                "abends".to_owned()
            } else {
                String::new()
            },
        });
    }
    let languages = spoken.iter().enumerate();
    Details {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        address: Address {
            street: street.to_owned(),
            postcode: postcode.to_owned(),
            town: "Dortmund".to_owned(),
        },
        contact_language: spoken.first().map(|(tag, _, _)| (*tag).to_owned()),
        contact_way: Some(if place.is_multiple_of(2) {
            Way::Mobile
        } else {
            Way::Mail
        }),
        account: None,
        channels,
        functions: functions(place, kind, since),
        languages: languages.map(|(at, own)| skill(at, *own, since)).collect(),
    }
}

fn functions(place: usize, kind: FunctionKind, since: Day) -> Vec<Function> {
    let function = |kind, from_on| Function {
        kind,
        from_on,
        until_on: None,
    };
    let mut all = vec![function(kind, since)];
    if place == 4 {
        // Several at once are usual: she speaks for an association, too.
        all.push(function(FunctionKind::Contact, since));
    }
    all
}

fn skill(at: usize, (tag, level, variety): Spoken, since: Day) -> Skill {
    let is_verified = at == 0;
    Skill {
        tag: languages::find(tag)
            .map_or(tag, |own| own.tag.as_str())
            .to_owned(),
        variety: variety.to_owned(),
        direction: if at == 2 {
            Direction::IntoGerman
        } else {
            Direction::Both
        },
        level: Level::of(level),
        verified_on: is_verified.then_some(since),
        verified_by: if is_verified {
            "Sprachprüfung beim Einstieg".to_owned()
        } else {
            String::new()
        },
    }
}
