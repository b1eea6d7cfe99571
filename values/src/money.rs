//! Sums of money: whole cents, never a fraction, never an overflow.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// An amount in euro cents; negative where money flows back.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Cents(pub i64);

/// Why a text is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not written like an amount.
    #[error("not written like an amount of money")]
    Unreadable,
    /// Parts of a cent: `12,345`.
    #[error("an amount has two decimals at most")]
    PartsOfACent,
    /// Beyond [`Cents::LARGEST`].
    #[error("too large for an amount of money")]
    TooLarge,
}

impl MoneyError {
    /// The name of the sentence that tells the user.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "error-money",
            Self::PartsOfACent => "error-money-parts-of-a-cent",
            Self::TooLarge => "error-money-too-large",
        }
    }
}

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// A billion euros: far above any budget of a centre, far below what a column holds, so that
    /// sums of thousands of amounts cannot overflow.
    pub const LARGEST: Self = Self(100_000_000_000);

    /// The sum; `None` beyond 64 bits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` beyond 64 bits.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// So many times this amount; `None` beyond 64 bits.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }

    /// The sum of all of them; `None` beyond 64 bits.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// Whether there is some.
    pub fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Reads an amount as people in Germany write it: `1.234,56`, `1234.56 €`, `12 €`, `12,-`.
    /// A single dot before three digits separates thousands.
    ///
    /// # Errors
    /// Anything that could mean two amounts or none.
    pub fn parse(text: &str) -> Result<Self, MoneyError> {
        let text = bare(text);
        let (is_negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (euros, cents) = parts(digits)?;
        let euros: i64 = euros.parse().map_err(|_| MoneyError::TooLarge)?;
        let all = euros
            .checked_mul(100)
            .and_then(|all| all.checked_add(cents));
        let all = all.filter(|all| *all <= Self::LARGEST.0);
        let all = all.ok_or(MoneyError::TooLarge)?;
        Ok(Self(if is_negative { -all } else { all }))
    }

    /// The amount as a page in `language` shows it, with the sign of the euro. Digits are those of
    /// bank statements in all languages.
    pub fn format(self, language: Language) -> String {
        let (group, point) = match language {
            Language::English | Language::Arabic => (",", "."),
            Language::Ukrainian => ("\u{a0}", ","),
            Language::German | Language::Simple | Language::Turkish => (".", ","),
        };
        let sign = if self.0 < 0 { "\u{2212}" } else { "" };
        let all = self.0.unsigned_abs();
        let number = format!("{}{point}{:02}", grouped(all / 100, group), all % 100);
        match language {
            Language::English => format!("{sign}€{number}"),
            _ => format!("{sign}{number}\u{a0}€"),
        }
    }

    /// The amount as a form's field shows it: `1.234,56`, which [`Cents::parse`] reads again.
    pub fn typed(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let all = self.0.unsigned_abs();
        format!("{sign}{},{:02}", grouped(all / 100, "."), all % 100)
    }
}

/// In German: refusals and letters carry it as a finished text.
impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.format(Language::German))
    }
}

/// Without blanks and without the name of the currency.
fn bare(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let end = ["€", "EUR", "Euro", "euro", "eur"];
    let text = end
        .iter()
        .find_map(|name| text.strip_suffix(name))
        .unwrap_or(&text);
    text.strip_prefix('€').unwrap_or(text).to_owned()
}

/// Euros as digits, and cents.
fn parts(digits: &str) -> Result<(String, i64), MoneyError> {
    if let Some((euros, cents)) = digits.split_once(',') {
        return Ok((without_groups(euros)?, read_cents(cents)?));
    }
    match digits.rsplit_once('.') {
        Some((euros, cents)) if cents.len() != 3 && is_number(euros) => {
            Ok((euros.to_owned(), read_cents(cents)?))
        }
        _ => Ok((without_groups(digits)?, 0)),
    }
}

fn read_cents(text: &str) -> Result<i64, MoneyError> {
    match text {
        "-" | "--" | "\u{2013}" => Ok(0),
        _ if !is_number(text) => Err(MoneyError::Unreadable),
        _ if text.len() > 2 => Err(MoneyError::PartsOfACent),
        _ => format!("{text:0<2}")
            .parse()
            .map_err(|_| MoneyError::Unreadable),
    }
}

