//! S-06: whatever people write stays words: in HTML, attributes, spreadsheets, mails, the log and
//! the program's own output (ASVS 5.0 V1.2, V16.4.1). vCard, Atom, JSON-LD, HSDS and the portal's
//! text have their properties beside them in `areas/profile/src`.

use platform::{
    access::{Actor, accounts, accounts::NewAccount},
    database::Entry,
    mail,
    web::sheet::{Cell, Sheet},
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};
use scraper::Selector;
use testing::{AMAL, BRANDT, Engine, Visitor};
use values::{contact::Email, language::Language, subject::Subject};

use crate::house;

const LIST: &str = "/dortmund/intern/fristen";

/// Text with the pieces that break out of one format or another.
fn evil() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "</title>",
        "\"",
        "'",
        "&amp;",
        "<!--",
        "]]>",
        "onload=x",
        "javascript:alert(1)",
        "=1+1",
        "+49",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r",
        "\n",
        "\r\n",
        "\r\nBcc: evil@example.org",
        ";",
        ",",
        "\\",
        "{{7*7}}",
        "${x}",
        "\u{202e}",
        "\u{0}",
        "Müller",
        "شمس",
        "%0d%0a",
        "../",
    ]);
    let piece = prop_oneof![3 => piece.prop_map(str::to_owned), 1 => "\\PC{1,6}"];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

/// So many of them; the same ones every time.
fn samples(count: usize) -> Vec<String> {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        prop::test_runner::TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha),
    );
    let draw = |runner: &mut TestRunner| evil().new_tree(runner).unwrap().current();
    (0..count).map(|_| draw(&mut runner)).collect()
}

/// What a form keeps of what was typed.
fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\0', "")
        .trim()
        .to_owned()
}

/// The same with blanks as a reader sees them.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn add(visitor: &mut Visitor, name: &str) -> String {
    let fields = [
        ("name", name),
        ("due_on", "2026-12-01"),
        ("holder", "role:coordinator"),
        ("remind_days", "30"),
    ];
    visitor.post(LIST, &fields).await.location().to_owned()
}

