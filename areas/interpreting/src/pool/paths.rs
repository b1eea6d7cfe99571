//! Addresses of the rules.

/// The rules that hold, and those before.
pub const RULES: &str = "/intern/sprachmittlung/regeln";
/// The form.
pub const NEW: &str = "/intern/sprachmittlung/regeln/neu";

/// Where rules to come are taken back.
pub fn withdraw(day: impl std::fmt::Display) -> String {
    format!("{RULES}/{day}/zurueckziehen")
}

/// The form, filled with rules that come along.
pub fn new_from(key: &str) -> String {
    format!("{NEW}?von={key}")
}

/// The form, filled with rules of the centre.
pub fn new_from_day(day: impl std::fmt::Display) -> String {
    format!("{NEW}?von={day}")
}
