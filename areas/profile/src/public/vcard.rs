//! How to reach a centre, for address books: vCard 4.0 (RFC 6350).

use axum::response::Response;
use platform::{
    Result,
    web::{Visit, document},
};
use values::contact::Email;

use super::{
    known::known,
    origin::Origin,
    published::{self, Published},
};

/// Longest line in octets, without its end (RFC 6350, 3.2).
const LINE: usize = 75;

/// The centre as an address book takes it.
pub async fn show(visit: Visit) -> Result<Response> {
    let published = published::must_exist(&visit).await?;
    let origin = Origin::of(&visit);
    let card = card(&published, &origin);
    let file_name = format!("{}.vcf", origin.slug);
    Ok(document(
        "text/vcard; charset=utf-8",
        Some(&file_name),
        card.into_bytes(),
    ))
}

/// The card.
pub fn card(published: &Published, origin: &Origin) -> String {
    let profile = &published.profile;
    let (lead, attachment) = (&profile.lead, &profile.attachment);
    let mut card = Card::default();
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.line("PRODID", "-//Vielfalt//DE");
    card.line("UID", &format!("urn:uuid:{}", origin.id()));
    card.line("KIND", "org");
    let name = origin.name(profile);
    card.texts("FN", &[name]);
    let municipality = origin
        .entry()
        .map_or("", |entry| entry.municipality.as_str());
    let units = [municipality, &attachment.office, &attachment.division, name];
    let units: Vec<&str> = units.into_iter().filter_map(known).collect();
    card.texts("ORG", &units);
    card.texts("RELATED;TYPE=contact;VALUE=text", &[&lead.name]);
    // Post-office box and extended address stay empty (RFC 6350, 6.3.1).
    let has_address = [&lead.street, &lead.town]
        .into_iter()
        .any(|part| known(part).is_some());
    let country = if has_address { "Deutschland" } else { "" };
    let address = [
        "",
        "",
        &lead.street,
        &lead.town,
        "",
        &lead.postcode,
        country,
    ];
    card.texts("ADR;TYPE=work", &address);
    if let Some(phone) = known(&lead.phone) {
        card.line("TEL;VALUE=uri;TYPE=\"voice,work\"", &format!("tel:{phone}"));
    }
    if let Ok(email) = Email::parse(&lead.email) {
        card.line("EMAIL;TYPE=work", email.as_str());
    }
    if let Some(homepage) = known(&lead.homepage) {
        card.line("URL;TYPE=work", homepage);
    }
    card.line("URL", &origin.page(""));
    card.line("LANG", "de");
    card.line("SOURCE", &origin.page("/kontakt.vcf"));
    card.line(
        "REV",
        &published.published_on.format("%Y%m%dT000000Z").to_string(),
    );
    card.line("END", "VCARD");
    card.0
}

/// A card as far as it is written.
#[derive(Default)]
struct Card(String);

impl Card {
    /// A property of one or more texts, left out when all of them are empty.
    fn texts(&mut self, name: &str, texts: &[&str]) {
        if texts.iter().any(|text| known(text).is_some()) {
            let texts: Vec<String> = texts.iter().map(|text| escaped(text)).collect();
            self.line(name, &texts.join(";"));
        }
    }

    /// A property as it stands, folded: no line is longer than the format allows, and no
    /// character is cut in two.
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
    for c in text.trim().replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use calcard::vcard::{VCard, VCardProperty, VCardVersion};
    use proptest::prelude::*;

    use super::*;
    use crate::{document::Profile, examples};

    fn card_of(profile: Profile) -> String {
        card(
            &examples::published(profile),
            &Origin::new("https://vielfalt.example", "dortmund"),
        )
    }

    /// Reads a card with a parser that is not ours.
    fn parsed(card: &str) -> VCard {
        VCard::parse(card).unwrap_or_else(|entry| panic!("{entry:?}\n{card}"))
    }

    fn text(card: &VCard, property: &VCardProperty) -> Option<String> {
        let entry = card.property(property)?;
        entry.values.first()?.as_text().map(str::to_owned)
    }

    #[test]
    fn dortmunds_card_says_how_to_reach_it() {
        let written = card_of(examples::dortmund());
        let card = parsed(&written);
        assert_eq!(card.version(), Some(VCardVersion::V4_0));
        assert_eq!(
            text(&card, &VCardProperty::Fn).as_deref(),
            Some("Kommunales Integrationszentrum Dortmund")
        );
        for line in [
            "ADR;TYPE=work:;;Betenstraße 19;Dortmund;;44122;Deutschland",
            "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+492315027247",
            "EMAIL;TYPE=work:rguentuerk@stadtdo.de",
            "RELATED;TYPE=contact;VALUE=text:Reyhan Güntürk",
        ] {
            assert!(
                written.contains(&format!("\r\n{line}\r\n")),
                "{line}\n{written}"
            );
        }
    }

    #[test]
    fn a_card_without_contact_has_no_empty_lines() {
        let written = card_of(examples::minimal());
        for name in ["ADR", "TEL", "EMAIL", "RELATED"] {
            assert!(!written.contains(name), "{written}");
        }
        parsed(&written);
    }

    proptest! {
        #[test]
        fn no_name_can_break_a_card(name in any::<String>()) {
            let written = card_of(examples::filled_with(&name));
            prop_assert!(written.split("\r\n").all(|line| line.len() <= LINE));
            prop_assert!(!written.replace("\r\n", "").contains(['\r', '\n']));
            let unfolded = written.replace("\r\n ", "");
            let begins = unfolded.split("\r\n").filter(|line| line.starts_with("BEGIN:"));
            prop_assert_eq!(begins.count(), 1);
            parsed(&written);
        }

        #[test]
        fn a_name_is_read_as_it_was_written(name in "[^\\p{C}]{1,120}") {
            let name = name.trim();
            prop_assume!(!name.is_empty());
            let written = card_of(examples::named(name));
            prop_assert_eq!(text(&parsed(&written), &VCardProperty::Fn).unwrap_or_default(), name);
        }
    }
}
