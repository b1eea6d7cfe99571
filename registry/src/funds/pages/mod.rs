//! The pages of funds: form in, action, page out.

mod files;
mod forms;
mod fund;
mod item;

use askama::Template;
use axum::response::Response;
use chrono::Datelike;
use platform::{
    Result,
    access::Access,
    web::{Errors, Form, Pages, Shell, Typed, Visit, render},
};
use serde::Deserialize;
use values::{id::Id, money::Cents};

use super::{
    actions,
    chart::{BAR, Bar},
    model::{Budget, Fund, Sums, read_threshold},
    paths,
    rights::{BOOK, EDIT, READ},
    store,
};

/// Adds the pages of funds.
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let edit = Access::Needs(EDIT);
    let book = Access::Needs(BOOK);
    let pages = pages
        .get("/{centre}/intern/mittel", read, list)
        .get("/{centre}/intern/mittel/daten.json", read, files::json)
        .get("/{centre}/intern/mittel/regeln", edit, rules)
        .post("/{centre}/intern/mittel/regeln", edit, set_rules)
        .get("/{centre}/intern/mittel/neu", edit, forms::new)
        .post("/{centre}/intern/mittel/neu", edit, forms::add)
        .get("/{centre}/intern/mittel/{id}", read, fund::show);
    let pages = pages
        .get("/{centre}/intern/mittel/{id}/bearbeiten", edit, forms::edit)
        .post(
            "/{centre}/intern/mittel/{id}/bearbeiten",
            edit,
            forms::write,
        )
        .get(
            "/{centre}/intern/mittel/{id}/budget/{year}",
            edit,
            forms::budget,
        )
        .post(
            "/{centre}/intern/mittel/{id}/budget/{year}",
            edit,
            forms::set_budget,
        );
    pages
        .get(
            "/{centre}/intern/mittel/{id}/vormerken/{year}",
            book,
            forms::reservation,
        )
        .post(
            "/{centre}/intern/mittel/{id}/vormerken/{year}",
            book,
            forms::reserve,
        )
        .get(
            "/{centre}/intern/mittel/{id}/buchungen/{file}",
            read,
            files::bookings,
        )
        .get("/{centre}/intern/mittel/vorgang/{id}", read, item::show)
        .post("/{centre}/intern/mittel/vorgang/{id}", book, item::book)
}

/// Names a fund or matter in an address.
#[derive(Clone, Copy, Deserialize)]
struct OfFund {
    id: Id,
}

/// The year that the address asks for, else this one.
fn year_of(visit: &Visit) -> Result<i32> {
    Ok(asked_year(visit).unwrap_or(visit.centre()?.clock.today().year()))
}

fn asked_year(visit: &Visit) -> Option<i32> {
    let asked = visit
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("jahr="));
    asked?
        .parse()
        .ok()
        .filter(|year| (2000..=2200).contains(year))
}

/// A fund with its budget of one year.
struct Line {
    fund: Fund,
    budget: Option<Budget>,
}

impl Line {
    fn bar(&self) -> Bar {
        self.budget.as_ref().map(Bar::of).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "funds/funds.html")]
struct ListPage {
    shell: Shell,
    year: i32,
    years: Vec<i32>,
    lines: Vec<Line>,
    amount: Cents,
    sums: Sums,
    may_edit: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand over references"
)]
impl ListPage {
    fn money(&self, amount: &Cents) -> String {
        amount.format(self.shell.language())
    }

    fn free(&self) -> Cents {
        Cents(self.amount.0 - self.sums.bound().0)
    }
}

async fn list(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ)?;
    let year = year_of(&visit)?;
    let lines = lines(&visit, year).await?;
    let budgets = lines.iter().filter_map(|line| line.budget.as_ref());
    let (mut amount, mut sums) = (Cents::ZERO, Sums::default());
    for budget in budgets {
        amount.0 += budget.amount.0;
        sums.reserved.0 += budget.sums.reserved.0;
        sums.committed.0 += budget.sums.committed.0;
        sums.spent.0 += budget.sums.spent.0;
        sums.returned.0 += budget.sums.returned.0;
    }
    let mut years = store::years(centre.database.read()).await?;
    let this_year = centre.clock.today().year();
    years.extend([year, this_year]);
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    render(&ListPage {
        shell: shell(&visit, visit.say("funds-title")),
        year,
        years,
        lines,
        amount,
        sums,
        may_edit: visit.actor.may(EDIT),
    })
}

/// Every fund with its budget of `year`: those that have one come first.
async fn lines(visit: &Visit, year: i32) -> Result<Vec<Line>> {
    let rows = visit.centre()?.database.read();
    let mut budgets = store::budgets_of_year(rows, year).await?;
    let funds = store::funds(rows).await?.into_iter();
    let mut lines: Vec<Line> = funds
        .map(|fund| {
            let own = budgets.iter().position(|budget| budget.fund_id == fund.id);
            Line {
                budget: own.map(|place| budgets.swap_remove(place)),
                fund,
            }
        })
        .collect();
    lines.sort_by_key(|line| line.budget.is_none());
    Ok(lines)
}

fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title).below(visit.say("start-title"), "/intern")
}

/// The shell of a page below the list.
fn inner_shell(visit: &Visit, title: String) -> Shell {
    shell(visit, title).below(visit.say("funds-title"), paths::FUNDS)
}

#[derive(Template)]
#[template(path = "funds/rules.html")]
struct RulesPage {
    shell: Shell,
    typed: Typed,
}

async fn rules(visit: Visit) -> Result<Response> {
    visit.actor.must(EDIT)?;
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let amount = store::threshold(centre.database.read(), today).await?;
    let amount = amount.map(Cents::typed).unwrap_or_default();
    rules_page(&visit, Typed::fresh(&[("second_person", amount)]))
}

fn rules_page(visit: &Visit, typed: Typed) -> Result<Response> {
    let shell = inner_shell(visit, visit.say("funds-rules-title"));
    let page = RulesPage { shell, typed };
    page.typed.answer(&page)
}

async fn set_rules(visit: Visit, Form(fields): Form) -> Result<Response> {
    match read_threshold(&fields) {
        Ok(amount) => {
            actions::set_threshold(visit.centre()?, &visit.actor, amount).await?;
            visit.go_and_tell(paths::FUNDS, "funds-rule-saved").await
        }
        Err(errors) => rules_page(&visit, Typed::refused(fields, errors)),
    }
}

/// One message beside one field.
fn beside(field: &str, refusal: platform::Refusal) -> Errors {
    let mut errors = Errors::default();
    errors.add(field, refusal);
    errors
}
