//! What the rules say to a request that is kept: by the rules and answers it was judged by when it came.

use platform::{Result, centre::Centre, texts::Texts, web::format};
use values::{clock, day, language::Language};

use super::{model::Request, rules, store::finding};
use crate::pool::{self, Finding, Verdict, Weight};

/// The verdict on a request, whatever the rules of today are.
pub async fn verdict(centre: &Centre, request: &Request) -> Result<Verdict> {
    let rows = centre.database.read();
    let judged = &request.judged;
    let received_on = clock::day_of(request.received_at);
    let pool = pool::store::on(rows, judged.rules_from.unwrap_or(received_on)).await?;
    let series = match request.series {
        Some((series, _)) => finding::count_of_series(rows, series).await?,
        None => 1,
    };
    let asked = rules::asked_of(request, u16::try_from(series).unwrap_or(u16::MAX));
    let moment = judged.times_asked_at.unwrap_or(request.received_at);
    Ok(rules::judge(&pool, &asked, moment))
}

/// Why the triage has found something.
pub fn sentence(texts: &Texts, language: Language, finding: &Finding) -> String {
    if let (Some(words), "subject") = (&finding.own_words, finding.rule) {
        return words.clone();
    }
    let values: Vec<_> = finding
        .values
        .iter()
        .map(|(name, value)| {
            let number: Option<u32> = value.parse().ok();
            let value = match (*name, number) {
                ("subject", _) => texts.say(language, &format!("pool-subject-{value}")).into(),
                ("minutes", Some(minutes)) => pool::length(texts, language, minutes).into(),
                // Only a number knows whether it is one day or several.
                (_, Some(number)) => number.into(),
                _ => in_words(language, value).into(),
            };
            (*name, value)
        })
        .collect();
    let key = match (finding.rule, finding.weight) {
        // »That is not done« would be wrong where a coordinator decides.
        ("subject", Weight::AskBack | Weight::Hint) => "pool-found-subject-asks-back".to_owned(),
        (rule, _) => format!("pool-found-{rule}"),
    };
    let said = texts.say_with(language, &key, &values);
    match &finding.own_words {
        Some(words) => {
            let values = [("said", said.into()), ("words", words.as_str().into())];
            texts.say_with(language, "pool-with-words", &values)
        }
        None => said,
    }
}

/// Days are written as the language writes them.
fn in_words(language: Language, value: &str) -> String {
    let is_day = value.len() == 10 && value.as_bytes().get(4) == Some(&b'-');
    match day::parse(value) {
        Some(day) if is_day => format::day(language, day),
        _ => value.to_owned(),
    }
}
