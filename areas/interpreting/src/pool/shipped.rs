//! Rule sets that come along: what centres have published, as files. A centre begins with one and makes it its own.

use super::model::RuleSet;

/// Name of the file and its text.
const FILES: &[(&str, &str)] = &[
    ("dortmund", include_str!("../../data/rules/dortmund.toml")),
    ("borken", include_str!("../../data/rules/borken.toml")),
    ("heinsberg", include_str!("../../data/rules/heinsberg.toml")),
    ("steinfurt", include_str!("../../data/rules/steinfurt.toml")),
    ("krefeld", include_str!("../../data/rules/krefeld.toml")),
    (
        "hochsauerland",
        include_str!("../../data/rules/hochsauerland.toml"),
    ),
    ("aachen", include_str!("../../data/rules/aachen.toml")),
    (
        "rhein-sieg",
        include_str!("../../data/rules/rhein-sieg.toml"),
    ),
    ("bonn", include_str!("../../data/rules/bonn.toml")),
    (
        "ennepe-ruhr",
        include_str!("../../data/rules/ennepe-ruhr.toml"),
    ),
];

/// The rule set called `key`.
///
/// # Errors
/// When the file cannot be read as one; a test reads all of them.
pub fn read(key: &str) -> Option<Result<RuleSet, toml::de::Error>> {
    let (_, text) = FILES.iter().find(|(name, _)| *name == key)?;
    Some(toml::from_str(text))
}

/// Their keys, in the order of lists.
pub fn keys() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(name, _)| *name)
}

/// What a centre works under until it has written its own rules.
///
/// # Errors
/// As for [`read`].
pub fn first() -> Result<RuleSet, toml::de::Error> {
    toml::from_str(FILES[0].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rule set as centres had it in their databases before rules could say more.
    const KEPT: &str = r#"{"name":"Kreis Heinsberg","sources":[],"mode":"placing","short_notice_asks_back":false,
        "answer_working_days":5,"shortest_minutes":15,"longest_minutes":180,"entitled":["school","kita"],
        "private_persons":true,"media":["place"],"late_hours":24,"lead":{"days":5,"counts":"working_days"},
        "exclusions":[{"key":"legal","alternative":"sworn"}],"occasions":[{"key":"other"}],
        "territory":{"postcodes":["418","525"],"public_rooms_only":false},"series":{"most":1},
        "allowance":{"first_minutes":120,"first":2500,"next_minutes":60,"next":1000},
        "asking":{"answer_hours":24,"wanted_basis_points":9000,"from_hour":8,"until_hour":20,"by_itself":false,
        "places_directly":true},"points":{"open":[20000,60000,200000],"travel":8,"fairness":40,
        "not_preferred":3000,"soft_gender":800,"substitute":500,"moved":5000,"buffer":10},
        "needed":{"age":18,"conduct_months":60,"pledge":true,"pledge_version":1,"training_minutes":0,
        "yearly_training_minutes":0},"money":[{"fund":"Landesmittel","kinds":["school"],"despite":[]}],
        "something_of_a_later_version":{"days":3}}"#;

    #[test]
    fn rules_that_were_kept_before_are_read_and_hold_as_they_did() {
        let rules: RuleSet = serde_json::from_str(KEPT).unwrap();
        assert_eq!(rules.brokering.most_messages, 40);
        assert_eq!(rules.deadlines.talk_days, 14);
        assert_eq!((rules.reminder_hours, rules.few), (24, 5));
        assert_eq!(rules.allowance.unwrap().late_minutes, 0);
        assert!(rules.no_claim && rules.asking.quiet_on_holidays);
        assert_eq!(rules.contacts(), super::super::model::Contacts::Never);
        assert_eq!(rules.money[0].fund_id, None);
        let again = serde_json::to_string(&rules).unwrap();
        assert_eq!(serde_json::from_str::<RuleSet>(&again).unwrap(), rules);
    }

    /// What is in `file` and not in `read`, by its way.
    fn lost(file: &toml::Value, read: &toml::Value, way: &str, all: &mut Vec<String>) {
        match (file, read) {
            (toml::Value::Table(file), toml::Value::Table(read)) => {
                for (key, value) in file {
                    let way = format!("{way}.{key}");
                    match read.get(key) {
                        Some(known) => lost(value, known, &way, all),
                        None => all.push(way),
                    }
                }
            }
            (toml::Value::Array(file), toml::Value::Array(read)) => {
                for (value, known) in file.iter().zip(read) {
                    lost(value, known, way, all);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn nothing_that_a_file_says_is_overheard() {
        for (key, text) in FILES {
            let file: toml::Value = toml::from_str(text).unwrap();
            let rules: RuleSet = toml::from_str(text).unwrap();
            let read = toml::Value::try_from(rules).unwrap();
            let mut all = Vec::new();
            lost(&file, &read, key, &mut all);
            assert!(all.is_empty(), "{all:?}");
        }
    }
}
