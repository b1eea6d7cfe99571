//! The languages the interface speaks.

use serde::{Deserialize, Serialize};

/// A language of the interface. German comes first; Leichte Sprache is a language of its own.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Language {
    /// Deutsch.
    #[default]
    #[serde(rename = "de")]
    German,
    /// English.
    #[serde(rename = "en")]
    English,
    /// Türkçe.
    #[serde(rename = "tr")]
    Turkish,
    /// العربية.
    #[serde(rename = "ar")]
    Arabic,
    /// Українська.
    #[serde(rename = "uk")]
    Ukrainian,
    /// Leichte Sprache: German in short sentences (DIN SPEC 33429).
    #[serde(rename = "de-simple")]
    Simple,
}

impl Language {
    /// Every language, in the order the switch shows them.
    pub const ALL: [Self; 6] = [
        Self::German,
        Self::English,
        Self::Turkish,
        Self::Arabic,
        Self::Ukrainian,
        Self::Simple,
    ];

    /// The BCP 47 tag, as it stands in `lang` attributes and in addresses.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
            Self::Turkish => "tr",
            Self::Arabic => "ar",
            Self::Ukrainian => "uk",
            Self::Simple => "de-simple",
        }
    }

    /// The language's name in itself.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::German => "Deutsch",
            Self::English => "English",
            Self::Turkish => "Türkçe",
            Self::Arabic => "العربية",
            Self::Ukrainian => "Українська",
            Self::Simple => "Leichte Sprache",
        }
    }

    /// The direction of its script, as the `dir` attribute wants it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The language with this tag, whatever its case.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(tag.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::from_tag("tlh"), None);
    }
}
