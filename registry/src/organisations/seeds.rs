//! Invented organisations for the demonstration, brought in by the import that people have.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, web::Fields};

use super::{
    actions, import, members,
    model::{ContactDetails, Details, Kind},
    store,
};

const EXAMPLES: &str = include_str!("../../data/organisations_example.csv");
/// The centre this is about.
const DORTMUND: &str = "dortmund";

/// Its head has an account.
const SCHOOL: &str = "Regenbogen-Grundschule (Beispiel)";

/// Invented people at some of them: organisation, name, what they do.
const CONTACTS: &[(&str, &str, &str)] = &[
    (
        "Brücke der Kulturen Beispielstadt e.V.",
        "Şirin Özdemir",
        "Vorsitzende",
    ),
    (
        "Brücke der Kulturen Beispielstadt e.V.",
        "Đorđe Marković",
        "Kassenwart",
    ),
    (
        "Frauen gestalten Zukunft e.V.",
        "Zofia Wiśniewska",
        "Projektleitung",
    ),
    (
        "Regenbogen-Grundschule (Beispiel)",
        "Käthe Großmann",
        "Schulleitung",
    ),
    (
        "Beratungsstelle Ankommen (Beispiel)",
        "أمل حداد",
        "Beratung",
    ),
];

/// Plants them, unless there are organisations already.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    if centre.slug != DORTMUND || !store::names(centre.database.read()).await?.is_empty() {
        return Ok(());
    }
    let actor = Actor::machine("demonstration");
    let bytes = EXAMPLES.as_bytes().to_vec();
    let id = import::read(&centre, &actor, "organisations_example.csv", bytes).await?;
    import::take(&centre, &actor, id).await?;
    let all = store::list(centre.database.read()).await?;
    let of_name = |name: &str| all.iter().find(|one| one.details.name == name);
    for (at, name, role) in CONTACTS {
        let pairs = [("name", *name), ("role", *role)];
        let pairs = pairs.map(|(field, text)| (field.to_owned(), text.to_owned()));
        if let (Some(at), Ok(details)) = (
            of_name(at),
            ContactDetails::read(&Fields::new(pairs.to_vec())),
        ) {
            let contact = actions::add_contact(&centre, &actor, at.id, details).await?;
            if at.details.name == SCHOOL {
                members::seeds::plant(&centre, at.id, contact).await?;
            }
        }
    }
    belong_together(
        &centre,
        &actor,
        of_name("Wohlfahrtswerk Muster, Kreisverband").map(|one| one.id),
    )
    .await
}

/// The welfare association's advice service belongs to it.
async fn belong_together(
    centre: &Arc<Centre>,
    actor: &Actor,
    parent: Option<values::id::Id>,
) -> Result<()> {
    for one in actions::list(centre, actor).await? {
        let is_part =
            one.details.name.starts_with("Wohlfahrtswerk") && one.details.kind == Kind::Counselling;
        if is_part {
            let details = Details {
                parent,
                ..one.details
            };
            actions::change(centre, actor, one.id, details).await?;
        }
    }
    Ok(())
}
