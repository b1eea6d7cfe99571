//! Which words of an entry suggest which kind of undertaking.
//!
//! The table is data: to teach the reader a word, add a stem. Stems are in the form that
//! [`fold`] gives (lower case, umlauts written out, words between single spaces); a space at an
//! end of a stem is the boundary of a word. The stem that stands first in the text decides, and
//! the longer one if two begin at the same place: German puts first what a thing is.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use crate::model::UndertakingKind::{
    self, Campaign, CaseSystem, Event, FundingLine, Map, Network, Plan, Pool, Prize, Programme,
};
use crate::text::fold;

/// How much of an entry is looked at, in characters: what it is stands at its beginning.
const LOOKED_AT: usize = 600;

/// Finds the stem that stands first, and the longest of those that begin there. Index into
/// [`KINDS`].
static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasickBuilder::new()
        .match_kind(MatchKind::LeftmostLongest)
        .build(STEMS.iter().flat_map(|(_, stems)| stems.iter()))
        // The table is fixed and a few kilobytes long; the builder refuses gigabytes only.
        .expect("the table of stems is small")
});

/// The kind of each stem, in the order of the table.
static KINDS: LazyLock<Vec<UndertakingKind>> = LazyLock::new(|| {
    STEMS
        .iter()
        .flat_map(|(kind, stems)| stems.iter().map(|_| *kind))
        .collect()
});

/// Suggests a kind for an entry.
pub(crate) fn suggest(text: &str) -> Option<UndertakingKind> {
    let end = text
        .char_indices()
        .nth(LOOKED_AT)
        .map_or(text.len(), |(end, _)| end);
    let found = FINDER.find(&fold(&text[..end]))?;
    KINDS.get(found.pattern().as_usize()).copied()
}

/// Kinds and their stems.
const STEMS: &[(UndertakingKind, &[&str])] = &[
    (
        Pool,
        &[
            " sprachmittl",
            " sprachlots",
            " sprachpat",
            " sprachhelf",
            " laiendolmetsch",
            " sprach und integrationsmittl",
            " sprach und kulturmittl",
            " dolmetscherpool",
            " dolmetschpool",
            " dolmetscherdienst",
            " dolmetschdienst",
            " integrationslots",
        ],
    ),
    (
        Map,
        &[
            " volunteer map",
            " refugee volunteer",
            " angebotskarte",
            " online karte",
            " onlinekarte",
            " interaktive karte",
            " interaktiven karte",
            " integrationskarte",
            " angebotslandkarte",
            " integrationslandkarte",
            " ehrenamtskarte der angebote",
        ],
    ),
    (
        FundingLine,
        &[
            " komm an ",
            " komm an nrw",
            " foerderprogramm",
            " foerderlinie",
            " foerdertopf",
            " foerdermittel",
            " ehrenamt im kontext von praevention",
            " integrationschancen fuer",
            " projektfoerderung",
            " zuwendung",
            " mikrofoerderung",
            " weiterleitung von",
        ],
    ),
    (
        Programme,
        &[
            " griffbereit",
            " rucksack",
            " sprache verbindet",
            " vorlese",
            " lesepat",
            " seven gardens",
            " sevengardens",
            " bikus",
            " interkulturelle schulentwicklung",
            " interkulturelle unterrichts",
            " interkulturellen schulentwicklung",
            " betzavta",
            " schule ohne rassismus",
            " schulen ohne rassismus",
            " schule mit courage",
            " courage schule",
            " sor smc",
            " uebergang schule",
            " uebergang in",
            " elternbegleit",
            " elternbildung",
            " elternarbeit",
            " stadtteilmuetter",
            " mehrsprachigkeit",
            " herkunftssprach",
            " sprachbildung",
            " sprachfoerderung",
            " deutschfoerderung",
            " demokratiefoerderung",
            " demokratie leben",
            " seiteneinstieg",
            " seiteneinsteig",
            " bildungspat",
            " ausbildungspat",
            " mentoring",
            " mentorenprogramm",
            " fit in deutsch",
            " ferienintensiv",
            " ferienschule",
            " feriensprach",
            " familienprogramm",
            " bildungsprogramm",
            " bildung fuer nachhaltige entwicklung",
            " qualifizierung",
            " fortbildung",
            " schulung",
            " bildungsberatung",
            " fruehe bildung",
            " elementarbereich",
        ],
    ),
    (
        CaseSystem,
        &[
            " konfliktmanagement",
            " kommunales konfliktmanagement",
            " konfliktbearbeitung",
            " konfliktberatung",
            " konfliktanlaufstelle",
            " konfliktlots",
            " konfliktvermittl",
        ],
    ),
    (
        Event,
        &[
            " courage tag",
            " couragetag",
            " internationale woche",
            " internationalen woche",
            " interkulturelle woche",
            " interkulturellen woche",
            " wochen gegen rassismus",
            "feier ",
            "fest ",
            "festes ",
            "feste ",
            " festival",
            "empfang ",
            " fachtag",
            " aktionstag",
            " thementag",
            " feierstunde",
            "konferenz ",
            " integrationsgipfel",
            " veranstaltungsreihe",
            " tag der ",
            " ausstellung",
        ],
    ),
    (
        Campaign,
        &[
            " kampagne",
            "kampagne ",
            "kampagnen ",
            " wir alle sind ",
            " plakataktion",
        ],
    ),
    (
        Prize,
        &[
            " preisverleihung",
            "preisverleihung",
            " integrationspreis",
            " wirtschaftspreis",
            " ehrenamtspreis",
            "preises ",
            "preis ",
            "preise ",
            " ideenwettbewerb",
            " auszeichnung",
        ],
    ),
    (
        Network,
        &[
            " mso",
            " migrantenselbstorganisation",
            " migrantenorganisation",
            " migrant innenorganisation",
            " migrantinnenorganisation",
            " migrant innenselbstorganisation",
            " netzwerk",
            "netzwerk ",
            "netzwerkes ",
            "netzwerks ",
            " vernetzung",
            " staedtekooperation",
            " staedtepartnerschaft",
            " partnerstadt",
            " trabzon",
            " steuerungsgruppe",
            " lenkungsgruppe",
            " fachgruppe",
            " arbeitskreis",
            " arbeitsgruppe",
            " arbeitsgemeinschaft",
            " runder tisch",
            " runden tisch",
            " runde tische",
            " interkulturelle oeffnung",
            " interkulturellen oeffnung",
            " kooperation",
            " gremienarbeit",
            " integrationsrat",
            " dialogkreis",
            " qualitaetszirkel",
            " buendnis",
            " begleitausschuss",
        ],
    ),
    (
        Plan,
        &[
            " masterplan",
            " integrationskonzept",
            " gesamtstrategie",
            " gesamtkonzept",
            " handlungskonzept",
            " aktionsplan",
            " meilenstein",
            " monitoring",
            " integrationsmonitoring",
            " integrationsbericht",
            " integrationsplan",
            " leitbild",
            " ratsbeschluss",
            " kreistagsbeschluss",
        ],
    ),
];
