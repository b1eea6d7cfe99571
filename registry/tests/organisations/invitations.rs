//! Invitations: a letter that makes somebody a member, once.

use chrono::TimeDelta;
use platform::{access::accounts, privacy};
use testing::{AMAL, Engine, LUDMILA, MIRA, TestHouse, Visitor};

use crate::{
    LIST, add, house,
    members::{path_of, school},
};

/// Fields of the form that invites somebody.
fn guest<'a>(email: &'a str, language: &'a str, position: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("name", "Şirin Özdemir"),
        ("email", email),
        ("language", language),
        ("position", position),
        ("role", "partner"),
    ]
}

/// Path of the link in the newest letter to `email`.
pub async fn link_to(house: &TestHouse, email: &str) -> String {
    house.work().await;
    let found = links_to(house, email);
    found.into_iter().next_back().expect("a letter")
}

/// The links in all letters to `email`, each once.
fn links_to(house: &TestHouse, email: &str) -> Vec<String> {
    let letters = house.letters().into_iter();
    let theirs = letters.filter(|mail| mail.header("to").is_some_and(|to| to.contains(email)));
    let links = theirs.filter_map(|mail| {
        let rest = mail.text.split("http://ki.example").nth(1)?;
        rest.split_whitespace().next().map(str::to_owned)
    });
    let mut links: Vec<String> = links.filter(|link| link.contains("/einladung/")).collect();
    links.dedup();
    links
}

fn bare(link: &str) -> &str {
    link.split_once('?').map_or(link, |(path, _)| path)
}

/// Somebody new whom `who` invites, after they have accepted.
pub async fn accepted(
    house: &TestHouse,
    who: &mut Visitor,
    page: &str,
    email: &str,
    position: &str,
) -> Visitor {
    let name = email.split_once('@').map_or(email, |(name, _)| name);
    let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    let fields = [
        ("name", name.as_str()),
        ("email", email),
        ("language", "de"),
        ("position", position),
        ("role", "requester"),
    ];
    who.post(&format!("{page}/einladen"), &fields)
        .await
        .with_status(303);
    let link = link_to(house, email).await;
    let mut visitor = house.visitor();
    let form = visitor.get(&link).await.with_status(200).form(bare(&link));
    let in_house = visitor.send(&form).await;
    assert!(in_house.location().contains("/meine-organisation/"));
    visitor
}

#[tokio::test]
async fn whoever_is_invited_reads_what_it_means_in_their_language_and_comes_in_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = add(&mut amal, &[("name", "Brücke e.V."), ("kind", "migrant")]).await;
        let form = amal.get(&format!("{page}/einladen")).await;
        let form = form.form(&format!("{page}/einladen"));
        assert_eq!(
            (form.text("role"), form.text("position")),
            ("partner", "administrator")
        );
        let email = "sirin@bruecke.example";
        amal.post(
            &format!("{page}/einladen"),
            &guest(email, "tr", "administrator"),
        )
        .await
        .with_status(303);
        amal.get(&page)
            .await
            .see("Offene Einladungen")
            .see("sirin@bruecke.example");
        let link = link_to(&house, email).await;
        assert!(link.ends_with("?sprache=tr"));
        let letter = house
            .letters()
            .into_iter()
            .find(|mail| mail.text.contains(&link));
        let letter = letter.unwrap();
        assert_eq!(letter.subject(), "Brücke e.V. için davet");
        let mut sirin = house.visitor();
        let page_behind = sirin.get(&link).await.with_status(200);
        page_behind.see("Brücke e.V.").see("Daveti kabul et");
        assert_eq!(page_behind.header("cache-control"), Some("no-store"));
        let form = page_behind.form(bare(&link));
        assert_eq!(form.text("name"), "Şirin Özdemir");
        let empty = sirin.send(&form.clone().fill("name", " ")).await;
        empty.with_status(422);
        let own = sirin.send(&form.fill("name", "Şirin Özdemir-Klein")).await;
        let own = own.location().to_owned();
        sirin
            .get(&own)
            .await
            .with_status(200)
            .see("Şirin Özdemir-Klein")
            .see("Brücke e.V.");
        let rows = house.centre.database.read();
        let account = accounts::find_by_email(rows, email).await.unwrap().unwrap();
        assert_eq!(account.roles, ["partner"]);
        assert_eq!(account.language.tag(), "tr");
        amal.get(&page)
            .await
            .see("Şirin Özdemir-Klein")
            .see_no("Offene Einladungen");
        is_used_up(&house, &link).await;
    }
}

