//! The form with which an institution asks, as its page shows it: for a new request, and for one that is written anew.

use std::collections::BTreeSet;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use platform::{
    Result,
    web::{Shell, Typed, Visit, field::Field, render},
};
use registry::{languages, people};
use values::{id::Id, language::Language};

use super::{
    super::{
        actions::{asking, own::Scope},
        form::{self, Hand},
        model::GenderWish,
        rules::names_somebody,
        spoken,
    },
    door::private,
    near::near,
    same::Same,
    shown::{self, Found},
};
use crate::{
    interpreters,
    pool::{Medium, RuleSet, length_on},
};

/// Lengths to choose from, in minutes, as far as the rules have them.
const LENGTHS: [u32; 10] = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240];

/// One of several things to choose.
pub struct Offered {
    /// As the form sends it.
    pub key: String,
    /// What it says.
    pub words: String,
    /// What helps to decide.
    pub hint: String,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// Things to choose one of, or several.
pub struct Choice {
    /// As the form sends it.
    pub name: String,
    /// What is asked.
    pub legend: String,
    /// What helps to decide.
    pub hint: String,
    /// What is wrong.
    pub error: Option<String>,
    /// The things.
    pub options: Vec<Offered>,
    /// Whether several can be chosen.
    pub is_many: bool,
}

/// What a form is for.
pub struct Purpose {
    /// Key of the page's title.
    pub title: &'static str,
    /// Key of what it is about.
    pub lead: &'static str,
    /// Where it is sent, below the centre.
    pub action: String,
    /// Key of what its button says.
    pub submit: &'static str,
    /// Where one goes instead, below the centre.
    pub back: Option<String>,
    /// The number of the form; a form that is written anew needs none.
    pub number: Option<String>,
    /// Whether it is one of a series that is written anew.
    pub is_series: bool,
    /// The address that stays as it is.
    pub fixed_email: Option<String>,
    /// Who fills it in.
    pub hand: Hand,
}

#[derive(Template)]
#[template(path = "requests/form.html")]
pub struct FormPage {
    shell: Shell,
    typed: Typed,
    purpose: Purpose,
    rules: RuleSet,
    findings: Vec<Found>,
    languages: Vec<String>,
    near: Option<Choice>,
    institutions: Vec<String>,
    /// Interpreters of whom a coordinator may say that they know the case.
    people: Vec<(String, String)>,
    /// Whoever came before, where it is asked for once more.
    same: Option<Same>,
}

impl FormPage {
    /// The form as `typed`, with what the rules `found`.
    pub async fn new(
        visit: &Visit,
        shell: Shell,
        rules: RuleSet,
        purpose: Purpose,
        typed: Typed,
        findings: Vec<Found>,
    ) -> Result<Self> {
        let centre = visit.centre()?;
        let (own, people) = match purpose.hand {
            Hand::Asker => {
                let own = asking::organisations_of(centre, &visit.actor).await?;
                (own, Vec::new())
            }
            Hand::Staff => {
                let own = asking::register(centre, &visit.actor).await?;
                (own, people(visit).await?)
            }
        };
        Ok(Self {
            people,
            same: None,
            near: near(visit, &shell, &typed).await?,
            languages: spoken::names(visit.language),
            institutions: own.into_iter().map(|one| one.details.name).collect(),
            shell,
            typed,
            purpose,
            rules,
            findings,
        })
    }

    /// The same with the offer to ask for whoever came before.
    pub fn offering(mut self, same: Option<Same>) -> Self {
        self.same = same;
        self
    }

    /// The page; its status says whether something must be put right.
    pub fn answer(&self) -> Result<Response> {
        let mut page = render(self)?;
        let is_refused = self.findings.iter().any(|found| found.is_refused);
        if is_refused || self.typed.is_refused() {
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        }
        Ok(private(page))
    }

    /// What was found beside a field.
    fn found(&self, field: &str) -> Vec<&Found> {
        let all = self.findings.iter();
        all.filter(|found| found.field == field).collect()
    }

