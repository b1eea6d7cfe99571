//! Somebody for an address book: vCard 4.0 (RFC 6350).

use axum::response::Response;
use platform::web::document;

use crate::people::model::{Person, Way};

/// Longest line in octets, without its end (RFC 6350, 3.2).
const LINE: usize = 75;

/// Somebody's card as a file to be saved.
pub fn answer(person: &Person) -> Response {
    let name = format!("{}.vcf", person.label());
    document(
        "text/vcard; charset=utf-8",
        Some(&name),
        card(person).into_bytes(),
    )
}

/// The card. Names and ways to reach them; nothing about functions.
fn card(person: &Person) -> String {
    let details = &person.details;
    let mut card = Card::default();
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.line("PRODID", "-//Vielfalt//DE");
    card.line("UID", &format!("urn:uuid:{}", person.id));
    card.line("KIND", "individual");
    card.texts("FN", &[&details.name()]);
    card.texts(
        "N",
        &[&details.family_name, &details.given_name, "", "", ""],
    );
    let address = &details.address;
    if !address.is_empty() {
        let parts = [
            "",
            "",
            &address.street,
            &address.town,
            "",
            &address.postcode,
            "Deutschland",
        ];
        card.texts("ADR;TYPE=home", &parts);
    }
    for own in &details.channels {
        let preferred = if details.contact_way == Some(own.kind) {
            ";PREF=1"
        } else {
            ""
        };
        match own.kind {
            Way::Mail => card.texts(&format!("EMAIL{preferred}"), &[&own.value]),
            Way::Phone => card.line(
                &format!("TEL;VALUE=uri;TYPE=voice{preferred}"),
                &format!("tel:{}", own.value),
            ),
            Way::Mobile => card.line(
                &format!("TEL;VALUE=uri;TYPE=\"voice,cell\"{preferred}"),
                &format!("tel:{}", own.value),
            ),
            Way::Messenger => card.texts("NOTE", &[&own.value]),
            Way::Post => {}
        }
    }
    if let Some(tag) = &details.contact_language {
        card.line("LANG;PREF=1", tag);
    }
    let others = details.languages.iter().map(|skill| &skill.tag);
    for tag in others.filter(|tag| Some(*tag) != details.contact_language.as_ref()) {
        card.line("LANG", tag);
    }
    card.line(
        "REV",
        &person.changed_at.format("%Y%m%dT%H%M%SZ").to_string(),
    );
    card.line("END", "VCARD");
    card.0
}

/// A card as far as it is written.
#[derive(Default)]
struct Card(String);

impl Card {
    fn texts(&mut self, name: &str, texts: &[&str]) {
        let texts: Vec<String> = texts.iter().map(|text| escaped(text)).collect();
        self.line(name, &texts.join(";"));
    }

    /// A property, folded: no line is longer than the format allows, and no character is cut.
    fn line(&mut self, name: &str, value: &str) {
        let value = value.chars().filter(|c| !c.is_control());
        let mut room = LINE;
        for c in name.chars().chain([':']).chain(value) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                // The blank that begins a continued line counts.
                room = LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text in which nothing is a separator any more (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | ',' | ';') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use calcard::vcard::{VCard, VCardProperty};
    use proptest::prelude::*;
    use values::id::Id;

    use super::*;
    use crate::people::model::{Channel, Details, name};

    fn person(details: Details) -> Person {
        let at = "2026-11-24T09:00:00Z".parse().unwrap();
        Person {
            id: Id::named("person/1"),
            number: 1,
            details,
            created_at: at,
            changed_at: at,
            restricted_on: None,
        }
    }

    fn parsed(card: &str) -> VCard {
        VCard::parse(card).unwrap_or_else(|entry| panic!("{entry:?}\n{card}"))
    }

    #[test]
    fn a_card_says_how_to_reach_somebody_and_which_way_they_like_best() {
        let channel = |kind, value: &str| Channel {
            kind,
            value: value.to_owned(),
            note: "abends".to_owned(),
        };
        let written = card(&person(Details {
            given_name: "Yıldız".to_owned(),
            family_name: "Çelik; Weiß".to_owned(),
            contact_language: Some("tr".to_owned()),
            contact_way: Some(Way::Mobile),
            channels: vec![
                channel(Way::Mail, "y@ki.example"),
                channel(Way::Mobile, "+4915155500001"),
            ],
            ..Details::default()
        }));
        for line in [
            "FN:Yıldız Çelik\\; Weiß",
            "N:Çelik\\; Weiß;Yıldız;;;",
            "EMAIL:y@ki.example",
            "TEL;VALUE=uri;TYPE=\"voice,cell\";PREF=1:tel:+4915155500001",
            "LANG;PREF=1:tr",
        ] {
            assert!(written.contains(&format!("\r\n{line}\r\n")), "{written}");
        }
        assert!(!written.contains("ADR") && !written.contains("abends"));
        parsed(&written);
    }

    proptest! {
        #[test]
        fn any_name_is_read_from_the_card_as_it_was_written(typed in "\\PC{1,80}") {
            let Ok(name) = name(&typed) else { return Ok(()) };
            prop_assume!(!name.is_empty());
            let written = card(&person(Details { given_name: name.clone(), ..Details::default() }));
            prop_assert!(written.split("\r\n").all(|line| line.len() <= LINE));
            let card = parsed(&written);
            let read = card.property(&VCardProperty::Fn).and_then(|entry| entry.values.first());
            prop_assert_eq!(read.and_then(|value| value.as_text()), Some(name.as_str()));
        }
    }
}
