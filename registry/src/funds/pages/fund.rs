//! The page of a fund: what it is, its budget, where the money goes, how far it reaches.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    area::Panel,
    web::{Shell, Visit, format, list::Listed, list::Wanted, render},
};
use values::{language::Language, money::Cents, subject::Subject};

use super::{
    super::{
        chart::{BAR, Bar, Chart},
        forecast::{Forecast, forecast},
        model::{Budget, BudgetChange, Fund, Item, SUBJECT},
        rights::{BOOK, EDIT, READ},
        store,
    },
    OfFund, asked_year, inner_shell, year_of,
};

/// What is shown of a budget.
struct OfBudget {
    budget: Budget,
    bar: Bar,
    forecast: Forecast,
    chart: Chart,
    list: Listed<Item>,
    changes: Vec<BudgetChange>,
}

#[derive(Template)]
#[template(path = "funds/fund.html")]
struct FundPage {
    shell: Shell,
    fund: Fund,
    year: i32,
    years: Vec<i32>,
    of: Option<OfBudget>,
    panels: Vec<Panel>,
    may_edit: bool,
    may_book: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand over references"
)]
impl FundPage {
    fn money(&self, amount: &Cents) -> String {
        amount.format(self.shell.language())
    }

    fn month(&self, day: &values::day::Day) -> String {
        format::month(self.shell.language(), *day)
    }

    /// How much is missing.
    fn missing(&self, left: &Cents) -> String {
        self.money(&Cents(left.0.saturating_neg()))
    }
}

/// The page of a fund in one year.
pub async fn show(visit: Visit, Path(path): Path<OfFund>) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ)?;
    let rows = centre.database.read();
    let fund = store::find_fund(rows, path.id).await?;
    let budgets = store::budgets_of(rows, path.id).await?;
    let year = match (asked_year(&visit), budgets.first()) {
        (None, Some(newest)) => newest.year,
        _ => year_of(&visit)?,
    };
    let mut years: Vec<i32> = budgets.iter().map(|budget| budget.year).collect();
    years.extend([year, year_of(&visit)?]);
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    let budget = budgets.into_iter().find(|budget| budget.year == year);
    let of = match budget {
        Some(budget) => Some(of_budget(&visit, budget).await?),
        None => None,
    };
    let subject = Subject::new(SUBJECT, path.id);
    let panels = visit
        .house
        .panels(centre, &visit.actor, visit.language, &subject);
    render(&FundPage {
        panels: panels.await?,
        shell: inner_shell(&visit, fund.name.clone()),
        fund,
        year,
        years,
        of,
        may_edit: visit.actor.may(EDIT),
        may_book: visit.actor.may(BOOK),
    })
}

async fn of_budget(visit: &Visit, budget: Budget) -> Result<OfBudget> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let wanted = Wanted::of(visit, &["nr", "zweck", "ausgegeben"], &["jahr"]);
    let (items, total) = store::items_of(rows, budget.id, &wanted).await?;
    let (bookings, _) = store::bookings_of_budget(rows, budget.id).await?;
    let forecast = forecast(&budget, &bookings, centre.clock.today());
    let is_rtl = Language::direction(visit.language) == "rtl";
    let changes = store::changes_of(rows, budget.id).await?;
    Ok(OfBudget {
        bar: Bar::of(&budget),
        chart: Chart::of(&budget, &forecast, is_rtl),
        forecast,
        list: Listed::new(visit, wanted, items, total),
        changes,
        budget,
    })
}
