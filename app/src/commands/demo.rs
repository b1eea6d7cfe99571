use std::sync::Arc;

use anyhow::Result;
use clap::Args;
use platform::{
    access::{
        Actor,
        accounts::{self, NewAccount},
        rights::shipped,
        sign_in,
    },
    centre::Centre,
    house::House,
    jobs,
    web::sign_in::link_path,
};
use values::{clock::Clock, contact::Email, language::Language};

use super::{Place, serve};

/// Serves Dortmund's profile with demonstration accounts.
#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    place: Place,
    /// Address to listen on.
    #[arg(long, value_name = "ADDR", default_value = serve::LISTEN, env = "VIELFALT_LISTEN")]
    listen: String,
    /// Opens as if so many days had passed since: shows reminders, records and figures of what lies ahead today.
    #[arg(long, value_name = "DAYS", default_value_t = 0)]
    days_later: u16,
}

const CENTRE: &str = "dortmund";

/// Name, address and role of each demonstration account: nobody of them exists.
const PEOPLE: &[(&str, &str, &str)] = &[
    (
        "Amal Yılmaz (Demo, Koordination)",
        "koordination@demo.example",
        shipped::COORDINATOR,
    ),
    (
        "Jochen Brandt (Demo, Leitung)",
        "leitung@demo.example",
        shipped::DIRECTOR,
    ),
    (
        "Ludmila Koval (Demo, Prüfung)",
        "pruefung@demo.example",
        shipped::AUDITOR,
    ),
    (
        "Nils Overbeck (Demo, Administration)",
        "administration@demo.example",
        shipped::ADMINISTRATOR,
    ),
];

/// Address and role of people outside the centre, whom the example data lets in.
const OUTSIDE: &[(&str, &str)] = &[("schule@demo.example", shipped::REQUESTER)];

impl Demo {
    pub async fn run(mut self) -> Result<()> {
        serve::watch_log();
        let mail_dir = self.place.data.join("mail");
        self.place.mail_dir.get_or_insert(mail_dir);
        let listener = serve::listen(&self.listen).await?;
        let address = listener.local_addr()?.to_string();
        let clock = Clock::days_ahead(self.days_later);
        let house = self
            .place
            .open_by(clock, Some(&address), Some("demo-notice"))
            .await?;
        let centre = house
            .add_centre(CENTRE, &Actor::machine("demonstration"))
            .await?;
        add_people(&centre).await?;
        for area in &house.areas {
            (area.seeds)(Arc::clone(&centre)).await?;
        }
        interpreting::enliven(&centre).await?;
        jobs::run_due(&centre).await?;
        println!("\nVielfalt is ready at {}/{CENTRE}\n", house.public_url);
        print_links(&house, &centre).await?;
        serve::answer(house, listener).await
    }
}

async fn add_people(centre: &Arc<Centre>) -> Result<()> {
    for (name, email, role) in PEOPLE {
        if accounts::find_by_email(centre.database.read(), email)
            .await?
            .is_none()
        {
            let change = centre.change(&Actor::machine("demonstration")).await?;
            let new = NewAccount {
                name: (*name).to_owned(),
                email: Email::parse(email)?,
                language: Language::German,
                roles: vec![(*role).to_owned()],
            };
            accounts::add(change, new).await?;
        }
    }
    Ok(())
}

async fn print_links(house: &House, centre: &Arc<Centre>) -> Result<()> {
    println!("One-time sign-in links (demonstration accounts, valid for one day):");
    let people = PEOPLE.iter().map(|(_, email, role)| (*email, *role));
    for (email, role) in people.chain(OUTSIDE.iter().copied()) {
        let Some(account) = accounts::find_by_email(centre.database.read(), email).await? else {
            continue;
        };
        let change = centre.change(&Actor::machine("demonstration")).await?;
        let lives = sign_in::HANDED_LINK_LIVES;
        let secret = sign_in::issue_and_commit(change, account.id, lives).await?;
        println!(
            "  {role:<14} {}{}  {}",
            house.public_url,
            link_below(centre, &secret),
            account.name
        );
    }
    println!("\nMails are written to a folder instead of being sent. Stop with Ctrl-C.");
    Ok(())
}

fn link_below(centre: &Centre, secret: &str) -> String {
    format!("/{}{}", centre.slug, link_path(secret))
}
