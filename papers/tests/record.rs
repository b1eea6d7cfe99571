//! The paper of a record: archivable and accessible, whatever people are called.

use chrono::NaiveDate;
use papers::typeset;
use serde_json::{Value, json};

fn record(lang: &str, dir: &str, name: &str) -> Value {
    json!({
        "lang": lang,
        "dir": dir,
        "labels": { "page": "{page} / {pages}" },
        "centre": { "name": "Kommunales Integrationszentrum" },
        "title": "Auskunft",
        "about": name,
        "lead": "Alles, was gespeichert ist.",
        "source_url": "https://ki.example/dortmund",
        "printed_on": "24. November 2026",
        "sections": [
            { "title": "Konto", "empty": "", "groups": [
                { "title": "", "rows": [{ "label": "Name", "value": name }, { "label": "", "value": "" }] },
                { "title": "Anmeldungen", "rows": [{ "label": "1", "value": "heute" }] },
            ] },
            { "title": "Fristen", "empty": "Nichts.", "groups": [] },
        ],
    })
}

#[test]
fn a_record_is_archivable_and_accessible_in_every_direction() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("the day exists");
    for (lang, dir, name) in [
        ("de", "ltr", "Łucja Ångström-Žižek"),
        ("ar", "rtl", "أمل يلماز"),
        ("de-simple", "ltr", "#strong[x] \\ $ *"),
    ] {
        let pdf = typeset("record", &record(lang, dir, name), today);
        let pdf = pdf.unwrap_or_else(|error| panic!("{error}"));
        assert!(pdf.starts_with(b"%PDF-1.7"));
        let ua = b"<pdfuaid:part>1</pdfuaid:part>";
        assert!(pdf.windows(ua.len()).any(|window| window == ua));
    }
}
