//! Reads a whole file.

use crate::fields::{self, Field};
use crate::findings::Findings;
use crate::html::plain;
use crate::known::Known;
use crate::labels::{self, Part};
use crate::limits::MAX_BYTES;
use crate::model::{CouncilDecision, MunicipalityKind, RawField, Steckbrief, UnknownField};
use crate::refusal::Refusal;
use crate::text::{fold, one_line, quoted, tidy};
use crate::{attachment, concept, decision, encoding, focus, lead, municipality, tasks};

/// Label for what stands beside the address of the concept.
const CONCEPT_REST: &str = "Weitere Angaben zum Konzept";

/// Reads the bytes of a file.
///
/// # Errors
/// A [`Refusal`] if the file is empty, too large, no text or no Steckbrief. Strange values are no
/// errors: they become findings.
pub fn read(bytes: &[u8]) -> Result<Steckbrief, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooLarge { limit: MAX_BYTES });
    }
    let mut findings = Findings::default();
    let text = encoding::decode(bytes, &mut findings)?;
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    if is_web_page(&text) {
        return Err(Refusal::WebPage);
    }
    let fields = fields::split(&text, &mut findings)?;
    let mut reader = Reader {
        fields: &fields,
        used: Vec::new(),
        left: Vec::new(),
        profile: Steckbrief::default(),
        findings,
    };
    reader.read_fields();
    let Reader {
        mut profile,
        findings,
        ..
    } = reader;
    profile.findings = findings.into_vec();
    profile.raw = fields
        .into_iter()
        .map(
            |Field {
                 label, value, line, ..
             }| RawField { label, value, line },
        )
        .collect();
    Ok(profile)
}

fn is_web_page(text: &str) -> bool {
    let beginning: String = text.trim_start().chars().take(20).collect();
    let beginning = beginning.to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<?xml"]
        .iter()
        .any(|tag| beginning.starts_with(tag))
}

struct Reader<'a> {
    fields: &'a [Field],
    /// Lines of the fields that went into the profile.
    used: Vec<usize>,
    /// What parts of fields have no place, to be kept behind the unknown fields.
    left: Vec<UnknownField>,
    profile: Steckbrief,
    findings: Findings,
}

impl<'a> Reader<'a> {
    fn read_fields(&mut self) {
        self.report_missing();
        self.read_name();
        self.read_concept();
        for field in self.merged(Known::Focus) {
            focus::read(
                &field.value,
                &mut self.profile.focus_areas,
                &mut self.findings,
            );
        }
        for field in self.merged(Known::Tasks) {
            let list = &mut self.profile.tasks;
            let introduction = tasks::read(&field.value, "tasks", list, &mut self.findings);
            self.leave(
                "Einleitung der Aufgabenbereiche",
                &introduction.unwrap_or_default(),
            );
        }
        self.read_attachment();
        for field in self.merged(Known::BestPractice) {
            let list = &mut self.profile.best_practice;
            let introduction = tasks::read(&field.value, "best_practice", list, &mut self.findings);
            self.leave("Einleitung der Projekte", &introduction.unwrap_or_default());
        }
        self.read_lead();
        self.read_decision();
        self.keep_unknown();
    }

