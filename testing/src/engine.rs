use std::{env, io::Write, sync::Once};

/// Names the server on which tests may create databases.
const SERVER: &str = "TEST_POSTGRES_URL";
/// Where one of these is set, leaving an engine out is a failure.
const MUST_BE_BOTH: [&str; 2] = ["VIELFALT_TEST_BOTH", "CI"];

static SAID: Once = Once::new();

/// The engine a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A folder of its own.
    Sqlite,
    /// Databases of its own on the server named by `TEST_POSTGRES_URL`.
    Postgres,
}

impl Engine {
    /// Both engines. `SQLite` alone, and a line that says so, where no server is named.
    ///
    /// # Panics
    /// When no server is named but the run must cover both.
    pub fn all() -> Vec<Self> {
        if Self::server().is_some() {
            return vec![Self::Sqlite, Self::Postgres];
        }
        for must in MUST_BE_BOTH {
            assert!(
                env::var_os(must).is_none(),
                "{must} asks for both engines, but {SERVER} names no server; \
                 run: scripts/with-postgres cargo test"
            );
        }
        // Written past the test harness, which would hide it.
        SAID.call_once(|| {
            let _unheard = writeln!(
                std::io::stderr(),
                "Tests run on SQLite only: {SERVER} is not set (scripts/with-postgres sets it)."
            );
        });
        vec![Self::Sqlite]
    }

    /// Address of the server, where one is named.
    pub(crate) fn server() -> Option<String> {
        env::var(SERVER).ok()
    }
}
