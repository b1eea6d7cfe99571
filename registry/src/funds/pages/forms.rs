//! The forms for a fund, its budget, and a reservation.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Errors, Form, Shell, Typed, Visit},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    super::{
        actions,
        model::{Fund, FundForm, NewBudget, read_reservation},
        paths,
        rights::{BOOK, EDIT},
        store,
    },
    OfFund, beside, inner_shell,
};

/// Names a fund and a year in an address.
#[derive(Clone, Copy, Deserialize)]
pub struct OfYear {
    id: Id,
    year: i32,
}

#[derive(Template)]
#[template(path = "funds/form.html")]
struct FundPage {
    shell: Shell,
    typed: Typed,
    back: String,
}

/// The form for a new fund.
pub async fn new(visit: Visit) -> Result<Response> {
    visit.actor.must(EDIT)?;
    fund_page(&visit, None, Typed::default())
}

/// Takes in a new fund.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    match FundForm::read(&fields) {
        Ok(form) => {
            let id = actions::add(visit.centre()?, &visit.actor, &form).await?;
            visit
                .go_and_tell(&paths::fund(id), "funds-fund-added")
                .await
        }
        Err(errors) => fund_page(&visit, None, Typed::refused(fields, errors)),
    }
}

/// The form with what a fund is.
pub async fn edit(visit: Visit, Path(path): Path<OfFund>) -> Result<Response> {
    visit.actor.must(EDIT)?;
    let fund = store::find_fund(visit.centre()?.database.read(), path.id).await?;
    let typed = Typed::fresh(&[
        ("name", fund.name.clone()),
        ("funder", fund.funder.clone()),
        ("guideline", fund.guideline.clone()),
        ("guideline_url", fund.guideline_url.clone()),
        ("eligibility", fund.eligibility.clone()),
    ]);
    fund_page(&visit, Some(&fund), typed)
}

/// Writes what a fund is.
pub async fn write(visit: Visit, Path(path): Path<OfFund>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    match FundForm::read(&fields) {
        Ok(form) => {
            actions::rewrite(centre, &visit.actor, path.id, &form).await?;
            visit
                .go_and_tell(&paths::fund(path.id), "funds-saved")
                .await
        }
        Err(errors) => {
            let fund = store::find_fund(centre.database.read(), path.id).await?;
            fund_page(&visit, Some(&fund), Typed::refused(fields, errors))
        }
    }
}

fn fund_page(visit: &Visit, fund: Option<&Fund>, typed: Typed) -> Result<Response> {
    let (shell, back) = match fund {
        Some(fund) => (
            inner_shell(visit, visit.say("funds-edit-title"))
                .below(&fund.name, &paths::fund(fund.id)),
            paths::fund(fund.id),
        ),
        None => (
            inner_shell(visit, visit.say("funds-new-title")),
            paths::FUNDS.to_owned(),
        ),
    };
    let page = FundPage { shell, typed, back };
    page.typed.answer(&page)
}

#[derive(Template)]
#[template(path = "funds/budget.html")]
struct BudgetPage {
    shell: Shell,
    typed: Typed,
    back: String,
    bound: Option<String>,
}

/// The form for the budget of a year.
pub async fn budget(visit: Visit, Path(path): Path<OfYear>) -> Result<Response> {
    visit.actor.must(EDIT)?;
    let centre = visit.centre()?;
    let known = store::find_budget(centre.database.read(), path.id, path.year).await?;
    let year = path.year;
    let typed = Typed::fresh(&[
        (
            "amount",
            known
                .as_ref()
                .map(|known| known.amount.typed())
                .unwrap_or_default(),
        ),
        (
            "valid_from",
            known.as_ref().map_or(format!("{year}-01-01"), |known| {
                known.valid_from.to_string()
            }),
        ),
        (
            "valid_until",
            known.as_ref().map_or(format!("{year}-12-31"), |known| {
                known.valid_until.to_string()
            }),
        ),
    ]);
    budget_page(&visit, path, typed).await
}

/// Gives a fund its budget for a year, or raises or lowers it.
pub async fn set_budget(
    visit: Visit,
    Path(path): Path<OfYear>,
    Form(fields): Form,
) -> Result<Response> {
    let done = match NewBudget::read(&fields, path.year) {
        Ok((new, reason)) => {
            let centre = visit.centre()?;
            actions::set_budget(centre, &visit.actor, path.id, &new, &reason).await
        }
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match told("amount", done)? {
        Ok(()) => {
            let page = paths::in_year(path.id, path.year);
            visit.go_and_tell(&page, "funds-budget-saved").await
        }
        Err(errors) => budget_page(&visit, path, Typed::refused(fields, errors)).await,
    }
}

async fn budget_page(visit: &Visit, path: OfYear, typed: Typed) -> Result<Response> {
    must_be_a_year(path.year)?;
    let rows = visit.centre()?.database.read();
    let fund = store::find_fund(rows, path.id).await?;
    let known = store::find_budget(rows, path.id, path.year).await?;
    let bound = known.map(|known| known.sums.bound().format(visit.language));
    let year = path.year.to_string();
    let back = paths::in_year(path.id, path.year);
    let shell = inner_shell(visit, String::new());
    let title = shell.name("funds-budget-title", "year", &year);
    let shell = inner_shell(visit, title).below(&fund.name, &back);
    let page = BudgetPage {
        shell,
        typed,
        back,
        bound,
    };
    page.typed.answer(&page)
}

#[derive(Template)]
#[template(path = "funds/reserve.html")]
struct ReservePage {
    shell: Shell,
    typed: Typed,
    back: String,
    free: String,
}

/// The form for a reservation.
pub async fn reservation(visit: Visit, Path(path): Path<OfYear>) -> Result<Response> {
    visit.actor.must(BOOK)?;
    let today = visit.centre()?.clock.today();
    reserve_page(&visit, path, Typed::fresh(&[("day", today.to_string())])).await
}

/// Sets money aside.
pub async fn reserve(
    visit: Visit,
    Path(path): Path<OfYear>,
    Form(fields): Form,
) -> Result<Response> {
    let done = match read_reservation(&fields) {
        Ok(new) => {
            let centre = visit.centre()?;
            actions::reserve_by_hand(centre, &visit.actor, path.id, path.year, new).await
        }
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match told("amount", done)? {
        Ok(item) => visit.go_and_tell(&paths::item(item), "funds-booked").await,
        Err(errors) => reserve_page(&visit, path, Typed::refused(fields, errors)).await,
    }
}

async fn reserve_page(visit: &Visit, path: OfYear, typed: Typed) -> Result<Response> {
    must_be_a_year(path.year)?;
    let rows = visit.centre()?.database.read();
    let fund = store::find_fund(rows, path.id).await?;
    let budget = store::find_budget(rows, path.id, path.year).await?;
    let budget = budget.ok_or(Refusal::new("refused-funds-no-budget"))?;
    let back = paths::in_year(path.id, path.year);
    let page = ReservePage {
        shell: inner_shell(visit, visit.say("funds-reserve-title")).below(&fund.name, &back),
        typed,
        back,
        free: budget.free().format(visit.language),
    };
    page.typed.answer(&page)
}

fn must_be_a_year(year: i32) -> Result<()> {
    if (2000..=2200).contains(&year) {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// A rule's no as a message beside `field`; other errors go on.
pub fn told<T>(field: &str, done: Result<T>) -> Result<std::result::Result<T, Errors>> {
    match done {
        Err(Error::Refused(refusal)) => Ok(Err(beside(field, refusal))),
        done => Errors::of(done),
    }
}
