//! Random small questions to which something happens, against every plan that there is.

mod against_all;
mod made_up;
mod rules;
mod stories;
