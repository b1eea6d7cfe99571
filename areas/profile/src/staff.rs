//! What the profile puts on other pages, and what it keeps about people.

use platform::{
    Result,
    access::Actor,
    area::{Card, Concerned, Retention, SubjectLink, Table},
    centre::Centre,
    database::Entry,
};
use values::{language::Language, subject::Subject};

use crate::{
    import, paths,
    rights::{EDIT, PUBLISH},
    versions::{self, model::Stage},
};

const STAFF: &str = "Mitarbeitende des Zentrums mit Recht am Steckbrief";
const OFFICIAL: &str = "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW (Nachweis der Freigabe)";

/// Why each table of this area exists.
pub const TABLES: &[Table] = &[
    Table {
        name: "profile_version",
        purpose: "Fassungen des Steckbriefs: wer sie schrieb, prüfte und freigab",
        legal_basis: OFFICIAL,
        retention: Retention::WithTheCentre,
        recipients: "Öffentlichkeit (veröffentlichte Fassung), sonst Mitarbeitende des Zentrums",
    },
    Table {
        name: "profile_edit",
        purpose: "Wer welchen Teil des Steckbriefs geändert hat (Vier-Augen-Prinzip)",
        legal_basis: OFFICIAL,
        retention: Retention::WithTheCentre,
        recipients: STAFF,
    },
    Table {
        name: "profile_confirmation",
        purpose: "Wann der Steckbrief zuletzt durchgesehen wurde",
        legal_basis: OFFICIAL,
        retention: Retention::WithTheCentre,
        recipients: STAFF,
    },
    Table {
        name: "steckbrief_import",
        purpose: "Mitgebrachte Steckbriefe, wie sie waren",
        legal_basis: OFFICIAL,
        retention: Retention::DaysAfter {
            days: 730,
            column: "imported_at",
        },
        recipients: STAFF,
    },
    Table {
        name: "profile_rule",
        purpose: "Laufzeiten der Schwerpunkte und Erinnerungen",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: STAFF,
    },
    Table {
        name: "directory_entry",
        purpose: "Veröffentlichte Steckbriefe im Verzeichnis aller Zentren",
        legal_basis: "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW (amtliche Kontaktdaten)",
        retention: Retention::WithTheCentre,
        recipients: "Öffentlichkeit",
    },
];

/// What waits for this person: a review, or their own draft.
pub async fn cards(centre: &Centre, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    let Some(open) = versions::store::open(centre.database.read()).await? else {
        return Ok(Vec::new());
    };
    let say = |key: &str| centre.texts.say(language, key);
    let mut cards = Vec::new();
    match open.stage {
        Stage::InReview if actor.may(PUBLISH) => {
            let is_own = open
                .submitted
                .as_ref()
                .is_some_and(|by| by.account == actor.account);
            let text = if is_own {
                "card-review-own"
            } else {
                "card-review-text"
            };
            cards.push(Card {
                title: say("card-review-title"),
                text: say(text),
                path: paths::REVIEW.to_owned(),
                is_urgent: !is_own,
            });
        }
        Stage::Draft if actor.may(EDIT) => {
            let text = if open.note.is_empty() {
                say("card-draft-text")
            } else {
                let values = [("note", open.note.as_str().into())];
                centre
                    .texts
                    .say_with(language, "card-draft-returned", &values)
            };
            cards.push(Card {
                title: say("card-draft-title"),
                text,
                path: paths::REVIEW.to_owned(),
                is_urgent: !open.note.is_empty(),
            });
        }
        _ => {}
    }
    Ok(cards)
}

/// Title and page of a version or an import.
pub fn subject(centre: &Centre, subject: &Subject) -> Option<SubjectLink> {
    let say = |key: &str| centre.texts.say(Language::German, key);
    match subject.kind.as_str() {
        versions::model::SUBJECT => Some(SubjectLink {
            title: say("subject-version"),
            path: paths::version(subject.id),
        }),
        import::model::SUBJECT => Some(SubjectLink {
            title: say("subject-import"),
            path: paths::import(subject.id),
        }),
        _ => None,
    }
}

/// Everything kept about an account; persons without one leave nothing here.
pub async fn export(centre: &Centre, whom: Concerned) -> Result<serde_json::Value> {
    match whom.account {
        Some(account) => versions::store::export_account(centre.database.read(), account).await,
        None => Ok(serde_json::Value::Null),
    }
}

/// Takes an account's name out of what it did.
pub async fn erase(centre: &Centre, whom: Concerned) -> Result<()> {
    let Some(account) = whom.account else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    let name = centre.texts.say(Language::German, "account-forgotten");
    versions::store::forget_account(&change, account, &name).await?;
    import::store::forget_account(&change, account, &name).await?;
    let subject = Subject::new(platform::access::accounts::SUBJECT, account);
    change
        .commit(Entry::new("account-forgotten-by-profile", subject))
        .await
}
