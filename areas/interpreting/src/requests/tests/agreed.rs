//! What institutions and coordinators see once somebody has agreed, or comes.

use chrono::TimeDelta;
use registry::organisations::{self, Details, Kind};
use testing::{AMAL, Engine};

use super::later::assigned;
use crate::{
    assignments::{self, Origin, Side},
    interpreters::{self, Way},
    invitations::tests::ground::{Pool, commit, link_in},
    links,
    pool::Mode,
    requests::{
        actions::{correcting, desk, own},
        form::Amendment,
        model::{Request, Stage},
        store,
    },
};

const SCHOOL: &str = "kanarie-einrichtung@schule.example";
const CALLS: &str = "/dortmund/intern/sprachmittlung/anrufen";

/// A request to which somebody has agreed, who shares their contact data or does not.
async fn agreed(engine: Engine, is_shared: bool) -> (Pool, Request) {
    let pool = Pool::open(engine, Mode::Brokering).await;
    let times = [(7, 10)];
    let request = pool
        .request(Mode::Brokering, Stage::Searching, &times)
        .await;
    let mut samira = pool.interpreter("Samira", "de", Way::Mail).await;
    if is_shared {
        samira.terms.shares_contact_since = Some(pool.house.clock.today());
        let change = pool.change().await;
        interpreters::store::update(&change, &samira).await.unwrap();
        commit(change).await;
    }
    pool.invite(&request, std::slice::from_ref(&samira)).await;
    let mut visitor = pool.house.visitor();
    let yes = [("answer", "yes")];
    visitor.post(&pool.link_of("Samira"), &yes).await;
    pool.work().await;
    (pool, request)
}

#[tokio::test]
async fn only_who_has_contact_data_reads_of_contact_data() {
    for engine in Engine::all() {
        for is_shared in [true, false] {
            let (pool, request) = agreed(engine, is_shared).await;
            let mails = pool.mails_at(SCHOOL);
            let mut links = mails
                .iter()
                .filter_map(|mail| link_in(mail, "/dortmund/sprachmittlung/anfrage/"));
            let link = links.next().expect("a letter to the institution");
            let own = link.trim_end_matches("/termin");
            let page = pool.house.visitor().get(own).await.with_status(200);
            let mut amal = pool.house.signed_in(AMAL).await;
            let desk = format!("/dortmund{}", crate::paths::request(request.id));
            let desk = amal.get(&desk).await.with_status(200);
            let (has, given) = (
                "Sie haben Kontaktdaten bekommen",
                "Die Kontaktdaten sind weitergegeben",
            );
            let (has_none, relayed) = (
                "Nachrichten gehen über das Zentrum",
                "Nachrichten gibt das Zentrum weiter",
            );
            page.see("Jemand ist bereit zu kommen");
            if is_shared {
                page.see(has).see(given).see_no(has_none).see_no(relayed);
                desk.see(given).see_no(relayed);
            } else {
                page.see(has_none).see(relayed).see_no(has).see_no(given);
                desk.see(relayed).see_no(given);
            }
        }
    }
}

/// Nobody has a mail any more, and one meets in another room.
async fn another_room(pool: &Pool, request: &Request) {
    let house = &pool.house;
    house
        .backdoor()
        .await
        .execute("delete from person_channel where kind = 'mail'")
        .await;
    let amal = house.actor(AMAL).await;
    let own = own::of_staff(&amal, request.id).unwrap();
    let amendment = Amendment {
        place: "KANARIE-RAUM 9".to_owned(),
        name: request.asker.name.clone(),
        phone: request.asker.phone.clone(),
        file_number: request.need.file_number.clone(),
    };
    correcting::amend(&house.centre, &own, &amendment)
        .await
        .unwrap();
}

#[tokio::test]
async fn who_waits_longest_for_a_call_stands_first_whatever_it_is_about() {
    for engine in Engine::all() {
        let (pool, request) = agreed(engine, false).await;
        another_room(&pool, &request).await;
        pool.house.clock.advance(TimeDelta::minutes(10));
        let omar = pool.interpreter("Omar", "de", Way::Phone).await;
        let placed = pool.searched().await;
        let change = pool.change().await;
        let held = store::hold(&change, placed.id).await.unwrap();
        let made = assignments::fill(&change, &held, omar.id, 0, Origin::Placing).await;
        assignments::store::calls::put(&change, made.unwrap().id, Side::Interpreter, "off")
            .await
            .unwrap();
        commit(change).await;
        let mut amal = pool.house.signed_in(AMAL).await;
        let page = amal.get(CALLS).await.with_status(200).words();
        let place = |name: &str| page.find(name).unwrap_or_else(|| panic!("{page}"));
        assert!(place("Samira Haddad") < place("Omar Haddad"), "{page}");
    }
}

