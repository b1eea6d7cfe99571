//! The resolution that founded the centre: body and date.

use chrono::{Datelike, NaiveDate};

use crate::findings::Findings;
use crate::limits::MAX_CONTACT_BYTES;
use crate::model::CouncilDecision;
use crate::text::{fold, one_line, quoted};

/// A body that decides: how it is found in the text (folded words) and how its field is labelled.
pub(crate) struct Body {
    pub name: &'static str,
    words: &'static [&'static str],
    pub label: &'static str,
}

/// The bodies in the order in which they are looked for.
pub(crate) const BODIES: &[Body] = &[
    Body {
        name: "Städteregionstag",
        words: &[" staedteregionstag"],
        label: "Städteregionstagsbeschluss zur Einrichtung des KI vom",
    },
    Body {
        name: "Kreisausschuss",
        words: &[" kreisausschuss"],
        label: "Beschluss des Kreisausschusses zur Einrichtung des KI vom",
    },
    Body {
        name: "Hauptausschuss",
        words: &[" hauptausschuss", " haupt und finanzausschuss"],
        label: "Beschluss des Hauptausschusses zur Einrichtung des KI vom",
    },
    Body {
        name: "Kreistag",
        words: &[" kreistag"],
        label: "Kreistagsbeschluss zur Einrichtung des KI vom",
    },
    Body {
        name: "Rat",
        words: &[
            " rat ",
            " rates ",
            " rats ",
            " ratsbeschluss",
            " ratsbeschluesse",
            " stadtrat",
        ],
        label: "Ratsbeschluss zur Einrichtung des KI vom",
    },
];

/// Words that say nothing beside the date, folded.
const PADDING: &[&str] = &[
    "zur",
    "zum",
    "ueber",
    "die",
    "der",
    "des",
    "den",
    "dem",
    "das",
    "einrichtung",
    "gruendung",
    "errichtung",
    "ki",
    "kommunalen",
    "kommunales",
    "integrationszentrum",
    "integrationszentrums",
    "vom",
    "am",
    "beschluss",
    "beschlusses",
    "beschlossen",
    "stadt",
    "kreises",
    "sitzung",
    "datum",
    "im",
    "durch",
    "uhr",
    "eines",
];

/// First year in which a resolution could have founded a centre.
const FIRST_YEAR: i32 = 1990;

/// Reads label and value together, because the date may stand in either. Gives what is left over
/// as the second part.
pub(crate) fn read(label: &str, value: &str, findings: &mut Findings) -> (CouncilDecision, String) {
    let body = body(value).or_else(|| body(label));
    if value.len() > MAX_CONTACT_BYTES {
        findings.error(
            "council_decision",
            "Die Angabe ist zu lang für einen Beschluss. Bitte von Hand übernehmen.",
        );
        return (CouncilDecision { body, date: None }, value.to_owned());
    }
    let (in_label, in_value) = (date(label), date(value));
    let mut rest = Vec::from([in_value.as_ref().map_or(value, |dated| &dated.rest)]);
    rest.extend(in_label.as_ref().map(|dated| dated.rest.as_str()));
    rest.retain(|text| !is_padding(text));
    let rest: Vec<String> = rest.into_iter().map(one_line).collect();
    let dated = in_value.as_ref().or(in_label.as_ref());
    report(dated, label, value, findings);
    (
        CouncilDecision {
            body,
            date: dated.and_then(|dated| dated.date),
        },
        rest.join("\n"),
    )
}

/// The body named in a text or label.
pub(crate) fn body(text: &str) -> Option<String> {
    let folded = fold(text);
    BODIES
        .iter()
        .find(|body| body.words.iter().any(|word| folded.contains(word)))
        .map(|body| body.name.to_owned())
}

/// Whether the text is nothing but the words around a date; the name of the town is one.
fn is_padding(text: &str) -> bool {
    let folded = fold(text);
    let mut before = "";
    folded.split_whitespace().all(|word| {
        let named = matches!(before, "stadt" | "kreis" | "kreises" | "staedteregion");
        before = word;
        named
            || PADDING.contains(&word)
            || BODIES.iter().any(|body| {
                body.words
                    .iter()
                    .any(|known| word.starts_with(known.trim()))
            })
    })
}

/// A date as it was written.
struct Dated {
    written: String,
    /// None if there is no such day.
    date: Option<NaiveDate>,
    /// Whether the year has two digits.
    short: bool,
    /// The text without the date; the whole text if there is no such day.
    rest: String,
}