/// Nobody comes in by the link again: not the next one, not somebody with an account. Neither the
/// log nor the table tells who came by what.
async fn is_used_up(house: &TestHouse, link: &str) {
    for mut other in [house.visitor(), house.signed_in(MIRA).await] {
        other.get(link).await.with_status(409);
        let sent = other.post(bare(link), &[("name", "X")]).await;
        sent.with_status(409);
    }
    let backdoor = house.backdoor().await;
    let log = backdoor.texts("select details from audit_entry").await;
    assert!(!log.concat().contains("irin"), "the log names nobody");
    let secret = bare(link).rsplit('/').next().expect("a path");
    let kept = "select token_hash from organisation_invitation";
    assert!(!backdoor.texts(kept).await.concat().contains(secret));
}

#[tokio::test]
async fn an_account_that_exists_joins_after_it_has_signed_in_and_no_other_one_does() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let fields = guest(MIRA.email, "de", "member");
        amal.post(&format!("{page}/einladen"), &fields)
            .await
            .with_status(303);
        let link = link_to(&house, MIRA.email).await;
        house
            .visitor()
            .get(&link)
            .await
            .with_status(200)
            .see("schon ein Konto");
        // A second account with the same address is never made.
        let sent = house.visitor().post(bare(&link), &[("name", "Mira")]).await;
        sent.with_status(409).see("schon ein Konto");
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila.get(&link).await.see("mit einem anderen Konto");
        let mut mira = house.signed_in(MIRA).await;
        let waiting = mira.get(&link).await;
        let waiting = waiting.location().split('?').next().unwrap().to_owned();
        ludmila.get(&waiting).await.with_status(404);
        ludmila.post(&waiting, &[]).await.with_status(404);
        mira.get(&waiting).await.see("Einladung annehmen");
        mira.post(&waiting, &[]).await.with_status(303);
        mira.get("/dortmund/intern/meine-organisation")
            .await
            .with_status(303);
        mira.post(&waiting, &[]).await.with_status(404);
        assert_eq!(house.actor(MIRA).await.roles, ["requester", "partner"][1..]);
        path_of(&house, &page, MIRA.email).await;
    }
}

#[tokio::test]
async fn whoever_invites_does_not_learn_who_has_an_account() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let form = format!("{}/einladen", school.own);
        let mut seen = Vec::new();
        for email in [LUDMILA.email, "niemand@nord.example"] {
            let fields = guest(email, "de", "member");
            let sent = school.head.post(&form, &fields).await;
            let to = sent.location().to_owned();
            let page = school.head.get(&to).await.text();
            let ids = page.split("/einladungen/").count();
            seen.push((to, ids, page.matches("Şirin").count()));
            let path = school.head.get(&school.own).await;
            let path = path.text();
            let id = path.split("/einladungen/").nth(1).unwrap();
            let id = &id[..36];
            let revoke = format!("{}/einladungen/{id}/zurueckziehen", school.own);
            school.head.post(&revoke, &[]).await.with_status(303);
        }
        assert_eq!(seen[0], seen[1]);
        // Who belongs to the organisation is no secret to its administrators.
        let fields = guest("LEHRKRAFT@nord.example", "de", "member");
        let again = school.head.post(&form, &fields).await.with_status(422);
        again.see("gehört schon jemandem");
    }
}

#[tokio::test]
async fn an_invitation_can_be_sent_again_and_taken_back_and_runs_out() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let form = format!("{page}/einladen");
        let email = "sirin@nord.example";
        let fields = guest(email, "de", "member");
        amal.post(&form, &fields).await.with_status(303);
        let first = link_to(&house, email).await;
        let twice = amal.post(&form, &fields).await.with_status(422);
        twice.see("schon eine Einladung unterwegs");
        let path_of_open = |text: String| {
            let (_, rest) = text.split_once("/einladungen/").unwrap();
            format!("{page}/einladungen/{}", &rest[..36])
        };
        let open = path_of_open(amal.get(&page).await.text());
        house.wait(TimeDelta::minutes(1));
        amal.post(&format!("{open}/erneut"), &[])
            .await
            .with_status(303);
        house.work().await;
        let links = links_to(&house, email);
        let second = links.iter().find(|link| **link != first).unwrap();
        house.visitor().get(&first).await.with_status(409);
        house.visitor().get(second).await.with_status(200);
        amal.post(&format!("{open}/erneut"), &[])
            .await
            .with_status(404);
        house.wait(TimeDelta::days(14));
        let sentence = house.visitor().get(second).await.with_status(409).words();
        let unknown = bare(&first).replace(|letter: char| letter.is_ascii_digit(), "x");
        let same = house.visitor().get(&unknown).await.with_status(409).words();
        assert_eq!(sentence, same);
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&page).await.see("abgelaufen");
        // Whoever is invited anew does not wait for the old one to be cleared away.
        amal.post(&form, &fields).await.with_status(303);
        let open = path_of_open(amal.get(&page).await.text());
        amal.post(&format!("{open}/zurueckziehen"), &[])
            .await
            .with_status(303);
        house.work().await;
        for link in links_to(&house, email) {
            house.visitor().get(&link).await.with_status(409);
        }
        house.wait(TimeDelta::days(60));
        privacy::carry_out(&house.centre).await.unwrap();
        let left = "select count(*) from organisation_invitation";
        assert_eq!(house.backdoor().await.number(left).await, 0);
    }
}

