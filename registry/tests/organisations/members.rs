//! Members: what an organisation's own people see and look after, and nobody else's.

use platform::{
    access::accounts,
    area::{Concerned, PersonalData},
};
use registry::organisations::{self, members};
use testing::{AMAL, Engine, LUDMILA, NILS, TestHouse, Visitor};
use values::id::Id;

use crate::{LIST, add, house, invitations::accepted};

const OWN: &str = "/dortmund/intern/meine-organisation";

/// An organisation with an administrator and a member, both signed in.
pub struct School {
    /// Its page among those of the centre.
    pub page: String,
    /// Its page for its own people.
    pub own: String,
    pub head: Visitor,
    pub teacher: Visitor,
}

/// Where what is done with the member of this address goes, from the side of `page`.
pub async fn path_of(house: &TestHouse, page: &str, email: &str) -> String {
    let organisation = id_in(page);
    let rows = house.centre.database.read();
    let account = accounts::find_by_email(rows, email).await;
    let account = account.expect("accounts").expect("an account");
    let found = members::of_account(rows, account.id).await;
    let found = found.expect("memberships");
    let member = found.iter().find(|own| own.organisation == organisation);
    format!("{page}/mitglieder/{}", member.expect("a member").id)
}

pub fn id_in(page: &str) -> Id {
    let id = page.rsplit('/').next().expect("a path");
    id.parse().expect("an id")
}

/// A school of this name, whose people have addresses below `domain`.
pub async fn school(house: &TestHouse, name: &str, domain: &str) -> School {
    let mut amal = house.signed_in(AMAL).await;
    let page = add(&mut amal, &[("name", name), ("kind", "school")]).await;
    let own = page.replace("organisationen", "meine-organisation");
    let head = format!("leitung@{domain}");
    let head = accepted(house, &mut amal, &page, &head, "administrator").await;
    let teacher = format!("lehrkraft@{domain}");
    let teacher = accepted(house, &mut amal, &page, &teacher, "member").await;
    School {
        page,
        own,
        head,
        teacher,
    }
}

#[tokio::test]
async fn its_own_people_see_their_organisation_and_no_other_one() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut north = school(&house, "Nordschule", "nord.example").await;
        let mut south = school(&house, "Südschule", "sued.example").await;
        assert_eq!(north.head.get(OWN).await.location(), north.own);
        north.head.get(&north.own).await.see("Nordschule");
        for path in ["", "/angaben", "/einladen"] {
            let theirs = format!("{}{path}", south.own);
            north.head.get(&theirs).await.with_status(404);
        }
        let teacher = path_of(&house, &south.own, "lehrkraft@sued.example").await;
        let guest = [
            ("name", "X"),
            ("email", "x@nord.example"),
            ("language", "de"),
            ("position", "administrator"),
            ("role", "requester"),
        ];
        for (path, fields) in [
            (format!("{teacher}/beenden"), &[][..]),
            (
                format!("{teacher}/stellung"),
                &[("position", "administrator")],
            ),
            (format!("{}/angaben", south.own), &[("town", "Köln")]),
            (format!("{}/einladen", south.own), &guest),
        ] {
            north.head.post(&path, fields).await.with_status(404);
        }
        // Nor what is the centre's: the list, the page with its notes, members of others.
        for path in [
            LIST,
            &north.page,
            &format!("{}/einladen", north.page),
            &format!("{LIST}/einladungsregeln"),
        ] {
            north.head.get(path).await.with_status(404);
        }
        south.head.get(&south.own).await.see("Lehrkraft");
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&south.own).await.with_status(404);
        amal.get(&south.page)
            .await
            .see("leitung@sued.example")
            .see("Mit eigenem Konto einladen");
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(&south.page)
            .await
            .with_status(200)
            .see_no("Eigene Konten");
    }
}

