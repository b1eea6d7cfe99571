//! The platform's own tables.

use crate::database::Migration;

/// Tables every database has: the log, the jobs.
const COMMON: &[Migration] = &[Migration {
    name: "platform_0001_log_and_jobs",
    sql: include_str!("../migrations/0001_log_and_jobs.sql"),
}];

/// Tables of a centre's database.
const CENTRE: &[Migration] = &[Migration {
    name: "platform_0002_access",
    sql: include_str!("../migrations/0002_access.sql"),
}];

/// Tables of the installation's database.
const INSTALLATION: &[Migration] = &[Migration {
    name: "platform_0003_centres",
    sql: include_str!("../migrations/0003_centres.sql"),
}];

pub(crate) fn centre() -> Vec<Migration> {
    [COMMON, CENTRE].concat()
}

pub(crate) fn installation() -> Vec<Migration> {
    [COMMON, INSTALLATION].concat()
}
