//! How a brokering ends: with its request, with a date, with a word of either side.

use testing::{AMAL, Engine};

use super::ground::{Pool, commit, link_in};
use crate::{
    interpreters::{self, Interpreter, Way},
    pool::Mode,
    requests::{self, Request, Stage},
};

const SCHOOL: &str = "kanarie-einrichtung@schule.example";
const YES: [(&str, &str); 1] = [("answer", "yes")];

/// A school that waits for a date with Ada, who shares her contact data.
struct Waiting {
    pool: Pool,
    request: Request,
    ada: Interpreter,
    /// The institution's page, and Ada's.
    school: String,
    own: String,
}

impl Waiting {
    async fn open(engine: Engine) -> Self {
        let pool = Pool::open(engine, Mode::Brokering).await;
        let times = [(7, 10)];
        let request = pool
            .request(Mode::Brokering, Stage::Searching, &times)
            .await;
        let ada = pool.interpreter("Ada", "de", Way::Mail).await;
        let waiting = Self {
            school: String::new(),
            own: String::new(),
            pool,
            request,
            ada,
        };
        waiting.share(true).await;
        let ada = std::slice::from_ref(&waiting.ada);
        waiting.pool.invite(&waiting.request, ada).await;
        let own = waiting.pool.link_of("Ada");
        let mut visitor = waiting.pool.house.visitor();
        visitor.post(&own, &YES).await;
        waiting.pool.work().await;
        let mails = waiting.pool.mails_at(SCHOOL);
        let school = link_in(&mails[0], "/dortmund/sprachmittlung/anfrage/").unwrap();
        visitor.get(&school).await.see("ada@post.example");
        Self {
            school,
            own,
            ..waiting
        }
    }

    async fn share(&self, shares: bool) {
        let rows = self.pool.house.centre.database.read();
        let mut own = interpreters::store::find(rows, self.ada.id).await.unwrap();
        own.terms.shares_contact_since = shares.then(|| self.pool.house.clock.today());
        let change = self.pool.change().await;
        interpreters::store::update(&change, &own).await.unwrap();
        commit(change).await;
    }

    /// The contact data is gone from the institution's page, and Ada has heard why.
    async fn is_over(&self, stage: Stage, said: &str) {
        self.pool.work().await;
        assert_eq!(self.pool.stage(&self.request).await, stage);
        let mut visitor = self.pool.house.visitor();
        let page = visitor.get(&self.school).await;
        page.see_no("ada@post.example").see_no("17655");
        let mails = self.pool.mails_to("Ada");
        let heard = mails.iter().filter(|mail| mail.text.contains(said)).count();
        assert_eq!(heard, 1, "{said}");
        let mut amal = self.pool.house.signed_in(AMAL).await;
        let list = amal.get("/dortmund/intern/sprachmittlung/vermittlungen");
        list.await.see("Gerade wartet niemand auf einen Termin");
    }
}

#[tokio::test]
async fn a_request_that_is_called_off_takes_contact_data_back() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let path = waiting.school.replace("/termin", "/absagen");
        let fields = [("reason", "requests-reason-not-needed"), ("scope", "this")];
        let mut school = waiting.pool.house.visitor();
        school.post(&path, &fields).await.location();
        waiting
            .is_over(Stage::Cancelled, "wird nicht mehr gebraucht")
            .await;
    }
}

#[tokio::test]
async fn a_request_that_is_given_up_takes_contact_data_back() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let house = &waiting.pool.house;
        let amal = house.actor(AMAL).await;
        let reason = "requests-reason-nobody-free";
        requests::actions::give_up(&house.centre, &amal, waiting.request.id, reason, "")
            .await
            .unwrap();
        waiting
            .is_over(Stage::Unfilled, "wird nicht mehr gebraucht")
            .await;
    }
}

#[tokio::test]
async fn whoever_agreed_is_thanked_when_the_centre_places_somebody_else() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let bea = waiting.pool.interpreter("Bea", "de", Way::Phone).await;
        let mut amal = waiting.pool.house.signed_in(AMAL).await;
        let path = format!(
            "/dortmund/intern/sprachmittlung/anfragen/{}/besetzen",
            waiting.request.id
        );
        let who = bea.id.to_string();
        let fields = [
            ("interpreter", who.as_str()),
            ("time", "0"),
            ("phoned", "ja"),
        ];
        amal.post(&path, &fields).await.location();
        waiting.is_over(Stage::Assigned, "ist vergeben").await;
        let all = waiting.pool.invitations(&waiting.request).await;
        assert!(all[0].is_late_yes());
    }
}

