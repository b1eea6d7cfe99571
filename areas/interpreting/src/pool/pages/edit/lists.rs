//! What the form lets choose from, in words.

use platform::web::{
    Shell,
    field::{Field, Filled},
};
use registry::organisations::Kind;

use super::super::{
    super::{
        form,
        model::{Counted, Medium, Mode},
    },
    text_key,
};

pub(super) fn points(filled: &Filled<'_>) -> Vec<Field> {
    let names = [
        ("open_low", form::MOST_POINTS),
        ("open_middle", form::MOST_POINTS),
        ("open_high", form::MOST_POINTS),
        ("travel", form::MOST_POINTS),
        ("fairness", form::MOST_POINTS),
        ("not_preferred", form::MOST_POINTS),
        ("soft_gender", form::MOST_POINTS),
        ("substitute", form::MOST_POINTS),
        ("unknown_level", form::MOST_POINTS),
        ("alternative", form::MOST_POINTS),
        ("moved", form::MOST_POINTS),
        ("buffer", 240),
        ("spread_days", 730),
        ("asked_days", 365),
    ];
    let field = |(name, most): (&str, i64)| {
        let field = filled.field(name, "number").required();
        field.between(0, most)
    };
    names.map(field).to_vec()
}

pub(super) fn subjects(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-subject-{key}"));
    form::SUBJECTS.map(|(key, _)| (key, words(key))).to_vec()
}

pub(super) fn modes(shell: &Shell) -> Vec<(String, String)> {
    let modes = [Mode::Placing, Mode::Brokering].map(Mode::key);
    named(shell, "pool-mode", &modes)
}

pub(super) fn counted_days(shell: &Shell) -> Vec<(String, String)> {
    named(shell, "pool-counted", &Counted::ALL.map(Counted::key))
}

pub(super) fn named(shell: &Shell, stem: &str, keys: &[&str]) -> Vec<(String, String)> {
    let all = keys.iter();
    all.map(|key| {
        let words = shell.say(format!("{stem}-{}", text_key(key)));
        ((*key).to_owned(), words)
    })
    .collect()
}

pub(super) fn kinds(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("organisations-kind-{key}"));
    Kind::ALL
        .map(|kind| (kind.key(), words(kind.key())))
        .to_vec()
}

pub(super) fn occasions(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-occasion-{key}"));
    form::OCCASIONS.map(|key| (key, words(key))).to_vec()
}

pub(super) fn media(shell: &Shell) -> Vec<(&'static str, String)> {
    let words = |key: &str| shell.say(format!("pool-medium-{key}"));
    Medium::ALL
        .map(|medium| (medium.key(), words(medium.key())))
        .to_vec()
}
