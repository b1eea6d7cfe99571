//! Organisatorische Anbindung: office, division and the person who heads it.
//!
//! Editors write all three in one line. The line is cut at dashes, bars and semicolons; a comma
//! cuts only before a role, a person or the next unit, because offices have commas in their names.

use crate::findings::Findings;
use crate::limits::MAX_CONTACT_BYTES;
use crate::model::Attachment;
use crate::organisation::{Rank, rank};
use crate::person;
use crate::text::quoted;

/// What stands between two units in one line.
const CUTS: &[&str] = &[" - ", " – ", " — ", " | ", "; ", " / ", " > ", " » "];

/// Labels of a line and what they label; folded.
const LABELS: &[(Part, &[&str])] = &[
    (
        Part::Office,
        &[
            "amt",
            "dezernat",
            "fachbereich",
            "dienststelle",
            "zustaendiges amt",
        ],
    ),
    (
        Part::Division,
        &[
            "bereich",
            "abteilung",
            "geschaeftsbereich",
            "fachdienst",
            "team",
        ],
    ),
    (
        Part::Head,
        &[
            "leitung",
            "leiter",
            "leiterin",
            "leiter in",
            "dezernent",
            "dezernentin",
            "dezernent in",
            "dezernatsleitung",
            "amtsleitung",
            "fachbereichsleitung",
            "abteilungsleitung",
            "beigeordnete",
            "beigeordneter",
            "beigeordnete r",
            "kreisdirektor",
            "kreisdirektorin",
            "sozialdezernent",
            "sozialdezernentin",
            "zustaendige dezernentin",
            "zustaendiger dezernent",
        ],
    ),
];

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Office,
    Division,
    Head,
}

/// Reads plain text. Gives what is left over as the second part.
pub(crate) fn read(text: &str, findings: &mut Findings) -> (Attachment, String) {
    if text.len() > MAX_CONTACT_BYTES {
        findings.error(
            "attachment",
            "Die Angabe ist zu lang für Amt, Bereich und Leitung. Bitte von Hand aufteilen.",
        );
        return (Attachment::default(), text.to_owned());
    }
    let mut reader = Reader {
        attachment: Attachment::default(),
        rest: Vec::new(),
        findings,
    };
    for line in text.lines().filter(|line| !line.is_empty()) {
        match labelled(line) {
            Some((part, value)) => reader.take_labelled(part, value, line),
            None => segments(line)
                .into_iter()
                .for_each(|segment| reader.take(segment)),
        }
    }
    let Reader {
        attachment, rest, ..
    } = reader;
    (attachment, rest.join("\n"))
}

/// A line "Amt: …"; the label must be a whole one.
fn labelled(line: &str) -> Option<(Part, &str)> {
    let (label, value) = line.split_once(':')?;
    let folded = crate::text::fold(label);
    let part = LABELS
        .iter()
        .find(|(_, labels)| labels.contains(&folded.trim()))
        .map(|(part, _)| *part)?;
    Some((part, value.trim())).filter(|(_, value)| !value.is_empty())
}

/// Cuts a line into units, roles and persons.
fn segments(line: &str) -> Vec<&str> {
    let mut parts = vec![line];
    for cut in CUTS {
        parts = parts.into_iter().flat_map(|part| part.split(cut)).collect();
    }
    parts
        .into_iter()
        .flat_map(cut_at_commas)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Cuts at those commas that something of its own follows.
fn cut_at_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(", ") {
        let after = &text[at + 2..];
        let until = after.find(", ").unwrap_or(after.len());
        let next = &after[..until];
        if person::begins_with_role(next)
            || rank(next).is_some()
            || (person::is_name(next) && starts_addressed(next))
        {
            parts.push(&text[start..at]);
            start = at + 2;
        }
    }
    parts.push(&text[start..]);
    parts
}

fn starts_addressed(text: &str) -> bool {
    text.split_whitespace()
        .next()
        .is_some_and(person::is_addressed)
}

struct Reader<'a> {
    attachment: Attachment,
    rest: Vec<String>,
    findings: &'a mut Findings,
}

