//! The platform's own tables.

use crate::{
    area::{Area, NO_PERSONAL_DATA, Retention, Table},
    database::Migration,
    privacy,
};

/// Tables every database has: the log, the jobs.
const COMMON: &[Migration] = &[
    Migration {
        name: "platform_0001_log_and_jobs",
        sql: include_str!("../migrations/0001_log_and_jobs.sql"),
    },
    Migration {
        name: "platform_0010_log_names",
        sql: include_str!("../migrations/0010_log_names.sql"),
    },
];

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
    Migration {
        name: "platform_0004_mail",
        sql: include_str!("../migrations/0004_mail.sql"),
    },
    Migration {
        name: "platform_access_0002_providers",
        sql: include_str!("../migrations/access_0002_providers.sql"),
    },
    Migration {
        name: "platform_0011_privacy",
        sql: include_str!("../migrations/0011_privacy.sql"),
    },
];

/// Tables of the installation's database.
const INSTALLATION: &[Migration] = &[Migration {
    name: "platform_0003_centres",
    sql: include_str!("../migrations/0003_centres.sql"),
}];

const STAFF_ACCOUNTS: &str =
    "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW, § 18 DSG NRW (Beschäftigte); Art. 32 DSGVO";
const NO_PERSON: &str = NO_PERSONAL_DATA;
const PROTECTION: &str = "Leitung, Prüfung und Datenschutz des Zentrums";
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
        name: "audit_name",
        purpose: "Wie die Menschen hießen, die im Protokoll stehen; getrennt von der Kette",
        legal_basis: "Art. 5 Abs. 2, Art. 32 DSGVO, § 3 DSG NRW",
        retention: Retention::DaysAfter {
            days: 3_650,
            column: "last_used_at",
        },
        recipients: "Leitung, Prüfung und Administration des Zentrums",
    },
    Table {
        name: "job",
        purpose: "Postausgang: Mails und Folgearbeiten bis zu ihrer Erledigung",
        legal_basis: "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW",
        retention: Retention::DaysAfter {
            days: 30,
            column: "finished_at",
        },
        recipients: ADMINISTRATION,
    },
    Table {
        name: "mail",
        purpose: "Nachweis, was wem wann geschickt wurde: Adresse und Betreff, nicht der Inhalt",
        legal_basis: "Art. 6 Abs. 1 lit. e DSGVO, § 3 DSG NRW",
        retention: Retention::DaysAfter {
            days: 30,
            column: "posted_at",
        },
        recipients: ADMINISTRATION,
    },
    Table {
        name: "mail_bounce",
        purpose: "Konten, deren Mailadresse nicht erreichbar ist",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 30,
            column: "happened_at",
        },
        recipients: ADMINISTRATION,
    },
    Table {
        name: "mail_setting",
        purpose: "Absendername, Antwortadresse und Signatur des Zentrums",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: "alle, denen das Zentrum schreibt",
    },
    Table {
        name: "account",
        purpose: "Wer sich anmelden kann: Name, Mailadresse, Sprache",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::ByItself {
            days: 90,
            expire: |centre, day| Box::pin(privacy::expire_accounts(centre, day)),
        },
        recipients: ADMINISTRATION,
    },
    Table {
        name: "account_role",
        purpose: "Welche Rollen ein Konto hat",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: ADMINISTRATION,
    },
    Table {
        name: "sign_in_link",
        purpose: "Einmalige Anmeldelinks, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 30,
            column: "expires_at",
        },
        recipients: "niemand",
    },
    Table {
        name: "session",
        purpose: "Offene und beendete Anmeldungen, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 30,
            column: "expires_at",
        },
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
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "niemand",
    },
    Table {
        name: "account_totp",
        purpose: "Geheimnis der Code-App, um Codes zu prüfen",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "niemand",
    },
    Table {
        name: "recovery_code",
        purpose: "Wiederherstellungscodes, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "niemand",
    },
    Table {
        name: "passkey",
        purpose: "Öffentliche Schlüssel der Passkeys mit dem Namen, den die Person ihnen gibt",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "niemand",
    },
    Table {
        name: "passkey_challenge",
        purpose: "Offene Fragen an einen Passkey, fünf Minuten lang",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 1,
            column: "expires_at",
        },
        recipients: "niemand",
    },
    Table {
        name: "sign_in_provider",
        purpose: "Anbieter, die sagen, wer sich anmeldet: Adresse, Kennung und Geheimnis des Zentrums dort",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: ADMINISTRATION,
    },
    Table {
        name: "provider_identity",
        purpose: "Wer jemand bei einem Anbieter ist: dessen Kennung, keine Mailadresse",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::With {
            table: "account",
            column: "account_id",
        },
        recipients: "niemand; der Anbieter erfährt, dass sich die Person hier anmeldet",
    },
    Table {
        name: "provider_flow",
        purpose: "Anmeldungen, die beim Anbieter sind, zehn Minuten lang, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 1,
            column: "expires_at",
        },
        recipients: "niemand",
    },
    Table {
        name: "sign_in_step",
        purpose: "Anmeldungen, die auf den zweiten Faktor warten, zehn Minuten lang, nur als Prüfwert",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 1,
            column: "expires_at",
        },
        recipients: "niemand",
    },
    Table {
        name: "sign_in_attempt",
        purpose: "Fehlversuche gegen Raten, nur als Prüfwert von Mail- und Netzadresse",
        legal_basis: STAFF_ACCOUNTS,
        retention: Retention::DaysAfter {
            days: 1,
            column: "last_at",
        },
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
        name: "retention_rule",
        purpose: "Aufbewahrungsfristen, die das Zentrum verkürzt hat",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: PROTECTION,
    },
    Table {
        name: "retention_run",
        purpose: "Nachweis, was nach Ablauf der Frist gelöscht wurde: Zahlen ohne Namen",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: PROTECTION,
    },
    Table {
        name: "legal_hold",
        purpose: "Sperren der Löschung, solange etwas für einen Rechtsstreit gebraucht wird",
        legal_basis: "Art. 17 Abs. 3 lit. e, Art. 18 DSGVO",
        retention: Retention::DaysAfter {
            days: 1_095,
            column: "lifted_on",
        },
        recipients: PROTECTION,
    },
    Table {
        name: "archive_offer",
        purpose: "Was dem Archiv angeboten wurde und was es geantwortet hat",
        legal_basis: NO_PERSON,
        retention: Retention::WithTheCentre,
        recipients: PROTECTION,
    },
    Table {
        name: "erasure",
        purpose: "Nachweis der Löschanträge: wer wann entschied; ohne Namen, sobald erledigt",
        legal_basis: "Art. 5 Abs. 2, Art. 17 DSGVO",
        retention: Retention::DaysAfter {
            days: 1_095,
            column: "settled_at",
        },
        recipients: PROTECTION,
    },
    Table {
        name: "privacy_body",
        purpose: "Verantwortliche Stelle und behördliche Datenschutzbeauftragte",
        legal_basis: "Art. 30, Art. 37 Abs. 7 DSGVO (amtliche Kontaktdaten)",
        retention: Retention::WithTheCentre,
        recipients: PROTECTION,
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

/// Every step of a centre's tables: the platform's, then each area's.
pub(crate) fn of_centre(areas: &[Area]) -> Vec<Migration> {
    let own = areas.iter().flat_map(|area| area.migrations).copied();
    [COMMON, CENTRE].concat().into_iter().chain(own).collect()
}

/// Every step of the installation's tables.
pub(crate) fn of_installation(areas: &[Area]) -> Vec<Migration> {
    let own = areas.iter().flat_map(|area| area.installation_migrations);
    let ours = [COMMON, INSTALLATION].concat();
    ours.into_iter().chain(own.copied()).collect()
}
