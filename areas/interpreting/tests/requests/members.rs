//! Members of an organisation see its requests, and nobody else's.

use testing::{AMAL, Engine, NILS, TestHouse, Visitor};

use crate::{ASK, SCHOOL, filled, house, links_to, stages};

const MINE: &str = "/dortmund/intern/sprachmittlung/meine-anfragen";

/// A school with somebody who acts for it, signed in.
async fn school(house: &TestHouse, name: &str, email: &str) -> Visitor {
    let mut amal = house.signed_in(AMAL).await;
    let new = "/dortmund/intern/organisationen/neu";
    let fields = [
        ("name", name),
        ("kind", "school"),
        ("street", "Nordweg 3"),
        ("postcode", "44145"),
        ("town", "Dortmund"),
    ];
    let page = amal.post(new, &fields).await.with_status(303);
    let page = page.location().to_owned();
    let guest = [
        ("name", "Sekretariat"),
        ("email", email),
        ("language", "de"),
        ("position", "member"),
        ("role", "requester"),
    ];
    amal.post(&format!("{page}/einladen"), &guest)
        .await
        .with_status(303);
    house.work().await;
    let letters = house.letters();
    let link = letters.iter().find_map(|mail| {
        let is_theirs = mail.header("to").is_some_and(|to| to.contains(email));
        let rest = mail
            .text
            .split("http://ki.example")
            .nth(1)
            .filter(|_| is_theirs)?;
        let link = rest.split_whitespace().next()?;
        Some(link.split('?').next()?.to_owned())
    });
    let link = link.unwrap();
    let mut visitor = house.visitor();
    let form = visitor.get(&link).await.with_status(200).form(&link);
    visitor.send(&form).await.with_status(303);
    visitor
}

#[tokio::test]
async fn a_member_finds_its_school_in_the_form_and_needs_no_mail() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut north = school(&house, "Nordschule", "nord@schule.example").await;
        let form = north.get(ASK).await.with_status(200).form(ASK);
        assert_eq!(form.text("institution"), "Nordschule");
        assert_eq!(form.text("kind"), "school");
        assert_eq!(form.text("place"), "Nordweg 3");
        assert_eq!(form.text("email"), "nord@schule.example");
        let form = filled(&mut north).await;
        let form = form.fill("email", "nord@schule.example");
        let page = north.send(&form).await;
        let one = page.location().to_owned();
        assert!(one.starts_with(MINE), "{one}");
        assert_eq!(stages(&house).await, ["new"]);
        north
            .get(&one)
            .await
            .with_status(200)
            .see("Eingegangen")
            .see("Nordschule");
        // Where somebody agrees on a date with them, they need no link either; strangers come no further.
        let date = format!("{one}/termin");
        let page = north.get(&date).await.with_status(200);
        page.see("Noch hat niemand zugestimmt");
        let mut south = school(&house, "Südschule", "sued@schule.example").await;
        south.get(&date).await.with_status(404);
        let start = north.get("/dortmund/intern").await;
        start.see("Anfragen meiner Organisation").see("Eingegangen");
        north
            .get(MINE)
            .await
            .with_status(200)
            .see("Türkisch")
            .see("Eingegangen");
    }
}

#[tokio::test]
async fn requests_of_one_school_do_not_exist_for_another() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut north = school(&house, "Nordschule", "nord@schule.example").await;
        let mut south = school(&house, "Südschule", "sued@schule.example").await;
        let form = filled(&mut north).await;
        let form = form.fill("email", "nord@schule.example");
        let page = north.send(&form).await;
        let one = page.location().to_owned();
        let empty = south.get(MINE).await.with_status(200);
        empty
            .see("noch keine Sprachmittlung angefragt")
            .see_no("Nordschule");
        south.get(&one).await.with_status(404);
        for act in ["aendern", "antworten", "absagen"] {
            south
                .post(&format!("{one}/{act}"), &[])
                .await
                .with_status(404);
        }
        house.visitor().get(&one).await.with_status(303);
        // Another school's name in the form makes nobody its member.
        let form = filled(&mut south).await;
        south
            .send(&form)
            .await
            .with_status(200)
            .see("Bitte bestätigen Sie");
        assert_eq!(stages(&house).await, ["new", "unconfirmed"]);
    }
}

#[tokio::test]
async fn a_member_who_types_another_address_confirms_it_by_its_letter_alone() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut north = school(&house, "Nordschule", "nord@schule.example").await;
        let form = filled(&mut north).await;
        north.send(&form).await.with_status(200).see(SCHOOL);
        assert_eq!(stages(&house).await, ["unconfirmed"]);
        let list = north.get(MINE).await.with_status(200);
        let one = list.links(&format!("{MINE}/")).pop().unwrap();
        north.get(&one).await.see_no("Anfrage bestätigen");
        let link = links_to(&house, SCHOOL).await.pop().unwrap();
        let confirm = format!("{link}/bestaetigen");
        house.visitor().post(&confirm, &[]).await.with_status(303);
        assert_eq!(stages(&house).await, ["new"]);
    }
}

#[tokio::test]
async fn a_coordinator_says_whose_request_it_is_and_its_members_see_it() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut north = school(&house, "Nordschule", "nord@schule.example").await;
        let mut south = school(&house, "Südschule", "sued@schule.example").await;
        let form = filled(&mut north).await;
        let form = form.fill("email", "nord@schule.example");
        let one = north.send(&form).await.location().to_owned();
        let id = one.rsplit('/').next().unwrap();
        let page = format!("/dortmund/intern/sprachmittlung/anfragen/{id}");
        let act = format!("{page}/organisation");
        let mut amal = house.signed_in(AMAL).await;
        let shown = amal.get(&page).await.with_status(200);
        let form = shown.form(&act);
        assert!(!form.text("organisation").is_empty());
        let text = shown.text();
        let (before, _) = text.split_once(">Südschule</option>").unwrap();
        let (_, theirs) = before.rsplit_once("<option value=\"").unwrap();
        let theirs = theirs.trim_end_matches('"');
        amal.send(&form.fill("organisation", theirs))
            .await
            .with_status(303);
        south.get(&one).await.with_status(200);
        north.get(&one).await.with_status(404);
        let unknown = [("organisation", "0190a000-0000-7000-8000-000000000000")];
        amal.post(&act, &unknown).await.with_status(409);
        south.post(&act, &unknown).await.with_status(404);
        amal.post(&act, &[("organisation", "")])
            .await
            .with_status(303);
        south.get(&one).await.with_status(404);
        let mut nils = house.signed_in(NILS).await;
        nils.get("/dortmund/intern/protokoll")
            .await
            .see("Anfrage einer Organisation zugeordnet");
    }
}
