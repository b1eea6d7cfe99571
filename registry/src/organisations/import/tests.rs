//! What files and rows become: tables of cases.

use std::{collections::BTreeMap, io::Write};

use platform::web::Fields;
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Details, Organisation},
    mapping,
    model::{Choice, Import},
    rules, table,
};

fn import(csv: &str) -> Import {
    let cells = table::read(csv.as_bytes()).unwrap();
    Import {
        id: Id::default(),
        file_name: String::new(),
        expires_at: Moment::default(),
        mapping: mapping::guess(&cells[0]),
        cells,
        choices: BTreeMap::new(),
        taken: None,
    }
}

fn known(name: &str, postcode: &str, number: &str) -> Organisation {
    let pairs = [
        ("name", name),
        ("kind", "school"),
        ("postcode", postcode),
        ("school_number", number),
        ("notes", "bleibt stehen"),
    ];
    let pairs = pairs.map(|(name, text)| (name.to_owned(), text.to_owned()));
    Organisation {
        id: Id::named(name),
        details: Details::read(&Fields::new(pairs.to_vec())).unwrap(),
        changed_at: Moment::default(),
    }
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

#[test]
fn a_table_is_read_in_every_spelling_in_which_spreadsheets_save_it() {
    let expected = vec![vec!["Name", "Ort"], vec!["Größe; Öl", "Köln"]];
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode("Name;Ort\r\n\"Größe; Öl\";Köln\r\n");
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            "Name\tOrt\r\nGröße; Öl\tKöln"
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    let book = workbook(|sheet| {
        for (row, cells) in [["Name", "Ort"], ["Größe; Öl", "Köln"]].iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    });
    for bytes in [
        b"\xef\xbb\xbfName;Ort\n\"Gr\xc3\xb6\xc3\x9fe; \xc3\x96l\";K\xc3\xb6ln\n".to_vec(),
        "Name,Ort\nGröße; Öl,Köln".as_bytes().to_vec(),
        latin.into_owned(),
        utf16,
        book,
    ] {
        assert_eq!(table::read(&bytes).unwrap(), expected);
    }
}

#[test]
fn numbers_and_days_of_a_workbook_are_what_a_person_reads() {
    let day = values::day::parse("2024-08-01").unwrap();
    let book = workbook(|sheet| {
        for (column, head) in ["Name", "PLZ", "seit", "leer"].into_iter().enumerate() {
            sheet
                .write_string(0, u16::try_from(column).unwrap(), head)
                .unwrap();
        }
        sheet.write_string(1, 0, "Nordschule").unwrap();
        sheet.write_number(1, 1, 44145).unwrap();
        let date = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
        sheet.write_datetime_with_format(1, 2, day, &date).unwrap();
        sheet.write_string(1, 3, " – ").unwrap();
    });
    let rows = table::read(&book).unwrap();
    assert_eq!(rows[1], ["Nordschule", "44145", "01.08.2024", ""]);
}

#[test]
fn what_is_no_table_or_too_large_is_refused() {
    let bomb = {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        archive
            .start_file("xl/worksheets/sheet1.xml", options)
            .unwrap();
        let zeros = vec![b' '; 1_000_000];
        for _ in 0..60 {
            archive.write_all(&zeros).unwrap();
        }
        archive.finish().unwrap().into_inner()
    };
    assert!(bomb.len() < 100_000);
    let far = workbook(|sheet| {
        sheet.write_string(0, 0, "Name").unwrap();
        sheet
            .write_string(1_048_575, 16_383, "weit draußen")
            .unwrap();
    });
    let long = format!("Name\n{}", "x".repeat(5_000));
    let many = format!("Name\n{}", "a\n".repeat(table::ROWS + 1));
    let wide = format!("{}\nx", "a;".repeat(100));
    let too_large = "refused-organisations-too-large";
    let no_table = "refused-organisations-no-table";
    let no_rows = "refused-organisations-no-rows";
    for (bytes, key) in [
        (bomb, too_large),
        (far, too_large),
        (long.into_bytes(), too_large),
        (many.into_bytes(), too_large),
        (wide.into_bytes(), too_large),
        (vec![b'a'; table::FILE + 1], too_large),
        (b"PK\x03\x04 not a workbook".to_vec(), no_table),
        (b"Name;Ort\nA\0B;C".to_vec(), no_table),
        (b"%PDF-1.7".to_vec(), no_table),
        (b"\xd0\xcf\x11\xe0 old".to_vec(), no_table),
        (b"".to_vec(), no_rows),
        (b"Name;Ort\n;\n".to_vec(), no_rows),
    ] {
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(20)]).into_owned();
        assert_eq!(table::read(&bytes).unwrap_err().key, key, "{start:?}");
    }
}