#[tokio::test]
async fn an_institution_that_needs_nobody_any_more_ends_its_request() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let who = waiting.ada.id.to_string();
        let fields = [
            ("deed", "failed"),
            ("failed", who.as_str()),
            ("reason", "not_needed"),
        ];
        let mut school = waiting.pool.house.visitor();
        school.post(&waiting.school, &fields).await.location();
        waiting
            .is_over(Stage::Cancelled, "wird nicht mehr gebraucht")
            .await;
    }
}

#[tokio::test]
async fn the_other_side_learns_that_nothing_came_of_it() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let who = waiting.ada.id.to_string();
        let fields = [
            ("deed", "failed"),
            ("failed", who.as_str()),
            ("reason", "no_date"),
        ];
        let mut school = waiting.pool.house.visitor();
        school.post(&waiting.school, &fields).await.location();
        waiting.is_over(Stage::Searching, "wird nichts").await;
        let mails = waiting.pool.mails_at(SCHOOL);
        assert!(mails.iter().any(|mail| mail.text.contains("suchen weiter")));

        let waiting = Waiting::open(engine).await;
        let mut ada = waiting.pool.house.visitor();
        let own = format!("{}/termin", waiting.own);
        let fields = [("deed", "failed"), ("reason", "no_answer")];
        ada.post(&own, &fields).await.location();
        waiting.pool.work().await;
        assert_eq!(waiting.pool.stage(&waiting.request).await, Stage::Searching);
        let mails = waiting.pool.mails_at(SCHOOL);
        let heard = mails
            .iter()
            .find(|mail| mail.text.contains("suchen weiter"));
        assert!(heard.expect("a letter").text.contains("Ada Haddad"));
    }
}

#[tokio::test]
async fn contact_data_goes_when_consent_does() {
    let waiting = Waiting::open(Engine::Sqlite).await;
    waiting.share(false).await;
    let mut school = waiting.pool.house.visitor();
    let page = school.get(&waiting.school).await.with_status(200);
    page.see("Ada Haddad")
        .see_no("ada@post.example")
        .see_no("17655");
}

#[tokio::test]
async fn a_date_that_is_over_or_lasts_too_long_is_none() {
    let waiting = Waiting::open(Engine::Sqlite).await;
    let mut ada = waiting.pool.house.visitor();
    let own = format!("{}/termin", waiting.own);
    for (day, minutes) in [("2020-01-07", "60"), ("2030-01-08", "599")] {
        let fields = [
            ("deed", "date"),
            ("day", day),
            ("from", "10:00"),
            ("minutes", minutes),
        ];
        ada.post(&own, &fields).await.with_status(422);
    }
    assert_eq!(waiting.pool.stage(&waiting.request).await, Stage::Brokered);
}

#[tokio::test]
async fn whoever_is_only_asked_does_not_learn_who_asks() {
    for mode in [Mode::Placing, Mode::Brokering] {
        let pool = Pool::open(Engine::Sqlite, mode).await;
        let ada = pool.interpreter("Ada", "de", Way::Mail).await;
        let request = pool.request(mode, Stage::Searching, &[(7, 10)]).await;
        pool.invite(&request, std::slice::from_ref(&ada)).await;
        let mut visitor = pool.house.visitor();
        let path = format!("{}/termin", pool.link_of("Ada"));
        visitor.get(&path).await.with_status(404);
        let words = [("deed", "message"), ("words", "Guten Tag")];
        visitor.post(&path, &words).await.with_status(404);
    }
}

#[tokio::test]
async fn whoever_leaves_the_pool_is_waited_for_no_longer() {
    for engine in Engine::all() {
        let waiting = Waiting::open(engine).await;
        let mut amal = waiting.pool.house.signed_in(AMAL).await;
        let path = format!(
            "/dortmund/intern/sprachmittlung/personen/{}/abschied",
            waiting.ada.id
        );
        amal.post(&path, &[]).await.location();
        waiting.pool.work().await;
        assert_eq!(waiting.pool.stage(&waiting.request).await, Stage::Searching);
        let mut school = waiting.pool.house.visitor();
        let page = school.get(&waiting.school).await;
        page.see_no("ada@post.example");
    }
}
