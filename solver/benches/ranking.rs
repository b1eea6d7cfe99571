//! How long it takes to rank everybody for one request, to say why not, and to show where the field narrows, while a
//! whole plan is loaded.
//!
//! Reads the question that `VIELFALT_QUESTION` names, or makes one up: 10,000 people and 27,000 requests.

#[path = "pool/mod.rs"]
mod pool;

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use solver::certificate::SCALE;
use solver::format::Case;
use solver::index::{Bookings, Index, Prices};
use solver::problem::Problem;

fn main() -> Result<(), Box<dyn Error>> {
    let problem = match std::env::var("VIELFALT_QUESTION") {
        Ok(file) => std::fs::read_to_string(file)?.parse::<Case>()?.problem,
        Err(_) => pool::question("state", 1)?,
    };
    let start = Instant::now();
    let index = Index::new(&problem)?;
    let built = start.elapsed();
    let start = Instant::now();
    let pairs = index.pairs();
    println!(
        "{} people, {} requests, {} pairs in {:.1?}; index built in {built:.1?}",
        problem.people.len(),
        problem.requests.len(),
        pairs.len(),
        start.elapsed(),
    );
    let bookings = greedy(&problem, &index);
    let booked = bookings.plan().iter().flatten().count();
    println!("{booked} requests are taken\n");
    println!(
        "{:32}{:>10}{:>10}{:>10}{:>10}",
        "", "median", "p90", "p99", "p99.9"
    );
    let mut ranked = Vec::new();
    row("rank", &problem, |request| {
        index.rank_with(&bookings, &problem.requests[request], |_| 0, &mut ranked);
        ranked.len()
    });
    let prices: Vec<_> = problem
        .requests
        .iter()
        .map(|request| problem.weights.open[usize::from(request.priority)] * SCALE / 2)
        .collect();
    let prices = Prices::new(&index, &pairs, &prices);
    row("rank with opportunity prices", &problem, |request| {
        let request = &problem.requests[request];
        let price = |person| prices.opportunity(&bookings, person, request).price;
        index.rank_with(&bookings, request, price, &mut ranked);
        ranked.len()
    });
    let people = u32::try_from(problem.people.len())?;
    let mut person = 0;
    row("why not", &problem, |request| {
        person = (person + 7_919) % people;
        index
            .why_not(&bookings, person, &problem.requests[request])
            .len()
    });
    row("funnel", &problem, |request| {
        index.funnel(&bookings, &problem.requests[request]).len()
    });
    Ok(())
}

/// A plan that gives each request, the dearest first, to the first of its ranking.
fn greedy<'p>(problem: &'p Problem, index: &Index<'_>) -> Bookings<'p> {
    let mut bookings = Bookings::new(problem);
    let mut order: Vec<_> = (0..).zip(&problem.requests).collect();
    order.sort_by_key(|(_, request)| std::cmp::Reverse(request.priority));
    for (number, request) in order {
        for one in index.rank(&bookings, request).iter().take(1) {
            // Whoever is ranked can be booked.
            let _ = bookings.book(number, one.person);
        }
    }
    bookings
}

/// Asks for each request and prints how long the answers took.
fn row(name: &str, problem: &Problem, mut ask: impl FnMut(usize) -> usize) {
    let mut times: Vec<Duration> = Vec::with_capacity(problem.requests.len());
    for request in 0..problem.requests.len() {
        let start = Instant::now();
        black_box(ask(black_box(request)));
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| format!("{:.2?}", times[(times.len() - 1) * share / 1_000]);
    println!(
        "{name:32}{:>10}{:>10}{:>10}{:>10}",
        at(500),
        at(900),
        at(990),
        at(999)
    );
}
