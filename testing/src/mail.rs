use base64::{Engine, prelude::BASE64_STANDARD};

/// A mail read as its recipient's program does (RFC 5322, 2045, 2047).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Names and decoded texts, in order.
    pub headers: Vec<(String, String)>,
    /// The part of plain text.
    pub text: String,
    /// The part of HTML.
    pub html: String,
    /// The calendar file it brings along, or nothing.
    pub calendar: String,
    /// Names of the files it brings along, and what they say.
    pub files: Vec<(String, String)>,
}

impl Mail {
    /// Reads what was sent.
    pub fn read(raw: &str) -> Self {
        let (headers, body) = split(raw);
        let mut mail = Self {
            headers: headers.clone(),
            text: String::new(),
            html: String::new(),
            calendar: String::new(),
            files: Vec::new(),
        };
        mail.take(&headers, &body);
        mail
    }

    /// Takes a part, and those in it.
    fn take(&mut self, headers: &[(String, String)], body: &str) {
        let kind = find(headers, "content-type").unwrap_or_default();
        if kind.starts_with("multipart/") {
            let boundary = kind.split("boundary=\"").nth(1);
            let boundary = boundary.and_then(|rest| rest.split('"').next());
            let boundary = format!("--{}", boundary.expect("parts of a mail"));
            for part in body.split(&boundary).skip(1) {
                let (headers, body) = split(part.trim_start_matches("\r\n"));
                self.take(&headers, &body);
            }
            return;
        }
        let words = decode(headers, body).replace("\r\n", "\n");
        let place = find(headers, "content-disposition").unwrap_or_default();
        if let Some(name) = place.split("filename=\"").nth(1) {
            let name = name.trim_end_matches('"').to_owned();
            self.files.push((name, words));
            return;
        }
        match kind {
            kind if kind.starts_with("text/plain") => self.text = words,
            kind if kind.starts_with("text/html") => self.html = words,
            kind if kind.starts_with("text/calendar") => self.calendar = words,
            _ => {}
        }
    }

    /// The text of the header `name`.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name));
        found.map(|(_, text)| text.as_str())
    }

    /// The subject line without the marks that isolate names.
    pub fn subject(&self) -> String {
        let subject = self.header("subject").unwrap_or_default();
        subject.replace(['\u{2068}', '\u{2069}'], "")
    }
}

fn find(headers: &[(String, String)], name: &str) -> Option<String> {
    let found = headers
        .iter()
        .find(|(own, _)| own.eq_ignore_ascii_case(name));
    found.map(|(_, text)| text.clone())
}

/// Headers, unfolded and decoded, and the body.
fn split(raw: &str) -> (Vec<(String, String)>, String) {
    let (head, body) = raw.split_once("\r\n\r\n").unwrap_or((raw, ""));
    let head = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    let headers = head.split("\r\n").filter_map(|line| {
        let (name, text) = line.split_once(':')?;
        Some((name.to_owned(), words(text.trim())))
    });
    (headers.collect(), body.to_owned())
}

fn decode(headers: &[(String, String)], body: &str) -> String {
    let way = find(headers, "content-transfer-encoding").unwrap_or_default();
    let bytes = match way.as_str() {
        "base64" => base64(body),
        "quoted-printable" => quoted(&body.replace("=\r\n", "")),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8_lossy(&bytes).into_owned()
}

fn base64(text: &str) -> Vec<u8> {
    let text: String = text.split_whitespace().collect();
    BASE64_STANDARD.decode(text).expect("base64")
}

fn quoted(text: &str) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .and_then(|code| std::str::from_utf8(code).ok());
        let code = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        if let (b'=', Some(byte)) = (first, code) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    bytes
}

/// Decodes `=?utf-8?b?…?=`; blanks between two of them are none.
fn words(text: &str) -> String {
    let text = text.replace("?= =?", "?==?");
    let (mut bytes, mut rest) = (Vec::new(), text.as_str());
    while let Some((before, coded)) = rest.split_once("=?") {
        bytes.extend_from_slice(before.as_bytes());
        let parts: Vec<_> = coded.splitn(3, '?').collect();
        let [_, way, content] = parts[..] else { break };
        let (content, after) = content.split_once("?=").unwrap_or((content, ""));
        bytes.extend(match way {
            "b" | "B" => base64(content),
            _ => quoted(&content.replace('_', " ")),
        });
        rest = after;
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}
