//! Measures the house beside limits taken in the same run: `make bench`.
//!
//! The public profile page is asked by `wrk` from a real server process, and so are the very same
//! bytes from a bare axum server; the figure is the ratio of the two, in turns, so that a busy
//! machine slows both alike.

use std::{
    env, fs,
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How often each server is asked in turns; the median counts.
const ROUNDS: usize = 5;
/// One turn.
const SECONDS: u64 = 4;
const CONNECTIONS: &str = "16";
const STECKBRIEF: &[u8] = include_bytes!("../../areas/profile/data/steckbrief-dortmund.txt");

fn main() -> Outcome<()> {
    if let Ok(file) = env::var("VIELFALT_BARE_FILE") {
        return bare(&file);
    }
    println!("| figure | house | limit in the same run | ratio |");
    println!("| --- | ---: | ---: | ---: |");
    importer()?;
    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}", folder.path().display());
    page("SQLite", &sqlite, folder.path())?;
    match env::var("TEST_POSTGRES_URL") {
        Ok(server) => {
            let mut database = url::Url::parse(&server)?;
            database.set_path(&format!("bench_{}", std::process::id()));
            page("PostgreSQL", database.as_str(), folder.path())?;
        }
        Err(_) => println!("| PostgreSQL | not measured: TEST_POSTGRES_URL is not set | | |"),
    }
    Ok(())
}

/// Reads Dortmund's Steckbrief over and over for two seconds, beside a bare check that the same
/// bytes are UTF-8.
fn importer() -> Outcome<()> {
    let rate = |mut work: Box<dyn FnMut()>| {
        let (start, mut count) = (Instant::now(), 0_u32);
        while start.elapsed() < Duration::from_secs(2) {
            work();
            count += 1;
        }
        let bytes =
            f64::from(count) * f64::from(u32::try_from(STECKBRIEF.len()).unwrap_or(u32::MAX));
        bytes / start.elapsed().as_secs_f64() / 1e6
    };
    steckbrief::read(STECKBRIEF)?;
    let house = rate(Box::new(|| {
        drop(std::hint::black_box(steckbrief::read(STECKBRIEF)));
    }));
    let limit = rate(Box::new(|| {
        std::hint::black_box(std::str::from_utf8(std::hint::black_box(STECKBRIEF)).is_ok());
    }));
    println!(
        "| importer, MB/s | {house:.1} | {limit:.0} (UTF-8 check) | {:.4} |",
        house / limit
    );
    Ok(())
}

/// The public profile page of a real server on `database`.
fn page(engine: &str, database: &str, folder: &Path) -> Outcome<()> {
    seed(database, folder)?;
    let port = free_port()?;
    let begun = Instant::now();
    let house = Server::start(
        Command::new(env!("CARGO_BIN_EXE_vielfalt"))
            .args(["serve", "--data"])
            .arg(folder)
            .args([
                "--database",
                database,
                "--listen",
                &format!("127.0.0.1:{port}"),
            ]),
        port,
    )?;
    let body = get(port)?;
    let start = begun.elapsed();
    let file = folder.join("page.html");
    fs::write(&file, &body)?;
    let bare_port = free_port()?;
    let bare = Server::start(
        Command::new(env::current_exe()?)
            .env("VIELFALT_BARE_FILE", &file)
            .env("VIELFALT_BARE_PORT", bare_port.to_string()),
        bare_port,
    )?;
    let (mut ours, mut limits) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(wrk(port)?);
        limits.push(wrk(bare_port)?);
    }
    let (ours, limit) = (median(ours), median(limits));
    let kib = body.len() / 1024;
    println!(
        "| profile page ({kib} KiB) on {engine}, requests/s | {:.0} | {:.0} | {:.2} |",
        ours.rate,
        limit.rate,
        ours.rate / limit.rate
    );
    println!(
        "| … p99, ms | {:.2} | {:.2} | {:.2} |",
        ours.p99,
        limit.p99,
        ours.p99 / limit.p99
    );
    let (memory, bare_memory) = (house.resident()?, bare.resident()?);
    println!("| … resident after the run, MB | {memory:.0} | {bare_memory:.0} | |");
    println!(
        "| … start to first answer, s | {:.2} | | |",
        start.as_secs_f64()
    );
    Ok(())
}

