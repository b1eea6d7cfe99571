//! How long something takes, as people say it: minutes, and hours from two of them on or where they come out even.

use platform::{texts::Texts, web::Shell};
use values::language::Language;

/// Below so many minutes nobody says »1 Stunde 30 Minuten«.
const HOURS_FROM: u32 = 120;

/// `90 Minuten`, `8 Stunden`, `2 Stunden 30 Minuten`.
pub fn length(texts: &Texts, language: Language, minutes: u32) -> String {
    let (key, values) = said(minutes);
    let values = values.map(|(name, value)| (name, value.into()));
    texts.say_with(language, key, &values)
}

/// The same on a page.
pub fn length_on(shell: &Shell, minutes: u32) -> String {
    let (key, values) = said(minutes);
    let values = values.map(|(name, value)| (name, value.into()));
    shell.say_with(key, &values)
}

fn said(minutes: u32) -> (&'static str, [(&'static str, u32); 2]) {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if hours > 0 && rest == 0 {
        ("pool-whole-hours", [("hours", hours), ("minutes", rest)])
    } else if minutes < HOURS_FROM {
        ("pool-minutes", [("hours", hours), ("minutes", minutes)])
    } else {
        let values = [("hours", hours), ("minutes", rest)];
        ("pool-hours-and-minutes", values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_said_as_hours_where_these_come_out_even_or_are_many() {
        for (minutes, key, values) in [
            (0, "pool-minutes", (0, 0)),
            (45, "pool-minutes", (0, 45)),
            (60, "pool-whole-hours", (1, 0)),
            (90, "pool-minutes", (1, 90)),
            (150, "pool-hours-and-minutes", (2, 30)),
            (480, "pool-whole-hours", (8, 0)),
        ] {
            let (hours, rest) = values;
            let expected = (key, [("hours", hours), ("minutes", rest)]);
            assert_eq!(said(minutes), expected, "{minutes}");
        }
    }
}
