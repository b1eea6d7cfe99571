//! Dortmund's districts with invented boundaries, and invented places, for the demonstration.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, web::Fields};

use super::{actions, model::Details, store};

const DISTRICTS: &str = include_str!("../../data/districts_dortmund.txt");
const BOUNDARIES: &str = include_str!("../../data/districts_example.geojson");
const SOURCE: &str = "Erfundene Beispielflächen, nicht die amtlichen Grenzen";
/// The centre this is about.
const DORTMUND: &str = "dortmund";

/// Name, street, postcode, what is known about getting in, protected since.
const PLACES: &[(&str, &str, &str, &[&str], &str)] = &[
    (
        "Haus der Vielfalt (Beispiel)",
        "Musterstraße 1",
        "44147",
        &["step_free", "lift", "toilet"],
        "",
    ),
    (
        "Bürgersaal Musterhof",
        "Musterhof 3",
        "44145",
        &["step_free", "hearing"],
        "",
    ),
    (
        "Begegnungsstätte Beispielring",
        "Beispielring 9",
        "44225",
        &["step_free", "parking"],
        "",
    ),
    (
        "Stadtteilbücherei Probeweg",
        "Probeweg 2",
        "44339",
        &["step_free", "guidance"],
        "",
    ),
    ("Jugendzentrum Mustertal", "Talstraße 22", "44287", &[], ""),
    (
        "Sitzungszimmer im Amtshaus (Beispiel)",
        "Amtsplatz 1",
        "44135",
        &["lift", "toilet"],
        "",
    ),
    (
        "Schutzwohnung Beispiel",
        "Geheimer Musterweg 99",
        "44263",
        &[],
        "2026-01-01",
    ),
];

/// Plants them, unless there are districts already.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    let known = store::districts(centre.database.read()).await?;
    if centre.slug != DORTMUND || !known.is_empty() {
        return Ok(());
    }
    let actor = Actor::machine("demonstration");
    for name in DISTRICTS.lines() {
        actions::add_district(&centre, &actor, name).await?;
    }
    let bytes = BOUNDARIES.as_bytes().to_vec();
    actions::import(&centre, &actor, SOURCE, bytes).await?;
    for (name, street, postcode, access, protected) in PLACES {
        let mut pairs = vec![
            ("name", *name),
            ("street", *street),
            ("postcode", *postcode),
            ("town", "Dortmund"),
            ("protected_since", *protected),
        ];
        pairs.extend(access.iter().map(|fact| ("access", *fact)));
        let pairs = pairs.into_iter();
        let pairs = pairs.map(|(field, text)| (field.to_owned(), text.to_owned()));
        if let Ok(details) = Details::read(&Fields::new(pairs.collect())) {
            actions::add(&centre, &actor, details).await?;
        }
    }
    Ok(())
}