#[test]
fn each_row_says_what_is_wrong_with_it() {
    let rows = rules::rows(
        &import(
            "Name;Art;PLZ;Ort;E-Mail;Telefon;Schulnummer\n\
             Gut e.V.;Verein;44145;Dortmund;a@b.example;+49 231 5550101;\n\
             ;Schule;44145;Dortmund;;;\n\
             Böse;Raumschiff;4414;Dortmund;kein at;12;\n\
             =HYPERLINK(\"http://x\");Verein;;;;;\n\
             Um\u{202e}gedreht;Verein;;;;;\n\
             +cmd|' /C calc'!A0;Verein;;;;;\n\
             Nummer;Schule;;;;;12a\n",
        ),
        &[],
    );
    let keys: Vec<Vec<(&str, &str)>> = rows
        .iter()
        .map(|row| {
            row.findings
                .iter()
                .map(|(field, no)| (field.as_str(), no.key))
                .collect()
        })
        .collect();
    assert_eq!(keys[0], []);
    assert_eq!(rows[0].choices, [Choice::New, Choice::Skip]);
    assert_eq!(keys[1], [("name", "error-required")]);
    assert_eq!(
        keys[2],
        [
            ("kind", "refused-organisations-kind"),
            ("postcode", "error-postcode"),
            ("phone", "error-phone"),
            ("email", "error-email"),
        ]
    );
    assert_eq!(keys[3], [("name", "refused-organisations-formula")]);
    assert_eq!(keys[4], [("name", "error-hidden")]);
    assert_eq!(keys[5], [("name", "refused-organisations-formula")]);
    assert_eq!(keys[6], [("school_number", "error-school-number")]);
    for row in &rows[1..] {
        assert_eq!(
            (row.choices.as_slice(), row.details.is_none()),
            (&[Choice::Skip][..], true)
        );
        assert!(row.number() >= 3);
    }
}

#[test]
fn what_is_there_already_is_proposed_to_be_completed_or_left() {
    use Choice::{New, Skip, Update};

    let there = [
        known("Regenbogenschule", "44145", "123456"),
        known("Brücke der Kulturen e.V.", "44147", ""),
    ];
    let mut table = import(
        "Schulnummer;Name;PLZ;Telefon\n\
         123456;Schule am Regenbogen;44145;0231 5550101\n\
         ;Bruecke der Kulturen;44147;\n\
         ;Ganz neu;44147;\n\
         ;Ganz neu e.V.;44147;\n\
         234567;A;;\n\
         234567;B;;\n",
    );
    let rows = rules::rows(&table, &there);
    let proposed: Vec<Choice> = rows.iter().map(|row| row.choice(&table.choices)).collect();
    assert_eq!(proposed, [Update, Skip, New, Skip, New, Skip]);
    assert!(rows[0].like.as_ref().is_some_and(|like| like.is_sure));
    assert!(rows[1].like.as_ref().is_some_and(|like| !like.is_sure));
    assert_eq!(rows[3].findings[0].1.key, "organisations-finding-repeated");
    assert_eq!(rows[3].findings[0].1.values, [("row", "4".to_owned())]);
    // The same school number twice cannot be kept twice, whatever is chosen.
    assert_eq!(rows[5].choices, [Skip]);

    table.choices = BTreeMap::from([(1, Update), (3, New), (5, New)]);
    let plan = rules::plan(&table, &there).unwrap();
    assert_eq!(
        (plan.tally.added, plan.tally.updated, plan.tally.skipped),
        (3, 2, 1)
    );
    let changed = &plan.changed[&there[0].id];
    assert_eq!(changed.name, "Schule am Regenbogen");
    // Empty cells change nothing.
    assert_eq!(changed.notes.as_deref(), Some("bleibt stehen"));
    assert_eq!(changed.phone.as_ref().unwrap().e164(), "+492315550101");
}

#[test]
fn a_table_of_nothing_new_is_not_taken_over() {
    let mut table = import("Name\nA\nB");
    table.choices = BTreeMap::from([(0, Choice::Skip), (1, Choice::Skip)]);
    let refusal = rules::plan(&table, &[]).unwrap_err();
    assert_eq!(refusal.key, "refused-organisations-nothing");
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _any_answer = table::read(&bytes);
        let packed = [b"PK\x03\x04".to_vec(), bytes].concat();
        prop_assert!(table::read(&packed).is_err());
    }

    #[test]
    fn every_row_below_the_heads_is_counted_once(cells in "[a-zäöü;=+\\-@\" \n]{0,200}") {
        if let Ok(read) = table::read(format!("Name;Art;Ort\n{cells}").as_bytes()) {
            let table = Import { mapping: mapping::guess(&read[0]), cells: read, ..import("Name\nx") };
            let rows = rules::rows(&table, &[]);
            prop_assert_eq!(rows.len(), table.cells.len() - 1);
            if let Ok(plan) = rules::plan(&table, &[]) {
                let tally = plan.tally;
                prop_assert_eq!(tally.added + tally.updated + tally.skipped, rows.len());
                prop_assert_eq!(plan.new.len(), tally.added);
            }
        }
    }
}
