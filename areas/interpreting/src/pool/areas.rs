//! Districts and towns of North Rhine-Westphalia, by their official keys: where a pool can work.

use registry::places::postcodes;
use values::contact::Postcode;

use super::model::Territory;

/// Official key (AGS, five digits) and name, in the order of lists.
pub const AREAS: [(&str, &str); 53] = [
    ("05334", "StädteRegion Aachen"),
    ("05711", "Bielefeld"),
    ("05911", "Bochum"),
    ("05314", "Bonn"),
    ("05554", "Kreis Borken"),
    ("05512", "Bottrop"),
    ("05558", "Kreis Coesfeld"),
    ("05913", "Dortmund"),
    ("05112", "Duisburg"),
    ("05358", "Kreis Düren"),
    ("05111", "Düsseldorf"),
    ("05954", "Ennepe-Ruhr-Kreis"),
    ("05113", "Essen"),
    ("05366", "Kreis Euskirchen"),
    ("05513", "Gelsenkirchen"),
    ("05754", "Kreis Gütersloh"),
    ("05914", "Hagen"),
    ("05915", "Hamm"),
    ("05370", "Kreis Heinsberg"),
    ("05758", "Kreis Herford"),
    ("05916", "Herne"),
    ("05958", "Hochsauerlandkreis"),
    ("05762", "Kreis Höxter"),
    ("05154", "Kreis Kleve"),
    ("05315", "Köln"),
    ("05114", "Krefeld"),
    ("05316", "Leverkusen"),
    ("05766", "Kreis Lippe"),
    ("05962", "Märkischer Kreis"),
    ("05158", "Kreis Mettmann"),
    ("05770", "Kreis Minden-Lübbecke"),
    ("05116", "Mönchengladbach"),
    ("05117", "Mülheim an der Ruhr"),
    ("05515", "Münster"),
    ("05374", "Oberbergischer Kreis"),
    ("05119", "Oberhausen"),
    ("05966", "Kreis Olpe"),
    ("05774", "Kreis Paderborn"),
    ("05562", "Kreis Recklinghausen"),
    ("05120", "Remscheid"),
    ("05362", "Rhein-Erft-Kreis"),
    ("05162", "Rhein-Kreis Neuss"),
    ("05382", "Rhein-Sieg-Kreis"),
    ("05378", "Rheinisch-Bergischer Kreis"),
    ("05970", "Kreis Siegen-Wittgenstein"),
    ("05974", "Kreis Soest"),
    ("05122", "Solingen"),
    ("05566", "Kreis Steinfurt"),
    ("05978", "Kreis Unna"),
    ("05166", "Kreis Viersen"),
    ("05570", "Kreis Warendorf"),
    ("05170", "Kreis Wesel"),
    ("05124", "Wuppertal"),
];

/// What an area is called; its key where nobody knows it.
pub fn name(key: &str) -> &str {
    let found = AREAS.iter().find(|(known, _)| *known == key);
    found.map_or(key, |(_, name)| name)
}

/// What the areas of a territory are called, in the order of lists.
pub fn names(territory: &Territory) -> Vec<String> {
    let listed = AREAS.iter().map(|(key, _)| *key);
    let listed = listed.filter(|key| territory.areas.contains(*key));
    let unknown = territory.areas.iter().map(String::as_str);
    let unknown = unknown.filter(|key| AREAS.iter().all(|(known, _)| known != key));
    let all = listed.chain(unknown);
    all.map(|key| name(key).to_owned()).collect()
}

/// Whether a postcode belongs to the territory.
pub fn is_inside(territory: &Territory, postcode: &str) -> bool {
    if territory.areas.is_empty() && territory.postcodes.is_empty() {
        return true;
    }
    let mut starts = territory.postcodes.iter();
    if starts.any(|start| postcode.starts_with(start.as_str())) {
        return true;
    }
    let area = Postcode::parse(postcode).ok();
    let area = area.and_then(|postcode| postcodes::area(&postcode));
    area.is_some_and(|area| territory.areas.contains(area))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pool::shipped;

    #[test]
    fn every_postcode_of_its_areas_is_inside_and_none_of_another() {
        for key in shipped::keys() {
            let territory = shipped::read(key).unwrap().unwrap().territory;
            assert!(!territory.areas.is_empty(), "{key}");
            let mut inside = 0;
            for (postcode, area) in postcodes::areas() {
                let belongs = territory.areas.contains(area);
                assert_eq!(is_inside(&territory, postcode), belongs, "{key} {postcode}");
                inside += usize::from(belongs);
            }
            assert!(inside >= 5, "{key} {inside}");
        }
    }

    #[test]
    fn towns_belong_to_the_centres_that_say_so() {
        for (key, own, foreign) in [
            (
                "borken",
                ["48683", "48691", "48619", "48624"],
                ["48143", "46483"],
            ),
            (
                "steinfurt",
                ["48607", "48612", "49504", "49536"],
                ["48143", "49074"],
            ),
            (
                "hochsauerland",
                ["59755", "59759", "57392", "59872"],
                ["59494", "57462"],
            ),
            (
                "rhein-sieg",
                ["53604", "53639", "53913", "53721"],
                ["53111", "53175"],
            ),
            (
                "aachen",
                ["52062", "52156", "52477", "52249"],
                ["52349", "52525"],
            ),
            (
                "ennepe-ruhr",
                ["58452", "45525", "58256", "58332"],
                ["45127", "58095"],
            ),
        ] {
            let territory = shipped::read(key).unwrap().unwrap().territory;
            for postcode in own {
                assert!(is_inside(&territory, postcode), "{key} {postcode}");
            }
            for postcode in foreign {
                assert!(!is_inside(&territory, postcode), "{key} {postcode}");
            }
        }
    }

    #[test]
    fn without_areas_everywhere_is_inside_and_beginnings_are_enough() {
        let everywhere = Territory::default();
        assert!(is_inside(&everywhere, "10115") && is_inside(&everywhere, ""));
        let mut some = Territory::default();
        some.postcodes.insert("441".to_owned());
        assert!(is_inside(&some, "44135") && !is_inside(&some, "44225"));
    }

    #[test]
    fn every_key_that_postcodes_name_has_a_name() {
        for (postcode, area) in postcodes::areas() {
            assert_ne!(name(area), area, "{postcode}");
        }
        assert_eq!(name("99999"), "99999");
    }
}
