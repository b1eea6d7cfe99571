//! The page of one matter: where its money stands, what was booked, and the next booking.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    area::SubjectLink,
    web::{Form, Shell, Typed, Visit},
};
use values::money::Cents;

use super::{
    super::{
        actions,
        model::{Booking, Budget, Item, Kind, NewBooking, SUBJECT},
        paths,
        rights::{BOOK, READ},
        rules, store,
    },
    OfFund, beside,
    forms::told,
    inner_shell,
};

#[derive(Template)]
#[template(path = "funds/item.html")]
struct ItemPage {
    shell: Shell,
    item: Item,
    bookings: Vec<Booking>,
    owner: Option<SubjectLink>,
    /// What can be booked now, with how much is there for it.
    choices: Vec<(Kind, Cents)>,
    typed: Typed,
    may_book: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand over references"
)]
impl ItemPage {
    fn money(&self, amount: &Cents) -> String {
        amount.format(self.shell.language())
    }

    /// The kind that is ticked: what was sent, else the next step of the chain.
    fn is_chosen(&self, kind: &Kind) -> bool {
        let sent = self.typed.value("kind");
        if sent.is_empty() {
            self.next() == Some(*kind)
        } else {
            sent == kind.key()
        }
    }

    fn next(&self) -> Option<Kind> {
        let order = [Kind::Spend, Kind::Commit, Kind::GiveBack, Kind::Reserve];
        let is_there = |kind: &Kind| self.choices.iter().any(|(own, _)| own == kind);
        order.into_iter().find(is_there)
    }
}

/// The page of a matter.
pub async fn show(visit: Visit, Path(path): Path<OfFund>) -> Result<Response> {
    visit.actor.must(READ)?;
    let today = visit.centre()?.clock.today().to_string();
    page(&visit, path, Typed::fresh(&[("day", today)])).await
}

/// Books the next step.
pub async fn book(visit: Visit, Path(path): Path<OfFund>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let done = match (Kind::of(fields.text("kind")), NewBooking::read(&fields)) {
        (Some(kind), Ok(new)) => {
            actions::book_by_hand(centre, &visit.actor, path.id, kind, &new).await
        }
        (None, _) => Err(Error::Invalid(beside("kind", Refusal::new("error-choice")))),
        (_, Err(errors)) => Err(Error::Invalid(errors)),
    };
    match told("amount", done)? {
        Ok(()) => {
            visit
                .go_and_tell(&paths::item(path.id), "funds-booked")
                .await
        }
        Err(errors) => page(&visit, path, Typed::refused(fields, errors)).await,
    }
}

async fn page(visit: &Visit, path: OfFund, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let item = store::find_item(rows, path.id).await?;
    let budget = store::budget(rows, item.budget_id).await?;
    let fund = store::find_fund(rows, budget.fund_id).await?;
    let bookings = store::bookings_of(rows, item.id).await?;
    // The fund itself stands in the way to this page already.
    let owner = if item.owner.kind == SUBJECT {
        None
    } else {
        visit.house.subject(centre, &item.owner).await?
    };
    let back = paths::in_year(fund.id, budget.year);
    let page = ItemPage {
        shell: inner_shell(visit, item.purpose.clone()).below(&fund.name, &back),
        bookings,
        owner,
        choices: choices(&budget, &item),
        item,
        typed,
        may_book: visit.actor.may(BOOK),
    };
    page.typed.answer(&page)
}

fn choices(budget: &Budget, item: &Item) -> Vec<(Kind, Cents)> {
    let all = Kind::ALL.into_iter();
    let all = all.map(|kind| (kind, rules::at_hand(kind, budget, &item.sums)));
    all.filter(|(_, left)| left.is_positive()).collect()
}
