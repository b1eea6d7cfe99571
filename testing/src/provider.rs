use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};
use ureq::{
    Agent, Body,
    http::{Response, header},
};
use url::{Url, form_urlencoded};

/// A provider of sign-in on loopback: `oidc-provider` in a process of its own, which ends with this.
pub struct SignInProvider {
    process: Child,
    issuer: String,
    agent: Agent,
}

/// What somebody says about themselves at the provider, which believes everything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Guest {
    /// Who they are there.
    pub subject: &'static str,
    /// Their mail address.
    pub email: &'static str,
    /// Whether the provider has verified it.
    pub is_verified: bool,
    /// The level of the sign-in.
    pub acr: &'static str,
    /// Its methods, with blanks between.
    pub amr: &'static str,
}

/// A browser at the provider; it keeps its cookies.
pub struct Abroad<'a> {
    provider: &'a SignInProvider,
    cookies: BTreeMap<String, String>,
}

impl SignInProvider {
    /// Starts one that tells a mail address only at its user info, as the standard has it.
    pub fn start() -> Self {
        Self::start_with("userinfo")
    }

    /// Starts one that puts it into the ID token, as many do.
    pub fn start_telling_at_once() -> Self {
        Self::start_with("id_token")
    }

    fn start_with(claims: &str) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("provider.mjs");
        let mut process = Command::new("node")
            .arg(script)
            .env("PROVIDER_CLAIMS", claims)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Node.js, which scripts/check-tools asks for");
        let output = process.stdout.take().expect("it was piped");
        let mut issuer = String::new();
        BufReader::new(output)
            .read_line(&mut issuer)
            .expect("what it says first");
        let issuer = issuer.trim().to_owned();
        assert!(
            issuer.starts_with("http://127.0.0.1:"),
            "the provider does not start: are the npm packages there? scripts/assets fetches them"
        );
        let config = Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .build();
        Self {
            process,
            issuer,
            agent: config.into(),
        }
    }

    /// Its address.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Makes a client known; gives back its id and secret. `signed_out_at` is where sign-outs are
    /// told; nothing: they are kept for [`Self::said`].
    pub fn register(
        &self,
        answer_at: &str,
        after_sign_out: &str,
        signed_out_at: Option<&str>,
    ) -> (String, String) {
        let own = format!("{}/said", self.issuer);
        let wish = json!({
            "redirect_uris": [answer_at],
            "post_logout_redirect_uris": [after_sign_out],
            "backchannel_logout_uri": signed_out_at.unwrap_or(&own),
            "backchannel_logout_session_required": true,
        });
        let answer = self
            .agent
            .post(format!("{}/reg", self.issuer))
            .content_type("application/json")
            .send(wish.to_string());
        let answer: Value = serde_json::from_str(&text(answer)).expect("a client in JSON");
        let field = |name: &str| answer[name].as_str().expect("a known client").to_owned();
        (field("client_id"), field("client_secret"))
    }

    /// The tokens it has sent about sign-outs, the latest last.
    pub fn said(&self) -> Vec<String> {
        let said = text(self.agent.get(format!("{}/said", self.issuer)).call());
        let bodies = said.lines().filter(|line| !line.is_empty());
        bodies
            .map(|body| {
                let mut fields = form_urlencoded::parse(body.as_bytes());
                let token = fields.find(|(name, _)| name == "logout_token");
                token.expect("a message about a sign-out").1.into_owned()
            })
            .collect()
    }

    /// From now on it answers nothing but an error.
    pub fn go_down(&self) {
        text(self.agent.get(format!("{}/down", self.issuer)).call());
    }

    /// A browser that has never been there.
    pub fn browser(&self) -> Abroad<'_> {
        Abroad {
            provider: self,
            cookies: BTreeMap::new(),
        }
    }
}

impl Drop for SignInProvider {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

impl Abroad<'_> {
    /// Opens `address` at the provider, says who is there if asked, and gives back the address it
    /// sends the browser to in the end.
    pub fn sign_in(&mut self, address: &str, guest: Guest) -> String {
        let verified = if guest.is_verified { "yes" } else { "no" };
        let fields = [
            ("sub", guest.subject),
            ("email", guest.email),
            ("verified", verified),
            ("acr", guest.acr),
            ("amr", guest.amr),
        ];
        self.walk(address, &fields)
    }

    /// Opens `address` and cancels.
    pub fn cancel(&mut self, address: &str) -> String {
        self.walk(address, &[("cancel", "yes")])
    }

    /// Opens the provider's page for signing out, says yes, and gives back where that leads.
    pub fn sign_out(&mut self, address: &str) -> String {
        let mut page = self.ask(address, None);
        let page = page.body_mut().read_to_string().expect("a page");
        let mark = "name=\"xsrf\" value=\"";
        let begin = page.find(mark).expect("a form to sign out") + mark.len();
        let secret: String = page[begin..].chars().take_while(|c| *c != '"').collect();
        let fields = [("xsrf", secret.as_str()), ("logout", "yes")];
        let confirm = format!("{}/session/end/confirm", self.provider.issuer);
        location(&self.ask(&confirm, Some(&fields))).expect("a way back")
    }

    fn walk(&mut self, address: &str, fields: &[(&str, &str)]) -> String {
        let mut address = address.to_owned();
        for _ in 0..8 {
            let mut answer = self.ask(&address, None);
            if location(&answer).is_none() && address.contains("/who/") {
                answer = self.ask(&address, Some(fields));
            }
            let next = location(&answer).unwrap_or_else(|| {
                let said = answer.body_mut().read_to_string().unwrap_or_default();
                panic!("{address} leads nowhere: {} {said}", answer.status())
            });
            let next = Url::parse(&address).and_then(|base| base.join(&next));
            address = next.expect("an address").into();
            if !address.starts_with(&self.provider.issuer) {
                return address;
            }
        }
        panic!("the provider sends a browser around: {address}")
    }

    fn ask(&mut self, address: &str, fields: Option<&[(&str, &str)]>) -> Response<Body> {
        let pairs = self
            .cookies
            .iter()
            .map(|(name, text)| format!("{name}={text}"));
        let cookies = pairs.collect::<Vec<_>>().join("; ");
        let agent = &self.provider.agent;
        let answer = match fields {
            None => agent.get(address).header(header::COOKIE, cookies).call(),
            Some(fields) => agent
                .post(address)
                .header(header::COOKIE, cookies)
                .send_form(fields.iter().copied()),
        };
        let answer = answer.expect("the provider answers");
        for line in answer.headers().get_all(header::SET_COOKIE) {
            let line = line.to_str().expect("a cookie is ASCII");
            let pair = line.split(';').next().unwrap_or_default();
            let (name, text) = pair.split_once('=').expect("a cookie has a name");
            if text.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), text.to_owned());
            }
        }
        answer
    }
}

fn location(answer: &Response<Body>) -> Option<String> {
    let location = answer.headers().get(header::LOCATION)?;
    Some(location.to_str().expect("an address is ASCII").to_owned())
}

fn text(answer: Result<Response<Body>, ureq::Error>) -> String {
    let mut answer = answer.expect("the provider answers");
    let text = answer.body_mut().read_to_string();
    text.expect("an answer of text")
}
