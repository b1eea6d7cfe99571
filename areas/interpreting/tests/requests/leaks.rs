//! What must be nowhere: notes, telephone numbers and file numbers in mails; requests on other people's pages.

use testing::{AMAL, Engine, LUDMILA};

use crate::{ASK, SCHOOL, filled, house, links_to};

#[tokio::test]
async fn notes_numbers_and_places_stay_out_of_mails_the_log_and_public_pages() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await;
        let form = form
            .fill("note", "Kanarienhinweis")
            .fill("file_number", "KANARI-77")
            .fill("phone", "0231 7770077")
            .fill("place", "Kanarienweg 7");
        school.send(&form).await.with_status(200);
        let link = links_to(&house, SCHOOL).await.pop().unwrap();
        school
            .post(&format!("{link}/bestaetigen"), &[])
            .await
            .with_status(303);
        let reason = [("reason", "requests-reason-not-needed")];
        school
            .post(&format!("{link}/absagen"), &reason)
            .await
            .with_status(303);
        house.work().await;
        let canaries = ["Kanarienhinweis", "KANARI-77", "7770077", "Kanarienweg"];
        let letters = house.letters();
        assert!(letters.len() >= 3);
        for letter in letters {
            for canary in canaries {
                let all = format!("{:?} {} {}", letter.headers, letter.text, letter.html);
                assert!(!all.contains(canary), "a mail says {canary}");
            }
        }
        let backdoor = house.backdoor().await;
        let log = backdoor
            .texts("select details from audit_entry")
            .await
            .join("\n");
        let mut pages = vec![
            house.visitor().get(ASK).await,
            house.visitor().get("/dortmund").await,
            house
                .signed_in(LUDMILA)
                .await
                .get("/dortmund/intern/protokoll")
                .await,
            house.signed_in(AMAL).await.get("/dortmund/intern").await,
        ];
        for page in pages.drain(..) {
            for canary in canaries.into_iter().chain(["Kanarek", SCHOOL]) {
                page.see_no(canary);
            }
        }
        for canary in canaries {
            assert!(!log.contains(canary), "the log says {canary}");
        }
        // The secret of a link is kept nowhere.
        let secret = link.rsplit('/').next().unwrap();
        for line in backdoor.dump().await.lines() {
            let is_outbox = line.starts_with("job:") || line.starts_with("mail");
            assert!(is_outbox || !line.contains(secret), "{line}");
        }
    }
}
