//! What a program asks for: the query of an HSDS address.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use url::form_urlencoded;
use values::{clock::Moment, id::Id};

/// Entries on a page when nothing else is asked for.
const USUAL_SIZE: usize = 50;
/// Most entries on a page.
const LARGEST_SIZE: usize = 500;
/// Longest search that is looked at, in characters.
const SEARCH_LIMIT: usize = 100;
/// Parameters of the standard that would narrow the answer by something this directory does not
/// know. Ignoring them would answer a different question.
const UNKNOWN_HERE: &[&str] = &["taxonomy_term_id", "taxonomy_id", "postcode", "proximity"];

/// A query that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// From 1.
    pub page: usize,
    /// Entries on a page; `None` when nothing was said.
    pub size: Option<usize>,
    /// Words to search for.
    pub search: Option<String>,
    /// Only services of this organisation.
    pub organization: Option<Id>,
    /// Only what has changed since.
    pub modified_after: Option<Moment>,
    /// Ids and times alone.
    pub is_minimal: bool,
    /// Everything nested.
    pub is_full: bool,
}

/// Why a query was not understood, in English: it is read by whoever writes a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misunderstood {
    /// The parameter.
    pub parameter: String,
    /// What was expected.
    pub expected: &'static str,
}

impl Wanted {
    /// Reads the part of an address behind its question mark. A parameter without a value counts
    /// as absent.
    ///
    /// # Errors
    /// When a value cannot be read, or when the directory does not know what is asked for.
    pub fn read(query: &str) -> Result<Self, Misunderstood> {
        let mut wanted = Self::default();
        for (parameter, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if !value.is_empty() {
                wanted
                    .take(&parameter, value)
                    .map_err(|expected| Misunderstood {
                        parameter: parameter.into_owned(),
                        expected,
                    })?;
            }
        }
        Ok(wanted)
    }

    /// Takes one parameter, or says what its value should have been.
    fn take(&mut self, parameter: &str, value: &str) -> Result<(), &'static str> {
        match parameter {
            "page" => self.page = number(value, usize::MAX).ok_or("a number from 1")?,
            "per_page" => {
                self.size = Some(number(value, LARGEST_SIZE).ok_or("a number from 1 to 500")?);
            }
            "search" => self.search = Some(value.chars().take(SEARCH_LIMIT).collect()),
            "organization_id" => {
                self.organization = Some(value.parse().map_err(|_| "the id of an organization")?);
            }
            "modified_after" => {
                self.modified_after = Some(moment(value).ok_or("an RFC 3339 date and time")?);
            }
            "minimal" => self.is_minimal = truth(value).ok_or("true or false")?,
            "full" => self.is_full = truth(value).ok_or("true or false")?,
            "format" if value != "json" => return Err("json, the only format offered here"),
            "full_service" if value != "false" => {
                return Err("false; ask /services?organization_id=… instead");
            }
            other if UNKNOWN_HERE.contains(&other) => {
                return Err("it to be left out, as this directory cannot filter by it");
            }
            _ => {}
        }
        Ok(())
    }

    /// Entries on a page. Lists of ids come whole unless a size was asked for.
    pub fn size(&self) -> usize {
        let usual = if self.is_minimal {
            usize::MAX
        } else {
            USUAL_SIZE
        };
        self.size.unwrap_or(usual)
    }
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            page: 1,
            size: None,
            search: None,
            organization: None,
            modified_after: None,
            is_minimal: false,
            is_full: false,
        }
    }
}

fn number(text: &str, largest: usize) -> Option<usize> {
    text.parse()
        .ok()
        .filter(|number| (1..=largest).contains(number))
}

fn truth(text: &str) -> Option<bool> {
    text.to_ascii_lowercase().parse().ok()
}

/// A moment with its offset, without one (then UTC), or the beginning of a day.
fn moment(text: &str) -> Option<Moment> {
    // A plus sign that was not encoded arrives as a blank.
    let text = text.replace(' ', "+");
    if let Ok(moment) = chrono::DateTime::parse_from_rfc3339(&text) {
        return Some(moment.to_utc());
    }
    let day = || {
        text.parse::<NaiveDate>()
            .ok()
            .map(|day| day.and_time(NaiveTime::MIN))
    };
    let local = text.parse::<NaiveDateTime>().ok().or_else(day);
    local.map(|local| local.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(query: &str) -> &'static str {
        Wanted::read(query).unwrap_err().expected
    }

    #[test]
    fn a_query_is_read_with_all_its_parameters() {
        let id = Id::named("example");
        let query = format!(
            "search=Sprache%20und+Schule&page=2&per_page=10&organization_id={id}\
             &modified_after=2026-11-24T10:00:00+01:00&minimal=true&full=FALSE&format=json&x=y"
        );
        let wanted = Wanted::read(&query).unwrap();
        assert_eq!(wanted.search.as_deref(), Some("Sprache und Schule"));
        assert_eq!((wanted.page, wanted.size()), (2, 10));
        assert_eq!(wanted.organization, Some(id));
        assert_eq!(
            wanted.modified_after.unwrap().to_rfc3339(),
            "2026-11-24T09:00:00+00:00"
        );
        assert!(wanted.is_minimal && !wanted.is_full);
    }

    #[test]
    fn nothing_asked_means_the_first_page() {
        for query in ["", "page=&search=&full=", "&&=", "sprache=ar"] {
            assert_eq!(Wanted::read(query), Ok(Wanted::default()), "{query}");
        }
    }

    #[test]
    fn a_value_that_cannot_be_meant_is_refused_with_what_was_expected() {
        for query in [
            "page=0",
            "page=-1",
            "page=two",
            "page=1.5",
            "page=99999999999999999999999",
        ] {
            assert_eq!(expected(query), "a number from 1");
        }
        assert_eq!(expected("per_page=501"), "a number from 1 to 500");
        assert_eq!(
            expected("organization_id=dortmund"),
            "the id of an organization"
        );
        assert_eq!(
            expected("modified_after=gestern"),
            "an RFC 3339 date and time"
        );
        assert_eq!(expected("full=ja"), "true or false");
        assert!(expected("format=xml").starts_with("json"));
        assert!(expected("postcode=44122").contains("left out"));
    }

    #[test]
    fn a_day_alone_means_its_beginning() {
        for text in ["2026-11-24", "2026-11-24T00:00:00", "2026-11-24T00:00:00Z"] {
            assert_eq!(
                moment(text).unwrap().to_rfc3339(),
                "2026-11-24T00:00:00+00:00"
            );
        }
    }
}