#[tokio::test]
async fn an_organisation_sends_no_more_invitations_a_day_than_the_centre_allows() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let mut amal = house.signed_in(AMAL).await;
        let rules = format!("{LIST}/einladungsregeln");
        let form = amal.get(&rules).await.with_status(200).form(&rules);
        assert_eq!(
            (form.text("lives_days"), form.text("most_per_day")),
            ("14", "20")
        );
        let wrong = form.clone().fill("lives_days", "0");
        amal.send(&wrong).await.with_status(422).see("ganze Zahl");
        let strict = form.fill("lives_days", "2").fill("most_per_day", "3");
        amal.send(&strict).await.with_status(303);
        let form = format!("{}/einladen", school.own);
        // Two were sent when the school came in.
        let third = guest("c@nord.example", "de", "member");
        school.head.post(&form, &third).await.with_status(303);
        let fourth = guest("d@nord.example", "de", "member");
        school
            .head
            .post(&form, &fourth)
            .await
            .with_status(409)
            .see("\u{2068}3\u{2069} Einladungen");
        house.wait(TimeDelta::days(1));
        let mut amal = house.signed_in(AMAL).await;
        let page = format!("{}/einladen", school.page);
        amal.post(&page, &fourth).await.with_status(303);
        let link = link_to(&house, "d@nord.example").await;
        house.visitor().get(&link).await.with_status(200);
        house.wait(TimeDelta::days(2));
        house.visitor().get(&link).await.with_status(409);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_accept_the_same_invitation_at_once_one_comes_in() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let email = "sirin@nord.example";
        let fields = guest(email, "de", "administrator");
        amal.post(&format!("{page}/einladen"), &fields)
            .await
            .with_status(303);
        let link = link_to(&house, email).await;
        let tasks = (0..32).map(|number| {
            let mut visitor = house.visitor();
            let path = bare(&link).to_owned();
            tokio::spawn(async move {
                let name = format!("Şirin {number}");
                visitor
                    .post(&path, &[("name", &name)])
                    .await
                    .status
                    .as_u16()
            })
        });
        let mut came = 0;
        for task in tasks.collect::<Vec<_>>() {
            let status = task.await.unwrap();
            assert!([303, 409].contains(&status), "{engine:?}: {status}");
            came += usize::from(status == 303);
        }
        assert_eq!(came, 1, "{engine:?}");
        let members = "select count(*) from organisation_member";
        assert_eq!(house.backdoor().await.number(members).await, 1);
    }
}

#[tokio::test]
async fn a_contact_who_is_invited_becomes_no_second_contact() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = add(&mut amal, &[("name", "Nordschule"), ("kind", "school")]).await;
        let known = [("name", "Käthe Großmann"), ("role", "Schulleitung")];
        amal.post(&format!("{page}/kontakte/neu"), &known)
            .await
            .with_status(303);
        let invite = &amal.get(&page).await.links("einladen?kontakt=")[0];
        let form = amal.get(invite).await.form(&format!("{page}/einladen"));
        assert_eq!(form.text("name"), "Käthe Großmann");
        let form = form.fill("email", "grossmann@nord.example");
        amal.send(&form).await.with_status(303);
        let link = link_to(&house, "grossmann@nord.example").await;
        let mut head = house.visitor();
        let form = head.get(&link).await.form(bare(&link));
        head.send(&form).await.with_status(303);
        assert!(amal.get(&page).await.links("?kontakt=").is_empty());
        let backdoor = house.backdoor().await;
        let contacts = "select count(*) from organisation_contact";
        assert_eq!(backdoor.number(contacts).await, 1);
        let linked = "select count(*) from organisation_member where contact_id is not null";
        assert_eq!(backdoor.number(linked).await, 1);
    }
}
