//! An assignment in words, for mails, pages and papers.

use platform::{texts::Texts, web::format};
use values::{clock::Moment, contact::Phone, language::Language};

use super::{
    model::{Assignment, Side},
    rules::paid_minutes,
};
use crate::{
    pool::{Medium, RuleSet, allowance},
    requests::Request,
};

/// Day, from when until when: `Montag, 30. November 2026, 10:00–11:00`.
pub fn when(texts: &Texts, language: Language, from: Moment, until: Moment) -> String {
    let day = values::clock::day_of(from);
    let values = [
        ("day", format::weekday_and_day(language, day).into()),
        ("from", format::time(language, from).into()),
        ("until", format::time(language, until).into()),
    ];
    texts.say_with(language, "assignments-when", &values)
}

/// The language that is interpreted, as `language` calls it.
pub fn spoken(language: Language, tag: &str) -> String {
    let found = registry::languages::find(tag);
    found.map_or_else(|| tag.to_owned(), |spoken| spoken.full_name(language))
}

/// A telephone number as people read it, however it was written down.
pub fn number(written: &str) -> String {
    Phone::parse(written).map_or_else(|_| written.to_owned(), |phone| phone.readable())
}

/// Where one meets, in words.
pub fn place(texts: &Texts, language: Language, request: &Request) -> String {
    let need = &request.need;
    let medium = texts.say(language, &format!("pool-medium-{}", need.medium.key()));
    match need.medium {
        Medium::Place => need.address(),
        Medium::Phone | Medium::Video if need.place.is_empty() => medium,
        // A mark keeps the order of a number that is read from right to left. An address would not be found with marks about it.
        Medium::Phone if language.direction() == "rtl" => {
            format!("{medium}: \u{2066}{}\u{2069}", number(&need.place))
        }
        Medium::Phone => format!("{medium}: {}", number(&need.place)),
        Medium::Video => format!("{medium}: {}", need.place),
    }
}

/// What both sides must know: number, language, when, where.
pub fn facts(
    texts: &Texts,
    language: Language,
    request: &Request,
    assignment: &Assignment,
) -> Vec<(String, String)> {
    let fact = |key: &str, value: String| (texts.say(language, key), value);
    let period = assignment.period;
    vec![
        fact("assignments-number", request.number.to_string()),
        fact(
            "assignments-language",
            spoken(language, &request.need.language),
        ),
        fact(
            "assignments-date",
            when(texts, language, period.from, period.until),
        ),
        fact("assignments-place", place(texts, language, request)),
    ]
}

/// The institution's file number, for pages and papers. No mail says it: it may be more of a name than it should be.
pub fn file_number(
    texts: &Texts,
    language: Language,
    request: &Request,
) -> Option<(String, String)> {
    let number = request.need.file_number.clone();
    let name = texts.say(language, "assignments-file-number");
    (!number.is_empty()).then_some((name, number))
}

/// What the interpreter gets though nobody met; nothing where the rules pay nothing for it. `rules` are those of its day.
pub fn paid(
    texts: &Texts,
    language: Language,
    end: (Side, &str),
    is_late: bool,
    rules: &RuleSet,
) -> Option<(String, String)> {
    let allowance = rules.allowance.as_ref()?;
    let minutes = paid_minutes(end, is_late, allowance.late_minutes);
    if minutes == 0 {
        return None;
    }
    let amount = allowance::amount(allowance, minutes, 0, 0).format(language);
    let values = [
        ("amount", amount.as_str().into()),
        ("minutes", i64::from(minutes).into()),
    ];
    let words = texts.say_with(language, "assignments-paid-late", &values);
    Some((texts.say(language, "assignments-paid"), words))
}
