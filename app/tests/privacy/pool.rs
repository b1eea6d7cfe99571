//! P-11: what the pool knows about a person goes along from a school's request to the yearly report, and reaches nobody else.

use std::error::Error;

use app::areas;
use chrono::TimeDelta;
use platform::papers::Typesetter;
use scraper::Selector;
use serde_json::Value;
use testing::{AMAL, Engine, Mail, Page, Plan, TestHouse, Visitor};
use values::clock::Moment;

use crate::house::{self, Names};

const ASK: &str = "/dortmund/sprachmittlung/anfragen";
const DESK: &str = "/dortmund/intern/sprachmittlung";
const SCHOOL: &str = "kanarek@kanarienschule.example";
/// Notes of coordinators: for nobody outside.
const NOTES: [&str; 2] = ["NOTIZ-ZUR-PERSON", "NOTIZ-ZUR-ANFRAGE"];
/// Whom one talks to at the school: for whoever comes.
const CONTACT: [&str; 3] = ["Kanarek", "2315550177", SCHOOL];
/// How the numbers of all example interpreters begin: for the school that was given one.
const PHONES: &str = "17139200";

/// Says what it was told, instead of making a PDF of it.
struct Parrot;

impl Typesetter for Parrot {
    fn typeset(
        &self,
        _: &str,
        data: &Value,
        _: Moment,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        Ok(data.to_string().into_bytes())
    }
}

/// Says none of `words`, however it is written.
fn is_silent<'a>(place: &str, text: &str, words: impl IntoIterator<Item = &'a str>) {
    let dense: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    for word in words {
        assert!(!dense.contains(word), "{place} says {word}:\n{text}");
    }
}

/// Everything that a stranger must not read.
fn all() -> impl Iterator<Item = &'static str> {
    NOTES.into_iter().chain(CONTACT).chain([PHONES])
}

fn whole(mail: &Mail) -> String {
    format!(
        "{:?}\n{}\n{}\n{}\n{:?}",
        mail.headers,
        mail.text,
        mail.html,
        mail.calendar.replace("\n ", ""),
        mail.files
    )
}

fn goes_to(mail: &Mail, address: &str) -> bool {
    mail.header("to").is_some_and(|to| to.contains(address))
}

fn address(mail: &Mail) -> String {
    let to = mail.header("to").unwrap_or_default();
    let end = to.rsplit(['<', ' ']).next().unwrap_or_default();
    end.trim_end_matches('>').to_owned()
}

/// The newest link in letters to `address` whose path contains `part`.
async fn link(house: &TestHouse, address: &str, part: &str) -> String {
    while house.work().await > 0 {}
    let letters = house.letters();
    let own = letters.iter().filter(|mail| goes_to(mail, address));
    let links = own.flat_map(|mail| mail.text.split("http://ki.example").skip(1));
    let paths = links.filter_map(|rest| rest.split_whitespace().next());
    let path = paths.filter(|path| path.contains(part)).last();
    let path = path.unwrap_or_else(|| panic!("no link with {part} to {address}"));
    path.split('?').next().unwrap_or_default().to_owned()
}

/// A school asks, without an account, and confirms.
async fn ask(house: &TestHouse) -> String {
    let mut school = house.visitor();
    let page = school.get(ASK).await.with_status(200);
    let mut form = page.form(ASK);
    for (name, text) in [
        ("language", "Ukrainisch"),
        ("occasion", "parent_talk"),
        ("date", "2026-12-22"),
        ("start", "10:00"),
        ("minutes", "60"),
        ("place", "Schulstraße 1"),
        ("postcode", "44145"),
        ("town", "Dortmund"),
        ("institution", "Schule am Wall"),
        ("kind", "school"),
        ("name", "Petra Kanarek"),
        ("email", SCHOOL),
        ("phone", "0231 5550177"),
    ] {
        form = form.fill(name, text);
    }
    form = form.tick("subject-none", "yes");
    // Which languages will do as well is shown before it goes.
    let looked = school.send(&form.tick("privacy", "yes")).await;
    let form = looked.with_status(422).form(ASK);
    school.send(&form).await.with_status(200);
    let own = link(house, SCHOOL, "/sprachmittlung/anfrage/").await;
    let confirm = format!("{own}/bestaetigen");
    school.post(&confirm, &[]).await.with_status(303);
    own
}

