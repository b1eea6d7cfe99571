//! A probability that cannot be wrong: a whole number of basis points.

use std::fmt;

/// Wahrscheinlichkeit. A probability in basis points: 0 is never, 10 000 is always.
///
/// Whole numbers, so that there is no NaN, nothing below 0 and nothing above 1, and the same input gives the
/// same answer on every machine.
///
/// ```
/// use solver::invitations::Chance;
///
/// let wanted = Chance::from_basis_points(9_500)?;
/// assert_eq!(wanted.to_string(), "95.00 %");
/// assert!(Chance::from_basis_points(10_001).is_err());
/// # Ok::<(), solver::invitations::NotAChance>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chance(u16);

/// More than 10 000 basis points were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} basis points are more than certain (10000)")]
pub struct NotAChance(pub u16);

const WHOLE: u16 = 10_000;

impl Chance {
    /// It does not happen.
    pub const NEVER: Chance = Chance(0);
    /// It happens.
    pub const ALWAYS: Chance = Chance(WHOLE);

    /// Reads basis points, 0 to 10 000.
    ///
    /// # Errors
    /// [`NotAChance`] above 10 000.
    pub const fn from_basis_points(points: u16) -> Result<Self, NotAChance> {
        if points > WHOLE {
            return Err(NotAChance(points));
        }
        Ok(Self(points))
    }

    /// In basis points, 0 to 10 000.
    pub const fn basis_points(self) -> u16 {
        self.0
    }

    /// Between 0 and 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / f64::from(WHOLE)
    }

    /// The nearest basis point; what lies outside 0 to 1 is moved to the edge, what is no number to 0.
    pub fn nearest(share: f64) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0..=10000 before; a NaN becomes 0"
        )]
        let points = (share * f64::from(WHOLE))
            .round()
            .clamp(0.0, f64::from(WHOLE)) as u16;
        Self(points)
    }
}

impl fmt::Display for Chance {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{:02} %", self.0 / 100, self.0 % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_never_happens() {
        assert_eq!(Chance::nearest(f64::NAN), Chance::NEVER);
        assert_eq!(Chance::nearest(f64::INFINITY), Chance::ALWAYS);
        assert_eq!(Chance::nearest(-3.0), Chance::NEVER);
        assert_eq!(Chance::nearest(0.333_349).basis_points(), 3_333);
    }
}
