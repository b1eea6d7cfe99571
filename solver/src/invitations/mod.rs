//! Einsatzanfragen. Whom to ask, in which wave, and how long to wait.

mod acceptance;
mod answer_times;
mod candidate;
mod chance;
mod hours;
mod next_step;
mod record;
mod rules;
mod search;
mod step;

pub use acceptance::{Acceptance, AcceptancePrior, Factor};
pub use answer_times::{AnswerCurve, AnswerPrior, AnswerTimes};
pub use candidate::{Candidate, Standing};
pub use chance::{Chance, NotAChance};
pub use hours::{AskingHours, HoursError, Minute, WEEKDAYS};
pub use next_step::{NobodyLeft, Outlook, Situation, Step, next_step};
pub use record::{Answer, Bins, Circumstances, PersonNumber, Record};
pub use rules::Rules;
