//! How few people cover this?
//!
//! Tasks with fixed times, workers who are each able to take some of them, and nobody in two places at once:
//! the fewest workers who do everything. Dispatch asks it backwards, when it recruits: how many who speak
//! Dari are needed for a month like the last one? In the literature it is the *shift minimisation personnel
//! task scheduling problem* (Krishnamoorthy, Ernst and Baatar, European Journal of Operational Research 219,
//! 2012), a list colouring of an interval graph, and hard to solve.
//!
//! ```
//! use solver::smptsp::{Instance, Limits, Task, solve};
//!
//! let tasks = [(9, 11), (10, 12), (11, 13)].map(|(start, end)| Task { start, end });
//! let instance = Instance::new(tasks.to_vec(), &[vec![0, 1], vec![0, 2], vec![1, 2]])?;
//! let cover = solve(&instance, Limits { seed: 1, threads: 1, turns: 100, stop: || false })?;
//! assert_eq!((cover.people, cover.bound), (2, 2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Method
//!
//! - **Fewer and fewer** (`search`): from everybody downwards, whoever is missed least is sent home, and
//!   their tasks are open. If all find a place, the next is sent home.
//! - **The walk** (`walk`): an open task goes to whoever would leave the least for it; what they leave is
//!   open in turn. Each task weighs as often as it was left over, so that the walk learns what is hard
//!   to place. This is the ejection pool of Nagata and Bräysy (Operations Research Letters 37, 2009) with a
//!   short memory of what was left (Glover, ORSA Journal on Computing 1, 1989). Now and then somebody present
//!   is exchanged for somebody who is not.
//! - **Renewal** (`renewal`, `sweep`): ten workers, perhaps one of them new, and the open tasks are planned
//!   anew at once, the best way or nearly. That a part is solved exactly again and again is the idea of Smet,
//!   Wauters, Mihaylov and Vanden Berghe (Omega 46, 2014), who use integer programming for it.
//! - **Relays** (`blocks`): with as many people as tasks overlap at most, nobody is ever idle at the busiest
//!   moments. If between two of them one task ends and one starts, one worker has to do both: they become one
//!   task, which fewer are able to take. If nobody is, one more person is needed, proven.
//! - **The bound** (`bound`): the largest overlap, raised by prices for tasks on a second thread. Where
//!   workers are only there for a part of the time, this proves far more than the overlap.
//!
//! With one thread the same seed gives the same cover as long as the clock of the caller does not end the search.
//! The bound can only end it, never lead it. More threads search from seeds of their own and share the bound only.

mod blocks;
mod bound;
mod check;
mod instance;
mod problem;
mod renewal;
mod search;
mod solve;
mod sweep;
mod text;
mod timetable;
mod walk;

pub use check::{Fault, check};
pub use instance::{Error, Instance, Task};
pub use solve::{Cover, Limits, Uncovered, solve};
