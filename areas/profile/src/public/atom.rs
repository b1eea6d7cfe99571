//! What has changed in a profile, for feed readers: Atom (RFC 4287), one entry for each published
//! version. It names the parts that differ, never the people who wrote them.

use atom_syndication::{Entry, Feed, Link, Person, Text};
use axum::response::Response;
use platform::{Error, Result, texts::Texts, web::Visit};
use values::{clock::Moment, id::Id, language::Language};

use super::origin::{Origin, in_language, shown};
use crate::{
    document::{
        Profile,
        compare::{self, Difference},
    },
    versions::{model::Version, store},
};

/// Versions in the feed.
const ENTRIES: u64 = 20;

/// The feed of published versions.
pub async fn show(visit: Visit) -> Result<Response> {
    let rows = visit.centre()?.database.read();
    // One more, so that the oldest entry has something to be compared with.
    let versions = store::list_published(rows, ENTRIES + 1).await?;
    let reader = Reader {
        origin: Origin::of(&visit),
        texts: &visit.house.texts,
        language: visit.language,
    };
    let feed = reader.feed(&versions).ok_or(Error::NotFound)?;
    let body = feed.write_to(Vec::new()).map_err(Error::failure)?;
    Ok(shown(
        "application/atom+xml; charset=utf-8",
        "aenderungen.atom",
        body,
    ))
}

/// Writes the feed for readers of one language.
struct Reader<'a> {
    origin: Origin,
    texts: &'a Texts,
    language: Language,
}

impl Reader<'_> {
    /// The feed of `versions`, newest first; `None` when nothing is published.
    fn feed(&self, versions: &[Version]) -> Option<Feed> {
        let newest = versions.first()?;
        let name = printable(self.origin.name(&newest.content));
        let before = versions.iter().skip(1).map(Some).chain([None]);
        let entries = versions.iter().zip(before);
        // Without its predecessor only the very first version can be described.
        let entries = entries.filter(|(one, before)| before.is_some() || one.number == Some(1));
        Some(Feed {
            title: Text::plain(self.say("feed-title", "name", &name)),
            id: Id::named(&format!("feed/{}", self.origin.slug))
                .0
                .urn()
                .to_string(),
            updated: released(newest).fixed_offset(),
            authors: vec![Person {
                name,
                uri: Some(self.page()),
                ..Person::default()
            }],
            links: vec![
                self.link(
                    "self",
                    &self.origin.page("/aenderungen.atom"),
                    "application/atom+xml",
                ),
                self.link("alternate", &self.origin.page(""), "text/html"),
            ],
            entries: entries
                .map(|(one, before)| self.entry(one, before))
                .collect(),
            lang: Some(self.language.tag().to_owned()),
            ..Feed::default()
        })
    }

    fn entry(&self, version: &Version, before: Option<&Version>) -> Entry {
        let number = version.number.unwrap_or_default().to_string();
        let released = released(version).fixed_offset();
        let content = before.map(|before| self.changes(&before.content, &version.content));
        let content = content.unwrap_or_else(|| self.texts.say(self.language, "feed-first"));
        Entry {
            title: Text::plain(self.say("feed-version", "number", &number)),
            id: version.id.0.urn().to_string(),
            updated: released,
            published: Some(released),
            links: vec![self.link("alternate", &self.origin.page(""), "text/html")],
            summary: Some(Text::plain(printable(&content))),
            ..Entry::default()
        }
    }

    /// The parts that differ, one a line.
    fn changes(&self, before: &Profile, after: &Profile) -> String {
        let parts = compare::differences(before, after).into_iter();
        let parts = parts.map(|difference| self.part(&difference, after));
        let languages = compare::translated(before, after)
            .into_iter()
            .map(|(tag, _)| {
                let name = Language::from_tag(&tag).map(Language::native_name);
                self.say("feed-translation", "language", name.unwrap_or(&tag))
            });
        parts.chain(languages).collect::<Vec<_>>().join("\n")
    }

    /// A field's title, or what happened to an undertaking.
    fn part(&self, difference: &Difference, after: &Profile) -> String {
        let Some(title) = &difference.title else {
            return self
                .texts
                .say(self.language, &format!("field-{}", difference.part.key()));
        };
        let is_there = !difference.part.value(after).is_null();
        let key = if is_there {
            "feed-undertaking"
        } else {
            "feed-undertaking-removed"
        };
        self.say(key, "title", title)
    }

    fn say(&self, key: &str, name: &str, value: &str) -> String {
        self.texts
            .say_with(self.language, key, &[(name, value.into())])
    }

    fn page(&self) -> String {
        in_language(&self.origin.page(""), self.language)
    }

    fn link(&self, rel: &str, address: &str, mime_type: &str) -> Link {
        Link {
            href: in_language(address, self.language),
            rel: rel.to_owned(),
            mime_type: Some(mime_type.to_owned()),
            ..Link::default()
        }
    }
}

