//! A house with the example data, and somebody who has just been placed.

use chrono::{NaiveDateTime, TimeDelta};
use platform::area::Area;
use testing::{AMAL, Engine, Mail, NILS, Plan, TestHouse, Visitor};

pub const DESK: &str = "/dortmund/intern/sprachmittlung";
pub const LIST: &str = "/dortmund/intern/sprachmittlung/einsaetze";
/// Where answers to mails go; who sends appointments to calendars.
const REPLY_TO: &str = "sprachmittlung@dortmund.example";

pub fn areas() -> Vec<Area> {
    let mut all = registry::areas();
    all.extend(interpreting::areas());
    all
}

pub async fn house(engine: Engine) -> TestHouse {
    planted(Plan::new(engine, areas)).await
}

/// A house with the example data of the registry and the pool.
pub async fn planted(plan: Plan) -> TestHouse {
    let house = plan.open().await;
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    work(&house).await;
    house
}

/// Does what is due, and what that has put into the outbox.
pub async fn work(house: &TestHouse) {
    while house.work().await > 0 {}
}

/// Lets mails go out, and gives back those that nobody has seen yet.
pub async fn fresh(house: &TestHouse, seen: &[Mail]) -> Vec<Mail> {
    work(house).await;
    let mut all = house.letters();
    all.retain(|mail| !seen.contains(mail));
    all
}

/// The centre says where answers go, so that calendars know who sends appointments.
pub async fn set_reply_to(house: &TestHouse) {
    let path = "/dortmund/intern/postausgang/einstellungen";
    let mut nils = house.signed_in(NILS).await;
    let page = nils.get(path).await.with_status(200);
    let form = page.form(path).fill("reply_to", REPLY_TO);
    nils.send(&form).await.with_status(303);
}

/// An assignment that a coordinator has just made.
pub struct Placed {
    /// Its request, as coordinators see it, and its number.
    pub request: String,
    pub number: i64,
    /// The interpreter's record.
    pub interpreter: String,
    /// The assignment, as coordinators see it.
    pub page: String,
    /// When it is, on the wall.
    pub start: NaiveDateTime,
    pub minutes: i64,
    pub own: Side,
    pub institution: Side,
}

/// Somebody who holds a link.
pub struct Side {
    /// Where their letters go.
    pub address: String,
    /// Their page.
    pub link: String,
    /// What confirmed the assignment to them.
    pub letter: Mail,
}

impl Side {
    /// The one letter to this side among some that has a file for calendars.
    pub fn letter_in(&self, letters: &[Mail]) -> Mail {
        self.only(letters, |mail| !mail.calendar.is_empty())
    }

    /// The one letter to this side among some that only leads to its page.
    pub fn note_in(&self, letters: &[Mail]) -> Mail {
        let (kind, _) = self.link.rsplit_once('/').unwrap();
        self.only(letters, |mail| {
            mail.calendar.is_empty() && mail.text.contains(kind)
        })
    }

    fn only(&self, letters: &[Mail], fits: impl Fn(&Mail) -> bool) -> Mail {
        let own = letters.iter().filter(|mail| address(mail) == self.address);
        let own: Vec<&Mail> = own.filter(|mail| fits(mail)).collect();
        let subjects: Vec<String> = own.iter().map(|mail| mail.subject()).collect();
        assert_eq!(own.len(), 1, "letters to {}: {subjects:?}", self.address);
        own[0].clone()
    }
}

impl Placed {
    /// Time as a form writes it, some minutes after the beginning.
    pub fn clock(&self, minutes: i64) -> String {
        let time = self.start + TimeDelta::minutes(minutes);
        time.format("%H:%M").to_string()
    }

    pub fn day(&self) -> String {
        self.start.date().to_string()
    }

    /// Until so many minutes after its beginning. It is winter: clocks in Dortmund are an hour ahead.
    pub fn wait(&self, house: &TestHouse, minutes: i64) {
        let begins = self.start.and_utc() - TimeDelta::hours(1);
        house.wait(begins + TimeDelta::minutes(minutes) - house.clock.now());
    }

