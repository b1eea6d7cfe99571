//! Which municipality runs the centre, told by the centre's name.

use std::sync::LazyLock;

use crate::centres::CENTRES;
use crate::findings::Findings;
use crate::model::MunicipalityKind;
use crate::text::{fold, quoted};

/// A municipality in the forms that are looked for.
struct Known {
    name: &'static str,
    kind: MunicipalityKind,
    /// Whole name, folded and in the nominative.
    key: String,
    /// Name without "Kreis" or "Stadt"; empty if nothing would remain.
    base: String,
}

/// The longest key first, so that "Rhein-Kreis Neuss" is not taken for something shorter.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let mut known: Vec<Known> = CENTRES
        .iter()
        .map(|&(name, kind)| {
            let key = nominative(name);
            let base = base(&key);
            Known {
                name,
                kind,
                key,
                base,
            }
        })
        .collect();
    known.sort_by_key(|known| usize::MAX - known.key.len());
    known
});

/// Derives municipality and kind from the name of the centre.
pub(crate) fn read(
    name: &str,
    findings: &mut Findings,
) -> (Option<String>, Option<MunicipalityKind>) {
    let folded = nominative(name);
    if let Some(known) = KNOWN.iter().find(|known| folded.contains(&known.key)) {
        return (Some(known.name.to_owned()), Some(known.kind));
    }
    let similar = KNOWN
        .iter()
        .filter(|known| !known.base.is_empty() && folded.contains(&known.base))
        .min_by_key(|known| (usize::MAX - known.base.len(), known.key.len()));
    if let Some(known) = similar {
        findings.info(
            "municipality",
            format!(
                "{} wurde als „{}“ gelesen. Bitte prüfen.",
                quoted(name),
                known.name
            ),
        );
        return (Some(known.name.to_owned()), Some(known.kind));
    }
    findings.warning(
        "municipality",
        format!(
            "{} gehört zu keiner der 54 Kommunen mit Integrationszentrum.",
            quoted(name)
        ),
    );
    (remainder(name), kind_by_form(&folded))
}

/// Folded text with the genitives of "Kreis" undone: "des Märkischen Kreises".
fn nominative(text: &str) -> String {
    let mut out = String::from(" ");
    for word in fold(text).split_whitespace() {
        let word = match word.strip_suffix("kreises") {
            Some(stem) => format!("{stem}kreis"),
            None => match word.strip_suffix("ischen") {
                Some(stem) => format!("{stem}ischer"),
                None => word.to_owned(),
            },
        };
        out.push_str(&word);
        out.push(' ');
    }
    out
}

/// What remains of a key without the word for its kind and without a river.
fn base(key: &str) -> String {
    let words: Vec<&str> = key
        .split_whitespace()
        .filter(|word| !matches!(*word, "kreis" | "stadt" | "staedteregion"))
        .map(|word| word.strip_suffix("kreis").unwrap_or(word))
        .take_while(|word| *word != "an")
        .collect();
    if words.is_empty() {
        String::new()
    } else {
        format!(" {} ", words.join(" "))
    }
}

/// The name without what every centre is called.
fn remainder(name: &str) -> Option<String> {
    const COMMON: &[&str] = &[
        "kommunales",
        "kommunale",
        "integrationszentrum",
        "integrationszentren",
        "ki",
        "des",
        "der",
        "die",
        "das",
        "fuer",
        "im",
        "in",
        "den",
        "e v",
    ];
    let words: Vec<&str> = name
        .split_whitespace()
        .filter(|word| !COMMON.contains(&fold(word).trim()))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn kind_by_form(folded: &str) -> Option<MunicipalityKind> {
    if folded.contains(" staedteregion ") {
        Some(MunicipalityKind::Staedteregion)
    } else if folded.contains("kreis ") {
        Some(MunicipalityKind::Kreis)
    } else {
        None
    }
}
