//! Leitung: name, street, postcode, town, telephone, e-mail and homepage in one value.
//!
//! First the labels ("Te.:", "E-Mail:") cut the text into pieces. What stands before the first
//! label, and what is left of each piece, is searched for the address around its postcode; the
//! person is what then remains.

use crate::address::{self, Address};
use crate::concept::{bare_host, web_address};
use crate::email;
use crate::findings::Findings;
use crate::labels::Part;
use crate::limits::MAX_CONTACT_BYTES;
use crate::model::Lead;
use crate::person;
use crate::phone::{self, Phone};
use crate::pieces::{Piece, has_label, pieces};
use crate::text::{fold, quoted};

/// Reads plain text. Gives what is left over as the second part.
pub(crate) fn read(text: &str, findings: &mut Findings) -> (Lead, String) {
    if text.len() > MAX_CONTACT_BYTES {
        findings.error(
            "lead",
            "Die Angabe ist zu lang für eine Anschrift. Bitte von Hand aufteilen.",
        );
        return (Lead::default(), text.to_owned());
    }
    let mut reader = Reader {
        lead: Lead::default(),
        rest: Vec::new(),
        findings,
    };
    let mut loose = Vec::new();
    for piece in pieces(text) {
        match piece.part {
            Some(part) => reader.take_labelled(part, &piece, &mut loose),
            None => loose.push(piece.text),
        }
    }
    reader.take_loose(&loose);
    let Reader { lead, rest, .. } = reader;
    (lead, rest.join("\n"))
}

/// Says which members the lead lacks.
pub(crate) fn report_missing(lead: &Lead, findings: &mut Findings) {
    if *lead == Lead::default() {
        return;
    }
    let members = [
        ("name", "kein Name", &lead.name),
        ("street", "keine Straße", &lead.street),
        ("postcode", "keine Postleitzahl", &lead.postcode),
        ("town", "kein Ort", &lead.town),
        ("phone", "keine Telefonnummer", &lead.phone),
        ("email", "keine E-Mail-Adresse", &lead.email),
        ("homepage", "keine Internetadresse", &lead.homepage),
    ];
    for (member, what, _) in members.iter().filter(|(_, _, value)| value.is_none()) {
        let field = format!("lead.{member}");
        if !findings.complain_of(&field) {
            let message = format!("Bei der Leitung wurde {what} gefunden. Bitte nachtragen.");
            findings.warning(field, message);
        }
    }
}