/// The coordinator finds it in order and asks two people; gives back the request's page and both addresses.
async fn invite(house: &TestHouse, amal: &mut Visitor) -> (String, [String; 2]) {
    let backdoor = house.backdoor().await;
    let id = "select lower(hex(id)) from interpreting_request where institution = 'Schule am Wall'";
    let id = backdoor.texts(id).await.remove(0);
    let request = format!("{DESK}/anfragen/{id}");
    amal.post(&format!("{request}/pruefen"), &[])
        .await
        .with_status(303);
    let page = amal.get(&request).await.with_status(200);
    let boxes = Selector::parse("input[form='einladen'][name='interpreter']").unwrap();
    let html = page.html();
    let people: Vec<&str> = html
        .select(&boxes)
        .filter_map(|one| one.attr("value"))
        .take(2)
        .collect();
    assert_eq!(people.len(), 2, "{}", page.words());
    let before = house.letters();
    let fields = [
        ("time", "0"),
        ("interpreter", people[0]),
        ("interpreter", people[1]),
    ];
    let invite = format!("{request}/einladen");
    amal.post(&invite, &fields).await.with_status(303);
    while house.work().await > 0 {}
    let mut letters = house.letters();
    letters.retain(|mail| !before.contains(mail));
    let mut asked: Vec<String> = letters
        .iter()
        .filter(|mail| mail.text.contains("/sprachmittlung/antwort/"))
        .map(address)
        .collect();
    asked.sort();
    asked.dedup();
    let asked = asked.try_into().expect("two letters");
    (request, asked)
}

/// The first one says no, the second agrees to be named; both find the date and say afterwards that it took place.
async fn meet(house: &TestHouse, [first, second]: &[String; 2]) -> [String; 2] {
    let mut anybody = house.visitor();
    let no = link(house, first, "/antwort/").await;
    anybody.get(&no).await.with_status(200);
    anybody
        .post(&no, &[("answer", "no"), ("reason", "time")])
        .await;
    let yes = link(house, second, "/antwort/").await;
    anybody
        .post(&yes, &[("answer", "yes"), ("time", "0")])
        .await;
    let date = link(house, SCHOOL, "/termin").await;
    let page = anybody.get(&date).await.with_status(200);
    let options = Selector::parse("select[name='who'] option[value]").unwrap();
    let html = page.html();
    let mut who = html.select(&options).filter_map(|one| one.attr("value"));
    let who = who.rfind(|value| !value.is_empty()).unwrap_or("");
    let fields = [
        ("deed", "date"),
        ("who", who),
        ("day", "2026-12-22"),
        ("from", "11:30"),
        ("minutes", "45"),
    ];
    anybody.post(&date, &fields).await.with_status(303);
    let own = link(house, second, "/einsatz/").await;
    house.wait(TimeDelta::days(29));
    while house.work().await > 0 {}
    let theirs = link(house, SCHOOL, "/nachweis/").await;
    for side in [&own, &theirs] {
        let fields = [
            ("do", "say"),
            ("day", "2026-12-22"),
            ("start", "11:30"),
            ("end", "12:15"),
            ("travel_minutes", "40"),
            ("no_show", ""),
            ("understood", "4"),
            ("again", "yes"),
        ];
        anybody.post(side, &fields).await.with_status(303);
    }
    [own, theirs]
}

/// What strangers get to see: every public page, and what a search finds.
async fn in_public(house: &TestHouse) -> Vec<Page> {
    let names = Names::of(house).await;
    let mut pages = Vec::new();
    for route in house::routes() {
        let is_read = route.method == "GET" && matches!(route.right, "public" | "open");
        if is_read && !route.path.starts_with("/assets/") {
            pages.push(house.visitor().get(&names.address(&route)).await);
        }
    }
    for word in ["Petra", "Schule%20am%20Wall", "5550177"] {
        for page in ["/?suche=", "/dortmund?suche=", "/dortmund/suche?suche="] {
            pages.push(house.visitor().get(&format!("{page}{word}")).await);
        }
    }
    pages
}

