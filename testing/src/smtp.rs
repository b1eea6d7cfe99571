use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What a mail server says to the next mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Takes it.
    Takes,
    /// Answers the recipient's address with this line, for example `451 4.7.1 Later`.
    Says(&'static str),
    /// Takes it, but only after so long.
    Slow(Duration),
    /// Takes all of it and hangs up before it says so.
    HangsUp,
}

/// A mail as a server has taken it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The envelope's recipient.
    pub to: String,
    /// Head and body.
    pub data: String,
}

/// A mail server on loopback that speaks SMTP (RFC 5321), without TLS and without sign-in.
pub struct MailServer {
    address: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    moods: VecDeque<Mood>,
    taken: Vec<Taken>,
    calls: usize,
}

impl MailServer {
    /// Starts one that takes everything.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&shared);
                // A client that goes away in the middle ends its own conversation.
                tokio::spawn(async move { drop(talk(stream, state).await) });
            }
        });
        Self {
            address,
            state,
            task,
        }
    }

    /// Its address, as `--smtp` takes it.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// What it says to the next mails, one after the other; after them it takes everything.
    pub fn will(&self, moods: impl IntoIterator<Item = Mood>) {
        self.lock().moods.extend(moods);
    }

    /// Everything it has taken.
    pub fn taken(&self) -> Vec<Taken> {
        self.lock().taken.clone()
    }

    /// How often somebody called.
    pub fn calls(&self) -> usize {
        self.lock().calls
    }

    /// Stops answering.
    pub fn stop(&self) {
        self.task.abort();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state
            .lock()
            .expect("no test panics while it holds this")
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn talk(stream: TcpStream, state: Arc<Mutex<State>>) -> std::io::Result<()> {
    let lock = || state.lock().expect("no test panics while it holds this");
    let mood = {
        let mut state = lock();
        state.calls += 1;
        state.moods.pop_front().unwrap_or(Mood::Takes)
    };
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    let mut to = String::new();
    writer.write_all(b"220 mail.example ready\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let command = line.to_ascii_uppercase();
        let answer = match command.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => "250-mail.example\r\n250-8BITMIME\r\n250 SMTPUTF8".to_owned(),
            "RCPT" => {
                line.get(8..).unwrap_or_default().clone_into(&mut to);
                match &mood {
                    Mood::Says(line) => (*line).to_owned(),
                    _ => "250 2.1.5 OK".to_owned(),
                }
            }
            "DATA" => {
                writer.write_all(b"354 Go on\r\n").await?;
                let data = body(&mut lines).await?;
                if let Mood::Slow(pause) = mood {
                    tokio::time::sleep(pause).await;
                }
                let to = to.trim_matches(['<', '>', ' ']).to_owned();
                lock().taken.push(Taken { to, data });
                if mood == Mood::HangsUp {
                    return Ok(());
                }
                "250 2.0.0 Taken".to_owned()
            }
            "QUIT" => {
                writer.write_all(b"221 Bye\r\n").await?;
                return Ok(());
            }
            "HELO" | "MAIL" | "RSET" | "NOOP" => "250 OK".to_owned(),
            _ => "502 5.5.1 Unknown".to_owned(),
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

type Lines = tokio::io::Lines<BufReader<tokio::net::tcp::OwnedReadHalf>>;

/// Everything up to the lonely dot; a dot that was doubled is one again.
async fn body(lines: &mut Lines) -> std::io::Result<String> {
    let mut data = String::new();
    while let Some(line) = lines.next_line().await? {
        if line == "." {
            break;
        }
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
        data.push_str("\r\n");
    }
    Ok(data)
}
