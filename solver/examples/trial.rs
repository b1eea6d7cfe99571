fn main() {
    let a: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&a[1]).unwrap();
    let case: solver::format::Case = text.parse().unwrap();
    let t = std::time::Instant::now();
    solver::planning::trial(&case, a[2].parse().unwrap());
    println!("{:?}", t.elapsed());
}
