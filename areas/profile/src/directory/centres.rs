//! The 54 centres by name and key, whether or not they use this installation.

use std::sync::LazyLock;

use serde::Deserialize;

/// A centre as the state directory knows it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentreEntry {
    /// Amtlicher Gemeindeschlüssel: five digits of the district, eight for the city of Aachen.
    pub key: String,
    /// The centre's part of an address: `kreis-unna`.
    pub slug: String,
    /// Full name of the centre.
    pub name: String,
    /// The city, Kreis or StädteRegion that runs it: `Kreis Unna`.
    pub municipality: String,
    /// What runs it.
    pub kind: MunicipalityKind,
    /// Regierungsbezirk: `Arnsberg`.
    pub district: String,
}

/// The kinds of municipality that run a centre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MunicipalityKind {
    /// A city outside any Kreis, or with the rights of one (Aachen).
    KreisfreieStadt,
    /// A Kreis with its municipalities.
    Kreis,
    /// StädteRegion Aachen.
    Staedteregion,
}

#[derive(Deserialize)]
struct Directory {
    centre: Vec<CentreEntry>,
}

static CENTRES: LazyLock<Vec<CentreEntry>> = LazyLock::new(|| {
    let directory: Directory = toml::from_str(include_str!("../../data/centres.toml"))
        // Part of the program; the tests below read it whole.
        .expect("the list of centres is well-formed");
    directory.centre
});

/// All centres in the order of their keys.
pub fn all() -> &'static [CentreEntry] {
    &CENTRES
}

/// The centre with this part of an address.
pub fn by_slug(slug: &str) -> Option<&'static CentreEntry> {
    all().iter().find(|centre| centre.slug == slug)
}

/// The centre with this Amtlicher Gemeindeschlüssel.
pub fn by_key(key: &str) -> Option<&'static CentreEntry> {
    all().iter().find(|centre| centre.key == key)
}

/// The Regierungsbezirke with their centres, both in the order of the keys.
pub fn by_district() -> Vec<(&'static str, &'static [CentreEntry])> {
    all()
        .chunk_by(|one, next| one.district == next.district)
        .map(|centres| (centres[0].district.as_str(), centres))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_are_54_centres_each_with_its_own_key_and_slug() {
        assert_eq!(all().len(), 54);
        let keys: BTreeSet<&str> = all().iter().map(|centre| centre.key.as_str()).collect();
        let slugs: BTreeSet<&str> = all().iter().map(|centre| centre.slug.as_str()).collect();
        assert_eq!((keys.len(), slugs.len()), (54, 54));
        assert!(all().is_sorted_by_key(|centre| &centre.key));
    }

    #[test]
    fn every_regierungsbezirk_has_its_centres() {
        let counts: Vec<_> = by_district()
            .into_iter()
            .map(|(name, centres)| (name, centres.len()))
            .collect();
        let expected = [
            ("Düsseldorf", 15),
            ("Köln", 12),
            ("Münster", 8),
            ("Detmold", 7),
            ("Arnsberg", 12),
        ];
        assert_eq!(counts, expected);
    }

    #[test]
    fn keys_slugs_and_kinds_follow_from_the_municipality() {
        for centre in all() {
            assert_eq!(centre.slug, values::text::slug(&centre.municipality));
            assert!(centre.name.ends_with(&centre.municipality));
            // Keys of a Regierungsbezirk share their third digit; a Kreis's number is above 50.
            let bezirk = [
                "Düsseldorf",
                "",
                "Köln",
                "",
                "Münster",
                "",
                "Detmold",
                "",
                "Arnsberg",
            ];
            let digit: usize = centre.key[2..3].parse().unwrap();
            assert_eq!(bezirk[digit - 1], centre.district);
            let number: u8 = centre.key[3..5].parse().unwrap();
            let kreis = centre.kind == MunicipalityKind::Kreis;
            assert!(kreis == (number > 50), "{}", centre.name);
        }
    }

    #[test]
    fn aachen_has_two_centres() {
        let city = by_slug("stadt-aachen").unwrap();
        let region = by_key("05334").unwrap();
        assert_eq!(city.kind, MunicipalityKind::KreisfreieStadt);
        assert_eq!(region.kind, MunicipalityKind::Staedteregion);
        assert_eq!(region.slug, "staedteregion-aachen");
        assert_eq!(by_slug("aachen"), None);
    }
}
