//! What a document and a letterhead are.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{
    clock::Moment,
    contact::{Email, Postcode},
    id::Id,
    subject::Subject,
};

use super::content::FileKind;

/// The kind under which others speak of documents.
pub const SUBJECT: &str = "document";

/// Most characters of a line.
const LINE: usize = 200;

/// Dokument. A file that hangs on a record of any area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The record.
    pub id: Id,
    /// On what it hangs.
    pub subject: Subject,
    /// Name of the file.
    pub name: String,
    /// What it is, by its content.
    pub kind: FileKind,
    /// What people say it is.
    pub description: String,
    /// How large, in bytes.
    pub size: i64,
    /// Right that one needs besides, where the record asks for more.
    pub right_key: Option<String>,
    /// When it came.
    pub uploaded_at: Moment,
    /// Who brought it; empty once that person was erased.
    pub uploaded_by: String,
}

impl Document {
    /// How large, for people: `1,4 MB` or `12 kB`.
    pub fn readable_size(&self) -> String {
        let kilobytes = (self.size + 1023) / 1024;
        if kilobytes < 1000 {
            return format!("{kilobytes} kB");
        }
        let tenths = (self.size * 10 + 524_288) / 1_048_576;
        format!("{},{} MB", tenths / 10, tenths % 10)
    }
}

/// Briefkopf. What stands on every letter of the centre.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Who writes: the centre's name.
    pub name: String,
    /// The town hall or office it belongs to.
    pub office: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Homepage.
    pub website: String,
    /// A line at the foot of each page, for example how to get there.
    pub footer: String,
}

impl Letterhead {
    /// The fields of its form, with what stands in them.
    pub fn fields(&self) -> [(&'static str, String); 9] {
        [
            ("name", self.name.clone()),
            ("office", self.office.clone()),
            ("street", self.street.clone()),
            ("postcode", self.postcode.clone()),
            ("town", self.town.clone()),
            ("phone", self.phone.clone()),
            ("email", self.email.clone()),
            ("website", self.website.clone()),
            ("footer", self.footer.clone()),
        ]
    }

    /// Reads the form.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields) -> Result<Self, Errors> {
        let mut errors = Errors::default();
        let head = Self {
            name: line(fields, "name", &mut errors),
            office: line(fields, "office", &mut errors),
            street: line(fields, "street", &mut errors),
            postcode: line(fields, "postcode", &mut errors),
            town: line(fields, "town", &mut errors),
            phone: line(fields, "phone", &mut errors),
            email: line(fields, "email", &mut errors),
            website: line(fields, "website", &mut errors),
            footer: line(fields, "footer", &mut errors),
        };
        for (field, text) in [
            ("name", &head.name),
            ("street", &head.street),
            ("postcode", &head.postcode),
            ("town", &head.town),
        ] {
            if text.is_empty() {
                errors.add(field, Refusal::new("error-required"));
            }
        }
        if !head.postcode.is_empty() && Postcode::parse(&head.postcode).is_err() {
            errors.add("postcode", Refusal::new("error-postcode"));
        }
        if let (false, Err(cause)) = (head.email.is_empty(), Email::parse(&head.email)) {
            errors.add("email", Refusal::new(cause.key()));
        }
        if errors.is_empty() {
            Ok(head)
        } else {
            Err(errors)
        }
    }
}

/// A short text that may be empty.
pub fn line(fields: &Fields, name: &str, errors: &mut Errors) -> String {
    let typed = fields.text(name);
    if typed.chars().count() > LINE {
        let message = Refusal::new("error-too-long").with("limit", LINE.to_string());
        errors.add(name, message);
    }
    typed.to_owned()
}

/// The largest file as the form gives it, in bytes; 1 to 100 megabytes.
///
/// # Errors
/// A message beside the field.
pub fn read_limit(fields: &Fields) -> Result<i64, Errors> {
    let megabytes = fields
        .text("most")
        .parse()
        .ok()
        .filter(|most| (1..=100).contains(most));
    let mut errors = Errors::default();
    if let Some(megabytes) = megabytes {
        let megabytes: i64 = megabytes;
        return Ok(megabytes * 1024 * 1024);
    }
    errors.add("most", Refusal::new("error-documents-limit"));
    Err(errors)
}
