//! How long it takes to take a table of 3,000 organisations over, on each engine at hand: upload,
//! check, take over, each as its action. `cargo bench --package registry --bench organisations`;
//! with `scripts/with-postgres` in front, PostgreSQL too.

use std::{
    error::Error,
    fmt::Write as _,
    time::{Duration, Instant},
};

use platform::access::Actor;
use registry::{organisations, places};
use testing::Engine;

/// Rows of the table.
const ROWS: usize = 3_000;
/// What the import may take on `SQLite`.
const BUDGET: Duration = Duration::from_secs(5);

/// A table as a school administration office would send it; one row in ten is like another.
fn table() -> Result<String, std::fmt::Error> {
    let mut csv = String::from("Schulnummer;Name;Art;Straße;PLZ;Ort;Telefon;E-Mail\r\n");
    for row in 0..ROWS {
        let (number, postcode) = (100_000 + row, [44_135, 44_137, 44_145, 44_147][row % 4]);
        let name = row - usize::from(row % 10 == 9) * 4;
        write!(
            csv,
            "{number};Grundschule Musterstraße {name};Schule;Musterstraße {row};{postcode};\
             Dortmund;0231 55{row:05};schule{row}@schulen.example\r\n"
        )?;
    }
    Ok(csv)
}

async fn measure(engine: Engine) -> Result<Duration, Box<dyn Error>> {
    let house = testing::house(engine, || vec![organisations::area(), places::area()]).await;
    let actor = Actor::machine("bench");
    let csv = table()?;
    let start = Instant::now();
    let bytes = csv.into_bytes();
    let id = organisations::import::read(&house.centre, &actor, "schulen.csv", bytes).await?;
    let read = start.elapsed();
    let import = organisations::import::find(&house.centre, &actor, id).await?;
    let rows = organisations::import::rows(&house.centre, &actor, &import).await?;
    let checked = start.elapsed();
    let tally = organisations::import::take(&house.centre, &actor, id).await?;
    let whole = start.elapsed();
    println!(
        "{engine:?}: {} rows; read {read:.0?}, checked {:.0?}, taken over {:.0?} ({} new); together {whole:.0?}",
        rows.len(),
        checked.saturating_sub(read),
        whole.saturating_sub(checked),
        tally.added,
    );
    Ok(whole)
}

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    for engine in Engine::all() {
        let took = runtime.block_on(measure(engine))?;
        let is_optimised = !cfg!(debug_assertions);
        if is_optimised && engine == Engine::Sqlite && took > BUDGET {
            return Err(format!("{took:?} is more than {BUDGET:?}").into());
        }
    }
    Ok(())
}
