//! The list of people, as a page and as a file.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{
        Shell, Visit,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{Cell, Kind, Sheet},
    },
};
use values::day::Day;

use super::{Choice, choices, json, language_choices, language_name};
use crate::people::{
    model::{Channel, FunctionKind, Person, Way},
    register::{Narrowed, Order, Register},
    rights::{EDIT, READ},
};

/// Columns that can be sorted by; the first is what fits best.
const COLUMNS: &[&str] = &["passend", "name", "nummer", "ort", "geaendert"];
const FUNCTION: &str = "funktion";
const LANGUAGE: &str = "spricht";

#[derive(Template)]
#[template(path = "people/people.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Arc<Person>>,
    today: Day,
    functions: Vec<Choice>,
    languages: Vec<Choice>,
    may_edit: bool,
    visit: Visit,
}

impl ListPage {
    fn functions_of(&self, person: &Person) -> String {
        functions_of(&self.visit, person, self.today)
    }

    fn languages_of(&self, person: &Person) -> String {
        languages_of(&self.visit, person)
    }
}

fn functions_of(visit: &Visit, person: &Person, today: Day) -> String {
    let kinds = person.details.functions_on(today).into_iter();
    let words = kinds.map(|kind| visit.say(&format!("people-function-{}", kind.key())));
    words.collect::<Vec<_>>().join(", ")
}

fn languages_of(visit: &Visit, person: &Person) -> String {
    let skills = person.details.languages.iter();
    let names = skills.map(|skill| language_name(visit, &skill.tag));
    names.collect::<Vec<_>>().join(", ")
}

/// Everybody who fits, in the order wanted.
async fn fitting(visit: &Visit) -> Result<(Wanted, Vec<Arc<Person>>)> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let wanted = Wanted::of(visit, COLUMNS, &[FUNCTION, LANGUAGE]);
    let narrowed = Narrowed {
        search: wanted.search.clone(),
        function: wanted.filter(FUNCTION).and_then(FunctionKind::of),
        language: wanted.filter(LANGUAGE).map(str::to_owned),
    };
    let order = match wanted.sort.as_str() {
        "name" => Order::Name,
        "nummer" => Order::Number,
        "ort" => Order::Town,
        "geaendert" => Order::Changed,
        _ => Order::Fitting,
    };
    let today = centre.clock.today();
    let register = Register::of(centre).await?;
    let people = register.list(&visit.actor, &narrowed, order, wanted.is_descending, today);
    Ok((wanted, people))
}

/// A page of the list.
pub async fn show(visit: Visit) -> Result<Response> {
    let (wanted, people) = fitting(&visit).await?;
    let total = people.len() as u64;
    let before = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let length = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let rows = people.into_iter().skip(before).take(length).collect();
    let title = visit.say("people-title");
    render(&ListPage {
        shell: Shell::new(&visit, title).below(visit.say("start-title"), "/intern"),
        list: Listed::new(&visit, wanted, rows, total),
        today: visit.centre()?.clock.today(),
        functions: choices(
            &visit,
            "people-function",
            FunctionKind::ALL.iter().map(|kind| kind.key()),
        ),
        languages: language_choices(&visit),
        may_edit: visit.actor.may(EDIT),
        visit,
    })
}

/// All rows as JSON.
pub async fn json(visit: Visit) -> Result<Response> {
    let (_, people) = fitting(&visit).await?;
    json::list(&visit, &people)
}

/// All rows for a spreadsheet.
pub async fn csv(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Csv).await
}

/// All rows as a workbook.
pub async fn xlsx(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Xlsx).await
}

async fn file(visit: &Visit, kind: Kind) -> Result<Response> {
    let (_, people) = fitting(visit).await?;
    let today = visit.centre()?.clock.today();
    let heads = [
        "people-number",
        "people-given-name",
        "people-family-name",
        "people-street",
        "people-postcode",
        "people-town",
        "people-way-mail",
        "people-way-phone",
        "people-way-mobile",
        "people-way-messenger",
        "people-contact-language",
        "people-functions",
        "people-languages",
    ];
    let rows = people.iter().map(|person| {
        let details = &person.details;
        let channel = |kind: Way| {
            let own = details.channels.iter().filter(|own| own.kind == kind);
            let values: Vec<String> = own.map(Channel::readable).collect();
            Cell::text(values.join(", "))
        };
        let language = details.contact_language.as_deref();
        vec![
            Cell::Text(person.label()),
            Cell::text(&details.given_name),
            Cell::text(&details.family_name),
            Cell::text(&details.address.street),
            Cell::text(&details.address.postcode),
            Cell::text(&details.address.town),
            channel(Way::Mail),
            channel(Way::Phone),
            channel(Way::Mobile),
            channel(Way::Messenger),
            Cell::text(language.map_or(String::new(), |tag| language_name(visit, tag))),
            Cell::text(functions_of(visit, person, today)),
            Cell::text(languages_of(visit, person)),
        ]
    });
    let sheet = Sheet {
        name: visit.say("people-title"),
        heads: heads.map(|key| visit.say(key)).to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}
