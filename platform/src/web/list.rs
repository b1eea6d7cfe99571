//! Lists that keep what one searched, filtered and sorted in their address: it can be sent to a
//! colleague, and the way back leads to the same rows.

use url::form_urlencoded;

use super::Visit;

/// Rows on one page.
pub const PAGE: u64 = 30;
/// More is not read from an address.
const LONGEST_SEARCH: usize = 200;

const SEARCH: &str = "suche";
const SORT: &str = "sortierung";
const DESCENDING: &str = "absteigend";
const NUMBER: &str = "seite";

/// What one wants to see of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words to find; empty for all rows.
    pub search: String,
    /// Key of the column to sort by; always one of the list's own.
    pub sort: String,
    /// The last first.
    pub is_descending: bool,
    /// Which page, from 1.
    pub number: u64,
    filters: Vec<(String, String)>,
}

impl Wanted {
    /// What the address of `visit` asks for. `columns` can be sorted by, the first one unless
    /// another is named; `filters` are the names of its filters.
    pub fn of(visit: &Visit, columns: &[&str], filters: &[&str]) -> Self {
        Self::read(&visit.query, columns, filters)
    }

    fn read(query: &str, columns: &[&str], filters: &[&str]) -> Self {
        let mut wanted = Self {
            sort: columns.first().copied().unwrap_or_default().to_owned(),
            number: 1,
            ..Self::default()
        };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            match name.as_ref() {
                SEARCH => wanted.search = value.chars().take(LONGEST_SEARCH).collect(),
                SORT if columns.contains(&value) => value.clone_into(&mut wanted.sort),
                DESCENDING => wanted.is_descending = true,
                NUMBER => wanted.number = value.parse().unwrap_or(1).clamp(1, 1_000_000),
                name if filters.contains(&name) && !value.is_empty() => {
                    wanted.filters.push((name.to_owned(), value.to_owned()));
                }
                _ => {}
            }
        }
        wanted
    }

    /// The value of the filter `name`, where one is set.
    pub fn filter(&self, name: &str) -> Option<&str> {
        let found = self.filters.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether the filter `name` is set to `value`, for templates.
    pub fn is_chosen(&self, name: impl AsRef<str>, value: impl AsRef<str>) -> bool {
        self.filter(name.as_ref()) == Some(value.as_ref())
    }

    /// Whether anything narrows the list.
    pub fn is_narrowed(&self) -> bool {
        !self.search.is_empty() || !self.filters.is_empty()
    }

    /// Rows before this page.
    pub fn offset(&self) -> u64 {
        (self.number - 1) * PAGE
    }

    fn pairs(&self, sort: &str, is_descending: bool, number: u64) -> String {
        let mut address = form_urlencoded::Serializer::new(String::new());
        if !self.search.is_empty() {
            address.append_pair(SEARCH, &self.search);
        }
        for (name, value) in &self.filters {
            address.append_pair(name, value);
        }
        address.append_pair(SORT, sort);
        if is_descending {
            address.append_pair(DESCENDING, "ja");
        }
        if number > 1 {
            address.append_pair(NUMBER, &number.to_string());
        }
        address.finish()
    }
}

/// A page of a list.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    /// The rows of this page.
    pub rows: Vec<T>,
    /// How many there are on all pages.
    pub total: u64,
    /// What was asked for.
    pub wanted: Wanted,
    language: Option<&'static str>,
}

impl<T> Listed<T> {
    /// `rows` of `total` that answer `wanted`.
    pub fn new(visit: &Visit, wanted: Wanted, rows: Vec<T>, total: u64) -> Self {
        Self {
            rows,
            total,
            wanted,
            language: visit.is_language_chosen.then(|| visit.language.tag()),
        }
    }

    /// How many there are, for templates.
    pub fn count(&self) -> i64 {
        i64::try_from(self.total).unwrap_or(i64::MAX)
    }

    /// This list sorted by `column`; the other way round when it already is.
    pub fn sorted_by(&self, column: &str) -> String {
        let is_turned = self.wanted.sort == column && !self.wanted.is_descending;
        self.address(&self.wanted.pairs(column, is_turned, 1))
    }

    /// How the column is sorted, as `aria-sort` says it.
    pub fn direction(&self, column: &str) -> &'static str {
        match (self.wanted.sort == column, self.wanted.is_descending) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        }
    }

    /// The page before this one.
    pub fn previous(&self) -> Option<String> {
        (self.wanted.number > 1).then(|| self.at(self.wanted.number - 1))
    }

    /// The page after this one.
    pub fn next(&self) -> Option<String> {
        (self.wanted.number < self.pages()).then(|| self.at(self.wanted.number + 1))
    }

    /// How many pages there are.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(PAGE).max(1)
    }

    /// The same rows, all of them, from another address, for example as a file.
    pub fn as_file(&self, address: &str) -> String {
        let pairs = self
            .wanted
            .pairs(&self.wanted.sort, self.wanted.is_descending, 1);
        format!("{address}{}", self.address(&pairs))
    }

    fn at(&self, number: u64) -> String {
        self.address(
            &self
                .wanted
                .pairs(&self.wanted.sort, self.wanted.is_descending, number),
        )
    }

    fn address(&self, pairs: &str) -> String {
        match self.language {
            Some(tag) => format!("?{pairs}&sprache={tag}"),
            None => format!("?{pairs}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(query: &str, total: u64) -> Listed<()> {
        Listed {
            rows: Vec::new(),
            total,
            wanted: Wanted::read(query, &["name", "ort"], &["art"]),
            language: None,
        }
    }

    #[test]
    fn an_address_says_what_is_wanted() {
        let wanted = Wanted::read(
            "suche=+M%C3%BCller+&sortierung=ort&absteigend=ja&seite=3&art=schule&x=1",
            &["name", "ort"],
            &["art"],
        );
        assert_eq!(wanted.search, "Müller");
        assert_eq!(wanted.sort, "ort");
        assert!(wanted.is_descending);
        assert_eq!(wanted.offset(), 2 * PAGE);
        assert_eq!(wanted.filter("art"), Some("schule"));
        assert_eq!(wanted.filter("x"), None);
    }

    #[test]
    fn nonsense_in_an_address_is_passed_over() {
        let wanted = Wanted::read(
            "sortierung=passwort&seite=-4&art=&%FF=%FF",
            &["name"],
            &["art"],
        );
        assert_eq!((wanted.sort.as_str(), wanted.number), ("name", 1));
        assert!(!wanted.is_narrowed());
    }

    #[test]
    fn pages_lead_on_and_back_and_keep_what_was_searched() {
        let first = listed("suche=a%26b", PAGE + 1);
        assert_eq!(first.previous(), None);
        assert_eq!(
            first.next().as_deref(),
            Some("?suche=a%26b&sortierung=name&seite=2")
        );
        let last = listed("suche=a&seite=2", PAGE + 1);
        assert_eq!(last.next(), None);
        assert_eq!(last.previous().as_deref(), Some("?suche=a&sortierung=name"));
    }

    #[test]
    fn a_second_click_on_a_column_turns_it_round() {
        let once = listed("", 3);
        assert_eq!(once.sorted_by("name"), "?sortierung=name&absteigend=ja");
        assert_eq!(once.sorted_by("ort"), "?sortierung=ort");
        assert_eq!(once.direction("name"), "ascending");
        let twice = listed("absteigend=ja", 3);
        assert_eq!(twice.sorted_by("name"), "?sortierung=name");
        assert_eq!(twice.direction("name"), "descending");
    }
}
