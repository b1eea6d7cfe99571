//! What a place is.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{clock::Moment, contact::Postcode, day::Day, geo::Point, id::Id};

use super::postcodes;
use crate::reading::{Reader, optional};

/// The kind under which the house speaks of places.
pub const SUBJECT: &str = "place";

/// Most characters of a line.
const LINE: usize = 200;
/// Most characters of notes.
const NOTES: usize = 4_000;

/// Barrierefreiheit. A fact about getting into a place and around in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Stufenlos erreichbar.
    StepFree,
    /// Aufzug.
    Lift,
    /// Rollstuhlgerechte Toilette.
    Toilet,
    /// Parkplatz für Menschen mit Behinderung.
    Parking,
    /// Höranlage.
    Hearing,
    /// Leitsystem für blinde Menschen.
    Guidance,
}

impl Access {
    /// All of them, in the order of forms.
    pub const ALL: [Self; 6] = [
        Self::StepFree,
        Self::Lift,
        Self::Toilet,
        Self::Parking,
        Self::Hearing,
        Self::Guidance,
    ];

    /// As the database and addresses keep it.
    pub fn key(self) -> &'static str {
        match self {
            Self::StepFree => "step_free",
            Self::Lift => "lift",
            Self::Toilet => "toilet",
            Self::Parking => "parking",
            Self::Hearing => "hearing",
            Self::Guidance => "guidance",
        }
    }

    /// The fact with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fact| fact.key() == key)
    }
}

/// Where it lies on the earth, and how well that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Location {
    /// Degrees.
    pub point: Point,
    /// Whether it is the place itself and not the middle of its postcode.
    pub is_exact: bool,
}

/// What a form says about a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// As people call it.
    pub name: String,
    /// Street and number.
    pub street: Option<String>,
    /// Five digits.
    pub postcode: Option<Postcode>,
    /// Town.
    pub town: Option<String>,
    /// Where it lies.
    pub location: Option<Location>,
    /// The part of the municipality.
    pub district: Option<Id>,
    /// How one gets in and around.
    pub access: Vec<Access>,
    /// What is to be said about that.
    pub access_notes: Option<String>,
    /// Since when nobody may learn its address.
    pub protected_since: Option<Day>,
    /// For colleagues only.
    pub notes: Option<String>,
    /// When it closed.
    pub closed_on: Option<Day>,
}

/// Ort. Where something happens.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The record.
    pub id: Id,
    /// What is known, as far as it may be known by whoever asks.
    pub details: Details,
    /// Whether something is kept back.
    pub is_hidden: bool,
    /// Last change.
    pub changed_at: Moment,
}

impl Place {
    /// Takes away everything by which a protected place could be found: only its name stays.
    #[must_use]
    pub fn hidden(mut self) -> Self {
        self.details = Details {
            name: self.details.name,
            protected_since: self.details.protected_since,
            street: None,
            postcode: None,
            town: None,
            location: None,
            district: None,
            access: Vec::new(),
            access_notes: None,
            notes: None,
            closed_on: None,
        };
        self.is_hidden = true;
        self
    }
}

impl Details {
    /// Reads the form. Without coordinates the middle of the postcode is taken.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let postcode = form.parsed("postcode", |text| {
            Postcode::parse(text).map_err(|wrong| wrong.key())
        });
        let lat = form.parsed("lat", |text| degrees(text, 90.0).ok_or("error-coordinate"));
        let lon = form.parsed("lon", |text| degrees(text, 180.0).ok_or("error-coordinate"));
        for (one, other, field) in [(lat, lon, "lon"), (lon, lat, "lat")] {
            if one.is_some() && other.is_none() && fields.text(field).is_empty() {
                form.complain(field, Refusal::new("error-required"));
            }
        }
        let typed = lat.zip(lon).map(|(lat, lon)| Location {
            point: Point { lon, lat },
            is_exact: true,
        });
        let middle = || {
            let point = postcodes::middle(postcode.as_ref()?)?;
            let is_exact = false;
            Some(Location { point, is_exact })
        };
        let details = Self {
            name: form.required("name", LINE),
            street: form.text("street", LINE),
            town: form.text("town", LINE),
            location: typed.or_else(middle),
            postcode,
            district: form.optional_choice("district", |text| text.parse().ok()),
            access: fields.all("access").filter_map(Access::of).collect(),
            access_notes: form.long_text("access_notes", NOTES),
            protected_since: form.day("protected_since"),
            notes: form.long_text("notes", NOTES),
            closed_on: form.day("closed_on"),
        };
        form.finish(details)
    }

    /// The form as it was filled. Coordinates stand in it only where somebody typed them.
    pub fn fields(&self) -> Fields {
        let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let words = |text: &Option<String>| text.clone().unwrap_or_default();
        let exact = self.location.filter(|location| location.is_exact);
        let degrees = |of: fn(Point) -> f64| {
            exact
                .map(|location| format!("{:.6}", of(location.point)))
                .unwrap_or_default()
        };
        let mut pairs = vec![
            ("name", self.name.clone()),
            ("street", words(&self.street)),
            ("postcode", optional(self.postcode.as_ref())),
            ("town", words(&self.town)),
            ("lat", degrees(|point| point.lat)),
            ("lon", degrees(|point| point.lon)),
            ("district", optional(self.district.as_ref())),
            ("access_notes", words(&self.access_notes)),
            ("protected_since", day(self.protected_since)),
            ("notes", words(&self.notes)),
            ("closed_on", day(self.closed_on)),
        ];
        pairs.extend(
            self.access
                .iter()
                .map(|fact| ("access", fact.key().to_owned())),
        );
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

/// Degrees with a dot or a comma, not beyond `most`.
fn degrees(text: &str, most: f64) -> Option<f64> {
    let degrees: f64 = text.replace(',', ".").parse().ok()?;
    (degrees.is_finite() && degrees.abs() <= most).then_some(degrees)
}
