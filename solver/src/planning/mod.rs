//! Plans: who takes what, and a bound that says how good that is.

mod improve;
mod instance;
mod parts;
mod relaxation;
mod roster;
mod schedule;
mod solve;

use rand::SeedableRng;

pub fn trial(case: &crate::format::Case, seconds: f64) {
    let t = std::time::Instant::now();
    let instance = instance::Instance::new(&case.problem, &case.pairs);
    println!("{:?} compiled", t.elapsed());
    let stop = || t.elapsed().as_secs_f64() > seconds;
    let mut search = solve::Search { chance: rand_pcg::Pcg64Mcg::seed_from_u64(1), stop: &stop, nodes: 0 };
    let (groups, alone) = parts::split(&instance, |_| true);
    let mut cost: i64 = alone.iter().map(|r| instance.open[*r as usize]).sum();
    let mut bound = cost;
    println!("{} groups", groups.len());
    for g in &groups {
        let part = parts::cut(&instance, g);
        let n = search.nodes;
        let known = solve::Found::of(&roster::Roster::new(&part));
        let o = search.solve(&part, None, known, i64::MAX, 0);
        if part.pairs() > 100 { println!("{:?} part {} {} {} cost {} bound {} nodes {}", t.elapsed(), part.requests(), part.people(), part.pairs(), o.found.cost / 64, o.bound / 64, search.nodes - n); }
        cost += o.found.cost;
        bound += o.bound;
    }
    println!("{:?} cost {} bound {} gap {:.4}% nodes {}", t.elapsed(), cost / 64, bound / 64, (cost - bound) as f64 * 100.0 / cost as f64, search.nodes);
}
