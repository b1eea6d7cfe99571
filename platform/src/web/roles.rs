//! Roles: a matrix of rights and roles, new roles, and the rules of signing in.

use std::collections::BTreeSet;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use values::day::Day;

use super::{
    form::{Fields, Form},
    pages::Pages,
    render,
    shell::Shell,
    sign_in::START,
    visit::Visit,
};
use crate::{
    access::{
        Access, Right,
        rights::ROLES,
        role_editor::{self, Wanted},
        roles,
        rules::{self, Rules},
    },
    error::{Error, Result},
};

/// The matrix.
pub(crate) const ROLES_PATH: &str = "/intern/rollen";

pub(crate) fn pages(pages: Pages) -> Pages {
    let (read, fresh) = (Access::Needs(ROLES), Access::NeedsFresh(ROLES));
    pages
        .get("/{centre}/intern/rollen", read, show)
        .post("/{centre}/intern/rollen", fresh, save)
        .post("/{centre}/intern/rollen/neu", fresh, add)
        .post("/{centre}/intern/rollen/regeln", fresh, set_rules)
}

/// A role as the head of a column.
struct Column {
    key: String,
    name: String,
    is_strict: bool,
}

/// A right as a row: its sentence, and each role's box.
struct Row {
    sentence: String,
    boxes: Vec<Cell>,
}

struct Cell {
    role: String,
    value: String,
    is_held: bool,
    is_fixed: bool,
}

/// The rights of one area.
struct Group {
    title: String,
    rows: Vec<Row>,
}

/// A number of the rules.
struct Number {
    name: &'static str,
    value: String,
    least: i32,
    most: i32,
}

#[derive(Template)]
#[template(path = "roles.html")]
struct RolesPage {
    shell: Shell,
    columns: Vec<Column>,
    groups: Vec<Group>,
    numbers: Vec<Number>,
    today: Day,
    name: String,
    name_error: Option<String>,
    rules_error: Option<String>,
}

async fn page(visit: &Visit) -> Result<RolesPage> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let all = roles::list(rows).await?;
    let held = roles::matrix(rows).await?;
    let rules = rules::today(rows, centre.clock.today()).await?;
    let columns: Vec<Column> = all
        .iter()
        .map(|role| Column {
            key: role.key.clone(),
            name: super::accounts::name_of(visit, role),
            is_strict: role.second_factor_since.is_some(),
        })
        .collect();
    let row = |right: &Right| Row {
        sentence: visit.say(&right.key.replace('.', "-")),
        boxes: columns
            .iter()
            .map(|column| Cell {
                role: column.name.clone(),
                value: format!("{}:{}", column.key, right.key),
                is_held: held.contains(&(column.key.clone(), right.key.to_owned())),
                is_fixed: role_editor::is_fixed(right.key),
            })
            .collect(),
    };
    let own = Group {
        title: visit.say("menu-house"),
        rows: super::staff::RIGHTS.iter().map(row).collect(),
    };
    let areas = visit
        .house
        .areas
        .iter()
        .filter(|area| !area.rights.is_empty());
    let areas = areas.map(|area| Group {
        title: area
            .navigation
            .first()
            .map_or_else(|| area.key.to_owned(), |item| visit.say(item.label)),
        rows: area.rights.iter().map(row).collect(),
    });
    let groups = areas.chain([own]).collect();
    Ok(RolesPage {
        shell: Shell::new(visit, visit.say("roles-title")).below(visit.say("start-title"), START),
        groups,
        columns,
        numbers: numbers(&rules),
        today: centre.clock.today(),
        name: String::new(),
        name_error: None,
        rules_error: None,
    })
}

fn numbers(rules: &Rules) -> Vec<Number> {
    let numbers = rules.numbers().into_iter();
    let numbers = numbers.map(|(name, value, (least, most))| Number {
        name,
        value: value.to_string(),
        least,
        most,
    });
    numbers.collect()
}

async fn show(visit: Visit) -> Result<Response> {
    visit.actor.must(ROLES)?;
    render(&page(&visit).await?)
}

async fn save(visit: Visit, Form(fields): Form) -> Result<Response> {
    let held: BTreeSet<(String, String)> = fields
        .all("recht")
        .filter_map(|pair| pair.split_once(':'))
        .map(|(role, right)| (role.to_owned(), right.to_owned()))
        .collect();
    let strict = fields.all("zweiter-faktor").map(str::to_owned).collect();
    let wanted = Wanted { held, strict };
    let rights = visit.house.rights();
    // A form that came without any box is no wish to take everything away.
    if !fields.has("matrix") {
        return Err(Error::NotFound);
    }
    role_editor::save(visit.centre()?, &visit.actor, &rights, &wanted).await?;
    visit.go_and_tell(ROLES_PATH, "roles-told-saved").await
}

async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let name = fields.text("name");
    match role_editor::add(visit.centre()?, &visit.actor, name).await {
        Ok(()) => visit.go_and_tell(ROLES_PATH, "roles-told-added").await,
        Err(Error::Invalid(errors)) => {
            let mut page = page(&visit).await?;
            page.name_error = errors
                .beside("name")
                .map(|refusal| page.shell.sentence(refusal));
            name.clone_into(&mut page.name);
            refused(&page)
        }
        Err(cause) => Err(cause),
    }
}

async fn set_rules(visit: Visit, Form(fields): Form) -> Result<Response> {
    let number = |name: &str| fields.text(name).parse().unwrap_or(0);
    let rules = read_rules(number);
    match rules::set(visit.centre()?, &visit.actor, rules).await {
        Ok(()) => visit.go_and_tell(ROLES_PATH, "roles-told-rules").await,
        Err(Error::Refused(refusal)) => {
            let mut page = page(&visit).await?;
            page.rules_error = Some(page.shell.sentence(&refusal));
            keep_typed(&mut page.numbers, &fields);
            refused(&page)
        }
        Err(cause) => Err(cause),
    }
}

fn read_rules(number: impl Fn(&str) -> i32) -> Rules {
    Rules {
        idle_minutes: number("idle_minutes"),
        longest_minutes: number("longest_minutes"),
        fresh_minutes: number("fresh_minutes"),
        shortest_password: number("shortest_password"),
        free_attempts: number("free_attempts"),
        free_attempts_of_address: number("free_attempts_of_address"),
        longest_wait_minutes: number("longest_wait_minutes"),
    }
}

fn keep_typed(numbers: &mut [Number], fields: &Fields) {
    for number in numbers {
        fields.text(number.name).clone_into(&mut number.value);
    }
}

fn refused(page: &RolesPage) -> Result<Response> {
    let mut response = render(page)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
