//! What a browser is for a server on this machine.

use std::time::Duration;

use testing::FilledForm;
use ureq::{Agent, http::Response};
use url::Url;

const NEW: &str = "/dortmund/intern/steckbrief/vorhaben/neu";

/// An agent and a cookie.
#[derive(Clone)]
pub struct Browser {
    agent: Agent,
    /// Name and secret of the session.
    pub cookie: String,
}

impl Browser {
    /// Nobody yet.
    pub fn new() -> Self {
        let config = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(20)));
        Self {
            agent: config.build().into(),
            cookie: String::new(),
        }
    }

    /// Signs in by a link that leads to `link` below the centre.
    pub fn sign_in(&mut self, address: &str, link: &str) {
        let page = self
            .post(&format!("{address}/dortmund{link}"), &[])
            .expect("an answer");
        assert_eq!(page.status(), 303);
        let cookie = page.headers()["set-cookie"].to_str().unwrap();
        cookie
            .split(';')
            .next()
            .unwrap()
            .clone_into(&mut self.cookie);
    }

    /// Saves a new undertaking and gives back the status; nothing when the connection broke.
    pub fn save(&self, address: &str, title: &str) -> Option<u16> {
        let to_new = self.get(&format!("{address}{NEW}"))?;
        let path = to_new.headers().get("location")?.to_str().ok()?.to_owned();
        let page = self
            .get(&format!("{address}{path}"))?
            .into_body()
            .read_to_string()
            .ok()?;
        let form = FilledForm::read(&page, &path)
            .fill("title", title)
            .fill("section", "task");
        Some(
            self.post(&format!("{address}{path}"), &form.fields())?
                .status()
                .as_u16(),
        )
    }

    /// The answer; nothing when the connection broke.
    pub fn get(&self, url: &str) -> Option<Response<ureq::Body>> {
        self.agent
            .get(url)
            .header("cookie", &self.cookie)
            .call()
            .ok()
    }

    /// Sends a form.
    pub fn post(&self, url: &str, fields: &[(&str, &str)]) -> Option<Response<ureq::Body>> {
        let origin = Url::parse(url).ok()?.origin().ascii_serialization();
        self.post_from(&origin, url, fields)
    }

    /// Sends a form that stood on a page of `origin`.
    pub fn post_from(
        &self,
        origin: &str,
        url: &str,
        fields: &[(&str, &str)],
    ) -> Option<Response<ureq::Body>> {
        let request = self
            .agent
            .post(url)
            .header("cookie", &self.cookie)
            .header("origin", origin);
        request.send_form(fields.iter().copied()).ok()
    }
}
