//! Why each table about interpreters exists and how long its rows live.

use platform::area::{NO_PERSONAL_DATA, Retention, Table};

use super::retention;

/// § 72a Abs. 5 SGB VIII: at the latest six months after somebody has left, or after the last step of somebody who never began.
const CONDUCT_DAYS: u32 = 180;
/// A year after somebody has left, and a year after an interest that came to nothing.
const RECORD_DAYS: u32 = 365;
/// Who does not confirm their mail is forgotten.
const INTEREST_DAYS: u32 = 14;

const LEGAL_BASIS: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";
const RECIPIENTS: &str = "Mitarbeitende des Zentrums mit dem Recht, den Pool zu sehen";

const WITH_INTERPRETER: Retention = Retention::With {
    table: "interpreting_interpreter",
    column: "interpreter_id",
};

const fn table(name: &'static str, purpose: &'static str, retention: Retention) -> Table {
    Table {
        name,
        purpose,
        legal_basis: LEGAL_BASIS,
        retention,
        recipients: RECIPIENTS,
    }
}

/// All of them.
pub const ALL: &[Table] = &[
    table(
        "interpreting_interest",
        "Angaben von Menschen, die mitmachen möchten und ihre E-Mail-Adresse noch nicht bestätigt haben",
        Retention::DaysAfter {
            days: INTEREST_DAYS,
            column: "received_at",
        },
    ),
    table(
        "interpreting_interpreter",
        "Sprachmittelnde: ihr Weg in den Pool und was sie selbst festlegen",
        Retention::ByItself {
            days: RECORD_DAYS,
            expire: |centre, kept_from| Box::pin(retention::records(centre, kept_from)),
        },
    ),
    table(
        "interpreting_interpreter_district",
        "In welchen Stadtbezirken Sprachmittelnde Einsätze annehmen",
        WITH_INTERPRETER,
    ),
    Table {
        name: "interpreting_conduct_certificate",
        purpose: "Dass ein erweitertes Führungszeugnis eingesehen wurde und wie lange das gilt; nie sein Inhalt",
        legal_basis: "Art. 10 DSGVO in Verbindung mit § 72a Abs. 5 SGB VIII",
        retention: Retention::ByItself {
            days: CONDUCT_DAYS,
            expire: |centre, kept_from| Box::pin(retention::certificates(centre, kept_from)),
        },
        recipients: RECIPIENTS,
    },
    table(
        "interpreting_pledge",
        "Welche Fassung der Verpflichtungserklärung wann unterschrieben wurde",
        WITH_INTERPRETER,
    ),
    table(
        "interpreting_interpreter_reminder",
        "Woran Sprachmittelnde per E-Mail erinnert wurden, damit es nur einmal geschieht",
        WITH_INTERPRETER,
    ),
    table(
        "interpreting_intake_talk",
        "Wann das Erstgespräch war und wer es geführt hat",
        WITH_INTERPRETER,
    ),
    Table {
        name: "interpreting_training_module",
        purpose: "Schulungsmodule des Pools",
        legal_basis: NO_PERSONAL_DATA,
        retention: Retention::WithTheCentre,
        recipients: "Mitarbeitende des Zentrums",
    },
    table(
        "interpreting_training",
        "An welchen Schulungen Sprachmittelnde teilgenommen haben",
        WITH_INTERPRETER,
    ),
];
