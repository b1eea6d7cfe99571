//! Makes up a question and prints its text: `question KIND SEED`.
//!
//! Kinds are `city`, `busy`, `region`, `state`, `big` for a month's plan, and `shifts` for the fewest people who do all
//! tasks.

#[path = "../../benches/pool/mod.rs"]
mod pool;
mod shifts;
mod text;

use std::error::Error;
use std::io::Write;

use solver::format::Case;
use solver::index::Index;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [kind, seed] = &arguments[..] else {
        return Err("usage: question city|busy|region|state|big|shifts SEED".into());
    };
    let seed = seed.parse()?;
    let text = if kind == "shifts" {
        shifts::text(seed)
    } else {
        let problem = pool::question(kind, seed)?;
        let pairs = Index::new(&problem)?.pairs();
        text::text(&Case { problem, pairs }, seed)
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}
