//! Telling an office from a division by the words it begins with.

use crate::text::fold;

/// Place in the hierarchy of an administration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// Dezernat, Amt, Fachbereich and the like.
    Office,
    /// Abteilung, Geschäftsbereich, Team and the like.
    Division,
}

/// First words and their rank; folded stems.
const WORDS: &[(Rank, &[&str])] = &[
    (
        Rank::Office,
        &[
            "amt",
            "aemter",
            "dezernat",
            "fachbereich",
            "fachamt",
            "fachdienst",
            "referat",
            "ressort",
            "stabsstelle",
            "stabstelle",
            "stabsbereich",
            "buero",
            "vorstandsbereich",
            "eigenbetrieb",
            "kreisverwaltung",
            "stadtverwaltung",
            "verwaltung",
            "fb",
            "vorstand",
            "hauptamt",
            "oberbuergermeister",
            "landratsbuero",
        ],
    ),
    (
        Rank::Division,
        &[
            "abteilung",
            "geschaeftsbereich",
            "sachgebiet",
            "fachgebiet",
            "team",
            "bereich",
            "fachstelle",
            "stelle",
            "arbeitsbereich",
            "fachgruppe",
            "sachbereich",
            "abt",
            "kommunales integrationszentrum",
        ],
    ),
];

/// The rank of what the text names, told by its first word, or by an office's ending ("Sozialamt").
pub(crate) fn rank(text: &str) -> Option<Rank> {
    let folded = fold(text);
    let first = folded.split_whitespace().next()?;
    for (rank, words) in WORDS {
        if words
            .iter()
            .any(|word| first == *word || folded.starts_with(&format!(" {word} ")))
        {
            return Some(*rank);
        }
    }
    let is_office = first.len() > 5 && (first.ends_with("amt") || first.ends_with("dezernat"));
    is_office.then_some(Rank::Office)
}