fn released(version: &Version) -> Moment {
    version
        .decided
        .as_ref()
        .map_or(version.opened.at, |by| by.at)
}

/// The text without characters that XML 1.0 forbids even when escaped.
fn printable(text: &str) -> String {
    let allowed = |c: &char| !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(allowed).collect()
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        examples::{self, CANARY},
        versions::model::{Signature, Stage},
    };

    fn version(number: i32, content: Profile) -> Version {
        let day = u32::try_from(number).unwrap();
        let at = chrono::Utc
            .with_ymd_and_hms(2026, 11, day, 9, 30, 0)
            .unwrap();
        let by = Signature {
            account: None,
            name: CANARY.to_owned(),
            at,
        };
        Version {
            id: Id::named(&format!("example/version/{number}")),
            number: Some(number),
            stage: Stage::Superseded,
            content,
            opened: by.clone(),
            submitted: Some(by.clone()),
            decided: Some(by),
            note: CANARY.to_owned(),
        }
    }

    fn written(versions: &[Version]) -> String {
        let origin = Origin::new("https://vielfalt.example", "dortmund");
        let reader = Reader {
            origin,
            texts: examples::texts(),
            language: Language::German,
        };
        let feed = reader.feed(versions).unwrap();
        String::from_utf8(feed.write_to(Vec::new()).unwrap()).unwrap()
    }

    fn parsed(text: &str) -> Feed {
        Feed::read_from(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }

    #[test]
    fn each_version_says_what_it_changed() {
        let first = examples::dortmund();
        let mut second = first.clone();
        second.lead.street = "Südwall 2".to_owned();
        second.undertakings[0].title = "Rolle der Vereine".to_owned();
        let mut third = second.clone();
        let removed = third.undertakings.remove(1);
        let feed = parsed(&written(&[
            version(3, third),
            version(2, second),
            version(1, first),
        ]));
        assert_eq!(feed.entries.len(), 3);
        let said: Vec<&str> = feed
            .entries
            .iter()
            .map(|entry| entry.summary.as_ref().unwrap().as_str())
            .collect();
        assert!(said[0].contains(&removed.title), "{said:?}");
        assert!(said[1].contains("Rolle der Vereine"), "{said:?}");
        assert_eq!(said[1].lines().count(), 2, "{said:?}");
        assert_eq!(feed.updated, feed.entries[0].updated);
    }

    #[test]
    fn the_feed_has_everything_the_standard_asks_for() {
        let feed = parsed(&written(&[version(1, examples::minimal())]));
        assert!(feed.id.starts_with("urn:uuid:") && !feed.title.as_str().is_empty());
        assert!(feed.links.iter().any(|link| {
            link.rel == "self" && link.href == "https://vielfalt.example/dortmund/aenderungen.atom"
        }));
        assert_eq!(feed.authors.len(), 1);
        let entry = &feed.entries[0];
        assert!(entry.id.starts_with("urn:uuid:") && !entry.title.as_str().is_empty());
        assert_ne!(entry.id, feed.id);
    }

    #[test]
    fn a_version_whose_predecessor_is_out_of_sight_is_left_out() {
        let feed = parsed(&written(&[
            version(22, examples::dortmund()),
            version(21, examples::minimal()),
        ]));
        assert_eq!(feed.entries.len(), 1);
    }

    #[test]
    fn the_people_behind_a_version_are_not_named() {
        let text = written(&[
            version(2, examples::dortmund()),
            version(1, examples::minimal()),
        ]);
        assert!(!text.contains(CANARY), "{text}");
    }

    proptest! {
        #[test]
        fn no_name_can_break_the_feed(name in any::<String>()) {
            let versions =
                [version(2, examples::filled_with(&name)), version(1, examples::minimal())];
            let feed = parsed(&written(&versions));
            prop_assert_eq!(feed.entries.len(), 2);
        }
    }
}
