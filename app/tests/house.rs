//! The house with every area, empty or with Dortmund's Steckbrief, and every address in it.

use app::{areas, typesetting::Typst};
use platform::web::{self, pages::Route};
use serde_json::Value;
use testing::{AMAL, CENTRE, Engine, Plan, TestHouse};

/// Every area, nothing published yet.
pub async fn empty(engine: Engine) -> TestHouse {
    Plan::new(engine, areas::all)
        .with_typesetter(Typst)
        .open()
        .await
}

/// With Dortmund's Steckbrief, read in and released as in the demonstration.
pub async fn published(engine: Engine) -> TestHouse {
    let house = empty(engine).await;
    for area in &house.house.areas {
        (area.seeds)(house.centre.clone()).await.unwrap();
    }
    house.work().await;
    house
}

/// Every route of the house.
pub fn routes() -> Vec<Route> {
    web::pages_of(&areas::all()).routes()
}

/// Ids and slugs of things that exist in [`published`]: what stands for a route's parameters.
pub struct Names {
    undertaking: String,
    slug: String,
    version: String,
    import: String,
    deadline: String,
    service: String,
    organization: String,
    account: String,
    organisation: String,
    contact: String,
    school: String,
    member: String,
    /// One to send again, one to take back.
    invitations: Vec<String>,
    organisation_import: String,
    place: String,
    person: String,
    appointment: String,
    fund: String,
    fund_item: String,
    /// Of the school.
    request: String,
    assignment: String,
    interpreter: String,
    training_module: String,
}

impl Names {
    /// Looks them up, always the same ones: ids made at one moment have no order.
    #[expect(clippy::too_many_lines, reason = "one line for each name")]
    pub async fn of(house: &TestHouse) -> Self {
        let backdoor = house.backdoor().await;
        let published = "from profile_version where published_slot = 1";
        let content = backdoor.texts(&format!("select content {published}")).await;
        let profile: Value = serde_json::from_str(&content[0]).unwrap();
        let undertaking = &profile["undertakings"][0];
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        // The house of `published` runs on SQLite, where ids are bytes.
        let id = |rows: Vec<String>| rows[0].to_lowercase();
        Self {
            undertaking: text(&undertaking["id"]),
            slug: text(&undertaking["slug"]),
            version: id(backdoor.texts(&format!("select hex(id) {published}")).await),
            import: id(backdoor
                .texts("select hex(id) from steckbrief_import")
                .await),
            deadline: id(backdoor
                .texts("select hex(id) from deadline where owner_kind = 'deadline' order by due_on, text_name")
                .await),
            service: first_id(house, "/hsds/services").await,
            organization: first_id(house, "/hsds/organizations").await,
            account: house.account(AMAL).await.to_string(),
            organisation: id(backdoor
                .texts("select hex(organisation_id) from organisation_contact order by email, name")
                .await),
            contact: id(backdoor
                .texts("select hex(id) from organisation_contact order by email, name")
                .await),
            school: id(backdoor
                .texts("select hex(organisation_id) from organisation_member order by starts_at, position")
                .await),
            member: id(backdoor
                .texts("select hex(id) from organisation_member order by starts_at, position")
                .await),
            invitations: backdoor
                .texts("select lower(hex(id)) from organisation_invitation where accepted_at is null order by email")
                .await,
            organisation_import: id(backdoor
                .texts("select hex(id) from organisation_import")
                .await),
            place: id(backdoor
                .texts("select hex(id) from place where protected_since is null order by name")
                .await),
            person: id(backdoor.texts("select hex(id) from person order by number").await),
            appointment: id(backdoor
                .texts("select hex(id) from calendar_appointment where owner_kind <> 'interpreting_request' order by starts_at, title")
                .await),
            fund: id(backdoor.texts("select hex(id) from fund order by name").await),
            fund_item: id(backdoor.texts("select hex(id) from fund_item order by opened_at, number, purpose").await),
            request: id(backdoor
                .texts("select hex(id) from interpreting_request order by number")
                .await),
            assignment: id(backdoor
                .texts("select hex(id) from interpreting_assignment where ended_at is null order by starts_at desc, made_at")
                .await),
            interpreter: id(backdoor
                .texts("select hex(i.id) from interpreting_interpreter i join person p on p.id = i.person_id order by p.number")
                .await),
            training_module: id(backdoor
                .texts("select hex(id) from interpreting_training_module order by name")
                .await),
        }
    }