#[tokio::test]
async fn s_06_what_people_write_never_becomes_markup() {
    let house = house::empty(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let shape = |page: &testing::Page| {
        let every = Selector::parse("*").unwrap();
        let html = page.html();
        let all = html.select(&every).map(|element| {
            let names = element.value().attrs().map(|(name, _)| name);
            format!(
                "{} {}",
                element.value().name(),
                names.collect::<Vec<_>>().join(" ")
            )
        });
        all.collect::<Vec<_>>()
    };
    let harmless = add(&mut amal, "harmlos").await;
    let _shown = amal.get(&harmless).await;
    let expected = shape(&amal.get(&harmless).await);
    let heading = Selector::parse("h1").unwrap();
    for name in samples(96)
        .into_iter()
        .filter(|name| !kept(name).is_empty())
    {
        let path = add(&mut amal, &name).await;
        let _told = amal.get(&path).await;
        let page = amal.get(&path).await.with_status(200);
        assert_eq!(shape(&page), expected, "{name:?}");
        let html = page.html();
        let title: String = html.select(&heading).next().unwrap().text().collect();
        assert_eq!(words(&title), words(&kept(&name)));
        // And as a value of a field, after an error.
        let wrong = [("name", name.as_str()), ("due_on", "nie")];
        let page = amal.post(LIST, &wrong).await.with_status(422);
        assert_eq!(
            page.form(LIST).text("name"),
            kept(&name).replace('\r', "\n"),
            "{name:?}"
        );
    }
}

proptest! {
    #[test]
    fn s_06_no_cell_of_a_spreadsheet_is_a_formula(cells in prop::collection::vec(evil(), 1..6)) {
        let sheet = Sheet {
            name: "x".to_owned(),
            heads: cells.clone(),
            rows: vec![cells.iter().map(Cell::text).collect()],
        };
        let bytes = sheet.csv().unwrap();
        let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(text);
        let mut rows = 0;
        for row in reader.records() {
            let row = row.unwrap();
            prop_assert_eq!(row.len(), cells.len());
            for (cell, typed) in row.iter().zip(&cells) {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
                prop_assert!(cell.strip_prefix('\'').unwrap_or(cell) == typed || cell == typed);
            }
            rows += 1;
        }
        prop_assert_eq!(rows, 2);
    }
}

#[tokio::test]
async fn s_06_nobody_adds_a_header_to_a_mail() {
    const EXPECTED: [&str; 11] = [
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Date",
        "Auto-Submitted",
        "Content-Language",
        "List-Unsubscribe",
        "Reply-To",
        "MIME-Version",
        "Content-Type",
    ];
    let house = house::empty(Engine::Sqlite).await;
    for name in samples(64) {
        let mut nils = house.signed_in(testing::NILS).await;
        let settings = "/dortmund/intern/postausgang/einstellungen";
        let fields = [
            ("sender_name", name.as_str()),
            ("reply_to", "ki@dortmund.example"),
            ("signature", name.as_str()),
        ];
        nils.post(settings, &fields).await;
        let mut change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let to = mail::Recipient {
            account: None,
            name: name.clone(),
            address: "empfang@ki.example".to_owned(),
            language: Language::English,
        };
        let values = [("count", name.as_str().into())];
        mail::write(&house.centre.texts, to, "deadline-mail-subject", &values)
            .facts(vec![(name.clone(), name.clone())])
            .button("mail-link-button", "http://ki.example/x".to_owned())
            .preferences(format!("http://ki.example/{name}"))
            .post(&mut change)
            .await
            .unwrap();
        let subject = Subject::new("account", values::id::Id::default());
        change
            .commit(Entry::new("signed-in", subject))
            .await
            .unwrap();
        house.work().await;
    }
    let mails = house.letters();
    assert_eq!(mails.len(), 64, "each of them could be sent");
    for mail in mails {
        for (name, text) in &mail.headers {
            assert!(EXPECTED.contains(&name.as_str()), "{name}: {text}");
            let again = mail.headers.iter().filter(|(own, _)| own == name).count();
            assert_eq!(again, 1, "{name} stands there twice");
            assert!(!text.contains(['\r', '\n', '\0']), "{name}: {text:?}");
        }
        assert!(!mail.html.contains("<script"), "{}", mail.html);
    }
}

#[tokio::test]
async fn s_06_an_entry_of_the_log_stays_one_entry_whatever_its_writer_is_called() {
    let house = house::empty(Engine::Sqlite).await;
    for (number, name) in samples(24).into_iter().enumerate() {
        // NUL comes through no form.
        let name = name.replace('\0', "");
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let new = NewAccount {
            name: name.clone(),
            email: Email::parse(&format!("n{number}@ki.example")).unwrap(),
            language: Language::German,
            roles: vec!["coordinator".to_owned()],
        };
        let id = accounts::add(change, new).await.unwrap();
        let rows = house.centre.database.read();
        let account = accounts::find(rows, id).await.unwrap().unwrap();
        let actor = accounts::as_actor(rows, account).await.unwrap();
        let change = house.centre.change(&actor).await.unwrap();
        let subject = Subject::new("account", id);
        change
            .commit(Entry::new("signed-in", subject))
            .await
            .unwrap();
        let mut brandt = house.signed_in(BRANDT).await;
        let page = brandt
            .get("/dortmund/intern/protokoll")
            .await
            .with_status(200);
        let html = page.html();
        let row = Selector::parse("tbody tr").unwrap();
        let cell = Selector::parse("td bdi").unwrap();
        let newest: Vec<_> = html.select(&row).skip(1).take(3).collect();
        let writers: Vec<String> = newest
            .iter()
            .flat_map(|row| row.select(&cell))
            .map(|cell| words(&cell.text().collect::<String>()))
            .collect();
        assert!(writers.contains(&words(&name)), "{name:?}: {writers:?}");
    }
    let verdict = platform::audit::verify(house.centre.database.read())
        .await
        .unwrap();
    assert!(
        matches!(verdict, platform::audit::Verdict::Intact { .. }),
        "{verdict:?}"
    );
}
