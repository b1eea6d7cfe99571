//! Who acts for an organisation, who is invited to, and what they may correct there themselves.

use platform::{
    access::rights::shipped,
    web::{Errors, Fields},
};
use values::{
    clock::Moment,
    contact::{Email, Phone, Postcode, WebAddress},
    id::Id,
    language::Language,
};

use super::super::model::{Details, Kind, LINE, web};
use crate::reading::Reader;

/// Longest name of a person.
pub const NAME: usize = 120;

/// Stellung. What somebody may do in the organisation they belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// Corrects its data, invites colleagues, lets them go.
    Administrator,
    /// Acts for it.
    Member,
}

impl Position {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Administrator, Self::Member];

    /// As the database and forms keep it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Member => "member",
        }
    }

    /// The position with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.key() == key)
    }
}

/// Rolle. What an account may do in the house because of its membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Asks the centre for something: schools, authorities.
    Requester,
    /// Works together with the centre: migrant organisations, associations.
    Partner,
}

impl Role {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::Requester, Self::Partner];

    /// The key of the shipped role.
    pub fn key(self) -> &'static str {
        match self {
            Self::Requester => shipped::REQUESTER,
            Self::Partner => shipped::PARTNER,
        }
    }

    /// The role with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.key() == key)
    }

    /// What people of such an organisation usually are.
    pub fn usual(kind: Kind) -> Self {
        match kind {
            Kind::School
            | Kind::Kita
            | Kind::Authority
            | Kind::Counselling
            | Kind::Company
            | Kind::Other => Self::Requester,
            Kind::Migrant | Kind::Welfare | Kind::Initiative | Kind::Centre => Self::Partner,
        }
    }
}

/// Mitglied. Somebody who acts for an organisation with their own account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The record.
    pub id: Id,
    /// For which organisation.
    pub organisation: Id,
    /// With which account.
    pub account: Id,
    /// What the centre knows about them there: a contact of the organisation.
    pub contact: Option<Id>,
    /// What they may do there.
    pub position: Position,
    /// What their account may do in the house because of it.
    pub role: Role,
    /// When this membership gave the role; nothing where the account held it already.
    pub role_given_at: Option<Moment>,
    /// Since when.
    pub starts_at: Moment,
    /// Until when; the first moment after it.
    pub ends_at: Option<Moment>,
}

/// Einladung. A letter with a link that makes somebody a member, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The record.
    pub id: Id,
    /// Into which organisation.
    pub organisation: Id,
    /// Who is invited, and as what.
    pub guest: Guest,
    /// When it was sent.
    pub created_at: Moment,
    /// The first moment at which it holds no longer.
    pub expires_at: Moment,
}

impl Invitation {
    /// Whether it is too late to accept it.
    pub fn is_expired(&self, now: Moment) -> bool {
        self.expires_at <= now
    }
}

/// What a form says about whom to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// As the invitation greets them.
    pub name: String,
    /// Where it goes.
    pub email: Email,
    /// In which language.
    pub language: Language,
    /// What they will be in the organisation.
    pub position: Position,
    /// What their account will be in the house.
    pub role: Role,
    /// The contact of the organisation that they are.
    pub contact: Option<Id>,
}

impl Guest {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let name = form.required("name", NAME);
        form.required("email", LINE);
        let email = form.parsed("email", |text| {
            Email::parse(text).map_err(|wrong| wrong.key())
        });
        let language = form.choice("language", Language::from_tag);
        let position = form.choice("position", Position::of);
        let role = form.choice("role", Role::of);
        let contact = form.optional_choice("contact", |text| text.parse().ok());
        let read = form.finish((email, language, position, role))?;
        let (Some(email), Some(language), Some(position), Some(role)) = read else {
            return Err(Errors::default());
        };
        Ok(Self {
            name,
            email,
            language,
            position,
            role,
            contact,
        })
    }
}

/// Reads the name of somebody who accepts.
///
/// # Errors
/// A message beside the field.
pub fn read_name(fields: &Fields) -> Result<String, Errors> {
    let mut form = Reader::new(fields);
    let name = form.required("name", NAME);
    form.finish(name)
}

/// Regeln für Einladungen. Numbers of the centre, from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvitationRules {
    /// Days for which an invitation can be accepted.
    pub lives_days: i32,
    /// Invitations that one organisation sends a day at most.
    pub most_per_day: i32,
}

impl InvitationRules {
    /// What each number may be.
    pub const LIVES: (i32, i32) = (1, 60);
    /// What each number may be.
    pub const MOST: (i32, i32) = (1, 200);

    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let mut number = |field: &str, (least, most): (i32, i32)| {
            form.required(field, 9);
            let read = form.parsed(field, |text| {
                let number = text.parse().ok();
                number
                    .filter(|number| (least..=most).contains(number))
                    .ok_or("error-members-number")
            });
            read.unwrap_or(least)
        };
        let rules = Self {
            lives_days: number("lives_days", Self::LIVES),
            most_per_day: number("most_per_day", Self::MOST),
        };
        form.finish(rules)
    }
}

/// What an organisation may correct about itself: how it is reached. What it is, its recognition
/// and whether it may be published stay with the centre, which has seen the papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDetails {
    short_name: Option<String>,
    street: Option<String>,
    postcode: Option<Postcode>,
    town: Option<String>,
    phone: Option<Phone>,
    email: Option<Email>,
    website: Option<WebAddress>,
}

impl OwnDetails {
    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut form = Reader::new(fields);
        let own = Self {
            short_name: form.text("short_name", LINE),
            street: form.text("street", LINE),
            postcode: form.parsed("postcode", |text| {
                Postcode::parse(text).map_err(|wrong| wrong.key())
            }),
            town: form.text("town", LINE),
            phone: form.parsed("phone", |text| {
                Phone::parse(text).map_err(|wrong| wrong.key())
            }),
            email: form.parsed("email", |text| {
                Email::parse(text).map_err(|wrong| wrong.key())
            }),
            website: form.parsed("website", web),
        };
        form.finish(own)
    }

    /// Puts it into what the centre knows; nothing else changes.
    #[must_use]
    pub fn put_into(self, known: Details) -> Details {
        Details {
            short_name: self.short_name,
            street: self.street,
            postcode: self.postcode,
            town: self.town,
            phone: self.phone,
            email: self.email,
            website: self.website,
            ..known
        }
    }
}
