use anyhow::Result;
use app::areas;
use clap::Args;
use platform::web;

/// Lists every route with method, path, area and right.
#[derive(Args)]
pub struct Routes {
    /// As JSON.
    #[arg(long)]
    json: bool,
}

impl Routes {
    #[expect(clippy::unused_async, reason = "all commands are awaited alike")]
    pub async fn run(self) -> Result<()> {
        let routes = web::pages_of(&areas::all()).routes();
        if self.json {
            println!("{}", serde_json::to_string_pretty(&routes)?);
            return Ok(());
        }
        for route in routes {
            println!(
                "{:<5} {:<60} {:<10} {}",
                route.method, route.path, route.area, route.right
            );
        }
        Ok(())
    }
}
