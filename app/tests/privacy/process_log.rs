//! P-09: the program's own log tells what happened to the program, and nothing about people.

use std::{collections::BTreeSet, fs, fs::File};

use scraper::{Html, Selector};
use tempfile::TempDir;
use testing::{BRANDT, Engine, TestHouse};

use super::{
    canary::{CANARY, sing},
    erasure::traces_in,
};
use crate::{
    browser::Browser,
    house::{self, Names},
    process::Place,
};

/// Stands for the secret of a link or of a calendar.
const SECRET: &str = "geheim-Zx81-geheim";

/// Names of everything that can be typed in on `page`.
fn controls(page: &str) -> Vec<String> {
    let every = Selector::parse("input[name], textarea[name], select[name]").unwrap();
    let html = Html::parse_document(page);
    let names = html
        .select(&every)
        .filter_map(|control| control.attr("name"));
    names.map(str::to_owned).collect()
}

/// Calls each page with what nobody may read in a log; gives back the names of all fields.
fn walk(names: &Names, address: &str, browsers: [&Browser; 2]) -> BTreeSet<String> {
    let mut fields = BTreeSet::new();
    for route in house::routes().iter().filter(|route| route.method == "GET") {
        let path = names.address(route).replace("falsch", SECRET);
        let query = format!("suche={}&seite=1&q={}", CANARY.name, CANARY.email);
        let query = query.replace(' ', "%20").replace('@', "%40");
        for browser in browsers {
            let page = browser.get(&format!("{address}{path}?{query}"));
            let body = page.and_then(|page| page.into_body().read_to_string().ok());
            fields.extend(controls(&body.unwrap_or_default()));
        }
    }
    fields
}

/// What is typed into each field.
fn typed(fields: &BTreeSet<String>) -> Vec<(&str, &str)> {
    let text = |field: &str| {
        if field.contains("mail") {
            CANARY.email
        } else {
            CANARY.name
        }
    };
    let fields = fields.iter().map(String::as_str);
    fields.map(|field| (field, text(field))).collect()
}

/// Sends it to each form.
fn send(names: &Names, address: &str, browser: &Browser, typed: &[(&str, &str)]) {
    // Whoever has left sends nothing more.
    let forms = house::routes()
        .into_iter()
        .filter(|route| route.method == "POST" && !route.path.ends_with("/abmelden"));
    for route in forms {
        let path = names.address(&route).replace("falsch", SECRET);
        let _answer = browser.post(&format!("{address}{path}"), typed);
    }
}

/// Whom the pool writes to, at whatever request.
async fn sing_in_the_pool(house: &TestHouse) {
    let told = format!(
        "update interpreting_request set contact_name = '{name}', contact_email = '{email}', note = '{name}', \
         institution = '{name}'",
        name = CANARY.name,
        email = CANARY.email,
    );
    let backdoor = house.backdoor().await;
    backdoor.execute(&told).await;
    backdoor
        .execute(&format!(
            "update interpreting_interpreter set note = '{}'",
            CANARY.name
        ))
        .await;
}

/// Lets everything fail that looks for a person, a place, a deadline, a request.
async fn take_tables_away(house: &TestHouse) {
    let backdoor = house.backdoor().await;
    for table in [
        "person",
        "place",
        "deadline",
        "sign_in_link",
        "calendar_feed",
        "interpreting_request",
        "interpreting_assignment",
        "interpreting_interpreter",
    ] {
        let gone = format!("alter table {table} rename to {table}_gone");
        backdoor.execute(&gone).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn p_09_nothing_about_people_and_no_secret_reaches_the_log_of_the_program() {
    let house = house::published(Engine::Sqlite).await;
    sing(&house).await;
    sing_in_the_pool(&house).await;
    let names = Names::of(&house).await;
    let folder = TempDir::new().unwrap();
    let place = Place::of(house.storage(), folder.path());
    let log = folder.path().join("log");
    // No mail leaves: what the mail server answers is told, too.
    let nobody = ["--smtp", "smtp://127.0.0.1:9"];
    let server = place.serve_with(&nobody, File::create(&log).unwrap(), "debug");
    let link = place.must(&["user", "link", BRANDT.email]);
    let link = link.split_once("/dortmund").unwrap().1;
    let mut brandt = Browser::new();
    brandt.sign_in(&server.address, link);
    let stranger = Browser::new();
    let fields = walk(&names, &server.address, [&brandt, &stranger]);
    let typed = typed(&fields);
    assert!(typed.len() > 50, "{typed:?}");
    send(&names, &server.address, &brandt, &typed);
    let sign_in = format!("{}/dortmund/anmelden", server.address);
    let forged = brandt.post_from("https://evil.example", &sign_in, &typed);
    assert_eq!(forged.unwrap().status(), 403);
    take_tables_away(&house).await;
    walk(&names, &server.address, [&brandt, &stranger]);
    send(&names, &server.address, &brandt, &typed);
    drop(server);
    let said = fs::read_to_string(&log).unwrap();
    for word in [
        "a request failed",
        "a job failed",
        "an unreadable request",
        "sqlx",
    ] {
        assert!(
            said.contains(word),
            "the log does not even tell of »{word}«"
        );
    }
    let secrets = [
        SECRET,
        link.rsplit('/').next().unwrap(),
        brandt.cookie.split_once('=').unwrap().1,
    ];
    for line in said.lines() {
        assert_eq!(traces_in(line), [""; 0], "{line:.600}");
        for secret in secrets {
            assert!(!line.contains(secret), "{line:.600}");
        }
    }
}
