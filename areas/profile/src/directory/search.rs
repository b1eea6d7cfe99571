//! Search over everything that centres have published.

use std::sync::Arc;

use platform::{Result, house::House, web::rich};
use values::search::{Document, Found, Index};

use super::{centres, store};

/// Titles count more than texts.
const TITLE: f32 = 4.0;
const PLACE: f32 = 2.0;
const TEXT: f32 = 1.0;

/// What a hit leads to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    /// The centre.
    pub slug: String,
    /// The undertaking's address; none for the profile itself.
    pub undertaking: Option<String>,
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub place: String,
    /// Its words, for the excerpt.
    pub text: String,
}

/// All profiles as they stand at one revision of the directory.
pub struct Library {
    index: Index<Target>,
}

/// Finds `query` in everything published; the index is made anew when something has changed.
pub async fn find(house: &House, query: &str, limit: usize) -> Result<Found<Target>> {
    let revision = house.installation.refresh_revision().await?;
    let library: Arc<Library> = match house.memory.recall(revision) {
        Some(library) => library,
        None => house.memory.keep(revision, build(house).await?),
    };
    Ok(library.index.find(query, limit))
}

async fn build(house: &House) -> Result<Library> {
    let entries = store::list(house.installation.read()).await?;
    let mut documents = Vec::new();
    for entry in entries {
        let known = centres::by_slug(&entry.slug);
        let place = known.map_or_else(|| entry.slug.clone(), |known| known.municipality.clone());
        let profile = &entry.profile;
        let focus = profile
            .focus_areas
            .iter()
            .map(|area| format!("{} {}", area.title, area.text));
        let text = [profile.about.clone()]
            .into_iter()
            .chain(focus)
            .collect::<Vec<_>>()
            .join("\n");
        documents.push(document(Target {
            slug: entry.slug.clone(),
            undertaking: None,
            title: profile.name.clone(),
            place: place.clone(),
            text: rich::plain(&text),
        }));
        for undertaking in &profile.undertakings {
            let projects = undertaking.projects.join(", ");
            let partners = undertaking.partners.join(", ");
            let text = [rich::plain(&undertaking.text), projects, partners].join("\n");
            documents.push(document(Target {
                slug: entry.slug.clone(),
                undertaking: Some(undertaking.slug.clone()),
                title: undertaking.title.clone(),
                place: place.clone(),
                text: text.trim().to_owned(),
            }));
        }
    }
    Ok(Library {
        index: Index::build(documents),
    })
}

fn document(target: Target) -> Document<Target> {
    let fields = vec![
        (TITLE, target.title.clone()),
        (PLACE, target.place.clone()),
        (TEXT, target.text.clone()),
    ];
    Document {
        key: target,
        fields,
    }
}
