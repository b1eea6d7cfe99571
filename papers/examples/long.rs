//! scratch
fn main() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let data = std::fs::read(format!(
        "{}/tests/data/full.json",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap();
    let data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    papers::typeset("profile", &data, today).unwrap();
    for (name, text) in [
        ("verantw2000", "Verantwortungsbewusstsein ".repeat(2000)),
        ("word1000", "m".repeat(1000)),
        ("word10000", "m".repeat(10_000)),
        ("arab1000", "م".repeat(1000)),
        ("words1000", "Wort ".repeat(200)),
        ("words10000", "Wort ".repeat(2000)),
        ("words50000", "Wort ".repeat(10000)),
        ("arab10000", "م".repeat(10_000)),
    ] {
        for place in 0..3 {
            let mut data = data.clone();
            match place {
                0 => {
                    data["focus_areas"][0]["paragraphs"][0]["runs"] =
                        serde_json::json!([{"t": text}])
                }
                1 => data["council"]["steps"][0]["role"] = serde_json::json!(text),
                _ => data["centre"]["name"] = serde_json::json!(text),
            };
            let start = std::time::Instant::now();
            let n = papers::typeset("profile", &data, today).map(|v| v.len());
            println!("{name} {place} {:?} {n:?}", start.elapsed());
        }
    }
}
