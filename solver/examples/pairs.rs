//! Compares the pairs that a question's file names with those that the rules allow: `pairs QUESTION`.

use std::error::Error;
use std::fs::read_to_string;
use std::time::Instant;

use solver::format::Case;
use solver::index::Index;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args()
        .nth(1)
        .ok_or("name a file with a question")?;
    let mut case: Case = read_to_string(file)?.parse()?;
    let start = Instant::now();
    let index = Index::new(&case.problem)?;
    let built = start.elapsed();
    let start = Instant::now();
    let pairs = index.pairs();
    let found = start.elapsed();
    case.pairs.sort_unstable();
    println!(
        "index {built:.1?}, {} pairs {found:.1?}, {} in the file",
        pairs.len(),
        case.pairs.len()
    );
    let differs = pairs
        .iter()
        .zip(&case.pairs)
        .find(|(ours, theirs)| ours != theirs);
    match differs {
        Some((ours, theirs)) => {
            Err(format!("first difference: {ours:?}, the file says {theirs:?}").into())
        }
        None if pairs.len() != case.pairs.len() => Err("one of the two goes on".into()),
        None => Ok(()),
    }
}
