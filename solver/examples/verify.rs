//! Says what is certain about a plan: `verify QUESTION CERTIFICATE`, two files in the formats of `solver::format` and
//! `solver::certificate`.

use std::error::Error;
use std::fs::read_to_string;

use solver::certificate::Certificate;
use solver::check;
use solver::format::Case;

fn main() -> Result<(), Box<dyn Error>> {
    let files: Vec<_> = std::env::args().skip(1).collect();
    let [question, certificate] = &files[..] else {
        return Err("name a file with the question and one with the certificate".into());
    };
    let case: Case = read_to_string(question)?.parse()?;
    let certificate: Certificate = read_to_string(certificate)?.parse()?;
    let verdict = check::certificate(&case.problem, &case.pairs, &certificate)?;
    println!("The plan keeps every rule and costs {}.", verdict.cost);
    println!(
        "No plan costs less than {}: the gap is at most {}.",
        verdict.bound,
        verdict.gap()
    );
    Ok(())
}
