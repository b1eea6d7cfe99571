//! What an organisation is, and whom one knows there.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{
    clock::Moment,
    contact::{Email, Phone, Postcode, WebAddress},
    day::Day,
    id::Id,
};

use crate::reading::{Reader, optional};

/// The kind under which the house speaks of organisations.
pub const SUBJECT: &str = "organisation";

/// Most characters of a line.
pub(super) const LINE: usize = 200;
/// Most characters of notes.
const NOTES: usize = 4_000;

/// Art der Organisation. What it is in the centre's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Migrant*innenorganisation.
    Migrant,
    /// Schule.
    School,
    /// Kindertageseinrichtung.
    Kita,
    /// Behörde.
    Authority,
    /// Wohlfahrtsverband.
    Welfare,
    /// Beratungsstelle.
    Counselling,
    /// Unternehmen.
    Company,
    /// Initiative.
    Initiative,
    /// Another Kommunales Integrationszentrum.
    Centre,
    /// Anything else.
    Other,
}

impl Kind {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 10] = [
        Self::Migrant,
        Self::School,
        Self::Kita,
        Self::Authority,
        Self::Welfare,
        Self::Counselling,
        Self::Company,
        Self::Initiative,
        Self::Centre,
        Self::Other,
    ];

    /// As the database and addresses keep it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Migrant => "migrant",
            Self::School => "school",
            Self::Kita => "kita",
            Self::Authority => "authority",
            Self::Welfare => "welfare",
            Self::Counselling => "counselling",
            Self::Company => "company",
            Self::Initiative => "initiative",
            Self::Centre => "centre",
            Self::Other => "other",
        }
    }

    /// The kind with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What a form says about an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// As it calls itself.
    pub name: String,
    /// Its abbreviation.
    pub short_name: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// To which it belongs.
    pub parent: Option<Id>,
    /// Street and number, or post box.
    pub street: Option<String>,
    /// Five digits.
    pub postcode: Option<Postcode>,
    /// Town.
    pub town: Option<String>,
    /// Stadtbezirk, by name.
    pub district: Option<String>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Mail.
    pub email: Option<Email>,
    /// Web.
    pub website: Option<WebAddress>,
    /// Schulnummer: six digits in North Rhine-Westphalia.
    pub school_number: Option<String>,
    /// As what and by whom it is recognised (Anerkennung).
    pub recognition: Option<String>,
    /// From when.
    pub recognised_since: Option<Day>,
    /// Until when.
    pub recognised_until: Option<Day>,
    /// When it agreed to be published.
    pub publish_consent_on: Option<Day>,
    /// When it took that back.
    pub publish_withdrawn_on: Option<Day>,
    /// For colleagues only.
    pub notes: Option<String>,
    /// When it closed.
    pub closed_on: Option<Day>,
}

/// Organisation. Anybody the centre works with who is not a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The record.
    pub id: Id,
    /// What is known.
    pub details: Details,
    /// Last change.
    pub changed_at: Moment,
}

impl Organisation {
    /// Whether it may be shown to everybody on `day`: consent is given and not taken back.
    pub fn is_public(&self, day: Day) -> bool {
        let details = &self.details;
        details.publish_consent_on.is_some_and(|from| from <= day)
            && details.publish_withdrawn_on.is_none_or(|until| day < until)
            && details.closed_on.is_none_or(|closed| day < closed)
    }
}

