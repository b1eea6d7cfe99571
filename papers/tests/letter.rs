//! Letters: they fit both standards, in both directions, whatever they say.

use std::{env, fs};

use chrono::NaiveDate;
use papers::typeset;
use serde_json::{Value, json};

fn german() -> Value {
    json!({
        "lang": "de",
        "dir": "ltr",
        "labels": {
            "page": "Seite {page} von {pages}",
            "phone": "Telefon", "email": "E-Mail", "website": "Internet", "date": "Datum",
        },
        "centre": { "name": "Kommunales Integrationszentrum Beispielstadt" },
        "head": {
            "office": "Beispielstadt · Die Oberbürgermeisterin",
            "street": "Rathausplatz 1",
            "town": "44135 Beispielstadt",
            "phone": "0231 000-000",
            "email": "ki@beispielstadt.example",
            "website": "https://ki.beispielstadt.example",
            "footer": "Haltestelle Rathaus · Termine nach Vereinbarung",
        },
        "recipient": ["Erika Beispiel", "Beispielverein e. V.", "Musterweg 12", "44135 Dortmund"],
        "date": "24. November 2026",
        "subject": "Ihre Aufwandsentschädigung im Oktober",
        "paragraphs": [
            "Guten Tag, Frau Beispiel,",
            "vielen Dank für Ihre Einsätze. Für den Oktober haben wir abgerechnet:",
        ],
        "table": {
            "heads": ["Einsatz", "Tag", "Betrag"],
            "rows": [
                ["Elterngespräch in der Grundschule", "6. Oktober", "25,00 €"],
                ["Beratung im Jugendamt, mit Fahrtkosten", "19. Oktober", "31,40 €"],
            ],
        },
        "after": ["Das Geld kommt in den nächsten Tagen auf Ihr Konto.", "Mit freundlichen Grüßen"],
        "signature": "Amal Yılmaz",
    })
}

fn arabic() -> Value {
    let mut letter = german();
    letter["lang"] = json!("ar");
    letter["dir"] = json!("rtl");
    letter["labels"] = json!({
        "page": "الصفحة {page} من {pages}",
        "phone": "الهاتف", "email": "البريد الإلكتروني", "website": "الموقع", "date": "التاريخ",
    });
    letter["date"] = json!("٢٤ نوفمبر ٢٠٢٦");
    letter["subject"] = json!("مكافأتك عن شهر أكتوبر");
    letter["paragraphs"] = json!([
        "مرحباً السيدة Beispiel،",
        "شكراً جزيلاً على مهامك. هذه هي تسوية شهر أكتوبر:",
    ]);
    letter["table"]["heads"] = json!(["المهمة", "اليوم", "المبلغ"]);
    letter["table"]["rows"][0] = json!(["حديث مع الوالدين في المدرسة", "٦ أكتوبر", "25.00 €"]);
    letter["after"] = json!([
        "سيصل المبلغ إلى حسابك خلال الأيام القادمة.",
        "مع أطيب التحيات"
    ]);
    letter
}

fn letter(data: &Value) -> Vec<u8> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("the day exists");
    typeset("letter", data, today).unwrap_or_else(|error| panic!("{error}"))
}

fn contains(pdf: &[u8], part: &str) -> bool {
    pdf.windows(part.len())
        .any(|window| window == part.as_bytes())
}

/// The typesetter refuses to write a file that breaks a rule of either.
fn claims_both_standards(pdf: &[u8], language: &str) {
    for part in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfuaid:part>1</pdfuaid:part>",
        &format!("/Lang({language})"),
    ] {
        assert!(contains(pdf, part), "{part} is missing");
    }
}

/// Looked at with `VIELFALT_LETTERS=/tmp cargo test -p papers --test letter`.
fn show(name: &str, pdf: &[u8]) {
    if let Some(folder) = env::var_os("VIELFALT_LETTERS") {
        let path = std::path::Path::new(&folder).join(name);
        fs::write(path, pdf).expect("the folder can be written");
    }
}

#[test]
fn a_german_letter_is_archivable_and_accessible() {
    let pdf = letter(&german());
    show("letter-de.pdf", &pdf);
    claims_both_standards(&pdf, "de");
}

#[test]
fn an_arabic_letter_is_archivable_and_accessible() {
    let pdf = letter(&arabic());
    show("letter-ar.pdf", &pdf);
    claims_both_standards(&pdf, "ar");
}

#[test]
fn a_letter_of_several_pages_is_one() {
    let mut long = german();
    let rows = (1..90).map(|number| json!([format!("Einsatz {number}"), "Tag", "25,00 €"]));
    long["table"]["rows"] = rows.collect();
    let pdf = letter(&long);
    show("letter-long.pdf", &pdf);
    claims_both_standards(&pdf, "de");
}

#[test]
fn a_letter_without_anything_is_one() {
    let mut empty = german();
    for (name, value) in empty.as_object_mut().into_iter().flatten() {
        if !["lang", "dir", "labels", "centre"].contains(&name.as_str()) {
            *value = Value::Null;
        }
    }
    empty["centre"]["name"] = json!("");
    claims_both_standards(&letter(&empty), "de");
    let mut odd = german();
    odd["subject"] = json!("#panic() $x$ \u{202e}\0 *a* <b>");
    odd["recipient"] = json!(["#include \"/etc/passwd\"", "\u{0}", "x".repeat(500)]);
    claims_both_standards(&letter(&odd), "de");
}
