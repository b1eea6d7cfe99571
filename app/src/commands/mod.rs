//! What `vielfalt` can do on the command line.

mod audit;
mod backup;
mod centre;
mod demo;
mod privacy;
mod routes;
mod serve;
mod solver;
mod steckbrief;
mod user;

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::{Context, Result};
use app::{areas, typesetting::Typst};
use clap::{Args, Parser, Subcommand};
use platform::{
    database::Storage,
    house::{Blueprint, House},
    mail::Post,
    sms::{self, Sms},
};
use values::clock::Clock;

/// Software für Kommunale Integrationszentren.
#[derive(Parser)]
#[command(name = "vielfalt", version, about)]
pub struct Vielfalt {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the centres of an installation.
    Serve(serve::Serve),
    /// Serves Dortmund's profile with demonstration accounts.
    Demo(demo::Demo),
    /// Opens and lists the centres of an installation.
    #[command(subcommand)]
    Centre(centre::Centre),
    /// Adds, lists and lets in people.
    #[command(subcommand)]
    User(user::User),
    /// Lists every route with method, path, area and right.
    Routes(routes::Routes),
    /// Reads a Steckbrief as the portal writes it.
    #[command(subcommand)]
    Steckbrief(steckbrief::SteckbriefCommand),
    /// Plans who takes which appointment, and proves how good the plan is.
    #[command(subcommand)]
    Solver(solver::SolverCommand),
    /// Checks the log.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Saves the databases while the server runs.
    Backup(backup::Backup),
    /// Puts a backup back while the server is stopped, on the engine it was taken from or on another.
    Restore(backup::Restore),
    /// Hands out what is kept about somebody.
    #[command(subcommand)]
    Privacy(privacy::Privacy),
}

impl Vielfalt {
    /// Does what was asked.
    pub fn run(self) -> Result<ExitCode> {
        match self.command {
            Command::Steckbrief(command) => command.run(),
            Command::Solver(command) => Ok(command.run()),
            Command::Serve(command) => wait(command.run()),
            Command::Demo(command) => wait(command.run()),
            Command::Centre(command) => wait(command.run()),
            Command::User(command) => wait(command.run()),
            Command::Routes(command) => wait(command.run()),
            Command::Audit(command) => wait(command.run()),
            Command::Backup(command) => wait(command.run()),
            Command::Restore(command) => wait(command.run()),
            Command::Privacy(command) => wait(command.run()),
        }
    }
}

fn wait(work: impl Future<Output = Result<()>>) -> Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(work)?;
    Ok(ExitCode::SUCCESS)
}

/// Where an installation lies.
#[derive(Args, Clone)]
pub struct Place {
    /// Folder of the installation.
    #[arg(
        long,
        value_name = "DIR",
        default_value = "data",
        env = "VIELFALT_DATA"
    )]
    data: PathBuf,
    /// Where the databases lie: `sqlite:DIR` or `postgres://USER@HOST/NAME`. Default: the folder.
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "VIELFALT_DATABASE",
        hide_env_values = true
    )]
    database: Option<String>,
    /// Where browsers reach the installation, for links in mails.
    #[arg(long, value_name = "URL", env = "VIELFALT_PUBLIC_URL")]
    public_url: Option<String>,
    /// Hosts of inner networks that may be providers of sign-in, with commas between.
    #[arg(
        long,
        value_name = "HOST,…",
        value_delimiter = ',',
        env = "VIELFALT_INNER_HOSTS"
    )]
    inner_hosts: Vec<String>,
    /// Writes mails into this folder instead of sending them.
    #[arg(long, value_name = "DIR", env = "VIELFALT_MAIL_DIR")]
    mail_dir: Option<PathBuf>,
    /// Mail server, for example `smtps://USER:PASSWORD@HOST`.
    #[arg(
        long,
        value_name = "URL",
        env = "VIELFALT_SMTP",
        hide_env_values = true
    )]
    smtp: Option<String>,
    /// Sender of mails.
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "vielfalt@localhost",
        env = "VIELFALT_SENDER"
    )]
    sender: String,
    /// Gateway for short messages that takes JSON over HTTP; `{to}` in it stands for the number.
    #[arg(long, value_name = "URL", env = "VIELFALT_SMS_URL")]
    sms_url: Option<String>,
    /// What the gateway knows the installation by; it stands in the header of `--sms-header`.
    #[arg(
        long,
        value_name = "TOKEN",
        env = "VIELFALT_SMS_TOKEN",
        hide_env_values = true
    )]
    sms_token: Option<String>,
    /// The header that says it; `{token}` in it stands for the token.
    #[arg(
        long,
        value_name = "HEADER",
        default_value = sms::USUAL_HEADER,
        env = "VIELFALT_SMS_HEADER"
    )]
    sms_header: String,
    /// What the gateway takes: JSON in which `{to}` and `{text}` stand for number and words, and `{id}` for the number of the message.
    #[arg(
        long,
        value_name = "JSON",
        default_value = sms::USUAL_BODY,
        env = "VIELFALT_SMS_BODY"
    )]
    sms_body: String,
}

impl Place {
    fn storage(&self) -> Result<Storage> {
        match &self.database {
            Some(address) => Ok(address.parse()?),
            None => Ok(Storage::Sqlite(self.data.clone())),
        }
    }

    fn post(&self) -> Result<Post> {
        match (&self.mail_dir, &self.smtp) {
            (Some(folder), _) => Ok(Post::folder(folder.clone(), &self.sender)?),
            (None, Some(url)) => Ok(Post::server(url, &self.sender)?),
            (None, None) => Ok(Post::Closed),
        }
    }

    fn sms(&self) -> Result<Sms> {
        match &self.sms_url {
            Some(url) => {
                let known_by = (self.sms_header.as_str(), self.sms_token.as_deref());
                Ok(Sms::gateway(url, known_by, &self.sms_body)?)
            }
            None => Ok(Sms::Closed),
        }
    }

    /// Opens the installation. `address` is where it listens, if it does.
    async fn open(
        &self,
        address: Option<&str>,
        notice: Option<&'static str>,
    ) -> Result<Arc<House>> {
        self.open_by(Clock::System, address, notice).await
    }

    /// The same, by another clock.
    async fn open_by(
        &self,
        clock: Clock,
        address: Option<&str>,
        notice: Option<&'static str>,
    ) -> Result<Arc<House>> {
        let listens = address.map(|address| format!("http://{address}"));
        let public_url = self.public_url.clone().or(listens);
        let blueprint = Blueprint {
            storage: self.storage()?,
            clock,
            areas: areas::all(),
            post: self.post()?,
            sms: self.sms()?,
            typesetter: Some(Arc::new(Typst)),
            public_url: public_url.unwrap_or_else(|| format!("http://{}", serve::LISTEN)),
            inner_hosts: self.inner_hosts.clone(),
            has_workers: address.is_some(),
            notice,
            name_of: |slug| profile::centres::by_slug(slug).map(|centre| centre.name.as_str()),
        };
        House::open(blueprint)
            .await
            .context("the installation cannot be opened")
    }
}

/// The centre `slug`, or advice on how to open it.
async fn centre_of(house: &House, slug: &str) -> Result<Arc<platform::centre::Centre>> {
    let centre = house.centre(slug).await?;
    centre.with_context(|| {
        format!("no centre »{slug}« is open here; open it with: vielfalt centre add {slug}")
    })
}
