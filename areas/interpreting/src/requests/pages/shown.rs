//! Requests and what the rules found, in words.

use platform::{
    Result,
    texts::Texts,
    web::{Fields, Shell, Visit, format},
};
use registry::{languages, organisations::Kind};
use values::language::Language;

use super::super::{form, judging, model::Request, rules::judge, telling::when};
use crate::pool::{Finding, RuleSet, Verdict, Weight, model::PRIVATE};

/// Something the rules found, as its field shows it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The field it stands beside.
    pub field: String,
    /// Why.
    pub sentence: String,
    /// What to do instead.
    pub way_out: Option<String>,
    /// Whether it cannot be done so.
    pub is_refused: bool,
}

/// What a verdict says on a page in `language`.
pub fn findings(texts: &Texts, language: Language, verdict: &Verdict) -> Vec<Found> {
    let all = verdict.findings.iter();
    all.map(|finding| Found {
        field: field(finding),
        sentence: judging::sentence(texts, language, finding),
        way_out: finding
            .alternative
            .as_ref()
            .map(|key| texts.say(language, &format!("pool-alternative-{key}"))),
        is_refused: finding.weight == Weight::Refused,
    })
    .collect()
}

/// Each excluded subject has a field of its own.
fn field(finding: &Finding) -> String {
    let mut values = finding.values.iter();
    match values.find(|(name, _)| *name == "subject") {
        Some((_, key)) if finding.field == "subject" => format!("subject-{key}"),
        _ => finding.field.to_owned(),
    }
}

/// What the rules can say already to a form that is half filled in.
pub fn half(visit: &Visit, rules: &RuleSet, fields: &Fields) -> Result<Vec<Found>> {
    let centre = visit.centre()?;
    let (asked, said) = form::half(fields, rules);
    let mut verdict = judge(rules, &asked, centre.clock.now());
    verdict
        .findings
        .retain(|finding| said.contains(finding.field));
    Ok(findings(&centre.texts, visit.language, &verdict))
}

/// What an occasion is called.
pub fn occasion(shell: &Shell, rules: &RuleSet, key: &str) -> String {
    let own = rules.occasions.iter().find(|own| own.key == key);
    match own.and_then(|own| own.words.clone()) {
        Some(words) => words,
        None => shell.say(format!("pool-occasion-{key}")),
    }
}

/// What a kind of institution is called.
pub fn kind(shell: &Shell, key: &str) -> String {
    if key == PRIVATE {
        return shell.say("requests-kind-private");
    }
    shell.say(format!("organisations-kind-{key}"))
}

/// Kinds of institution to choose from: those that may ask first.
pub fn kinds(shell: &Shell, rules: &RuleSet) -> Vec<(String, String)> {
    let all = Kind::ALL.map(|kind| kind.key().to_owned());
    let (may, others): (Vec<String>, Vec<String>) = all
        .into_iter()
        .partition(|key| rules.entitled.contains(key));
    let keys = may.into_iter().chain(others).chain([PRIVATE.to_owned()]);
    keys.map(|key| {
        let words = kind(shell, &key);
        (key, words)
    })
    .collect()
}

/// The name of a language with its name in itself.
pub fn spoken(language: Language, tag: &str) -> String {
    languages::find(tag).map_or_else(|| tag.to_owned(), |one| one.full_name(language))
}

/// Something that was asked for.
pub struct Fact {
    /// What it is.
    pub name: String,
    /// What was said.
    pub words: String,
    /// Whether it is written from left to right in every language: a number, an address of a mail.
    pub is_code: bool,
}

/// Facts that are written from left to right.
const CODES: [&str; 2] = ["requests-field-phone", "requests-field-email"];

/// What was asked for, in the order of the form.
pub fn facts(texts: &Texts, shell: &Shell, rules: &RuleSet, request: &Request) -> Vec<Fact> {
    let language = shell.language();
    let comma = format::comma(language);
    let (asker, need) = (&request.asker, &request.need);
    let times = request.times.iter();
    let times: Vec<String> = times.map(|wall| when(texts, language, wall)).collect();
    let near = need.substitutes.iter();
    let near: Vec<String> = near.map(|tag| spoken(language, tag)).collect();
    let pairs = [
        ("requests-fact-language", spoken(language, &need.language)),
        ("requests-field-variety", need.variety.clone()),
        ("requests-fact-near", near.join(comma)),
        (
            "requests-field-occasion",
            occasion(shell, rules, &need.occasion),
        ),
        (
            "requests-fact-time",
            times.first().cloned().unwrap_or_default(),
        ),
        (
            "requests-fact-alternative",
            times.get(1..).unwrap_or_default().join("; "),
        ),
        (
            "requests-fact-medium",
            shell.say(format!("requests-medium-{}", need.medium.key())),
        ),
        ("requests-fact-place", need.address()),
        (
            "requests-field-gender",
            shell.say(format!("requests-gender-{}", need.gender.key())),
        ),
        ("requests-field-file_number", need.file_number.clone()),
        ("requests-field-note", need.note.clone()),
        ("requests-field-institution", asker.institution.clone()),
        ("requests-fact-contact", asker.name.clone()),
        ("requests-field-phone", asker.phone.clone()),
        ("requests-field-email", asker.email.clone()),
    ];
    let said = pairs.into_iter().filter(|(_, words)| !words.is_empty());
    said.map(|(key, words)| Fact {
        name: shell.say(key),
        words,
        is_code: CODES.contains(&key),
    })
    .collect()
}
