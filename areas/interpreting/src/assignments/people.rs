//! Who is told about an assignment, and how they are reached.

use platform::{centre::Centre, mail::Recipient};
use values::language::Language;

use super::{model::Side, store::Who};
use crate::{
    interpreters::{Addressee, Way},
    requests::Request,
};

/// One side of an assignment, and how it is reached.
pub struct Reached {
    /// Whose.
    pub side: Side,
    /// What they are called; empty where that must not be known.
    pub name: String,
    /// What they read.
    pub language: Language,
    /// Their mail, where they have one.
    pub mail: Option<Recipient>,
    /// Their number for short messages, where they are reached so.
    pub texts_to: Option<String>,
    /// Whether they like to be called.
    pub is_called: bool,
}

impl Reached {
    /// Whether nothing reaches them but a call.
    pub fn only_by_phone(&self) -> bool {
        self.mail.is_none() && self.texts_to.is_none()
    }
}

/// The interpreter; nothing once they are erased. Whoever's record is restricted is written nothing: a coordinator calls.
pub fn interpreter(centre: &Centre, who: Option<Who>) -> Option<Reached> {
    let (one, person) = who?;
    let side = Side::Interpreter;
    let Some(person) = person else {
        return Some(Reached {
            side,
            name: String::new(),
            language: Language::default(),
            mail: None,
            texts_to: None,
            is_called: true,
        });
    };
    let to = Addressee::of(&person);
    let way = to.way(centre, one.terms.asked_by);
    let mail = to.recipient().map(|recipient| Recipient {
        account: person.details.account,
        ..recipient
    });
    Some(Reached {
        side,
        name: to.name,
        language: to.language,
        mail,
        texts_to: to.mobile.filter(|_| way == Way::Sms),
        is_called: way == Way::Phone,
    })
}

/// The institution: by mail, or else on the telephone.
pub fn institution(request: &Request) -> Reached {
    let asker = &request.asker;
    let mail = Recipient {
        account: None,
        name: asker.name.clone(),
        address: asker.email.clone(),
        language: asker.language,
    };
    let mail = Some(mail).filter(|mail| !mail.address.is_empty());
    Reached {
        side: Side::Institution,
        name: asker.institution.clone(),
        language: asker.language,
        is_called: mail.is_none(),
        mail,
        texts_to: None,
    }
}
