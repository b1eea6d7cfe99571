use anyhow::{Result, bail};
use clap::Subcommand;
use platform::audit::{Verdict, verify};

use super::{Place, centre_of};

/// Checks the log.
#[derive(Subcommand)]
pub enum Audit {
    /// Recomputes the chain of a centre's log: was an entry changed or removed?
    Verify {
        #[command(flatten)]
        place: Place,
        /// The centre's part of an address.
        #[arg(long, default_value = "dortmund")]
        centre: String,
    },
}

impl Audit {
    pub async fn run(self) -> Result<()> {
        let Self::Verify { place, centre } = self;
        let house = place.open(None, None).await?;
        let verdict = verify(centre_of(&house, &centre).await?.database.read()).await?;
        house.close().await;
        match verdict {
            Verdict::Intact { entries } => println!("The log is intact: {entries} entries."),
            Verdict::Broken { sequence } => bail!("the log was tampered with at entry {sequence}"),
        }
        Ok(())
    }
}
