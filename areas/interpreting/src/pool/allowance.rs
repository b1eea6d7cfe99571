//! Aufwandsentschädigung. What an interpreter gets for an appointment: the pool's formula, applied. Pure.

use values::money::Cents;

use super::model::Allowance;

/// What is paid for `minutes` on the spot and `travel_minutes` there and back over `travel_km` kilometres, in cents: the first block
/// whole, then each block begun (dossier 2.4). The way counts as time where the rule says so, from its distance on.
pub fn amount(rule: &Allowance, minutes: u32, travel_minutes: u32, travel_km: u32) -> Cents {
    let is_far = rule
        .travel_counts_from_km
        .is_some_and(|from| travel_km >= from);
    let counted = minutes.saturating_add(if is_far { travel_minutes } else { 0 });
    let further = counted.saturating_sub(rule.first_minutes);
    // Without further blocks the first one is all there is.
    let blocks = match rule.next_minutes {
        0 => 0,
        length => further.div_ceil(length),
    };
    let next = rule.next.0.saturating_mul(i64::from(blocks));
    Cents(rule.first.0.saturating_add(next))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pool::shipped;

    fn of(key: &str) -> Allowance {
        let rules = shipped::read(key).unwrap().unwrap();
        rules.allowance.unwrap()
    }

    #[test]
    fn each_centre_pays_by_its_own_formula() {
        for (centre, minutes, travel, km, cents) in [
            // Heinsberg: 25 EUR for up to two hours, 10 for each further hour begun.
            ("heinsberg", 30, 0, 0, 2_500),
            ("heinsberg", 120, 0, 0, 2_500),
            ("heinsberg", 121, 0, 0, 3_500),
            ("heinsberg", 181, 60, 30, 4_500),
            // Borken: 7.50 EUR for each half hour begun, the way included from five kilometres on.
            ("borken", 30, 0, 0, 750),
            ("borken", 31, 0, 0, 1_500),
            ("borken", 60, 30, 4, 1_500),
            ("borken", 60, 30, 5, 2_250),
        ] {
            let paid = amount(&of(centre), minutes, travel, km);
            assert_eq!(paid, Cents(cents), "{centre} {minutes} {travel} {km}");
        }
    }

    proptest! {
        #[test]
        fn longer_never_pays_less(minutes in 0_u32..600, more in 0_u32..600, way in 0_u32..300, km in 0_u32..100) {
            for centre in ["heinsberg", "borken"] {
                let rule = of(centre);
                prop_assert!(amount(&rule, minutes, way, km) <= amount(&rule, minutes + more, way, km));
            }
        }
    }
}