    /// Whether the rules say no.
    fn is_refused(&self) -> bool {
        self.findings.iter().any(|found| found.is_refused)
    }

    fn is_staff(&self) -> bool {
        self.purpose.hand == Hand::Staff
    }

    /// Whether something says no that a coordinator may decide otherwise.
    fn may_despite(&self) -> bool {
        self.is_staff() && self.is_refused()
    }

    fn field(&self, name: &str, widget: &str) -> Field {
        let label = self.shell.say(format!("requests-field-{name}"));
        self.typed.field(&self.shell, name, label, "", widget)
    }

    fn hinted(&self, name: &str, widget: &str) -> Field {
        let mut field = self.field(name, widget);
        field.hint = Some(self.shell.say(format!("requests-hint-{name}")));
        field
    }

    /// The address of an institution that telephones: it may have none.
    fn email_of_another(&self) -> Field {
        let label = self.shell.say("requests-field-email");
        let hint = self.shell.say("requests-hint-email-staff");
        self.typed
            .field(&self.shell, "email", label, hint, "email")
            .of_another()
    }

    /// A date or a time of a wish; its label is that of the first one.
    fn wish(&self, name: &str, end: &str, widget: &str) -> Field {
        let label = self.shell.say(format!("requests-field-{name}"));
        let field = format!("{name}{end}");
        self.typed
            .field(&self.shell, field, label, "", widget)
            .of_another()
    }

    /// Part of an address: needed where one meets at a place, and only there.
    fn at_place(&self, field: Field) -> Field {
        if self.typed.value("medium") == Medium::Place.key() {
            field.required().of_another()
        } else {
            field.of_another()
        }
    }

    /// Whether one may meet in another way than at a place.
    fn may_be_elsewhere(&self) -> bool {
        self.rules.media.iter().any(|one| *one != Medium::Place)
    }

    fn file_number(&self) -> Field {
        file_number(&self.shell, &self.typed, self.purpose.hand)
    }

    fn choice(&self, name: &str, legend: String, options: Vec<(String, String)>) -> Choice {
        let value = self.typed.value(name);
        Choice {
            name: name.to_owned(),
            legend,
            hint: String::new(),
            error: self.typed.error(&self.shell, name),
            options: options
                .into_iter()
                .map(|(key, words)| Offered {
                    is_chosen: key == value,
                    key,
                    words,
                    hint: String::new(),
                })
                .collect(),
            is_many: false,
        }
    }

    fn occasions(&self) -> Field {
        let options = self.rules.occasions.iter().map(|own| {
            let words = shown::occasion(&self.shell, &self.rules, &own.key);
            (own.key.clone(), words)
        });
        let nothing = self.shell.say("requests-please-choose");
        self.field("occasion", "select")
            .among(options.collect::<Vec<_>>())
            .or_nothing(nothing)
            .required()
    }

    /// Each thing the pool does not do, to be ticked where it is meant.
    fn subjects(&self) -> Vec<Offered> {
        let all = self.rules.exclusions.iter();
        all.map(|exclusion| {
            let question = match &exclusion.words {
                Some(words) => words.question.clone(),
                None => self
                    .shell
                    .say(format!("pool-subject-{}-question", exclusion.key)),
            };
            let key = form::subject_field(&exclusion.key);
            Offered {
                is_chosen: self.typed.value(&key) == "yes",
                key,
                words: question,
                hint: String::new(),
            }
        })
        .collect()
    }

    /// Lengths the rules have, with their limits and the one that is written already.
    fn lengths(&self) -> Field {
        let (shortest, longest) = (self.rules.shortest_minutes, self.rules.longest_minutes);
        let usual = LENGTHS.into_iter();
        let usual = usual.filter(|minutes| (shortest..=longest).contains(minutes));
        let written: Option<u32> = self.typed.value("minutes").parse().ok();
        let written = written.filter(|minutes| (1..=24 * 60).contains(minutes));
        let all: BTreeSet<u32> = usual.chain([shortest, longest]).chain(written).collect();
        let options = all.into_iter().map(|minutes| {
            let words = length_on(&self.shell, minutes);
            (minutes.to_string(), words)
        });
        self.field("minutes", "select")
            .among(options.collect::<Vec<_>>())
    }