#[expect(
    clippy::too_many_lines,
    reason = "one story from the form to the report"
)]
#[tokio::test]
async fn p_11_what_the_pool_knows_about_people_reaches_only_whom_it_is_for() {
    let house = Plan::new(Engine::Sqlite, areas::all)
        .with_typesetter(Parrot)
        .open()
        .await;
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    while house.work().await > 0 {}
    let before = house.letters();
    ask(&house).await;
    let backdoor = house.backdoor().await;
    for note in [
        "update interpreting_interpreter set note = 'NOTIZ-ZUR-PERSON'",
        "update interpreting_request set note = 'NOTIZ-ZUR-ANFRAGE' where institution = 'Schule am Wall'",
    ] {
        backdoor.execute(note).await;
    }
    let mut amal = house.signed_in(AMAL).await;
    let (request, asked) = invite(&house, &mut amal).await;
    let links = meet(&house, &asked).await;
    // A month later she signs in anew.
    let mut amal = house.signed_in(AMAL).await;
    let [_, taker] = &asked;
    // The canaries are there: coordinators see the contact, and the school was given a number.
    let page = amal.get(&request).await.with_status(200);
    page.see("Kanarek");
    let mut letters = house.letters();
    letters.retain(|mail| !before.contains(mail));
    let told = letters.iter().filter(|mail| goes_to(mail, SCHOOL));
    let dense: String = told.map(whole).collect::<String>().replace(' ', "");
    assert!(dense.contains(PHONES), "the school was given no number");
    // And both sides have their confirmation as a paper, the school with nobody's number.
    for (to, words) in [(SCHOOL, &[PHONES][..]), (taker.as_str(), &[][..])] {
        let theirs = letters.iter().filter(|mail| goes_to(mail, to));
        let papers: Vec<_> = theirs.flat_map(|mail| &mail.files).collect();
        assert!(!papers.is_empty(), "no paper for {to}");
        for (name, paper) in papers {
            let is_pdf = name.rsplit_once('.').is_some_and(|(_, end)| end == "pdf");
            assert!(is_pdf, "{name}");
            is_silent(name, paper, NOTES.iter().chain(words).copied());
        }
    }
    for mail in &letters {
        let place = format!("a mail to {}", address(mail));
        let text = whole(mail);
        is_silent(&place, &text, NOTES);
        if !goes_to(mail, SCHOOL) {
            is_silent(&place, &text, [PHONES]);
            if !goes_to(mail, taker) {
                is_silent(&place, &mail.text, CONTACT);
                is_silent(&place, &mail.html, CONTACT);
                is_silent(&place, &format!("{:?}", mail.files), CONTACT);
            }
        }
    }
    // Papers by link, each side's own.
    for (own, words) in links.iter().zip([&[PHONES][..], &[]]) {
        let paper = format!("{own}/bestaetigung.pdf");
        let paper = house.visitor().get(&paper).await.text();
        is_silent("a paper", &paper, NOTES.iter().chain(words).copied());
    }
    // The feed of whoever comes, for their own calendar.
    let mut person = house.visitor();
    let asked = [("email", taker.as_str())];
    let page = person.post("/dortmund/sprachmittlung/ich", &asked).await;
    page.with_status(200);
    let own = link(&house, taker, "/sprachmittlung/ich/").await;
    let page = house
        .visitor()
        .post(&format!("{own}/kalender"), &[])
        .await
        .words();
    let feed = page.split_whitespace();
    let mut feed = feed.filter_map(|word| word.split_once("/dortmund/kalender/"));
    let (_, secret) = feed.next_back().expect("the address of a feed");
    let feed = format!("/dortmund/kalender/{secret}");
    let feed = house.visitor().get(&feed).await;
    let feed = feed.with_status(200).text().replace("\r\n ", "");
    is_silent("the feed", &feed, all());
    for page in in_public(&house).await {
        is_silent(&page.asked, &page.text(), all());
    }
    for report in ["", "/zahlen.csv", "/bericht.pdf", "/bericht-rat.pdf"] {
        let report = format!("{DESK}/zahlen{report}?jahr=2026");
        let page = amal.get(&report).await.with_status(200);
        is_silent(&report, &page.text(), all());
        if report.contains("rat") {
            page.see_no("Schule am Wall");
        }
    }
    let log = backdoor.texts("select details from audit_entry").await;
    is_silent("the log", &log.join("\n"), all());
}