/// The first date of the text.
fn date(text: &str) -> Option<Dated> {
    let parts = parts(text);
    parts.windows(3).find_map(|window| {
        let [first, second, third] = window else {
            return None;
        };
        if !joined(text, first, second) || !joined(text, second, third) {
            return None;
        }
        let (day, month, year, short) = day_month_year(first, second, third)?;
        let date = NaiveDate::from_ymd_opt(year, month, day);
        let rest = match date {
            Some(_) => {
                let before = &text[..first.start];
                let before = before.strip_suffix("vom ").or(before.strip_suffix("am "));
                let before = before.unwrap_or(&text[..first.start]);
                format!("{before} {}", &text[third.end..])
            }
            None => text.to_owned(),
        };
        let rest = rest
            .trim_matches([' ', ',', ';', '.', ':', '\n'])
            .to_owned();
        Some(Dated {
            written: text[first.start..third.end].to_owned(),
            date,
            short,
            rest,
        })
    })
}

fn report(dated: Option<&Dated>, label: &str, value: &str, findings: &mut Findings) {
    let field = "council_decision.date";
    match dated {
        None if value.is_empty() && !label.contains(|c: char| c.is_ascii_digit()) => {}
        None => findings.error(
            field,
            format!(
                "In {} ist kein Datum zu erkennen. Bitte als Tag.Monat.Jahr nachtragen.",
                quoted(if value.is_empty() { label } else { value })
            ),
        ),
        Some(Dated {
            written,
            date: None,
            ..
        }) => findings.error(
            field,
            format!(
                "Den Tag {} gibt es nicht. Bitte das Datum berichtigen.",
                quoted(written)
            ),
        ),
        Some(Dated {
            written,
            date: Some(date),
            short: true,
            ..
        }) => findings.info(
            field,
            format!(
                "Das Jahr in {} wurde als {} gelesen.",
                quoted(written),
                date.year()
            ),
        ),
        Some(Dated {
            written,
            date: Some(date),
            ..
        }) if date.year() < FIRST_YEAR => findings.warning(
            field,
            format!(
                "Das Jahr in {} liegt sehr weit zurück. Bitte prüfen.",
                quoted(written)
            ),
        ),
        Some(_) => {}
    }
}

/// A run of digits or of letters.
struct Part<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl Part<'_> {
    fn number(&self, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
        digits
            .contains(&self.text.len())
            .then(|| self.text.parse().ok())
            .flatten()
    }
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let mut kind = None;
    for (at, c) in text.char_indices() {
        let next = if c.is_ascii_digit() {
            Some(true)
        } else if c.is_alphabetic() {
            Some(false)
        } else {
            None
        };
        let end = at + c.len_utf8();
        match parts.last_mut() {
            Some(part) if next.is_some() && next == kind => {
                part.end = end;
                part.text = &text[part.start..end];
            }
            _ if next.is_some() => parts.push(Part {
                start: at,
                end,
                text: &text[at..end],
            }),
            _ => {}
        }
        kind = next;
    }
    parts
}

/// Whether only the punctuation of a date stands between two parts.
fn joined(text: &str, left: &Part<'_>, right: &Part<'_>) -> bool {
    let between = &text[left.end..right.start];
    between.len() <= 3 && between.chars().all(|c| " .-/'\n".contains(c))
}

/// Day, month, year, and whether the year was written with two digits.
fn day_month_year(
    first: &Part<'_>,
    second: &Part<'_>,
    third: &Part<'_>,
) -> Option<(u32, u32, i32, bool)> {
    if let (Some(year), Some(month), Some(day)) = (
        first.number(4..=4),
        second.number(2..=2),
        third.number(2..=2),
    ) {
        return Some((day, month, i32::try_from(year).ok()?, false));
    }
    let day = first.number(1..=2)?;
    let month = second.number(1..=2).or_else(|| month(second.text))?;
    let year = third
        .number(4..=4)
        .or_else(|| third.number(2..=2).map(|year| 2000 + year))?;
    Some((day, month, i32::try_from(year).ok()?, third.text.len() == 2))
}

/// The number of a month by its German name, also shortened to three letters or more.
fn month(name: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "januar",
        "februar",
        "maerz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ];
    let folded = fold(name);
    let name = folded.trim();
    let short = match name {
        "jaenner" => "januar",
        "mrz" => "maerz",
        name => name,
    };
    let index = MONTHS
        .iter()
        .position(|month| short.len() >= 3 && month.starts_with(short))?;
    u32::try_from(index + 1).ok()
}
