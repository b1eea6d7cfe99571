//! What the tests of the calendar's pages stand on.

use platform::{
    access::Actor,
    area::{Area, PersonalData, SubjectLink, Titles},
    web::Pages,
};
use registry::calendar::{self, Attendee, NewAppointment, Reply, Where, time::Wall};
use testing::{TestHouse, Visitor};
use values::{id::Id, subject::Subject};

pub const CALENDAR: &str = "/dortmund/intern/kalender";
pub const NEW: &str = "/dortmund/intern/kalender/neu";

pub fn ada() -> Id {
    Id::named("ada")
}

/// The registry beside an area that knows one person.
pub fn areas() -> Vec<Area> {
    let people = Area {
        key: "guests",
        rights: &[],
        tables: &[],
        texts: &[],
        migrations: &[],
        navigation: &[],
        pages: |pages: Pages| pages,
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        subject: Titles::Each(|_, subject| {
            Box::pin(async move {
                let is_ada = subject == Subject::new("person", Id::named("ada"));
                Ok(is_ada.then(|| SubjectLink {
                    title: "Ada Öztürk".into(),
                    path: "/intern/ada".into(),
                }))
            })
        }),
        personal_data: PersonalData::None("in einem Test"),
        ..calendar::area()
    };
    let mut all = registry::areas();
    all.push(people);
    all
}

pub fn person(what: &str) -> String {
    format!("{CALENDAR}/person/{}{what}", ada())
}

pub async fn book(visitor: &mut Visitor, fields: &[(&str, &str)]) -> String {
    let mut all = vec![("title", "Teamrunde"), ("kind", "calendar-kind-team")];
    all.extend([("day", "2026-12-01"), ("from", "10:00"), ("until", "11:00")]);
    all.retain(|(name, _)| !fields.iter().any(|(own, _)| own == name));
    all.extend(fields);
    visitor.post(NEW, &all).await.location().to_owned()
}

/// An appointment of an area, with Ada on it.
pub async fn book_case(house: &TestHouse) -> Id {
    let start = "2026-12-03T15:00:00".parse().unwrap();
    let new = NewAppointment {
        title: "Konflikt in der Nordstraße".into(),
        kind_key: "calendar-kind-other".into(),
        wall: Wall { start, minutes: 45 },
        at: Where {
            place: "Frauenhaus, Geheimweg 3".into(),
            is_protected: true,
            ..Where::default()
        },
        owner: Some((
            Subject::new("case", Id::named("case")),
            "/intern/fall".into(),
        )),
        organisation: None,
        people: vec![Attendee {
            person: ada(),
            role_key: "calendar-role-guest".into(),
            reply: Reply::Accepted,
        }],
    };
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let id = calendar::book(&change, &new).await.unwrap();
    let entry = platform::database::Entry::new("test-booked", Subject::new("appointment", id));
    change.commit(entry).await.unwrap();
    id
}
