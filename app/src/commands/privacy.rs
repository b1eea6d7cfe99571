use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use platform::{
    access::{Actor, accounts},
    privacy::{self, dossier, paths::Kind},
};
use values::language::Language;

use super::{Place, centre_of};

/// Hands out what is kept about somebody.
#[derive(Subcommand)]
pub enum Privacy {
    /// Writes everything that is kept about an account or a person into a file (Art. 15 and 20
    /// DSGVO): JSON, or PDF where the file's name ends in `.pdf`.
    Export {
        #[command(flatten)]
        place: Place,
        /// The centre's part of an address.
        #[arg(long, default_value = "dortmund")]
        centre: String,
        /// Mail address of the account.
        #[arg(long, value_name = "MAIL", conflicts_with = "person")]
        account: Option<String>,
        /// Number of the person's record.
        #[arg(long, value_name = "ID")]
        person: Option<String>,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

impl Privacy {
    pub async fn run(self) -> Result<()> {
        let Self::Export {
            place,
            centre,
            account,
            person,
            out,
        } = self;
        let house = place.open(None, None).await?;
        let centre = centre_of(&house, &centre).await?;
        let (kind, id) = match (account, person) {
            (Some(mail), _) => {
                let accounts = accounts::list(centre.database.read()).await?;
                let folded = values::text::fold(&mail);
                let found = accounts
                    .into_iter()
                    .find(|account| values::text::fold(&account.email) == folded);
                let found = found.with_context(|| format!("no account has the address {mail}"))?;
                (Kind::Account, found.id)
            }
            (None, Some(person)) => (
                Kind::Person,
                person
                    .parse()
                    .with_context(|| format!("»{person}« is no number of a record"))?,
            ),
            (None, None) => bail!("say about whom: --account MAIL or --person ID"),
        };
        let whom = dossier::find(&house, &centre, kind, id)
            .await
            .context("nothing is known about them here")?;
        let machine = Actor::machine("command line");
        let dossier = dossier::hand_out(&house, &centre, &machine, whom).await?;
        let is_paper = out.extension().is_some_and(|end| end == "pdf");
        let bytes = if is_paper {
            let data = privacy::paper_of(&house, &centre, Language::German, &dossier);
            let engine = house.typesetter.as_ref().context("nothing typesets here")?;
            platform::papers::typeset(&Arc::clone(engine), "record", data, house.clock.now())
                .await?
        } else {
            serde_json::to_vec_pretty(&dossier.as_json(&centre))?
        };
        std::fs::write(&out, bytes)
            .with_context(|| format!("{} cannot be written", out.display()))?;
        println!("{}", out.display());
        house.close().await;
        Ok(())
    }
}