struct Reader<'a> {
    lead: Lead,
    rest: Vec<String>,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn take_labelled(&mut self, part: Part, piece: &Piece, loose: &mut Vec<String>) {
        let text = piece.text.as_str();
        match part {
            Part::Phone => {
                let end = phone::extent(text);
                self.take_phone(&text[..end], text);
                loose.push(text[end..].trim().to_owned());
            }
            Part::OtherNumber => {
                let end = phone::extent(text);
                let label = piece.label.trim_end_matches('.');
                self.rest.push(format!("{label}: {}", text[..end].trim()));
                loose.push(text[end..].trim().to_owned());
            }
            Part::Email => loose.push(self.take_email(text)),
            Part::Homepage => loose.push(self.take_homepage(text)),
            Part::Name | Part::Address | Part::Town if address::has_postcode(text) => {
                loose.push(text.to_owned());
            }
            Part::Name => self.take_name(person::clean(text)),
            Part::Address => self.fill(|lead| &mut lead.street, text.to_owned()),
            Part::Postcode => match text.split_once(' ') {
                Some((postcode, town)) => {
                    self.take_postcode(postcode);
                    self.fill(|lead| &mut lead.town, town.to_owned());
                }
                None => self.take_postcode(text),
            },
            Part::Town => self.fill(|lead| &mut lead.town, text.to_owned()),
        }
    }

    /// Keeps the first value of a member. What comes later is left over, and so is a value that
    /// still has a label or an address in it: it could not be read again.
    fn fill(&mut self, slot: impl Fn(&mut Lead) -> &mut Option<String>, value: String) {
        let slot = slot(&mut self.lead);
        if value.is_empty() || slot.as_ref() == Some(&value) {
            return;
        }
        if slot.is_some() || has_label(&value) || address::has_postcode(&value) {
            self.rest.push(value);
        } else {
            *slot = Some(value);
        }
    }

    fn take_name(&mut self, name: String) {
        if fold(&name) == " n n " {
            self.findings.warning(
                "lead.name",
                "Die Leitung ist als unbesetzt (N. N.) angegeben.",
            );
        } else {
            self.fill(|lead| &mut lead.name, name);
        }
    }

    fn take_phone(&mut self, written: &str, context: &str) {
        match phone::parse(written) {
            Phone::Valid(number) => self.fill(|lead| &mut lead.phone, number),
            Phone::Doubtful(number) => {
                self.findings.warning(
                    "lead.phone",
                    format!(
                        "Die Nummer {} ist nicht vergeben. Bitte prüfen.",
                        quoted(written)
                    ),
                );
                self.fill(|lead| &mut lead.phone, number);
            }
            Phone::None => {
                self.findings.error(
                    "lead.phone",
                    format!(
                        "{} ist keine Telefonnummer. Bitte nachtragen.",
                        quoted(context)
                    ),
                );
                self.rest.push(format!("Telefon: {}", written.trim()));
            }
        }
    }

    /// Takes the address out of the text and gives the rest.
    fn take_email(&mut self, text: &str) -> String {
        let Some(found) = email::find(text) else {
            self.findings.error(
                "lead.email",
                format!(
                    "{} ist keine E-Mail-Adresse. Bitte nachtragen.",
                    quoted(text)
                ),
            );
            self.rest.push(format!("E-Mail: {text}"));
            return String::new();
        };
        if found.mended {
            self.findings.info(
                "lead.email",
                format!(
                    "Aus {} wurde {}.",
                    quoted(&found.written),
                    quoted(&found.address)
                ),
            );
        }
        self.fill(|lead| &mut lead.email, found.address);
        found.rest
    }

    /// Takes the first web address out of the text and gives the rest.
    fn take_homepage(&mut self, text: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let found = words
            .iter()
            .enumerate()
            .find_map(|(at, word)| web_address(word).map(|address| (at, address)))
            .or_else(|| bare_host(words[0]).map(|address| (0, address)));
        let Some((at, found)) = found else {
            self.findings.error(
                "lead.homepage",
                format!(
                    "{} ist keine Internetadresse. Bitte nachtragen.",
                    quoted(text)
                ),
            );
            self.rest.push(format!("Homepage: {text}"));
            return String::new();
        };
        if found.completed {
            self.findings.info(
                "lead.homepage",
                format!("{} wurde um „https://“ ergänzt.", quoted(words[at])),
            );
        }
        self.fill(|lead| &mut lead.homepage, found.address);
        [&words[..at], &words[at + 1..]].concat().join(" ")
    }

    fn take_postcode(&mut self, written: &str) {
        if address::is_postcode(written) {
            self.fill(|lead| &mut lead.postcode, written.to_owned());
        } else {
            self.findings.error(
                "lead.postcode",
                format!(
                    "Die Postleitzahl {} hat nicht fünf Ziffern.",
                    quoted(written)
                ),
            );
            self.rest.push(format!("PLZ: {written}"));
        }
    }

    /// What no label announces: channels are told by their form, the address by its postcode, and
    /// the person is the first remaining line that can be one.
    fn take_loose(&mut self, loose: &[String]) {
        let mut lines = Vec::new();
        for text in loose.iter().filter(|text| !text.is_empty()) {
            lines.extend(self.take_channels(text));
        }
        let found = address::find(&lines);
        self.take_address(found.address);
        for line in found.rest {
            self.take_line(&line);
        }
    }

    /// Takes channels that no label announces out of a line; gives what remains, cut at commas.
    fn take_channels(&mut self, line: &str) -> Vec<String> {
        let mut line = line.to_owned();
        if self.lead.email.is_none() && email::find(&line).is_some() {
            line = self.take_email(&line);
        }
        if self.lead.homepage.is_none() && line.split(' ').any(|word| web_address(word).is_some()) {
            line = self.take_homepage(&line);
        }
        if self.lead.phone.is_none()
            && let Some(start) = unlabelled_phone(&line)
        {
            let end = start + phone::extent(&line[start..]);
            let written = line[start..end].to_owned();
            self.findings.info(
                "lead.phone",
                format!("{} wurde als Telefonnummer gelesen.", quoted(&written)),
            );
            self.take_phone(&written, &written);
            line = format!("{}\n{}", &line[..start], &line[end..]);
        }
        line.split(['\n', '|', ';'])
            .flat_map(|part| part.split(", "))
            .map(|part| part.trim_matches([' ', ',', '-', '–', '(', ')']).to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    }

    fn take_address(&mut self, found: Address) {
        if found.guessed {
            self.findings.warning(
                "lead.street",
                "Wo der Name endet und die Straße beginnt, ist nicht sicher. Bitte prüfen.",
            );
        }
        if let Some(wrong) = found.wrong_postcode {
            self.take_postcode(&wrong);
        }
        self.fill(|lead| &mut lead.street, found.street.unwrap_or_default());
        self.fill(
            |lead| &mut lead.postcode,
            found.postcode.unwrap_or_default(),
        );
        self.fill(|lead| &mut lead.town, found.town.unwrap_or_default());
    }

    fn take_line(&mut self, line: &str) {
        let name = person::clean(line);
        if self.lead.name.is_some() || name.is_empty() {
            return self.take_rest(line);
        }
        if let Some(name) = person::after_role(line) {
            self.take_name(name);
        } else if (person::is_name(&name) && !person::begins_with_role(&name))
            || fold(&name) == " n n "
        {
            self.take_name(name);
        } else {
            self.take_rest(line);
        }
    }

    fn take_rest(&mut self, line: &str) {
        if person::begins_with_role(line) {
            self.findings.info(
                "lead.name",
                format!("Die Funktion {} steht nur im Rohtext.", quoted(line)),
            );
        } else if line.chars().any(char::is_alphanumeric) {
            self.rest.push(line.to_owned());
        }
    }
}

/// Where something begins that can only be a telephone number with its area code.
fn unlabelled_phone(line: &str) -> Option<usize> {
    line.match_indices(['0', '+', '('])
        .map(|(at, _)| at)
        .filter(|&at| at == 0 || line[..at].ends_with(' '))
        .find(|&at| {
            let written = &line[at..at + phone::extent(&line[at..])];
            let bare = written.trim_start_matches('(');
            (bare.starts_with('0') || bare.starts_with('+'))
                && written.contains([' ', '/', '-', ')'])
                && matches!(phone::parse(written), Phone::Valid(_))
        })
}
