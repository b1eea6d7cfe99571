//! The built binary as a process.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use platform::database::Storage;

/// The binary, told where its installation lies and nothing else.
pub fn vielfalt(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vielfalt"));
    command.args(arguments);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("VIELFALT_")) {
        command.env_remove(name);
    }
    command
}

/// Where an installation lies: the arguments that every command takes.
pub struct Place(Vec<String>);

impl Place {
    /// Data in `folder`, databases there or at `database`.
    pub fn new(folder: &Path, database: Option<&str>) -> Self {
        let mut arguments = vec!["--data".to_owned(), folder.display().to_string()];
        if let Some(database) = database {
            arguments.extend(["--database".to_owned(), database.to_owned()]);
        }
        Self(arguments)
    }

    /// Where `storage` lies; `folder` is for what is no database.
    pub fn of(storage: &Storage, folder: &Path) -> Self {
        match storage {
            Storage::Sqlite(folder) => Self::new(folder, None),
            Storage::Postgres(url) => Self::new(folder, Some(url.as_str())),
        }
    }

    /// Runs a command there to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let own = self.0.iter().map(String::as_str);
        let all: Vec<&str> = arguments.iter().copied().chain(own).collect();
        vielfalt(&all).output().expect("the binary runs")
    }

    /// What a command prints that must succeed.
    pub fn must(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .trim()
            .to_owned()
    }

    /// Serves what lies there.
    pub fn serve(&self) -> Server {
        self.serve_with(&[], Stdio::inherit(), "warn")
    }

    /// Serves what lies there and writes its log, as much of it as `filter` lets through.
    pub fn serve_with(&self, arguments: &[&str], log: impl Into<Stdio>, filter: &str) -> Server {
        let own = self.0.iter().map(String::as_str);
        let all: Vec<&str> = ["serve", "--listen", "127.0.0.1:0"]
            .into_iter()
            .chain(arguments.iter().copied())
            .chain(own)
            .collect();
        let mut child = vielfalt(&all)
            .stdout(Stdio::piped())
            .stderr(log)
            .env("RUST_LOG", filter)
            .spawn()
            .expect("the binary starts");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let address = lines.map_while(Result::ok).find_map(|line| {
            line.strip_prefix("Vielfalt is ready at ")
                .map(str::to_owned)
        });
        let Some(address) = address else {
            let status = child.wait();
            panic!("the server does not come up: {status:?}");
        };
        Server { child, address }
    }
}

/// A server that runs until it is dropped or killed.
pub struct Server {
    child: Child,
    /// Where it answers: `http://127.0.0.1:PORT`.
    pub address: String,
}

impl Server {
    /// Ends it as a power cut would: it hears nothing and tidies nothing up.
    pub fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // After `kill` there is nothing left to do.
        let _already_dead = self.child.kill();
        let _already_gone = self.child.wait();
    }
}
