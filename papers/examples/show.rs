//! scratch
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    for name in ["full", "arabic", "full", "arabic", "full"] {
        let data = std::fs::read(format!(
            "{}/tests/data/{name}.json",
            env!("CARGO_MANIFEST_DIR")
        ))
        .unwrap();
        let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
        let start = std::time::Instant::now();
        match papers::typeset("profile", &data, today) {
            Ok(pdf) => {
                println!("{name} {:?} {} bytes", start.elapsed(), pdf.len());
                std::fs::write(format!("{dir}/{name}.pdf"), pdf).unwrap();
            }
            Err(error) => println!("{error}"),
        }
    }
}
