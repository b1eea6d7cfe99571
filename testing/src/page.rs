use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode},
};
use scraper::{Html, Selector};

use crate::FilledForm;

/// What the house answered.
#[derive(Clone, Debug)]
pub struct Page {
    /// Method and address that were asked, for messages.
    pub asked: String,
    /// HTTP status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
}

impl Page {
    /// The same page, if it has this status.
    #[expect(
        clippy::return_self_not_must_use,
        reason = "often the last word of a test"
    )]
    pub fn with_status(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.asked, self.words());
        self
    }

    /// A header's text; `None` when it is not there.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .get(name)
            .map(|value| value.to_str().expect("a header is ASCII"))
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body parsed as HTML.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.text())
    }

    /// What a person reads: the words without markup, one space between them.
    pub fn words(&self) -> String {
        let html = self.html();
        let text: String = html
            .root_element()
            .text()
            .flat_map(|text| [text, " "])
            .collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Insists that a person reads `words` here.
    pub fn see(&self, words: &str) -> &Self {
        let page = self.words();
        assert!(
            page.contains(words),
            "{} does not say »{words}«, but:\n{page}",
            self.asked
        );
        self
    }

    /// Insists that `words` stand nowhere, not even in the markup.
    pub fn see_no(&self, words: &str) -> &Self {
        let is_there = self.text().contains(words) || self.words().contains(words);
        assert!(!is_there, "{} says »{words}«", self.asked);
        self
    }

    /// Where the answer sends the browser.
    pub fn location(&self) -> &str {
        assert_eq!(
            self.status,
            StatusCode::SEE_OTHER,
            "{}\n{}",
            self.asked,
            self.words()
        );
        self.header("location").expect("303 has a location")
    }

    /// Addresses of the links in the page's main part that contain `part`, each once, in order.
    pub fn links(&self, part: &str) -> Vec<String> {
        let links = Selector::parse("main a[href]").expect("a selector written here");
        let html = self.html();
        let mut addresses: Vec<String> = Vec::new();
        for address in html.select(&links).filter_map(|link| link.attr("href")) {
            if address.contains(part) && !addresses.iter().any(|known| known == address) {
                addresses.push(address.to_owned());
            }
        }
        addresses
    }

    /// The form that is sent to `action`, as it is filled when the page opens.
    pub fn form(&self, action: &str) -> FilledForm {
        FilledForm::read(&self.text(), action)
    }
}
