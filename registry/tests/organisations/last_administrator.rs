//! An organisation keeps somebody who looks after its people, whatever its people do at once.

use platform::access::accounts;
use registry::organisations::members::{self, Position};
use testing::{BRANDT, Engine};

use crate::{
    house,
    members::{path_of, school},
};

#[tokio::test]
async fn the_last_administrator_stays_until_there_is_another_one() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = school(&house, "Nordschule", "nord.example").await;
        let head = path_of(&house, &school.own, "leitung@nord.example").await;
        let teacher = path_of(&house, &school.own, "lehrkraft@nord.example").await;
        let refused = school.head.post(&format!("{head}/beenden"), &[]).await;
        refused.with_status(409).see("letzte Administration");
        let down = [("position", "member")];
        let refused = school.head.post(&format!("{head}/stellung"), &down).await;
        refused.with_status(409);
        let to_oneself = [("position", "hand-over")];
        let refused = school
            .head
            .post(&format!("{head}/stellung"), &to_oneself)
            .await;
        refused.with_status(409).see("jemand anderen");
        school
            .head
            .post(&format!("{teacher}/stellung"), &to_oneself)
            .await
            .with_status(303);
        let rows = house.centre.database.read();
        let email = "lehrkraft@nord.example";
        let account = accounts::find_by_email(rows, email).await.unwrap().unwrap();
        let member = &members::of_account(rows, account.id).await.unwrap()[0];
        assert_eq!(member.position, Position::Administrator);
        let form = format!("{}/einladen", school.own);
        school.head.get(&form).await.with_status(404);
        school.teacher.get(&form).await.with_status(200);
        // Whose account is closed administers nothing: the other one is the last again.
        let mut brandt = house.signed_in(BRANDT).await;
        let up = [("position", "administrator")];
        let at_centre = path_of(&house, &school.page, "leitung@nord.example").await;
        brandt
            .post(&format!("{at_centre}/stellung"), &up)
            .await
            .with_status(303);
        let backdoor = house.backdoor().await;
        let close =
            "update account set disabled_at = created_at where email = 'leitung@nord.example'";
        backdoor.execute(close).await;
        let refused = school
            .teacher
            .post(&format!("{teacher}/beenden"), &[])
            .await;
        refused.with_status(409);
        // The centre can always shut somebody out.
        let at_centre = path_of(&house, &school.page, email).await;
        brandt
            .post(&format!("{at_centre}/beenden"), &[])
            .await
            .with_status(303);
        assert_eq!(
            school.teacher.get(&school.own).await.location(),
            "/dortmund/anmelden"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_administrators_who_let_each_other_go_leave_one() {
    const TASKS: usize = 32;
    for engine in Engine::all() {
        let house = house(engine).await;
        let school = school(&house, "Nordschule", "nord.example").await;
        let teacher = path_of(&house, &school.own, "lehrkraft@nord.example").await;
        let head = path_of(&house, &school.own, "leitung@nord.example").await;
        let mut first = school.head.clone();
        let up = [("position", "administrator")];
        first
            .post(&format!("{teacher}/stellung"), &up)
            .await
            .with_status(303);
        let tasks = (0..TASKS).map(|number| {
            // Each lets the other go, or leaves, or steps down, in every order.
            let mut who = if number % 2 == 0 {
                school.head.clone()
            } else {
                school.teacher.clone()
            };
            let whom = if number % 3 == 0 { &head } else { &teacher };
            let (path, fields) = match number % 5 {
                0 => (format!("{whom}/stellung"), vec![("position", "member")]),
                _ => (format!("{whom}/beenden"), Vec::new()),
            };
            tokio::spawn(async move { who.post(&path, &fields).await.status.as_u16() })
        });
        let mut done = 0;
        for task in tasks.collect::<Vec<_>>() {
            let status = task.await.unwrap();
            assert!(
                [303, 404, 409, 401].contains(&status),
                "{engine:?}: {status}"
            );
            done += usize::from(status == 303);
        }
        assert!(done > 0, "{engine:?}: somebody went");
        let left = "select count(*) from organisation_member where position = 'administrator' and ends_at is null";
        let left = house.backdoor().await.number(left).await;
        assert_eq!(left, 1, "{engine:?}");
    }
}