    /// Calls off by the link of a side.
    pub async fn call_off(&self, house: &TestHouse, side: &Side, reason: &str) -> testing::Page {
        let fields = [("do", "off"), ("reason", reason)];
        house.visitor().post(&side.link, &fields).await
    }

    /// Moves by a link, to the same time so many days later; the other side agrees.
    pub async fn put_off(&self, house: &TestHouse, side: &Side, days: i64) -> testing::Page {
        let start = self.start + TimeDelta::days(days);
        self.move_to(house, side, start, self.minutes).await
    }

    /// Moves by a link; the other side agrees, where it is asked.
    pub async fn move_to(
        &self,
        house: &TestHouse,
        side: &Side,
        start: NaiveDateTime,
        minutes: i64,
    ) -> testing::Page {
        let page = propose(house, side, start, minutes).await;
        if page.status == 303 {
            let answer = self.answer(house, side, start, "suits").await;
            answer.with_status(303);
        }
        page
    }

    /// The side that `side` meets says whether another time suits it.
    pub async fn answer(
        &self,
        house: &TestHouse,
        side: &Side,
        start: NaiveDateTime,
        word: &str,
    ) -> testing::Page {
        let is_own = side.link == self.own.link;
        let other = if is_own { &self.institution } else { &self.own };
        let seen = start.to_string();
        let fields = [("do", word), ("proposed", seen.as_str())];
        house.visitor().post(&other.link, &fields).await
    }

    /// Says by a link that it took place as planned, so many minutes longer.
    pub async fn say(&self, house: &TestHouse, side: &Side, longer: i64) -> testing::Page {
        let (day, start) = (self.day(), self.clock(0));
        let end = self.clock(self.minutes + longer);
        let fields = [
            ("do", "say"),
            ("day", day.as_str()),
            ("start", start.as_str()),
            ("end", end.as_str()),
            ("travel_minutes", "40"),
            ("no_show", ""),
            ("understood", "4"),
            ("again", "yes"),
        ];
        house.visitor().post(&side.link, &fields).await
    }

    /// How far its request is.
    pub async fn stage(&self, house: &TestHouse) -> String {
        let sql = format!(
            "select stage from interpreting_request where number = {}",
            self.number
        );
        house.backdoor().await.texts(&sql).await.remove(0)
    }
}

/// A side would like another time.
pub async fn propose(
    house: &TestHouse,
    side: &Side,
    start: NaiveDateTime,
    minutes: i64,
) -> testing::Page {
    let end = start + TimeDelta::minutes(minutes);
    let (day, from) = (start.date().to_string(), start.format("%H:%M").to_string());
    let until = end.format("%H:%M").to_string();
    let fields = [
        ("do", "move"),
        ("why", "participants"),
        ("new_day", day.as_str()),
        ("new_start", from.as_str()),
        ("new_end", until.as_str()),
    ];
    house.visitor().post(&side.link, &fields).await
}

pub fn address(mail: &Mail) -> String {
    mailbox(mail, "to")
}

/// The address in a header.
pub fn mailbox(mail: &Mail, header: &str) -> String {
    let to = mail.header(header).unwrap_or_default();
    let end = to.rsplit(['<', ' ']).next().unwrap_or_default();
    end.trim_end_matches('>').to_owned()
}

/// The path in a letter that contains `part`.
pub fn link(mail: &Mail, part: &str) -> Option<String> {
    let links = mail.text.split("http://ki.example").skip(1);
    let mut links = links.filter_map(|rest| rest.split_whitespace().next());
    let link = links.find(|link| link.contains(part))?;
    Some(link.split('?').next()?.to_owned())
}

/// What a calendar file says under a name.
pub fn said(mail: &Mail, name: &str) -> String {
    let start = format!("{name}:");
    let unfolded = mail.calendar.replace("\n ", "");
    let mut lines = unfolded.lines();
    let line = lines.find_map(|line| line.strip_prefix(&start).map(str::to_owned));
    line.unwrap_or_else(|| panic!("no {name} in {}", mail.calendar))
}

/// Method and number of the change, as a letter's calendar file says them.
pub fn change(mail: &Mail) -> (String, u32) {
    (
        said(mail, "METHOD"),
        said(mail, "SEQUENCE").parse().unwrap(),
    )
}