impl Reader<'_> {
    fn take_labelled(&mut self, part: Part, value: &str, line: &str) {
        let attachment = &mut self.attachment;
        let (slot, value) = match part {
            Part::Office => (&mut attachment.office, value.to_owned()),
            Part::Division => (&mut attachment.division, value.to_owned()),
            Part::Head => (&mut attachment.head, person::clean(value)),
        };
        if slot.is_none() && !value.is_empty() {
            *slot = Some(value);
        } else {
            self.rest.push(line.to_owned());
        }
    }

    fn take(&mut self, segment: &str) {
        if let Some((part, value)) = labelled(segment) {
            return self.take_labelled(part, value, segment);
        }
        if let Some(name) = person::after_role(segment) {
            return self.take_head(&name);
        }
        if person::begins_with_role(segment) {
            return self.take_role(segment);
        }
        if let Some(rank) = rank(segment) {
            let (unit, name) = without_person(segment);
            self.take_unit(rank, unit, segment);
            if let Some(name) = name {
                self.take_head(&name);
            }
            return;
        }
        if person::is_name(segment) {
            return self.take_head(&person::clean(segment));
        }
        self.take_unclear(segment);
    }

    fn take_head(&mut self, name: &str) {
        if self.attachment.head.is_none() && !name.is_empty() {
            self.attachment.head = Some(name.to_owned());
        } else {
            self.rest.push(name.to_owned());
        }
    }

    /// What the person does is said by the unit already; it is told, not kept.
    fn take_role(&mut self, role: &str) {
        self.findings.info(
            "attachment.head",
            format!("Die Funktion {} steht nur im Rohtext.", quoted(role)),
        );
        let unit = &self.attachment.division;
        // "Sozialamt Max Muster, Amtsleiter": the role proves that a person stands before it.
        if self.attachment.head.is_none()
            && let Some(unit) = unit.clone().or_else(|| self.attachment.office.clone())
            && let Some((rest, name)) = last_two_words(&unit)
        {
            self.findings.warning(
                "attachment.head",
                format!(
                    "Als Leitung wurde {} angenommen. Bitte prüfen.",
                    quoted(&name)
                ),
            );
            let slot = if self.attachment.division.is_some() {
                &mut self.attachment.division
            } else {
                &mut self.attachment.office
            };
            *slot = Some(rest.trim_end_matches([',', ' ']).to_owned());
            self.attachment.head = Some(person::clean(&name));
        }
    }

    /// A second office under a first one is a division of it.
    fn take_unit(&mut self, rank: Rank, unit: &str, segment: &str) {
        let attachment = &mut self.attachment;
        match (rank, &attachment.office, &mut attachment.division) {
            (Rank::Office, None, _) => attachment.office = Some(unit.to_owned()),
            (_, _, division @ None) => *division = Some(unit.to_owned()),
            (_, _, Some(division)) => {
                division.push_str(", ");
                division.push_str(unit);
                self.findings.info(
                    "attachment.division",
                    format!(
                        "Die Angabe {} wurde an den Bereich angehängt.",
                        quoted(segment)
                    ),
                );
            }
        }
    }

    fn take_unclear(&mut self, segment: &str) {
        let attachment = &mut self.attachment;
        // "Dezernat V - Jugend und Soziales": a number alone is no name of an office.
        if let (Some(office), None) = (&mut attachment.office, &attachment.division)
            && ends_in_number(office)
        {
            office.push_str(" – ");
            return office.push_str(segment);
        }
        let (slot, field) = if attachment.office.is_none() {
            (&mut attachment.office, "attachment.office")
        } else if attachment.division.is_none() {
            (&mut attachment.division, "attachment.division")
        } else {
            return self.rest.push(segment.to_owned());
        };
        *slot = Some(segment.to_owned());
        self.findings.warning(
            field,
            format!(
                "Es ist nicht sicher, ob {} hierher gehört. Bitte prüfen.",
                quoted(segment)
            ),
        );
    }
}

/// Whether the last word is a number, Roman or Arabic.
fn ends_in_number(unit: &str) -> bool {
    let last = unit.rsplit(' ').next().unwrap_or_default();
    unit.contains(' ') && !last.is_empty() && last.chars().all(|c| "0123456789IVX.".contains(c))
}

/// Cuts a person off the end of a unit: after a closing quotation mark or bracket, or from a title
/// or salutation on.
fn without_person(unit: &str) -> (&str, Option<String>) {
    let addressed = unit.match_indices(' ').map(|(at, _)| at + 1).find(|&at| {
        unit[at..]
            .split(' ')
            .next()
            .is_some_and(person::is_addressed)
    });
    let quoted = unit
        .rfind(['“', '”', '»', '"', ')'])
        .and_then(|at| unit[at..].chars().next().map(|mark| at + mark.len_utf8()));
    for at in [addressed, quoted].into_iter().flatten() {
        let name = person::clean(&unit[at..]);
        if person::is_name(&name) || (Some(at) == addressed && !name.is_empty()) {
            return (unit[..at].trim_end_matches([' ', ',', ':']), Some(name));
        }
    }
    (unit, None)
}

/// The last two words as a name and what stands before them.
fn last_two_words(unit: &str) -> Option<(String, String)> {
    let words: Vec<&str> = unit.split(' ').collect();
    let (rest, name) = words.split_at(words.len().checked_sub(2)?);
    let name = name.join(" ");
    (rest.len() > 1 || rest.first().is_some_and(|word| rank(word).is_some()))
        .then(|| (rest.join(" "), name.clone()))
        .filter(|_| person::is_name(&name))
}