#[tokio::test]
async fn a_member_who_does_not_administer_sees_colleagues_and_changes_nothing() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let page = school.teacher.get(&school.own).await.with_status(200);
        page.see("Leitung")
            .see_no("leitung@nord.example")
            .see_no("einladen");
        let head = path_of(&house, &school.own, "leitung@nord.example").await;
        for path in [
            format!("{head}/beenden"),
            format!("{head}/stellung"),
            format!("{}/angaben", school.own),
            format!("{}/einladen", school.own),
        ] {
            let sent = school.teacher.post(&path, &[("position", "member")]).await;
            sent.with_status(404);
        }
        let form = format!("{}/angaben", school.own);
        school.teacher.get(&form).await.with_status(404);
        // But anybody may leave.
        let own = path_of(&house, &school.own, "lehrkraft@nord.example").await;
        let left = school.teacher.post(&format!("{own}/beenden"), &[]).await;
        assert_eq!(left.location(), "/dortmund/intern");
        school.teacher.get(OWN).await.with_status(303);
        school.head.get(&school.own).await.see_no("Lehrkraft");
    }
}

#[tokio::test]
async fn administrators_correct_how_they_are_reached_and_nothing_else() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let mut amal = house.signed_in(AMAL).await;
        let edit = format!("{}/bearbeiten", school.page);
        let form = amal.get(&edit).await.form(&edit);
        let form = form
            .fill("notes", "Bitte nur vormittags anrufen")
            .fill("recognition", "Ganztagsschule")
            .fill("school_number", "123456");
        amal.send(&form).await.with_status(303);
        let path = format!("{}/angaben", school.own);
        let wrong = [("postcode", "441"), ("town", "Dortmund")];
        let again = school.head.post(&path, &wrong).await.with_status(422);
        again.see("fünf Ziffern");
        assert_eq!(again.form(&path).text("town"), "Dortmund");
        let smuggled = [
            ("street", "Schulweg 1"),
            ("postcode", "44145"),
            ("town", "Dortmund"),
            ("phone", "0231 5550102"),
            ("name", "Privatschule"),
            ("kind", "company"),
            ("recognition", "Elite"),
            ("school_number", "999999"),
            ("publish_consent_on", "2026-01-01"),
            ("notes", "nett"),
        ];
        let done = school.head.post(&path, &smuggled).await;
        assert_eq!(done.location(), school.own);
        school
            .head
            .get(&school.own)
            .await
            .see("Schulweg 1, 44145 Dortmund")
            .see("Ganztagsschule")
            .see("wird nicht veröffentlicht")
            .see_no("vormittags");
        let page = amal.get(&school.page).await;
        page.see("Nordschule")
            .see("Bitte nur vormittags anrufen")
            .see("123456")
            .see("Schulweg 1")
            .see_no("Elite");
        let changed = "select count(*) from audit_entry where action = 'members-corrected'";
        assert_eq!(house.backdoor().await.number(changed).await, 1);
    }
}

#[tokio::test]
async fn whoever_is_let_go_is_signed_out_unless_they_belong_elsewhere() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let mut amal = house.signed_in(AMAL).await;
        let club = add(&mut amal, &[("name", "Förderverein"), ("kind", "school")]).await;
        let email = "lehrkraft@nord.example";
        let fields = [
            ("name", "Lehrkraft"),
            ("email", email),
            ("language", "de"),
            ("position", "member"),
            ("role", "requester"),
        ];
        amal.post(&format!("{club}/einladen"), &fields)
            .await
            .with_status(303);
        let start = school.teacher.get("/dortmund/intern").await;
        start.see("Einladung: \u{2068}Förderverein\u{2069}");
        let waiting = &start.links("/intern/einladungen/")[0];
        let joined = school.teacher.post(waiting, &[]).await;
        assert!(joined.location().contains("/meine-organisation/"));
        school
            .teacher
            .get(OWN)
            .await
            .see("Nordschule")
            .see("Förderverein");
        let nord = path_of(&house, &school.own, email).await;
        let ended = school.head.post(&format!("{nord}/beenden"), &[]).await;
        assert_eq!(ended.location(), school.own);
        school.teacher.get(&school.own).await.with_status(404);
        // The role now hangs on the other membership, and so does the session.
        let club_own = club.replace("organisationen", "meine-organisation");
        school.teacher.get(&club_own).await.with_status(200);
        let last = path_of(&house, &club, email).await;
        amal.post(&format!("{last}/beenden"), &[])
            .await
            .with_status(303);
        assert_eq!(
            school.teacher.get(&club_own).await.location(),
            "/dortmund/anmelden"
        );
        let rows = house.centre.database.read();
        let account = accounts::find_by_email(rows, email).await.unwrap().unwrap();
        assert!(account.roles.is_empty());
        assert!(
            members::of_account(rows, account.id)
                .await
                .unwrap()
                .is_empty()
        );
        let ended = "select count(*) from organisation_member where ends_at is not null";
        let backdoor = house.backdoor().await;
        assert_eq!(backdoor.number(ended).await, 2);
        let contacts = "select count(*) from organisation_contact where ends_on is not null";
        assert_eq!(backdoor.number(contacts).await, 2);
    }
}