/// Places the first candidate of the first request that has one and is at least three days away; they were phoned.
pub async fn place(house: &TestHouse) -> Placed {
    let mut amal = house.signed_in(AMAL).await;
    let requests = amal.get(DESK).await.with_status(200);
    for request in requests.links("/sprachmittlung/anfragen/") {
        let act = format!("{request}/besetzen");
        let page = checked(&mut amal, &request).await;
        if !page.contains(&act) {
            continue;
        }
        let form = testing::FilledForm::read(&page, &act).tick("phoned", "1");
        let interpreter = form.text("interpreter").to_owned();
        let before = made(house).await;
        let seen = house.letters();
        if amal.send(&form).await.status != 303 {
            continue;
        }
        let mut new = made(house).await;
        new.retain(|one| !before.contains(one));
        let letters = fresh(house, &seen).await;
        let (start, number) = new.remove(0);
        let in_three_days = house.clock.today() + TimeDelta::days(3);
        if start.date() < in_three_days {
            continue;
        }
        let side = |part: &str| {
            let mut all = letters.iter();
            let found = all.find_map(|mail| Some((mail, link(mail, part)?)));
            let (mail, link) = found.unwrap_or_else(|| panic!("a letter with {part}"));
            Side {
                address: address(mail),
                link,
                letter: mail.clone(),
            }
        };
        let minutes = format!(
            "select cast(a.minutes as bigint) from interpreting_assignment a \
             join interpreting_request r on r.id = a.request_id where a.ended_at is null and r.number = {number}"
        );
        return Placed {
            page: page_of(&mut amal, &request, start).await,
            minutes: house.backdoor().await.number(&minutes).await,
            own: side("/sprachmittlung/einsatz/"),
            institution: side("/sprachmittlung/nachweis/"),
            request,
            number,
            interpreter,
            start,
        };
    }
    panic!("nobody could be placed")
}

/// The page of a request that is searched for; one that is new is checked first.
async fn checked(amal: &mut Visitor, request: &str) -> String {
    let page = amal.get(request).await.with_status(200).text();
    let check = format!("{request}/pruefen");
    if !page.contains(&check) {
        return page;
    }
    amal.post(&check, &[]).await;
    amal.get(request).await.with_status(200).text()
}

/// Beginning and number of what coordinators have placed.
async fn made(house: &TestHouse) -> Vec<(NaiveDateTime, i64)> {
    let sql = "select a.wall_start || ' ' || r.number from interpreting_assignment a \
               join interpreting_request r on r.id = a.request_id \
               where a.made_by = 'placing' and a.ended_at is null";
    let texts = house.backdoor().await.texts(sql).await.into_iter();
    let read = |text: String| {
        let (start, number) = text.split_once(' ').unwrap();
        (start.parse().unwrap(), number.parse().unwrap())
    };
    texts.map(read).collect()
}

/// The page of the assignment that somebody takes for a request.
async fn page_of(amal: &mut Visitor, request: &str, start: NaiveDateTime) -> String {
    let day = format!("{LIST}?tag={}", start.date());
    let list = amal.get(&day).await.with_status(200);
    for one in list.links("/einsaetze/") {
        if amal
            .get(&one)
            .await
            .with_status(200)
            .text()
            .contains(request)
        {
            return one;
        }
    }
    panic!("{day} does not list the assignment of {request}")
}

/// The centre decides otherwise: the rules that hold, changed.
pub async fn decide(house: &TestHouse, change: impl FnOnce(&mut serde_json::Value)) {
    let backdoor = house.backdoor().await;
    let document = "select document from interpreting_rule_set";
    let mut rules = serde_json::from_str(&backdoor.texts(document).await.remove(0)).unwrap();
    change(&mut rules);
    let rules = rules.to_string().replace('\'', "''");
    backdoor
        .execute(&format!(
            "update interpreting_rule_set set document = '{rules}'"
        ))
        .await;
}

/// 25 EUR for up to two hours, then 10 for each further hour begun, as in Heinsberg.
pub fn allowance() -> serde_json::Value {
    serde_json::json!({ "first_minutes": 120, "first": 2_500, "next_minutes": 60, "next": 1_000 })
}
