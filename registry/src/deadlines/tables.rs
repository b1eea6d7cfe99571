//! Why each table exists.

use platform::area::{Retention, Table};

const TASKS: &str =
    "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW, § 18 DSG NRW (Beschäftigte): Aufgaben im Zentrum";
const STAFF: &str = "Mitarbeitende des Zentrums";

/// All tables of the deadlines.
pub const ALL: &[Table] = &[
    Table {
        name: "deadline",
        purpose: "Fristen: was bis wann zu tun ist, wer handeln muss, wer sie eintrug und erledigte",
        legal_basis: TASKS,
        retention: Retention::DaysAfter {
            days: 365,
            column: "done_at",
        },
        recipients: STAFF,
    },
    Table {
        name: "deadline_move",
        purpose: "Verschobene Fristen mit Grund, damit nachvollziehbar bleibt, warum sie später enden",
        legal_basis: TASKS,
        retention: Retention::With {
            table: "deadline",
            column: "deadline_id",
        },
        recipients: STAFF,
    },
    Table {
        name: "deadline_notice",
        purpose: "Wer woran erinnert wurde, damit niemand dieselbe Erinnerung zweimal bekommt",
        legal_basis: TASKS,
        retention: Retention::With {
            table: "deadline",
            column: "deadline_id",
        },
        recipients: "niemand",
    },
    Table {
        name: "deadline_digest",
        purpose: "An welchem Tag wem eine Erinnerungsmail geschrieben wurde",
        legal_basis: TASKS,
        retention: Retention::DaysAfter {
            days: 30,
            column: "told_on",
        },
        recipients: "niemand",
    },
    Table {
        name: "deadline_silence",
        purpose: "Wer keine Erinnerungen per Mail möchte",
        legal_basis: TASKS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "nur die Person selbst",
    },
    Table {
        name: "deadline_rule",
        purpose: "Wie das Zentrum erinnert und wen es bei Verzug benachrichtigt",
        legal_basis: "keine personenbezogenen Daten",
        retention: Retention::WithTheCentre,
        recipients: STAFF,
    },
];
