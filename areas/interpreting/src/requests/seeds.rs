//! Example data: a school with an account asks twice, a kita without one once.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveTime, Weekday};
use platform::{
    Result,
    access::{Actor, accounts, token},
    centre::Centre,
};
use registry::calendar::time::Wall;
use values::{day::Day, language::Language};

use super::{
    actions::asking::{self, ask},
    form::Wished,
    model::{Asker, GenderWish, Need, Stage},
    store::looking_back,
};
use crate::pool::{self, Medium};

/// Who acts for the school of the example data.
const MEMBER: &str = "schule@demo.example";
/// Days until the appointments: later than any pool's lead time.
const AHEAD: [u64; 3] = [16, 17, 18];

/// Sends the requests, unless there are some.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    let rows = centre.database.read();
    if looking_back::is_any_in(rows, &Stage::ALL).await? {
        return Ok(());
    }
    let Some(account) = accounts::find_by_email(rows, MEMBER).await? else {
        return Ok(());
    };
    let actor = accounts::as_actor(rows, account).await?;
    let own = asking::organisations_of(&centre, &actor).await?;
    let Some(school) = own.first().map(|one| one.details.name.clone()) else {
        return Ok(());
    };
    let asker = |institution: &str, kind: &str, name: &str, email: &str| Asker {
        organisation: None,
        institution: institution.to_owned(),
        kind: kind.to_owned(),
        name: name.to_owned(),
        email: email.to_owned(),
        phone: "0231 5550117".to_owned(),
        language: Language::German,
    };
    let school = asker(&school, "school", "Käthe Großmann", MEMBER);
    let kita = asker(
        "Kita Sonnenhof",
        "kita",
        "Jana Petersen",
        "kita@demo.example",
    );
    let visitor = Actor::visitor();
    let [first, second, third] = AHEAD;
    for (who, asker, spoken, days) in [
        (&actor, school.clone(), "ar", first),
        (&actor, school, "kmr", second),
        (&visitor, kita, "uk", third),
    ] {
        let wished = wished(&centre, asker, spoken, days).await?;
        ask(&centre, who, &wished, &token::fresh()?).await?;
    }
    Ok(())
}

async fn wished(centre: &Centre, asker: Asker, spoken: &str, days: u64) -> Result<Wished> {
    let today = centre.clock.today();
    let rules = pool::store::on(centre.database.read(), today).await?;
    let occasion = rules.occasions.first().map(|own| own.key.clone());
    Ok(Wished {
        asker,
        need: Need {
            language: spoken.to_owned(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: occasion.unwrap_or_default(),
            medium: Medium::Place,
            place: "Beispielweg 4, Raum 7".to_owned(),
            postcode: "44145".to_owned(),
            town: "Dortmund".to_owned(),
            district: None,
            gender: GenderWish::None,
            file_number: "3b/11".to_owned(),
            note: String::new(),
            priority: 0,
            preferred: None,
        },
        times: vec![Wall {
            start: on_weekday(today, days).and_time(NaiveTime::MIN) + chrono::TimeDelta::hours(10),
            minutes: 60,
        }],
        repeat: None,
        subjects: std::collections::BTreeSet::new(),
        is_public_room: true,
    })
}

/// The first day from so many days on that is no weekend.
fn on_weekday(today: Day, days: u64) -> Day {
    let mut day = today + Days::new(days);
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        day = day + Days::new(1);
    }
    day
}
