//! Plans a file and says how good the plan is.
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&a[1]).unwrap();
    let case: solver::format::Case = text.parse().unwrap();
    let seconds: f64 = a[2].parse().unwrap();
    let cpu = || std::fs::read_to_string("/proc/self/stat").unwrap().split(' ').skip(13).take(2).map(|x| x.parse::<f64>().unwrap()).sum::<f64>() / 100.0;
    let threads: usize = a[3].parse().unwrap();
    let clock = move || cpu() / threads as f64;
    let limits = solver::planning::Limits { seed: 1, seconds, clock: &clock, threads, progress: None };
    let t = std::time::Instant::now();
    let c = solver::planning::plan(&case.problem, &case.pairs, limits).unwrap();
    println!("{} cost {} bound {} gap {:.4}% cpu {:.2} wall {:.2}", a[1], c.cost, c.bound, (c.cost - c.bound) as f64 / c.cost as f64 * 100.0, cpu(), t.elapsed().as_secs_f64());
    let t = cpu();
    println!("{:?} cpu {:.2} text {} MB", solver::check::certificate(&case.problem, &case.pairs, &c), cpu() - t, c.to_text().len() as f64 / 1e6);
}
