use std::collections::BTreeMap;

use axum::{
    Router,
    body::Body,
    http::{HeaderName, HeaderValue, Method, Request, header},
};
use http_body_util::BodyExt;
use tower::ServiceExt;
use url::{Url, form_urlencoded};

use crate::{FilledForm, Page};

/// A browser without scripts that goes through the router: it keeps cookies and says where its
/// forms come from. A clone goes on alone from here.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    origin: String,
    language: Option<String>,
    cookies: BTreeMap<String, String>,
}

/// A part of a form with files.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// A text under a name.
    Text(&'a str, &'a str),
    /// A file under a name, with its own name and its bytes.
    File(&'a str, &'a str, &'a [u8]),
}

impl Visitor {
    pub(crate) fn new(router: Router, origin: &str) -> Self {
        let origin = origin.to_owned();
        Self {
            router,
            origin,
            language: None,
            cookies: BTreeMap::new(),
        }
    }

    /// The same visitor with a browser set to `languages`, as `Accept-Language` puts it.
    #[must_use]
    pub fn who_reads(mut self, languages: &str) -> Self {
        self.language = Some(languages.to_owned());
        self
    }

    /// Name and text of every cookie held.
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Page {
        self.ask(Method::GET, path, &[], Body::empty()).await
    }

    /// Sends a form.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(Method::POST, path, &[kind], Body::from(body))
            .await
    }

    /// Sends a form with files.
    pub async fn post_parts(&mut self, path: &str, parts: &[Part<'_>]) -> Page {
        let (kind, body) = multipart(parts);
        self.ask(
            Method::POST,
            path,
            &[(header::CONTENT_TYPE, &kind)],
            Body::from(body),
        )
        .await
    }

    /// Sends a form found on a page.
    pub async fn send(&mut self, form: &FilledForm) -> Page {
        if form.is_multipart {
            let fields = form.fields();
            let parts: Vec<_> = fields
                .iter()
                .map(|(name, text)| Part::Text(name, text))
                .collect();
            return self.post_parts(&form.action, &parts).await;
        }
        self.post(&form.action, &form.fields()).await
    }

    /// Any request; `headers` win over what a browser would send by itself.
    pub async fn ask(
        &mut self,
        method: Method,
        path: &str,
        headers: &[(HeaderName, &str)],
        body: Body,
    ) -> Page {
        let asked = format!("{method} {path}");
        let request = self.request(&method, path, headers, body);
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("a router always answers");
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.expect("the body ends well").to_bytes();
        for line in parts.headers.get_all(header::SET_COOKIE) {
            self.keep_cookie(line);
        }
        Page {
            asked,
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    fn request(
        &self,
        method: &Method,
        path: &str,
        headers: &[(HeaderName, &str)],
        body: Body,
    ) -> Request<Body> {
        let origin = Url::parse(&self.origin).expect("the house has an address");
        let mut request = Request::builder().method(method).uri(path);
        request = request.header(header::HOST, origin.authority());
        if method != Method::GET && method != Method::HEAD {
            request = request.header(header::ORIGIN, &self.origin);
        }
        if let Some(language) = &self.language {
            request = request.header(header::ACCEPT_LANGUAGE, language);
        }
        if !self.cookies.is_empty() {
            let pairs = self
                .cookies
                .iter()
                .map(|(name, text)| format!("{name}={text}"));
            request = request.header(header::COOKIE, pairs.collect::<Vec<_>>().join("; "));
        }
        let mut request = request.body(body).expect("an address and headers of ASCII");
        for (name, text) in headers {
            let text = HeaderValue::from_str(text).expect("a header of ASCII");
            request.headers_mut().insert(name.clone(), text);
        }
        request
    }

    fn keep_cookie(&mut self, line: &HeaderValue) {
        let line = line.to_str().expect("a cookie is ASCII");
        let (pair, rules) = line.split_once(';').unwrap_or((line, ""));
        let (name, text) = pair.split_once('=').expect("a cookie has a name");
        if rules.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), text.to_owned());
        }
    }
}

/// Content type and body of a form with files.
fn multipart(parts: &[Part<'_>]) -> (String, Vec<u8>) {
    const BOUNDARY: &str = "vielfalt-boundary-7d1c";
    let mut body = Vec::new();
    for part in parts {
        body.extend_from_slice(format!("--{BOUNDARY}\r\n").as_bytes());
        let (head, content) = match part {
            Part::Text(name, text) => (format!("name=\"{name}\"\r\n"), text.as_bytes()),
            Part::File(name, file, bytes) => (
                format!(
                    "name=\"{name}\"; filename=\"{file}\"\r\n\
                     Content-Type: application/octet-stream\r\n"
                ),
                *bytes,
            ),
        };
        body.extend_from_slice(format!("Content-Disposition: form-data; {head}\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}