#[tokio::test]
async fn whoever_agreed_and_has_no_mail_is_called_about_another_room() {
    for engine in Engine::all() {
        let (pool, request) = agreed(engine, false).await;
        another_room(&pool, &request).await;
        let house = &pool.house;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(CALLS).await.with_status(200);
        page.see("Samira Haddad")
            .see("ein Termin wird noch gesucht");
        let disclosure = house
            .backdoor()
            .await
            .number("select count(*) from interpreting_disclosure where call_since is not null")
            .await;
        assert_eq!(disclosure, 1);
        let open = crate::brokering::open_of(
            house.centre.database.read(),
            request.id,
            pool.invitations(&request).await[0].interpreter,
        )
        .await
        .unwrap()
        .unwrap();
        let done = format!(
            "/dortmund/intern/sprachmittlung/vermittlungen/{}/angerufen",
            open.id
        );
        let form = page.form(&done);
        amal.send(&form).await.with_status(303);
        amal.get(CALLS).await.see_no("Samira Haddad");
        amal.send(&form).await.with_status(303);
    }
}

/// The institution's page of a request.
async fn page_of(pool: &Pool, request: &Request) -> String {
    let change = pool.change().await;
    let until = change.now() + TimeDelta::days(30);
    let secret = links::make(&change, links::Purpose::Request, request.id, until);
    let secret = secret.await.unwrap();
    commit(change).await;
    format!("/dortmund{}", crate::paths::own_request(&secret))
}

#[tokio::test]
async fn whoever_calls_off_shortly_before_is_told_that_it_counts_as_late() {
    for engine in Engine::all() {
        let (pool, request) = assigned(engine).await;
        let link = page_of(&pool, &request).await;
        let mut school = pool.house.visitor();
        let late = "zählt als späte Absage";
        let page = school.get(&link).await.with_status(200);
        page.see("Anfrage absagen").see_no(late);
        let begins = request.beginnings()[0];
        pool.house
            .wait(begins - TimeDelta::hours(2) - pool.house.clock.now());
        school.get(&link).await.with_status(200).see(late);
    }
}

fn school() -> Details {
    Details {
        name: "Nordschule".to_owned(),
        short_name: None,
        kind: Kind::School,
        parent: None,
        street: None,
        postcode: None,
        town: None,
        district: None,
        phone: None,
        email: None,
        website: None,
        school_number: None,
        recognition: None,
        recognised_since: None,
        recognised_until: None,
        publish_consent_on: None,
        publish_withdrawn_on: None,
        notes: None,
        closed_on: None,
    }
}

#[tokio::test]
async fn what_is_booked_belongs_to_the_organisation_of_its_request() {
    for engine in Engine::all() {
        let (pool, request) = assigned(engine).await;
        let rows = pool.house.centre.database.read();
        let open = assignments::store::open_of(rows, request.id).await;
        let booked = open.unwrap().unwrap().appointment;
        let (centre, amal) = (&pool.house.centre, pool.house.actor(AMAL).await);
        let school = organisations::add(centre, &amal, school()).await.unwrap();
        for organisation in [Some(school), None] {
            desk::set_organisation(centre, &amal, request.id, organisation)
                .await
                .unwrap();
            let found = registry::calendar::find(centre, booked).await;
            let (appointment, people) = found.unwrap();
            assert_eq!(appointment.organisation, organisation);
            // Calendars learn nothing new.
            assert_eq!((appointment.sequence, people.len()), (0, 1));
        }
    }
}

#[tokio::test]
async fn the_way_back_from_a_request_leads_to_the_pool() {
    let (pool, request) = assigned(Engine::Sqlite).await;
    let link = page_of(&pool, &request).await;
    let mut school = pool.house.visitor();
    for end in ["", "/aendern"] {
        let page = school.get(&format!("{link}{end}")).await.with_status(200);
        let way = page.links("/dortmund/sprachmittlung");
        assert!(
            way.iter().any(|path| path == "/dortmund/sprachmittlung"),
            "{way:?}"
        );
    }
}
