//! The public face: the living Steckbrief, its undertakings, and the same facts for other
//! programs.

pub mod atom;
pub mod blocks;
pub mod cards;
pub mod json;
pub mod json_ld;
pub mod known;
pub mod origin;
pub mod pages;
pub mod paper;
pub mod portal;
pub mod published;
pub mod vcard;
pub mod view;

#[cfg(test)]
mod tests {
    use values::language::Language;

    use super::{json, json_ld, origin::Origin, portal, vcard};
    use crate::examples::{self, CANARY};

    #[test]
    fn no_export_says_what_is_internal() {
        let origin = Origin::new("https://vielfalt.example", "dortmund");
        let published = examples::published(examples::dortmund());
        let today = values::day::parse("2026-11-24").unwrap();
        let inside = serde_json::to_string(&published.profile).unwrap();
        assert!(inside.contains(CANARY), "there is something to be kept");
        let said = [
            json::profile(&published, &origin, today).to_string(),
            json_ld::graph(&published.profile, &origin, Language::English).to_string(),
            steckbrief::write(&portal::to_steckbrief(&published.profile)),
            vcard::card(&published, &origin),
        ];
        for export in said {
            assert!(!export.contains(CANARY), "{export}");
        }
    }
}
