use platform::database::Address;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, DbBackend, QueryResult, Statement};

/// A connection past the house: what somebody with the database's password can see and do.
pub struct Backdoor(DatabaseConnection);

impl Backdoor {
    /// Connects to the database at `address`, which must exist.
    pub async fn open(address: &Address) -> Self {
        let url = match address {
            Address::Sqlite(path) => format!("sqlite://{}?mode=rw", path.display()),
            Address::Postgres(url) => url.clone(),
        };
        Self(
            Database::connect(url)
                .await
                .expect("the database can be opened"),
        )
    }

    pub(crate) fn of(connection: DatabaseConnection) -> Self {
        Self(connection)
    }

    /// Runs statements.
    pub async fn execute(&self, sql: &str) {
        let done = self.0.execute_unprepared(sql).await;
        done.unwrap_or_else(|cause| panic!("{sql}: {cause}"));
    }

    /// Whether the database itself refuses these statements.
    pub async fn refuses(&self, sql: &str) -> bool {
        self.0.execute_unprepared(sql).await.is_err()
    }

    /// The first column of every row, as text.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let texts = self.rows(sql).await.into_iter().map(|row| {
            row.try_get_by_index::<String>(0)
                .unwrap_or_else(|cause| panic!("{sql}: {cause}"))
        });
        texts.collect()
    }

    /// The one number that `sql` asks for.
    pub async fn number(&self, sql: &str) -> i64 {
        let rows = self.rows(sql).await;
        assert_eq!(rows.len(), 1, "{sql} gives one row");
        rows[0]
            .try_get_by_index(0)
            .unwrap_or_else(|cause| panic!("{sql}: {cause}"))
    }

    /// Names of all tables, sorted.
    pub async fn tables(&self) -> Vec<String> {
        self.texts(match self.0.get_database_backend() {
            DbBackend::Sqlite => {
                "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' \
                 order by name"
            }
            _ => "select tablename::text from pg_tables where schemaname = 'public' order by 1",
        })
        .await
    }

    /// Everything in every table: one line for each row, which begins with the table's name.
    pub async fn dump(&self) -> String {
        let mut dump = Vec::new();
        for table in self.tables().await {
            let rows = match self.0.get_database_backend() {
                DbBackend::Sqlite => {
                    let columns = format!("select name from pragma_table_info('{table}')");
                    let columns = self.texts(&columns).await.into_iter();
                    let quoted: Vec<_> = columns.map(|name| format!("quote(\"{name}\")")).collect();
                    let row = quoted.join(" || ', ' || ");
                    self.texts(&format!("select {row} from \"{table}\"")).await
                }
                _ => {
                    self.texts(&format!("select t::text from \"{table}\" t"))
                        .await
                }
            };
            let line = |row: String| format!("{table}: {}", row.replace('\n', " "));
            dump.extend(rows.into_iter().map(line));
        }
        dump.join("\n")
    }

    /// Lets go of the connection.
    pub async fn close(self) {
        self.0.close().await.expect("a connection can be closed");
    }

    async fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(self.0.get_database_backend(), sql);
        let rows = self.0.query_all_raw(statement).await;
        rows.unwrap_or_else(|cause| panic!("{sql}: {cause}"))
    }
}