/// Fills the database through the demonstration.
fn seed(database: &str, folder: &Path) -> Outcome<()> {
    let port = free_port()?;
    let demo = Server::start(
        Command::new(env!("CARGO_BIN_EXE_vielfalt"))
            .args(["demo", "--data"])
            .arg(folder)
            .args([
                "--database",
                database,
                "--listen",
                &format!("127.0.0.1:{port}"),
            ]),
        port,
    )?;
    get(port)?;
    drop(demo);
    Ok(())
}

/// A bare axum server that answers everything with the bytes of `file`.
fn bare(file: &str) -> Outcome<()> {
    let body = axum::body::Bytes::from(fs::read(file)?);
    let port = env::var("VIELFALT_BARE_PORT")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let answer = move || {
            let body = body.clone();
            async move { ([("content-type", "text/html; charset=utf-8")], body) }
        };
        let router = axum::Router::new().fallback(answer);
        let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
        axum::serve(listener, router).await
    })?;
    Ok(())
}

struct Server(Child);

impl Server {
    /// Starts `command` and waits until it listens.
    fn start(command: &mut Command, port: u16) -> Outcome<Self> {
        let server = Self(command.stdout(Stdio::null()).spawn()?);
        let patience = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if patience.elapsed() > Duration::from_mins(1) {
                return Err("a server did not start within a minute".into());
            }
            thread::sleep(Duration::from_millis(2));
        }
        Ok(server)
    }

    /// Resident memory in megabytes.
    fn resident(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .ok_or("no VmRSS")?;
        let kib: f64 = line.split_whitespace().nth(1).ok_or("no number")?.parse()?;
        Ok(kib * 1024.0 / 1e6)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _gone = self.0.kill();
        let _waited = self.0.wait();
    }
}

#[derive(Clone, Copy)]
struct Load {
    rate: f64,
    p99: f64,
}

fn median(mut loads: Vec<Load>) -> Load {
    loads.sort_by(|one, other| one.rate.total_cmp(&other.rate));
    loads[loads.len() / 2]
}

/// Asks the profile page from sixteen connections.
fn wrk(port: u16) -> Outcome<Load> {
    let output = Command::new("wrk")
        .args([
            "-t1",
            "-c",
            CONNECTIONS,
            "-d",
            &format!("{SECONDS}s"),
            "--latency",
        ])
        .arg(format!("http://127.0.0.1:{port}/dortmund"))
        .output()
        .map_err(|cause| format!("wrk (Debian package wrk) is needed: {cause}"))?;
    let text = String::from_utf8(output.stdout)?;
    if text.contains("Non-2xx") {
        return Err(format!("errors under load:\n{text}").into());
    }
    let word_after = |start: &str| {
        let line = text
            .lines()
            .find(|line| line.trim_start().starts_with(start));
        line.and_then(|line| line.split_whitespace().nth(1))
            .map(str::to_owned)
    };
    let rate = word_after("Requests/sec:").ok_or("no rate")?.parse()?;
    let p99 = milliseconds(&word_after("99%").ok_or("no p99")?)?;
    Ok(Load { rate, p99 })
}

fn milliseconds(text: &str) -> Outcome<f64> {
    let (number, factor) = if let Some(number) = text.strip_suffix("us") {
        (number, 0.001)
    } else if let Some(number) = text.strip_suffix("ms") {
        (number, 1.0)
    } else {
        (text.trim_end_matches('s'), 1000.0)
    };
    Ok(number.parse::<f64>()? * factor)
}

fn get(port: u16) -> Outcome<String> {
    let mut response = ureq::get(format!("http://127.0.0.1:{port}/dortmund")).call()?;
    Ok(response.body_mut().read_to_string()?)
}

fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