    /// Who knows the case.
    fn preferred(&self) -> Field {
        let nothing = self.shell.say("requests-preferred-nobody");
        self.hinted("preferred", "select")
            .among(&self.people)
            .or_nothing(nothing)
    }

    fn media(&self) -> Choice {
        let options = self.rules.media.iter().map(|medium| {
            let words = self.shell.say(format!("requests-medium-{}", medium.key()));
            (medium.key().to_owned(), words)
        });
        let legend = self.shell.say("requests-field-medium");
        self.choice("medium", legend, options.collect())
    }

    fn genders(&self) -> Field {
        let options = GenderWish::ALL.map(|wish| {
            let words = self.shell.say(format!("requests-gender-{}", wish.key()));
            (wish.key().to_owned(), words)
        });
        self.field("gender", "select").among(options)
    }

    fn repeats(&self) -> Choice {
        let options = ["once", "weekly"].map(|key| {
            let words = self.shell.say(format!("requests-series-{key}"));
            (key.to_owned(), words)
        });
        let legend = self.shell.say("requests-field-series");
        self.choice("series", legend, options.to_vec())
    }

    fn scopes(&self) -> Choice {
        scopes(&self.shell, self.typed.value("scope"))
    }

    fn kinds(&self) -> Field {
        let nothing = self.shell.say("requests-please-choose");
        self.field("kind", "select")
            .among(shown::kinds(&self.shell, &self.rules))
            .or_nothing(nothing)
            .required()
    }

    /// Whether some free words look like a name.
    fn is_named(&self) -> bool {
        let free = ["note", "place", "variety"].map(|name| self.typed.value(name));
        names_somebody(self.typed.value("file_number"), &free)
    }

    /// The language the substitutes were shown for.
    fn seen(&self) -> String {
        let found = spoken::find(self.typed.value("language"), Language::German);
        found.map_or_else(|_| String::new(), |found| found.tag.clone())
    }
}

/// What the institution calls the case: its own number, or that of whoever is on the telephone.
pub fn file_number(shell: &Shell, typed: &Typed, hand: Hand) -> Field {
    let (label, hint) = match hand {
        Hand::Asker => ("requests-field-file_number", "requests-hint-file_number"),
        Hand::Staff => (
            "requests-field-file_number-staff",
            "requests-hint-file_number-staff",
        ),
    };
    let (label, hint) = (shell.say(label), shell.say(hint));
    let field = typed.field(shell, "file_number", label, hint, "text");
    field.of_another()
}

/// Ids and names of everybody who takes appointments, by name.
async fn people(visit: &Visit) -> Result<Vec<(String, String)>> {
    let centre = visit.centre()?;
    let (rows, today) = (centre.database.read(), centre.clock.today());
    let active = interpreters::store::list_active(rows, today).await?;
    let ids: Vec<Id> = active.iter().map(|one| one.person).collect();
    let mut names = people::names_of(centre, &visit.actor, &ids).await?;
    let mut all: Vec<(String, String)> = active
        .iter()
        .filter_map(|one| Some((one.id.to_string(), names.remove(&one.person)?)))
        .collect();
    let compare = languages::alphabet(visit.language);
    all.sort_by(|(_, one), (_, other)| compare(one, other));
    Ok(all)
}

/// Whether one date is meant, or the following ones, too.
pub fn scopes(shell: &Shell, value: &str) -> Choice {
    let options = Scope::ALL.into_iter().map(|scope| Offered {
        key: scope.key().to_owned(),
        words: shell.say(format!("requests-scope-{}", scope.key())),
        hint: String::new(),
        is_chosen: scope == Scope::of(value),
    });
    Choice {
        name: "scope".to_owned(),
        legend: shell.say("requests-scope"),
        hint: String::new(),
        error: None,
        options: options.collect(),
        is_many: false,
    }
}
