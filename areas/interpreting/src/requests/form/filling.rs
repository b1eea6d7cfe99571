//! The form filled with a request that is kept, and the short one for what changes once somebody comes.

use platform::web::{Errors, Fields};
use registry::{calendar::time::Wall, reading};
use values::language::Language;

use super::{NO_SUBJECT, Reader, TIMES, phone, subject_field};
use crate::{
    pool::{Medium, RuleSet},
    requests::model::Request,
};

/// What can change once somebody comes: where one meets, whom one talks to, what the institution calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// Street and room; number to call; address of the video talk.
    pub place: String,
    /// Whom one talks to.
    pub name: String,
    /// Their telephone.
    pub phone: String,
    /// The institution's own file number.
    pub file_number: String,
}

impl Amendment {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields, medium: Medium) -> Result<Self, Errors> {
        let mut form = Reader {
            fields,
            form: reading::Reader::new(fields),
        };
        let amendment = Self {
            place: match medium {
                Medium::Place => form.required("place"),
                Medium::Phone | Medium::Video => form.line("place"),
            },
            name: form.required("name"),
            phone: phone(&mut form),
            file_number: form.line("file_number"),
        };
        form.form.finish(amendment)
    }
}

/// A form as the request was sent: for correcting it.
pub fn filled_with(request: &Request, rules: &RuleSet, language: Language) -> Fields {
    let judged = &request.judged;
    let mut pairs = pairs(request, &request.times, language);
    // What was answered before there was a place for it is asked again.
    if judged.rules_from.is_some() {
        let own = rules.exclusions.iter().map(|one| &one.key);
        let own: Vec<&String> = own.filter(|key| judged.subjects.contains(*key)).collect();
        if own.is_empty() {
            pairs.push((NO_SUBJECT.to_owned(), "yes".to_owned()));
        }
        for key in own {
            pairs.push((subject_field(key), "yes".to_owned()));
        }
    }
    Fields::new(pairs)
}

/// What is asked for again at another time; whether one of the exclusions is meant is asked anew.
pub fn pairs_again(request: &Request, language: Language) -> Vec<(String, String)> {
    pairs(request, &[], language)
}

fn pairs(request: &Request, times: &[Wall], language: Language) -> Vec<(String, String)> {
    let (asker, need) = (&request.asker, &request.need);
    let named = registry::languages::find(&need.language);
    let name = named.map_or(need.language.as_str(), |found| found.name(language));
    let mut pairs: Vec<(String, String)> = [
        ("language", name),
        ("variety", &need.variety),
        ("occasion", &need.occasion),
        ("medium", need.medium.key()),
        ("place", &need.place),
        ("postcode", &need.postcode),
        ("town", &need.town),
        ("gender", need.gender.key()),
        ("file_number", &need.file_number),
        ("note", &need.note),
        ("institution", &asker.institution),
        ("kind", &asker.kind),
        ("name", &asker.name),
        ("email", &asker.email),
        ("phone", &asker.phone),
        ("seen", &need.language),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .to_vec();
    for tag in &need.substitutes {
        pairs.push(("substitute".to_owned(), tag.clone()));
    }
    if request.judged.is_public_room {
        pairs.push(("public_room".to_owned(), "yes".to_owned()));
    }
    if let Some(preferred) = need.preferred {
        pairs.push(("preferred".to_owned(), preferred.to_string()));
    }
    for (end, wall) in TIMES.iter().zip(times) {
        let start = wall.start;
        pairs.push((format!("date{end}"), start.format("%Y-%m-%d").to_string()));
        pairs.push((format!("start{end}"), start.format("%H:%M").to_string()));
    }
    if let Some(first) = times.first() {
        pairs.push(("minutes".to_owned(), first.minutes.to_string()));
    }
    pairs
}
