//! Words that more than one page of interpreters says.

use platform::web::{Shell, format};

/// `16 Stunden`, `45 Minuten`, `1 Stunde und 30 Minuten`: training is planned in hours.
pub fn long(shell: &Shell, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => shell.count("interpreters-long", minutes),
        (hours, 0) => shell.count("interpreters-hours", hours),
        (hours, minutes) => {
            let values = [
                ("hours", i64::from(hours).into()),
                ("minutes", i64::from(minutes).into()),
            ];
            shell.say_with("interpreters-hours-and-minutes", &values)
        }
    }
}

/// What stands beside each other, as the language of the page parts it.
pub fn listed<T: AsRef<str>>(shell: &Shell, parts: impl IntoIterator<Item = T>) -> String {
    let parts: Vec<T> = parts.into_iter().collect();
    let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
    parts.join(format::comma(shell.language()))
}
