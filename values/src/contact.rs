//! Ways to reach somebody: telephone, e-mail, web, post.
//!
//! Each value is checked when it is made, so who holds one may print, dial and link it. Every
//! error has a `key()`, the name of the sentence a page shows for it.

mod address;
mod email;
mod phone;
mod web;

pub use address::{PostalAddress, PostalAddressError, Postcode};
pub use email::{Email, EmailError};
pub use phone::{Phone, PhoneError};
pub use web::{WebAddress, WebAddressError};
