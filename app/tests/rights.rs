//! Who may do what: every route called as everybody, compared with `rights.txt`.

use std::{collections::BTreeSet, env, fmt::Write, fs};

use axum::http::header;
use platform::{access::rights::shipped, web::pages::Route};
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS, Page, Person, TestHouse, Visitor};
use values::language::Language;

use crate::{
    house::{self, Names},
    sources,
};

const MATRIX: &str = "app/tests/rights.txt";
const HEAD: &str = "\
# What every route answers to everybody; renewed by: UPDATE_RIGHTS=1 cargo test -p app rights
# Each column calls all routes in this order in a house of its own, where Dortmund's Steckbrief is
# published; forms are sent empty. `login` sends to the sign-in page, `go` anywhere else after a
# form was taken. 404 also means: not for you. 409 and 422 mean: you may, but not like this.
";

/// Administrates the school of the example data.
const SCHOOL: Person = Person {
    name: "Käthe Großmann",
    email: "schule@demo.example",
    role: Some(shipped::REQUESTER),
};

/// The columns: a visitor without an account, then the cast, then somebody from outside.
const COLUMNS: [(&str, Option<Person>); 7] = [
    ("visitor", None),
    ("no role", Some(MIRA)),
    ("coordinator", Some(AMAL)),
    ("director", Some(BRANDT)),
    ("auditor", Some(LUDMILA)),
    ("administrator", Some(NILS)),
    ("requester", Some(SCHOOL)),
];

async fn arrive(house: &TestHouse, person: Option<Person>) -> Visitor {
    match person {
        Some(person) => house.signed_in(person).await,
        None => house.visitor(),
    }
}

async fn call(visitor: &mut Visitor, route: &Route, address: &str) -> Page {
    match route.method {
        "GET" => visitor.get(address).await,
        _ if ["/import", "/grenzen"]
            .iter()
            .any(|end| route.path.ends_with(end)) =>
        {
            visitor.post_parts(address, &[]).await
        }
        _ => visitor.post(address, &[]).await,
    }
}

fn answer(page: &Page) -> String {
    let goes = page
        .headers
        .get(header::LOCATION)
        .and_then(|to| to.to_str().ok());
    match goes {
        Some(to) if to.ends_with("/anmelden") => "login".to_owned(),
        Some(_) => "go".to_owned(),
        None => page.status.as_u16().to_string(),
    }
}

async fn column(person: Option<Person>) -> Vec<String> {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut answers = Vec::new();
    for route in house::routes() {
        // Everybody signs in anew: one of the routes signs out.
        let mut visitor = arrive(&house, person).await;
        let page = call(&mut visitor, &route, &names.address(&route)).await;
        assert!(
            !page.status.is_server_error(),
            "{} {}\n{}",
            page.asked,
            page.status,
            page.words()
        );
        answers.push(answer(&page));
    }
    answers
}

fn matrix(columns: &[Vec<String>]) -> String {
    let routes = house::routes();
    let width = routes
        .iter()
        .map(|route| route.path.len())
        .max()
        .unwrap_or_default();
    let right = routes
        .iter()
        .map(|route| route.right.len())
        .max()
        .unwrap_or_default();
    let mut matrix = HEAD.to_owned();
    let mut line = |start: [&str; 3], answers: Vec<&str>| {
        let [method, path, needs] = start;
        write!(matrix, "{method:<5}{path:<width$}  {needs:<right$}").unwrap();
        for answer in answers {
            write!(matrix, "  {answer:<13}").unwrap();
        }
        matrix.truncate(matrix.trim_end().len());
        matrix.push('\n');
    };
    line(
        ["", "", "needs"],
        COLUMNS.iter().map(|(name, _)| *name).collect(),
    );
    for (place, route) in routes.iter().enumerate() {
        let answers = columns
            .iter()
            .map(|column| column[place].as_str())
            .collect();
        line([route.method, route.path, route.right], answers);
    }
    matrix
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_matrix_says() {
    let mut columns = Vec::new();
    for (_, person) in COLUMNS {
        columns.push(column(person).await);
    }
    let found = matrix(&columns);
    if env::var_os("UPDATE_RIGHTS").is_some() {
        fs::write(sources::root().join(MATRIX), &found).unwrap();
    }
    let expected = sources::read(MATRIX);
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(
            found, expected,
            "\nIf this is meant, renew {MATRIX} with UPDATE_RIGHTS=1."
        );
    }
    assert_eq!(found, expected);
}

#[tokio::test]
async fn what_is_not_for_everybody_refuses_whoever_has_no_account_or_no_role() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let mut visitor = house.visitor();
    for route in house::routes() {
        let address = names.address(&route);
        if matches!(route.right, "public" | "open") {
            continue;
        }
        let page = call(&mut visitor, &route, &address).await;
        let expected = if route.method == "GET" {
            "login"
        } else {
            "401"
        };
        assert_eq!(answer(&page), expected, "{}", page.asked);
        if route.right == "signed_in" {
            continue;
        }
        let mut mira = house.signed_in(MIRA).await;
        call(&mut mira, &route, &address).await.with_status(404);
    }
}

#[tokio::test]
async fn whoever_only_reads_changes_nothing() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let forms = house::routes()
        .into_iter()
        .filter(|route| route.method == "POST" && !matches!(route.right, "open" | "signed_in"));
    for route in forms {
        let mut ludmila = house.signed_in(LUDMILA).await;
        call(&mut ludmila, &route, &names.address(&route))
            .await
            .with_status(404);
    }
}

/// Rights that open no page, but show more on pages that others open, too.
const WITHIN_A_PAGE: [&str; 1] = ["places.protected"];

#[tokio::test]
async fn every_right_is_used_has_known_roles_and_a_sentence() {
    let house = house::empty(Engine::Sqlite).await;
    let used: BTreeSet<&str> = house::routes().iter().map(|route| route.right).collect();
    let mut keys = BTreeSet::new();
    for right in house.house.rights() {
        assert!(keys.insert(right.key), "{} exists twice", right.key);
        let is_used = used.contains(right.key) || WITHIN_A_PAGE.contains(&right.key);
        assert!(is_used, "no route needs {}", right.key);
        for role in right.roles {
            assert!(
                shipped::ALL.contains(role),
                "{} names the role {role}",
                right.key
            );
        }
        let sentence = right.key.replace('.', "-");
        assert!(
            house.house.texts.has(Language::German, &sentence),
            "no text {sentence}"
        );
    }
    for right in used.difference(&keys) {
        assert!(
            matches!(*right, "public" | "open" | "signed_in"),
            "{right} is declared nowhere"
        );
    }
}