/// Digits without the dots between thousands, which must stand in their places.
fn without_groups(text: &str) -> Result<String, MoneyError> {
    let mut groups = text.split('.');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let is_grouped = rest
        .iter()
        .all(|group| group.len() == 3 && is_number(group));
    let may_begin = rest.is_empty() || first.len() <= 3;
    if is_number(first) && is_grouped && may_begin {
        Ok(format!("{first}{}", rest.concat()))
    } else {
        Err(MoneyError::Unreadable)
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

fn grouped(number: u64, group: &str) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push_str(group);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, cents) in [
            ("1.234,56", 123_456),
            ("1234.56 €", 123_456),
            ("12 €", 1_200),
            ("12", 1_200),
            ("12,5", 1_250),
            ("12.5", 1_250),
            ("12,-", 1_200),
            ("€ 12,00", 1_200),
            ("1.234", 123_400),
            ("1.234.567", 123_456_700),
            ("1 234,56 EUR", 123_456),
            ("58.000 Euro", 5_800_000),
            ("-5,00", -500),
            ("\u{2212}5", -500),
            ("0,01", 1),
            ("000012", 1_200),
            ("1.000.000.000", 100_000_000_000),
        ] {
            assert_eq!(Cents::parse(text), Ok(Cents(cents)), "{text}");
        }
    }

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for (text, why) in [
            ("", MoneyError::Unreadable),
            ("viel", MoneyError::Unreadable),
            ("1,234.56", MoneyError::Unreadable),
            ("1.23.456", MoneyError::Unreadable),
            ("1234.567,00", MoneyError::Unreadable),
            ("1,2,3", MoneyError::Unreadable),
            (",50", MoneyError::Unreadable),
            ("12,", MoneyError::Unreadable),
            ("--5", MoneyError::Unreadable),
            ("١٢", MoneyError::Unreadable),
            ("12 $", MoneyError::Unreadable),
            ("1e9", MoneyError::Unreadable),
            ("12,345", MoneyError::PartsOfACent),
            ("12.3456", MoneyError::PartsOfACent),
            ("1.000.000.000,01", MoneyError::TooLarge),
            ("99999999999999999999", MoneyError::TooLarge),
        ] {
            assert_eq!(Cents::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn an_amount_is_shown_as_its_language_writes_it() {
        let amount = Cents(123_456_789);
        for (language, shown) in [
            (Language::German, "1.234.567,89\u{a0}€"),
            (Language::Simple, "1.234.567,89\u{a0}€"),
            (Language::English, "€1,234,567.89"),
            (Language::Turkish, "1.234.567,89\u{a0}€"),
            (Language::Arabic, "1,234,567.89\u{a0}€"),
            (Language::Ukrainian, "1\u{a0}234\u{a0}567,89\u{a0}€"),
        ] {
            assert_eq!(amount.format(language), shown);
        }
        assert_eq!(Cents(-5).to_string(), "\u{2212}0,05\u{a0}€");
        assert_eq!(Cents(i64::MIN).typed(), "-92.233.720.368.547.758,08");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_again(cents in -Cents::LARGEST.0..=Cents::LARGEST.0) {
            prop_assert_eq!(Cents::parse(&Cents(cents).typed()), Ok(Cents(cents)));
            prop_assert_eq!(Cents::parse(&Cents(cents).to_string()), Ok(Cents(cents)));
        }

        #[test]
        fn no_text_panics_or_leaves_the_bounds(text in "[-0-9.,€ ]{0,30}|\\PC{0,20}") {
            if let Ok(amount) = Cents::parse(&text) {
                prop_assert!(amount.0.abs() <= Cents::LARGEST.0);
            }
        }

        #[test]
        fn sums_are_exact_or_nothing(amounts in prop::collection::vec(any::<i64>(), 0..8)) {
            let exact: i128 = amounts.iter().map(|amount| i128::from(*amount)).sum();
            match Cents::sum(amounts.iter().map(|amount| Cents(*amount))) {
                Some(sum) => prop_assert_eq!(i128::from(sum.0), exact),
                // A sum may leave the bounds on its way; then there is none.
                None => prop_assert!(amounts.len() > 1),
            }
            let (first, second) = (amounts.first().copied(), amounts.get(1).copied());
            if let (Some(first), Some(second)) = (first, second) {
                prop_assert_eq!(Cents(first).checked_sub(Cents(second)).map(|c| c.0), first.checked_sub(second));
                prop_assert_eq!(Cents(first).checked_mul(second).map(|c| c.0), first.checked_mul(second));
            }
        }
    }
}