    /// The fields of this kind, all of which go into the profile.
    fn merged(&mut self, known: Known) -> Vec<&'a Field> {
        let fields = self.all(known);
        self.used.extend(fields.iter().map(|field| field.line));
        let mut names: Vec<String> = fields
            .iter()
            .filter(|field| !is_empty(field))
            .map(|field| fold(&field.name))
            .collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        if names.len() < count {
            self.findings.info(
                known.path(),
                format!(
                    "Das Feld „{}“ kommt mehrfach vor. Die Angaben wurden zusammengeführt.",
                    known.label()
                ),
            );
        }
        fields
    }

    fn all(&self, known: Known) -> Vec<&'a Field> {
        self.fields
            .iter()
            .filter(|field| field.known == Some(known))
            .collect()
    }

    fn report_missing(&mut self) {
        for known in Known::ALL {
            let fields = self.all(known);
            let path = known.path();
            if known == Known::Lead && self.fields.iter().any(is_member) {
                continue;
            }
            let problem = if fields.is_empty() {
                "fehlt"
            } else if fields.iter().all(|field| is_empty(field)) {
                "ist leer"
            } else {
                continue;
            };
            for field in fields {
                plain(&field.value, path, &mut self.findings);
            }
            let message = format!(
                "Das Feld „{}“ {problem}. Bitte die Angabe nachtragen.",
                known.label()
            );
            if known == Known::Name {
                self.findings.error(path, message);
            } else {
                self.findings.warning(path, message);
            }
        }
    }

    fn read_name(&mut self) {
        let Some(field) = self
            .all(Known::Name)
            .into_iter()
            .find(|field| !is_empty(field))
        else {
            return;
        };
        self.used.push(field.line);
        let name = one_line(&plain(&field.value, "name", &mut self.findings));
        if name.is_empty() {
            return;
        }
        let (municipality, kind) = municipality::read(&name, &mut self.findings);
        self.profile.municipality = municipality;
        self.profile.municipality_kind = kind;
        self.profile.name = Some(name);
    }

    fn read_concept(&mut self) {
        let fields = self.all(Known::Concept);
        let (address, rest) = self.first(
            &fields,
            |field, findings| concept::read(&field.value, findings),
            Option::is_some,
        );
        self.profile.concept_url = address;
        self.leave(CONCEPT_REST, &rest);
    }

    /// Parts may have labels of their own: "Dezernent*in" is one.
    fn read_attachment(&mut self) {
        let mut texts = Vec::new();
        for field in self.merged(Known::Attachment) {
            let text = plain(&field.value, "attachment", &mut self.findings);
            let is_head = fold(&field.name).starts_with(" dezernent");
            let label = if is_head && !text.is_empty() {
                "Leitung: "
            } else {
                ""
            };
            texts.push(format!("{label}{text}"));
        }
        let (attachment, rest) = attachment::read(&texts.join("\n"), &mut self.findings);
        self.profile.attachment = attachment;
        self.leave("Weitere Angaben zur Anbindung", &rest);
    }

    /// Some files give the members of the lead as fields of their own: "Telefon", "E-Mail".
    fn read_lead(&mut self) {
        let mut texts = Vec::new();
        for field in self.merged(Known::Lead) {
            texts.push(plain(&field.value, "lead", &mut self.findings));
        }
        for field in self.fields.iter().filter(|field| is_member(field)) {
            self.used.push(field.line);
            let value = one_line(&plain(&field.value, "lead", &mut self.findings));
            texts.push(format!("{}: {value}", field.name));
        }
        let (lead, rest) = lead::read(&texts.join("\n"), &mut self.findings);
        lead::report_missing(&lead, &mut self.findings);
        self.profile.lead = lead;
        self.leave("Weitere Angaben zur Leitung", &rest);
    }

    fn read_decision(&mut self) {
        let fields = self.all(Known::Decision);
        let (mut decision, rest): (CouncilDecision, String) = self.first(
            &fields,
            |field, findings| {
                let value = one_line(&plain(&field.value, "council_decision", findings));
                decision::read(&field.name, &value, findings)
            },
            |decision| decision.date.is_some(),
        );
        if decision.date.is_none() {
            decision.body = fields.iter().find_map(|field| decision::body(&field.name));
        }
        let kind = self.profile.municipality_kind;
        if kind == Some(MunicipalityKind::Kreis) && decision.body.as_deref() == Some("Rat") {
            self.findings.warning(
                "council_decision.body",
                "Ein Kreis beschließt im Kreistag, im Text steht ein Ratsbeschluss. Bitte prüfen.",
            );
        }
        self.profile.council_decision = decision;
        self.leave("Weitere Angaben zum Beschluss", &rest);
    }

    /// The first field that says something. If none does, what they say is left over together;
    /// otherwise the others stay unused.
    fn first<T: Default>(
        &mut self,
        fields: &[&'a Field],
        read: impl Fn(&Field, &mut Findings) -> (T, String),
        says_something: impl Fn(&T) -> bool,
    ) -> (T, String) {
        let mut rests = Vec::new();
        let mut tried = Vec::new();
        for field in fields.iter().filter(|field| !is_empty(field)) {
            let mut findings = Findings::default();
            let (value, rest) = read(field, &mut findings);
            if says_something(&value) {
                self.findings.extend(findings);
                self.used.push(field.line);
                return (value, rest);
            }
            tried.push((field.line, findings));
            rests.push(rest);
        }
        for (line, findings) in tried {
            self.used.push(line);
            self.findings.extend(findings);
        }
        rests.retain(|rest| !rest.is_empty());
        (T::default(), rests.join("\n"))
    }

    fn leave(&mut self, label: &str, rest: &str) {
        let rest = tidy(rest);
        if !rest.is_empty() {
            self.left.push(UnknownField {
                label: label.to_owned(),
                value: rest,
            });
        }
    }

    fn keep_unknown(&mut self) {
        for field in self.fields {
            let unused = !self.used.contains(&field.line);
            if unused && !(field.known.is_some() && is_empty(field)) {
                self.keep_field(field);
            }
        }
        for field in std::mem::take(&mut self.left) {
            let message = format!(
                "{} ließ sich nicht zuordnen. Bitte prüfen.",
                quoted(&field.value)
            );
            // What stands beside an address that was found is most often the name of the link.
            if field.label == CONCEPT_REST && self.profile.concept_url.is_some() {
                self.findings.info(self.next_unknown(), message);
            } else {
                self.findings.warning(self.next_unknown(), message);
            }
            self.profile.unknown_fields.push(field);
        }
    }

    fn keep_field(&mut self, field: &Field) {
        let path = self.next_unknown();
        let (label, raw) = if field.label.is_empty() {
            let lines = field.value.lines().filter(|line| !fields::is_title(line));
            (fields::UNLABELLED, lines.collect::<Vec<_>>().join("\n"))
        } else {
            (field.name.as_str(), field.value.clone())
        };
        let value = plain(&raw, &path, &mut self.findings);
        if label == fields::UNLABELLED && value.is_empty() {
            return;
        }
        if field.known.is_some() {
            self.findings.warning(
                path,
                format!(
                    "Das Feld {} kommt mehrfach vor. Es gilt das erste.",
                    quoted(label)
                ),
            );
        } else {
            self.findings.info(
                path,
                format!(
                    "Für {} gibt es kein Feld. Der Text bleibt erhalten.",
                    quoted(label)
                ),
            );
        }
        self.profile.unknown_fields.push(UnknownField {
            label: label.to_owned(),
            value,
        });
    }

    fn next_unknown(&self) -> String {
        format!("unknown_fields[{}]", self.profile.unknown_fields.len())
    }
}

/// Whether the field says nothing; a decision may say it in its label.
fn is_empty(field: &Field) -> bool {
    let in_label =
        field.known == Some(Known::Decision) && field.name.contains(|c: char| c.is_ascii_digit());
    field.blank && !in_label
}

/// Whether the field is a member of the lead in a line of its own.
fn is_member(field: &Field) -> bool {
    field.known.is_none()
        && labels::part(&field.name)
            .is_some_and(|part| !matches!(part, Part::Name | Part::OtherNumber))
}
