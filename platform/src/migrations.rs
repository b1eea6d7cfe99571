//! The platform's own tables.

use crate::{
    area::{Retention, Table},
    database::Migration,
};

/// Tables every database has: the log, the jobs.
const COMMON: &[Migration] = &[Migration {
    name: "platform_0001_log_and_jobs",
    sql: include_str!("../migrations/0001_log_and_jobs.sql"),
}];

/// Tables of a centre's database.
const CENTRE: &[Migration] = &[
    Migration {
        name: "platform_0002_access",
        sql: include_str!("../migrations/0002_access.sql"),
    },
    Migration {
        name: "platform_access_0001_ways",
        sql: include_str!("../migrations/access_0001_ways.sql"),
    },
];

/// Tables of the installation's database.
const INSTALLATION: &[Migration] = &[Migration {
    name: "platform_0003_centres",
    sql: include_str!("../migrations/0003_centres.sql"),
}];

const STAFF_ACCOUNTS: &str =
    "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW, § 18 DSG NRW (Beschäftigte); Art. 32 DSGVO";
const NO_PERSON: &str = "keine personenbezogenen Daten";
const ADMINISTRATION: &str = "Administration des Zentrums";

/// Why each of these tables exists.
pub(crate) const TABLES: &[Table] = &[
    Table {
        name: "audit_entry",
        purpose: "Nachweis, wer wann was geändert hat; verkettet und nur ergänzbar",
        legal_basis: "Art. 5 Abs. 2, Art. 32 DSGVO, § 3 DSG NRW",
        retention: Retention::WithTheCentre,
        recipients: "Leitung, Prüfung und Administration des Zentrums",
    },
    Table {
        name: "audit_head",
        purpose: "Ende der Kette des Protokolls",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: "niemand",
    },
    Table {
        name: "job",
        purpose: "Postausgang: Mails und Folgearbeiten bis zu ihrer Erledigung",
        legal_basis: "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW",
        retention: Retention::DaysAfterEnd(30),
        recipients: ADMINISTRATION,
    },
    Table {
        name: "account",
        purpose: "Wer sich anmelden kann: Name, Mailadresse, Sprache",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(90),
        recipients: ADMINISTRATION,
    },
    Table {
        name: "account_role",
        purpose: "Welche Rollen ein Konto hat",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(90),
        recipients: ADMINISTRATION,
    },
    Table {
        name: "sign_in_link",
        purpose: "Einmalige Anmeldelinks, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(30),
        recipients: "niemand",
    },
    Table {
        name: "session",
        purpose: "Offene und beendete Anmeldungen, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(30),
        recipients: "niemand",
    },
    Table {
        name: "access_rule",
        purpose: "Regeln der Anmeldung: Dauer der Sitzungen, Versuche, Länge der Passwörter",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: ADMINISTRATION,
    },
    Table {
        name: "account_password",
        purpose: "Passwörter, nur als Prüfwert (Argon2id)",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(0),
        recipients: "niemand",
    },
    Table {
        name: "account_totp",
        purpose: "Geheimnis der Code-App, um Codes zu prüfen",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(0),
        recipients: "niemand",
    },
    Table {
        name: "recovery_code",
        purpose: "Wiederherstellungscodes, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(0),
        recipients: "niemand",
    },
    Table {
        name: "passkey",
        purpose: "Öffentliche Schlüssel der Passkeys mit dem Namen, den die Person ihnen gibt",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(0),
        recipients: "niemand",
    },
    Table {
        name: "passkey_challenge",
        purpose: "Offene Fragen an einen Passkey, fünf Minuten lang",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(1),
        recipients: "niemand",
    },
    Table {
        name: "sign_in_step",
        purpose: "Anmeldungen, die auf den zweiten Faktor warten, zehn Minuten lang, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(1),
        recipients: "niemand",
    },
    Table {
        name: "sign_in_attempt",
        purpose: "Fehlversuche gegen Raten, nur als Prüfwert von Mail- und Netzadresse",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfterEnd(1),
        recipients: "niemand",
    },
    Table {
        name: "second_person",
        purpose: "Vier-Augen-Prinzip: wer um was gebeten und wer darüber entschieden hat",
        legal_basis: "Art. 5 Abs. 2, Art. 32 DSGVO, § 3 DSG NRW",
        retention: Retention::WithTheCentre,
        recipients: "Leitung, Prüfung und Administration des Zentrums",
    },
    Table {
        name: "role",
        purpose: "Rollen des Zentrums",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: ADMINISTRATION,
    },
    Table {
        name: "role_right",
        purpose: "Rechte jeder Rolle",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: ADMINISTRATION,
    },
    Table {
        name: "known_right",
        purpose: "Rechte, die schon einmal vergeben wurden",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: "niemand",
    },
    Table {
        name: "centre",
        purpose: "Welche Zentren diese Installation bedient",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: "Öffentlichkeit",
    },
    Table {
        name: "seaql_migrations",
        purpose: "Stand der Tabellen",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: "niemand",
    },
];

pub(crate) fn centre() -> Vec<Migration> {
    [COMMON, CENTRE].concat()
}

pub(crate) fn installation() -> Vec<Migration> {
    [COMMON, INSTALLATION].concat()
}