impl Details {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let details = Self {
            name: form.required("name", LINE),
            short_name: form.text("short_name", LINE),
            kind: form.choice("kind", Kind::of).unwrap_or(Kind::Other),
            parent: form.optional_choice("parent", |text| text.parse().ok()),
            street: form.text("street", LINE),
            postcode: form.parsed("postcode", |text| {
                Postcode::parse(text).map_err(|wrong| wrong.key())
            }),
            town: form.text("town", LINE),
            district: form.text("district", LINE),
            phone: form.parsed("phone", |text| {
                Phone::parse(text).map_err(|wrong| wrong.key())
            }),
            email: form.parsed("email", |text| {
                Email::parse(text).map_err(|wrong| wrong.key())
            }),
            website: form.parsed("website", web),
            school_number: form.parsed("school_number", school_number),
            recognition: form.text("recognition", LINE),
            recognised_since: form.day("recognised_since"),
            recognised_until: form.day("recognised_until"),
            publish_consent_on: form.day("publish_consent_on"),
            publish_withdrawn_on: form.day("publish_withdrawn_on"),
            notes: form.long_text("notes", NOTES),
            closed_on: form.day("closed_on"),
        };
        form.in_order(
            "recognised_until",
            details.recognised_since,
            details.recognised_until,
        );
        form.in_order(
            "publish_withdrawn_on",
            details.publish_consent_on,
            details.publish_withdrawn_on,
        );
        if details.publish_withdrawn_on.is_some() && details.publish_consent_on.is_none() {
            form.complain("publish_consent_on", Refusal::new("error-required"));
        }
        form.finish(details)
    }

    /// The form as it was filled.
    pub fn fields(&self) -> Fields {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let pairs = [
            ("name", self.name.clone()),
            ("short_name", words(&self.short_name)),
            ("kind", self.kind.key().to_owned()),
            ("parent", optional(self.parent.as_ref())),
            ("street", words(&self.street)),
            ("postcode", optional(self.postcode.as_ref())),
            ("town", words(&self.town)),
            ("district", words(&self.district)),
            (
                "phone",
                self.phone.as_ref().map(Phone::readable).unwrap_or_default(),
            ),
            ("email", optional(self.email.as_ref())),
            (
                "website",
                self.website
                    .as_ref()
                    .map(|address| address.as_str().to_owned())
                    .unwrap_or_default(),
            ),
            ("school_number", words(&self.school_number)),
            ("recognition", words(&self.recognition)),
            ("recognised_since", day(self.recognised_since)),
            ("recognised_until", day(self.recognised_until)),
            ("publish_consent_on", day(self.publish_consent_on)),
            ("publish_withdrawn_on", day(self.publish_withdrawn_on)),
            ("notes", words(&self.notes)),
            ("closed_on", day(self.closed_on)),
        ];
        let pairs = pairs.into_iter();
        Fields::new(pairs.map(|(name, text)| (name.to_owned(), text)).collect())
    }

    /// Street, postcode and town in one line; empty when nothing is known.
    pub fn address(&self) -> String {
        let postcode = self.postcode.as_ref().map_or("", Postcode::as_str);
        let place = format!("{postcode} {}", self.town.as_deref().unwrap_or_default());
        let lines = [self.street.as_deref().unwrap_or_default(), place.trim()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        lines.join(", ")
    }
}

/// People leave out `https://`.
pub(super) fn web(text: &str) -> Result<WebAddress, &'static str> {
    let full = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    WebAddress::parse(&full).map_err(|wrong| wrong.key())
}

/// Spreadsheets take leading zeros away from numbers; blanks are put in for reading.
fn school_number(text: &str) -> Result<String, &'static str> {
    let digits: String = text.split_whitespace().collect();
    let is_number = digits.len() <= 6 && digits.bytes().all(|digit| digit.is_ascii_digit());
    if is_number && digits.bytes().any(|digit| digit != b'0') {
        Ok(format!("{digits:0>6}"))
    } else {
        Err("error-school-number")
    }
}

/// Kontakt. Somebody one knows at an organisation: a person of the registry, or a name alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The record.
    pub id: Id,
    /// At which organisation.
    pub organisation: Id,
    /// What is known.
    pub details: ContactDetails,
}

/// What a form says about a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactDetails {
    /// The person's record.
    pub person: Option<Id>,
    /// The name, where there is no record.
    pub name: Option<String>,
    /// What they do there.
    pub role: Option<String>,
    /// Mail at the organisation.
    pub email: Option<Email>,
    /// Telephone at the organisation.
    pub phone: Option<Phone>,
    /// From when.
    pub starts_on: Option<Day>,
    /// Until when.
    pub ends_on: Option<Day>,
}

impl ContactDetails {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let details = Self {
            person: form.optional_choice("person", |text| text.parse().ok()),
            name: form.text("name", LINE),
            role: form.text("role", LINE),
            email: form.parsed("email", |text| {
                Email::parse(text).map_err(|wrong| wrong.key())
            }),
            phone: form.parsed("phone", |text| {
                Phone::parse(text).map_err(|wrong| wrong.key())
            }),
            starts_on: form.day("starts_on"),
            ends_on: form.day("ends_on"),
        };
        form.in_order("ends_on", details.starts_on, details.ends_on);
        if details.person.is_none() && fields.text("name").is_empty() {
            form.complain("name", Refusal::new("error-required"));
        }
        form.finish(details)
    }

    /// The form as it was filled.
    pub fn fields(&self) -> Fields {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let pairs = [
            ("person", optional(self.person.as_ref())),
            ("name", words(&self.name)),
            ("role", words(&self.role)),
            ("email", optional(self.email.as_ref())),
            (
                "phone",
                self.phone.as_ref().map(Phone::readable).unwrap_or_default(),
            ),
            ("starts_on", day(self.starts_on)),
            ("ends_on", day(self.ends_on)),
        ];
        let pairs = pairs.into_iter();
        Fields::new(pairs.map(|(name, text)| (name.to_owned(), text)).collect())
    }
}
