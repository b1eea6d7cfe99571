//! Auftragsbestätigung as a paper: what both sides must know, and lines to sign on where no telephone is at hand. Beside the language
//! of whoever reads it stands German, because the institution signs it, too.

use platform::centre::Centre;
use registry::documents::Letter;
use values::language::Language;

use super::{
    model::{Assignment, Side},
    words,
};
use crate::requests::Request;

/// The paper of a side.
pub struct Paper<'a> {
    /// Whose.
    pub centre: &'a Centre,
    /// Whom it is for.
    pub side: Side,
    /// What they read.
    pub language: Language,
    /// Whom they meet.
    pub other: String,
    /// Whether it says the institution's file number, which no mail does.
    pub says_file_number: bool,
}

impl Paper<'_> {
    /// What it says.
    pub fn letter(&self, request: &Request, assignment: &Assignment) -> Letter {
        let languages = self.languages();
        let facts: Vec<_> = languages
            .iter()
            .map(|language| self.facts(*language, request, assignment))
            .collect();
        let asker = &request.asker;
        let recipient = match self.side {
            Side::Institution => vec![asker.institution.clone(), asker.name.clone()],
            Side::Interpreter | Side::Centre => Vec::new(),
        };
        Letter {
            recipient: recipient
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect(),
            written_on: Some(self.centre.clock.today()),
            subject: self.say("assignments-paper-subject").join(" / "),
            paragraphs: self.say(&format!("assignments-paper-{}", self.side.key())),
            heads: vec![
                self.say("assignments-paper-what").join(" / "),
                self.say("assignments-paper-value").join(" / "),
            ],
            rows: beside(&facts),
            after: [
                self.say("assignments-paper-sign"),
                self.say("assignments-paper-lines"),
            ]
            .concat(),
            signature: String::new(),
        }
    }

    /// The file's name.
    pub fn name(&self, request: &Request) -> String {
        let name = self
            .centre
            .texts
            .say(self.language, "assignments-paper-file");
        format!("{name}-{}.pdf", request.number)
    }

    fn facts(
        &self,
        language: Language,
        request: &Request,
        assignment: &Assignment,
    ) -> Vec<(String, String)> {
        let texts = &self.centre.texts;
        let mut facts = words::facts(texts, language, request, assignment);
        if self.says_file_number {
            facts.extend(words::file_number(texts, language, request));
        }
        let name = match self.side {
            Side::Interpreter => "assignments-institution",
            Side::Institution | Side::Centre => "assignments-interpreter",
        };
        facts.push((texts.say(language, name), self.other.clone()));
        facts
    }

    /// The language somebody reads, and German where that is another one.
    fn languages(&self) -> Vec<Language> {
        match self.language {
            Language::German | Language::Simple => vec![Language::German],
            other => vec![other, Language::German],
        }
    }

    /// The same words in each of them.
    fn say(&self, key: &str) -> Vec<String> {
        let all = self.languages().into_iter();
        all.map(|language| self.centre.texts.say(language, key))
            .collect()
    }
}

/// The facts of each language in one table; what is the same stands once.
fn beside(facts: &[Vec<(String, String)>]) -> Vec<Vec<String>> {
    let Some((first, others)) = facts.split_first() else {
        return Vec::new();
    };
    let rows = first.iter().enumerate().map(|(place, (name, value))| {
        let (mut names, mut values) = (vec![name.clone()], vec![value.clone()]);
        for (name, value) in others.iter().filter_map(|other| other.get(place)) {
            if !names.contains(name) {
                names.push(name.clone());
            }
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        vec![names.join(" / "), values.join(" / ")]
    });
    rows.collect()
}
