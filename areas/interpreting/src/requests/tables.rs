//! Why each table exists.

use platform::area::{NO_PERSONAL_DATA, Retention, Table};

use super::retention;

const TASK: &str = "Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit § 3 DSG NRW";
const STAFF: &str = "Mitarbeitende des Zentrums mit Recht an der Sprachmittlung; die Einrichtung, die angefragt hat";

/// What goes with its request.
const WITH_REQUEST: Retention = Retention::With {
    table: "interpreting_request",
    column: "request_id",
};

/// All tables of requests.
pub const ALL: &[Table] = &[
    Table {
        name: "interpreting_request",
        purpose: "Anfragen nach Sprachmittlung: welche Sprache, wann, wo, und wer in der Einrichtung zu erreichen ist; nie die Familie",
        legal_basis: TASK,
        retention: Retention::ByItself {
            days: retention::KEPT_DAYS,
            expire: |centre, kept_from| Box::pin(retention::expire(centre, kept_from)),
        },
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_substitute",
        purpose: "Sprachen, die für eine Anfrage auch gehen",
        legal_basis: NO_PERSONAL_DATA,
        retention: WITH_REQUEST,
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_answer",
        purpose: "Fragen zum Anlass, die mit Ja beantwortet wurden; mit der Ansprechperson zusammen gelöscht",
        legal_basis: TASK,
        retention: WITH_REQUEST,
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_time",
        purpose: "Gewünschter Termin einer Anfrage und Ausweichtermine",
        legal_basis: NO_PERSONAL_DATA,
        retention: WITH_REQUEST,
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_step",
        purpose: "Was aus einer Anfrage wurde, Schritt für Schritt, mit Worten zwischen Zentrum und Einrichtung",
        legal_basis: TASK,
        retention: WITH_REQUEST,
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_sending",
        purpose: "Abgesandte Formulare (nur als Prüfwert), damit doppeltes Absenden nur einmal zählt",
        legal_basis: NO_PERSONAL_DATA,
        retention: WITH_REQUEST,
        recipients: STAFF,
    },
    Table {
        name: "interpreting_request_counter",
        purpose: "Die zuletzt vergebene Nummer einer Anfrage",
        legal_basis: NO_PERSONAL_DATA,
        retention: Retention::WithTheCentre,
        recipients: STAFF,
    },
];
