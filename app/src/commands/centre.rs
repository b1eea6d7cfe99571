use anyhow::{Result, bail};
use clap::Subcommand;
use platform::access::Actor;

use super::Place;

/// Opens and lists the centres of an installation.
#[derive(Subcommand)]
pub enum Centre {
    /// Opens a centre, for example `dortmund` or `kreis-unna`.
    Add {
        #[command(flatten)]
        place: Place,
        /// The centre's part of an address.
        slug: String,
    },
    /// Lists the centres served here.
    List {
        #[command(flatten)]
        place: Place,
    },
}

impl Centre {
    pub async fn run(self) -> Result<()> {
        match self {
            Self::Add { place, slug } => {
                if profile::centres::by_slug(&slug).is_none() {
                    bail!("»{slug}« is none of the 54 centres; they are: {}", known());
                }
                let house = place.open(None, None).await?;
                house
                    .add_centre(&slug, &Actor::machine("command line"))
                    .await?;
                println!("{slug} is open.");
                house.close().await;
            }
            Self::List { place } => {
                let house = place.open(None, None).await?;
                for slug in house.slugs().await? {
                    println!("{slug}");
                }
                house.close().await;
            }
        }
        Ok(())
    }
}

fn known() -> String {
    let slugs = profile::centres::all()
        .iter()
        .map(|centre| centre.slug.as_str());
    slugs.collect::<Vec<_>>().join(", ")
}
