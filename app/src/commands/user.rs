use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use platform::{
    Error,
    access::{
        Actor,
        accounts::{self, NewAccount},
        sign_in,
    },
    house::House,
    web::sign_in::link_path,
};
use values::{contact::Email, language::Language};

use super::{Place, centre_of};

/// Adds, lists and lets in people.
#[derive(Subcommand)]
pub enum User {
    /// Adds an account.
    Add {
        #[command(flatten)]
        at: At,
        /// As shown to colleagues.
        #[arg(long)]
        name: String,
        /// Where sign-in links go.
        #[arg(long)]
        email: String,
        /// Role, may be given several times: coordinator, director, auditor, administrator, requester, partner.
        #[arg(long = "role", value_name = "ROLE")]
        roles: Vec<String>,
        /// Language of the interface: de, en, tr, ar, uk, de-simple.
        #[arg(long, default_value = "de")]
        language: String,
    },
    /// Prints a one-time sign-in link, valid for one day.
    Link {
        #[command(flatten)]
        at: At,
        /// The account's mail address.
        email: String,
    },
    /// Lists the accounts.
    List {
        #[command(flatten)]
        at: At,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Which centre of which installation.
#[derive(Args)]
pub struct At {
    #[command(flatten)]
    place: Place,
    /// The centre's part of an address.
    #[arg(long, default_value = "dortmund", env = "VIELFALT_CENTRE")]
    centre: String,
}

impl User {
    pub async fn run(self) -> Result<()> {
        let at = match &self {
            Self::Add { at, .. } | Self::Link { at, .. } | Self::List { at, .. } => at,
        };
        let house = at.place.open(None, None).await?;
        let outcome = self.act(&house).await;
        house.close().await;
        outcome
    }

    async fn act(self, house: &House) -> Result<()> {
        match self {
            Self::Add {
                at,
                name,
                email,
                roles,
                language,
            } => {
                let centre = centre_of(house, &at.centre).await?;
                let language = Language::from_tag(&language).context("no such language")?;
                let email = Email::parse(&email).context("this is no mail address")?;
                let change = centre.change(&Actor::machine("command line")).await?;
                let added = accounts::add(
                    change,
                    NewAccount {
                        name,
                        email,
                        language,
                        roles,
                    },
                );
                match added.await {
                    Ok(id) => println!("{id}"),
                    Err(Error::Refused(refusal)) => {
                        anyhow::bail!(refusal.sentence(&house.texts, Language::English))
                    }
                    Err(other) => return Err(other.into()),
                }
            }
            Self::Link { at, email } => {
                let centre = centre_of(house, &at.centre).await?;
                let account = accounts::find_by_email(centre.database.read(), &email).await?;
                let account = account.context("there is no open account with this address")?;
                let change = centre.change(&Actor::machine("command line")).await?;
                let lives = sign_in::HANDED_LINK_LIVES;
                let secret = sign_in::issue_and_commit(change, account.id, lives).await?;
                println!("{}", centre.address(&link_path(&secret)));
            }
            Self::List { at, json } => list(house, &at.centre, json).await?,
        }
        Ok(())
    }
}

async fn list(house: &House, centre: &str, json: bool) -> Result<()> {
    let centre = centre_of(house, centre).await?;
    let accounts = accounts::list(centre.database.read()).await?;
    if json {
        let rows = accounts.iter().map(|account| {
            serde_json::json!({
                "id": account.id, "name": account.name, "email": account.email,
                "language": account.language, "roles": account.roles,
                "disabled_at": account.disabled_at,
            })
        });
        println!("{:#}", serde_json::Value::Array(rows.collect()));
        return Ok(());
    }
    for account in &accounts {
        println!(
            "{}\t{}\t{}",
            account.name,
            account.email,
            account.roles.join(", ")
        );
    }
    Ok(())
}
