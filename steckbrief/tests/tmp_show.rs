#[test]
fn show() {
    let mut paths: Vec<_> = std::fs::read_dir("tests/files")
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    paths.sort();
    let only = std::env::var("ONLY").unwrap_or_default();
    for p in paths {
        let s = p.display().to_string();
        if s.contains("dortmund")
            || s.ends_with(".json") && !s.contains("daten")
            || !s.contains(&only)
        {
            continue;
        }
        println!("=== {s}");
        match steckbrief::read(&std::fs::read(&p).unwrap()) {
            Ok(p) => println!("{}", serde_json::to_string_pretty(&p).unwrap()),
            Err(e) => println!("REFUSED {e}"),
        }
    }
}