#[tokio::test]
async fn a_role_that_somebody_held_before_stays_theirs() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let amals = format!("/dortmund/intern/konten/{}", house.account(AMAL).await);
        let roles = [("rolle", "coordinator"), ("rolle", "requester")];
        nils.post(&amals, &roles).await.with_status(303);
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let mut amal = house.signed_in(AMAL).await;
        let fields = [
            ("name", "Amal"),
            ("email", AMAL.email),
            ("language", "de"),
            ("position", "member"),
            ("role", "requester"),
        ];
        school
            .head
            .post(&format!("{}/einladen", school.own), &fields)
            .await
            .with_status(303);
        let waiting = amal.get("/dortmund/intern").await;
        let waiting = &waiting.links("/intern/einladungen/")[0];
        amal.post(waiting, &[]).await.with_status(303);
        nils.get(&amals).await.see("Nordschule: Mitglied");
        let own = path_of(&house, &school.own, AMAL.email).await;
        school
            .head
            .post(&format!("{own}/beenden"), &[])
            .await
            .with_status(303);
        let left = house.actor(AMAL).await.roles;
        assert_eq!(left, ["coordinator", "requester"]);
        amal.get(LIST).await.with_status(200);
    }
}

#[tokio::test]
async fn everything_about_a_member_is_handed_out_and_erased() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let fields = [
            ("name", "Kollegin"),
            ("email", "kollegin@nord.example"),
            ("language", "de"),
            ("position", "member"),
            ("role", "requester"),
        ];
        school
            .head
            .post(&format!("{}/einladen", school.own), &fields)
            .await
            .with_status(303);
        let rows = house.centre.database.read();
        let email = "leitung@nord.example";
        let account = accounts::find_by_email(rows, email).await.unwrap().unwrap();
        let whom = Concerned {
            account: Some(account.id),
            person: None,
        };
        let PersonalData::Kept { export, erase } = organisations::area().personal_data else {
            panic!("members are personal data");
        };
        let told = export(house.centre.clone(), whom).await.unwrap();
        let acts = &told["acts_for"];
        assert_eq!(acts["memberships"][0]["organisation"], "Nordschule");
        assert_eq!(acts["memberships"][0]["position"], "administrator");
        assert_eq!(acts["invitations"][0]["email"], email);
        assert_eq!(acts["invited_at"].as_array().unwrap().len(), 1);
        erase(house.centre.clone(), whom).await.unwrap();
        let told = export(house.centre.clone(), whom).await.unwrap();
        assert!(told.is_null(), "{told}");
        let backdoor = house.backdoor().await;
        for table in ["organisation_invitation", "organisation_contact"] {
            let traces = format!("select count(*) from {table} where email = '{email}'");
            assert_eq!(backdoor.number(&traces).await, 0, "{table}");
        }
        // The colleague's invitation is still good; who sent it is forgotten.
        let sent = "select count(*) from organisation_invitation where email = 'kollegin@nord.example' and invited_by_id is null";
        assert_eq!(backdoor.number(sent).await, 1);
        assert_eq!(
            school.head.get(&school.own).await.location(),
            "/dortmund/anmelden"
        );
    }
}

#[tokio::test]
async fn the_database_keeps_one_present_membership_for_each_account_and_organisation() {
    for engine in Engine::all() {
        let house = house(engine).await;
        school(&house, "Nordschule", "nord.example").await;
        let backdoor = house.backdoor().await;
        for wrong in [
            "update organisation_member set account_id = (select min(account_id) from organisation_member)",
            "update organisation_member set position = 'king'",
            "update organisation_member set role = 'administrator'",
            "update organisation_invitation set role = 'coordinator'",
            "update organisation_invitation set revoked_at = created_at",
        ] {
            assert!(backdoor.refuses(wrong).await, "{wrong}");
        }
    }
}
