use std::{net::SocketAddr, sync::Arc};

use anyhow::{Context, Result};
use clap::Args;
use platform::{house::House, web};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::Place;

/// Where it listens unless told otherwise.
pub const LISTEN: &str = "127.0.0.1:8080";

/// Serves the centres of an installation.
#[derive(Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    /// Address to listen on.
    #[arg(long, value_name = "ADDR", default_value = LISTEN, env = "VIELFALT_LISTEN")]
    listen: String,
}

impl Serve {
    pub async fn run(self) -> Result<()> {
        watch_log();
        let listener = listen(&self.listen).await?;
        let house = self
            .place
            .open(Some(&listener.local_addr()?.to_string()), None)
            .await?;
        println!("Vielfalt is ready at {}", house.public_url);
        answer(house, listener).await
    }
}

/// Writes the log to standard error as JSON lines.
pub fn watch_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}

pub async fn listen(address: &str) -> Result<TcpListener> {
    let bound = TcpListener::bind(address).await;
    bound.with_context(|| format!("cannot listen on {address}; is another program there?"))
}

/// Answers until asked to stop, then lets running requests end and closes the databases.
pub async fn answer(house: Arc<House>, listener: TcpListener) -> Result<()> {
    tokio::spawn(open_centres(Arc::clone(&house)));
    // Attempts to sign in are counted for each network address.
    let application = web::application(&house).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, application)
        .with_graceful_shutdown(asked_to_stop())
        .await?;
    house.close().await;
    Ok(())
}

/// Opens every centre beside the first answers, so that each outbox is worked on from the start.
async fn open_centres(house: Arc<House>) {
    let slugs = house.slugs().await.unwrap_or_default();
    for slug in slugs {
        if let Err(cause) = house.centre(&slug).await {
            tracing::error!(centre = slug, %cause, "a centre cannot be opened");
        }
    }
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    else {
        let _stopped = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
