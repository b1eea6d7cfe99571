//! scratch
fn main() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let data = std::fs::read(format!(
        "{}/tests/data/full.json",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap();
    let mut data: serde_json::Value = serde_json::from_slice(&data).unwrap();
    data["lang"] = "de-simple".into();
    data["centre"]["accent"] = "#e2001a".into();
    data["focus_areas"][0]["paragraphs"][0]["runs"][0]["t"] = "#import \"x\": * $x^2$ <label> @ref *bold* _em_ 🎉👨‍👩‍👧 漢字 \u{202E}nelaoK\u{202C} eins\nzwei\n\nvier Київ ґвалт Їжак İstanbul ığdır Ţ مرحبا بالعالم mittendrin".into();
    data["focus_areas"][0]["paragraphs"][0]["runs"][1]["t"] = "m".repeat(300).into();
    data["lead"]["email"] =
        "kommunales-integrationszentrum.musterstadt@stadtverwaltung-musterstadt.example".into();
    data["undertakings"][0]["items"][0]["text"] = serde_json::json!([{"type":"p","runs":[{"t":"Absatz"}]},{"type":"h","runs":[{"t":"Zwischenzeile"}]},{"type":"ul","items":[[{"t":"eins"}],[{"t":"zwei"}]]}]);
    std::fs::write(
        "/tmp/papers/odd.pdf",
        papers::typeset("profile", &data, today).unwrap(),
    )
    .unwrap();
    let rss = || {
        std::fs::read_to_string("/proc/self/status")
            .unwrap()
            .lines()
            .find(|l| l.starts_with("VmRSS"))
            .unwrap()
            .to_owned()
    };
    for n in 0..121 {
        data["confirmed_on"] = n.to_string().into();
        let start = std::time::Instant::now();
        papers::typeset("profile", &data, today).unwrap();
        if n % 30 == 0 {
            println!("{n} {:?} {}", start.elapsed(), rss());
        }
    }
}