    /// The same with another record of a person.
    pub fn with_person(mut self, id: &str) -> Self {
        id.clone_into(&mut self.person);
        self
    }

    /// The record that `route` names.
    fn id_in(&self, route: &Route) -> &str {
        match route.path {
            path if path.contains("/vorhaben/") => &self.undertaking,
            path if path.contains("/fassungen/") => &self.version,
            path if path.contains("/fristen/") => &self.deadline,
            path if path.contains("/organisationen/import/") => &self.organisation_import,
            path if path.contains("/sprachmittlung/anfragen/") => &self.request,
            path if path.contains("/einsaetze/") => &self.assignment,
            path if path.contains("/ausfall/") => &self.interpreter,
            path if path.contains("/meine-organisation/") => &self.school,
            path if path.contains("/{member}/") || path.contains("/{invitation}/") => &self.school,
            path if path.contains("/organisationen/") => &self.organisation,
            path if path.contains("/intern/einladungen/") => &self.invitations[0],
            path if path.contains("/meine-anfragen/") => &self.request,
            path if path.contains("/orte/") => &self.place,
            path if path.contains("/import/") => &self.import,
            path if path.contains("/konten/") => &self.account,
            path if path.contains("/datenschutz/") => &self.account,
            path if path.contains("/einwilligungen/") => &self.person,
            path if path.contains("/sprachmittlung/personen/") => &self.interpreter,
            path if path.contains("/schulungen/") => &self.training_module,
            path if path.contains("/personen/") => &self.person,
            path if path.contains("/kalender/termin/") => &self.appointment,
            path if path.contains("/kalender/person/") => &self.person,
            path if path.contains("/mittel/vorgang/") => &self.fund_item,
            path if path.contains("/mittel/") => &self.fund,
            path if path.contains("/dokumente/") => &self.person,
            path if path.starts_with("/hsds/services/") => &self.service,
            _ => &self.organization,
        }
    }

    /// An address that `route` answers.
    pub fn address(&self, route: &Route) -> String {
        let id = self.id_in(route);
        let file = match route.path {
            path if path.contains("/kalender/liste/") => "termine.csv",
            path if path.contains("/sprachmittlung/liste/") => "anfragen.csv",
            path if path.contains("/sprachmittlung/zahlen/") => "zahlen.csv",
            path if path.contains("/buchungen/") => "2026.csv",
            _ => "falsch.ics",
        };
        let invitation = usize::from(route.path.ends_with("/zurueckziehen"));
        let parameters = [
            ("{centre}", CENTRE),
            ("{slug}", &self.slug),
            ("{id}", id),
            ("{contact}", &self.contact),
            ("{member}", &self.member),
            ("{invitation}", &self.invitations[invitation]),
            ("{field}", "lead"),
            ("{language}", "en"),
            ("{secret}", "falsch"),
            ("{whom}", "konto"),
            ("{table}", "job"),
            ("{kind}", "person"),
            ("{other}", &self.organization),
            ("{year}", "2026"),
            ("{month}", "2026-11"),
            ("{day}", "2026-11-24"),
            ("{file}", file),
            ("{*file}", "favicon.svg"),
        ];
        let address = parameters
            .into_iter()
            .fold(route.path.to_owned(), |path, (name, value)| {
                path.replace(name, value)
            });
        assert!(
            !address.contains('{'),
            "add a value for the parameter of {address}"
        );
        address
    }
}

async fn first_id(house: &TestHouse, list: &str) -> String {
    let page = house.visitor().get(list).await;
    let answer: Value = serde_json::from_slice(&page.body).unwrap_or_default();
    answer["contents"][0]["id"]
        .as_str()
        .unwrap_or("none")
        .to_owned()
}
