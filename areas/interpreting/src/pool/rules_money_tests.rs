//! Which money pays.

use super::*;

#[test]
fn own_money_pays_for_what_the_land_does_not() {
    let rules = rules("aachen");
    let mut asked = ordinary("aachen");
    let land = "Landesmittel Laien-Sprachmittlung";
    let own = "Eigenmittel Sprachmittlung";
    assert_eq!(
        verdict(&rules, &asked, morning(day(TODAY))).funds,
        [land, own]
    );
    asked.subjects.insert("aosf".to_owned());
    let verdict_now = verdict(&rules, &asked, morning(day(TODAY)));
    assert_eq!(verdict_now.funds, [own]);
    assert_eq!(verdict_now.findings[0].weight, Weight::AskBack);
    asked.subjects.insert("court".to_owned());
    let verdict_now = verdict(&rules, &asked, morning(day(TODAY)));
    assert!(verdict_now.is_refused() && verdict_now.funds.is_empty());
}

#[test]
fn whom_no_money_is_meant_for_people_decide() {
    let mut rules = rules("aachen");
    let mut asked = ordinary("aachen");
    asked.institution_kind = "migrant".to_owned();
    let said = |rules: &RuleSet, asked: &Asked| -> Vec<_> {
        let found = verdict(rules, asked, morning(day(TODAY))).findings;
        found.iter().map(|one| (one.rule, one.weight)).collect()
    };
    // The centre's own money pays, where nobody else has to.
    let hard = Weight::AskBack;
    assert_eq!(said(&rules, &asked), [("others-first", hard)]);
    rules.money.truncate(1);
    assert_eq!(said(&rules, &asked), [("no-money", hard)]);
    asked.institution_kind = "school".to_owned();
    assert_eq!(said(&rules, &asked), []);
    rules.money.clear();
    asked.institution_kind = "migrant".to_owned();
    assert_eq!(said(&rules, &asked), []);
}

fn fund_id(number: u128) -> Id {
    Id::named(&number.to_string())
}

/// A fund with so much left, for this year.
fn budget(number: u128, name: &str, free: i64) -> (Fund, Budget) {
    let id = fund_id(number);
    let fund = Fund {
        id,
        name: name.to_owned(),
        funder: String::new(),
        guideline: String::new(),
        guideline_url: String::new(),
        eligibility: String::new(),
    };
    let budget = Budget {
        id: Id::named(&format!("{number} in 2026")),
        fund_id: id,
        year: 2026,
        valid_from: day("2026-01-01"),
        valid_until: day("2026-12-31"),
        amount: values::money::Cents(free),
        sums: registry::funds::Sums::default(),
    };
    (fund, budget)
}

/// Kind of institution, subject, what is open of which fund, day, and who pays.
type Case<'a> = (
    &'a str,
    &'a str,
    &'a [(u128, &'a str, i64)],
    &'a str,
    Result<Id, NoMoney>,
);

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn the_first_fund_that_fits_and_has_something_left_pays() {
    let land = "Landesmittel Laien-Sprachmittlung";
    let own = "Eigenmittel Sprachmittlung";
    let (first, second) = (fund_id(1), fund_id(2));
    let cases: [Case<'_>; 9] = [
        (
            "school",
            "",
            &[(1, land, 5), (2, own, 5)],
            "2026-09-28",
            Ok(first),
        ),
        (
            "school",
            "",
            &[(1, land, 0), (2, own, 5)],
            "2026-09-28",
            Ok(second),
        ),
        ("school", "", &[(2, own, 5)], "2026-09-28", Ok(second)),
        (
            "school",
            "",
            &[(1, land, 0)],
            "2026-09-28",
            Err(NoMoney::Spent),
        ),
        (
            "school",
            "",
            &[(1, land, 5)],
            "2027-01-01",
            Err(NoMoney::Unknown),
        ),
        (
            "school",
            "",
            &[(1, "Anderes", 5)],
            "2026-09-28",
            Err(NoMoney::Unknown),
        ),
        (
            "school",
            "aosf",
            &[(1, land, 5), (2, own, 5)],
            "2026-09-28",
            Ok(second),
        ),
        (
            "school",
            "court",
            &[(1, land, 5), (2, own, 5)],
            "2026-09-28",
            Err(NoMoney::ForOthers),
        ),
        (
            "migrant",
            "",
            &[(1, land, 5), (2, own, 5)],
            "2026-09-28",
            Ok(second),
        ),
    ];
    for (kind, subject, budgets, on, pays) in cases {
        let mut asked = ordinary("aachen");
        asked.institution_kind = kind.to_owned();
        asked
            .subjects
            .extend((!subject.is_empty()).then(|| subject.to_owned()));
        let budgets = budgets
            .iter()
            .map(|(number, name, free)| budget(*number, name, *free));
        let budgets: Vec<_> = budgets.collect();
        let paid = fund(&rules("aachen"), &asked, day(on), &budgets);
        assert_eq!(paid, pays, "{kind} {subject} {budgets:?} {on}");
    }
    let unnamed = fund(&rules("bonn"), &ordinary("bonn"), day(TODAY), &[]);
    assert_eq!(unnamed, Err(NoMoney::Unnamed));
}

#[test]
fn a_fund_that_was_chosen_counts_whatever_it_is_called() {
    let mut rules = rules("aachen");
    rules.money[0].fund_id = Some(fund_id(7));
    let renamed = [
        budget(1, "Landesmittel Laien-Sprachmittlung", 5),
        budget(7, "Land 2026", 5),
    ];
    let paid = fund(&rules, &ordinary("aachen"), day(TODAY), &renamed);
    assert_eq!(paid, Ok(fund_id(7)));
}
