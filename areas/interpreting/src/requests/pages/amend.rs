//! The short form for a request to which somebody comes: another room, another contact person.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Typed, field::Field},
};

use super::{
    super::{form::Hand, model::Request},
    door::private,
    view::file_number,
};

/// Says that a form is the short one.
pub const AMENDS: &str = "amends";

#[derive(Template)]
#[template(path = "requests/amend.html")]
pub struct AmendPage {
    pub shell: Shell,
    pub typed: Typed,
    /// Where it is sent, below the centre.
    pub action: String,
    /// Where one goes instead.
    pub back: String,
    /// Whether one meets at a place.
    pub is_at_place: bool,
    /// Who fills it in.
    pub hand: Hand,
}

impl AmendPage {
    /// What stands in it at first.
    pub fn typed(request: &Request) -> Typed {
        let (asker, need) = (&request.asker, &request.need);
        Typed::fresh(&[
            ("place", need.place.clone()),
            ("name", asker.name.clone()),
            ("phone", asker.phone.clone()),
            ("file_number", need.file_number.clone()),
        ])
    }

    /// The page; its status says whether something must be put right.
    pub fn answer(&self) -> Result<Response> {
        Ok(private(self.typed.answer(self)?))
    }

    fn field(&self, name: &str, widget: &str) -> Field {
        let label = self.shell.say(format!("requests-field-{name}"));
        self.typed.field(&self.shell, name, label, "", widget)
    }

    fn place(&self) -> Field {
        let field = self.field("place", "text").of_another();
        if self.is_at_place {
            field.required()
        } else {
            field
        }
    }

    fn file_number(&self) -> Field {
        file_number(&self.shell, &self.typed, self.hand)
    }
}
