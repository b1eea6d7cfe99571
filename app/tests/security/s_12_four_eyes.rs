//! S-12: what moves money, rights or people's data for good takes two. Each rule by itself is tested
//! beside it (`registry/tests/funds.rs`, `platform/tests/second_person.rs`); here one person holds
//! every role of the house and still cannot do it alone.

use testing::{AMAL, BRANDT, Engine, NILS, TestHouse, Visitor};

use crate::house;

/// The director with every role there is.
async fn with_every_role(house: &TestHouse) -> Visitor {
    let backdoor = house.backdoor().await;
    let all = "insert into account_role (account_id, role) select account.id, role.key \
               from account, role where account.email = 'brandt@ki.example' \
               and role.key <> 'director'";
    backdoor.execute(all).await;
    house.signed_in(BRANDT).await
}

#[tokio::test]
async fn s_12_whoever_promised_money_does_not_pay_it_above_the_centres_threshold() {
    const FUNDS: &str = "/dortmund/intern/mittel";
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let mut brandt = with_every_role(&house).await;
        let fund = brandt
            .post(
                &format!("{FUNDS}/neu"),
                &[("name", "Topf"), ("funder", "Land")],
            )
            .await;
        let fund = fund.location().to_owned();
        let budget = [
            ("amount", "1.000,00"),
            ("valid_from", "2026-01-01"),
            ("valid_until", "2026-12-31"),
            ("reason", "Bescheid"),
        ];
        let made = brandt.post(&format!("{fund}/budget/2026"), &budget).await;
        made.with_status(303);
        let rule = [("second_person", "200")];
        let ruled = brandt.post(&format!("{FUNDS}/regeln"), &rule).await;
        ruled.with_status(303);
        let wish = [
            ("purpose", "Honorar"),
            ("amount", "300"),
            ("day", "24.11.2026"),
        ];
        let item = brandt.post(&format!("{fund}/vormerken/2026"), &wish).await;
        let item = item.location().to_owned();
        let book = |kind, amount| {
            [
                ("kind", kind),
                ("amount", amount),
                ("day", "2026-11-24"),
                ("note", "Beleg"),
            ]
        };
        let promised = brandt.post(&item, &book("commit", "300")).await;
        promised.with_status(303);
        let alone = brandt.post(&item, &book("spend", "300")).await;
        alone.with_status(422).see("zweite Person");
        let backdoor = house.backdoor().await;
        let spent = "select count(*) from fund_booking where kind = 'spend'";
        assert_eq!(backdoor.number(spent).await, 0);
        let mut amal = house.signed_in(AMAL).await;
        let paid = amal.post(&item, &book("spend", "300")).await;
        paid.with_status(303);
        assert_eq!(backdoor.number(spent).await, 1);
    }
}

#[tokio::test]
async fn s_12_whoever_asks_for_an_erasure_does_not_carry_it_out_even_with_every_role() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let mut brandt = with_every_role(&house).await;
        let account = house.account(AMAL).await;
        let page = format!("/dortmund/intern/datenschutz/konto/{account}/loeschen");
        let form = brandt.get(&page).await.with_status(200).form(&page);
        let form = form.fill("name", AMAL.name).fill("reason", "Antrag");
        let second_look = brandt.send(&form).await.location().to_owned();
        brandt.post(&second_look, &[]).await.with_status(409);
        let named = "select count(*) from account where name = 'Amal Yılmaz'";
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.number(named).await, 1);
        // Nor does the person it is about decide; somebody else does.
        let mut nils = house.signed_in(NILS).await;
        nils.post(&second_look, &[]).await.with_status(303);
        assert_eq!(backdoor.number(named).await, 0);
    }
}
