//! The pages of documents: what hangs on a record, a form for more, the file itself.

use askama::Template;
use axum::{
    extract::{Multipart, Path, multipart::Field},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{
    Error, Refusal, Result,
    access::Access,
    web::{
        Errors, Form, Pages, Shell, Typed, Visit, document,
        list::{Listed, Wanted},
        render,
    },
};
use serde::Deserialize;
use values::{id::Id, subject::Subject};

use super::{
    actions,
    content::{self, File},
    model::{Document, line, read_limit},
    office, paths,
    rights::{EDIT, LETTERHEAD, READ},
    store,
};

/// What the route takes: the largest limit a centre may set, with room for the rest of the form,
/// and for a file somewhat too large, so that its sender reads a sentence instead of an error.
const MOST_SENT: usize = 128 * 1024 * 1024;

/// A document that people brought along runs nothing, loads nothing, and is no part of ours.
const SHUT_OFF: &str = "default-src 'none'; sandbox";

/// Adds the pages of documents.
pub fn pages(pages: Pages) -> Pages {
    let (read, edit, house) = (READ, EDIT, Access::Needs(LETTERHEAD));
    let (read, edit) = (Access::Needs(read), Access::Needs(edit));
    let pages = pages
        .get("/{centre}/intern/dokumente", read, list)
        .get("/{centre}/intern/dokumente/an/{kind}/{id}", read, of_record)
        .upload(
            "/{centre}/intern/dokumente/an/{kind}/{id}",
            edit,
            MOST_SENT,
            upload,
        )
        .get("/{centre}/intern/dokumente/{id}", read, file)
        .post("/{centre}/intern/dokumente/{id}/entfernen", edit, remove);
    pages
        .get("/{centre}/intern/dokumente/groesse", house, limit)
        .post("/{centre}/intern/dokumente/groesse", house, set_limit)
        .get("/{centre}/intern/briefkopf", house, office::show)
        .post("/{centre}/intern/briefkopf", house, office::write)
        .get(
            "/{centre}/intern/briefkopf/vorschau.pdf",
            house,
            office::preview,
        )
}

#[derive(Template)]
#[template(path = "documents/documents.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Document>,
    may_set: bool,
}

async fn list(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ)?;
    let rows = centre.database.read();
    let mut kinds = Vec::new();
    for one in store::kinds(rows).await? {
        let is_seen = actions::must_see(&visit.house, centre, &visit.actor, &one).await;
        match is_seen {
            Ok(_) => kinds.push(one.kind),
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    let wanted = Wanted::of(&visit, &["seit", "name", "groesse"], &[]);
    let (documents, total) = store::list(rows, &kinds, &wanted).await?;
    render(&ListPage {
        shell: shell(&visit, visit.say("documents-title")),
        list: Listed::new(&visit, wanted, documents, total),
        may_set: visit.actor.may(LETTERHEAD),
    })
}

fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title).below(visit.say("start-title"), "/intern")
}

/// Names a record in an address.
#[derive(Deserialize)]
struct OfRecord {
    kind: String,
    id: Id,
}

impl OfRecord {
    fn subject(&self) -> Subject {
        Subject::new(&self.kind, self.id)
    }
}

/// Names a document in an address.
#[derive(Deserialize)]
struct OfDocument {
    id: Id,
}

#[derive(Template)]
#[template(path = "documents/record.html")]
struct RecordPage {
    shell: Shell,
    documents: Vec<Document>,
    typed: Typed,
    most: String,
    may_edit: bool,
}

async fn of_record(visit: Visit, Path(path): Path<OfRecord>) -> Result<Response> {
    record_page(&visit, &path.subject(), Typed::default()).await
}

async fn record_page(visit: &Visit, subject: &Subject, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let link = actions::must_see(&visit.house, centre, &visit.actor, subject).await?;
    let most = store::limit(centre.database.read(), centre.clock.today()).await?;
    let page = RecordPage {
        shell: shell(visit, visit.say("documents-title")).below(&link.title, &link.path),
        documents: actions::of_subject(centre, &visit.actor, subject).await?,
        most: (most / (1024 * 1024)).to_string(),
        may_edit: visit.actor.may(EDIT),
        typed,
    };
    page.typed.answer(&page)
}

async fn upload(visit: Visit, Path(path): Path<OfRecord>, parts: Multipart) -> Result<Response> {
    let (centre, subject) = (visit.centre()?, path.subject());
    visit.actor.must(EDIT)?;
    // Nobody sends a hundred megabytes for a record they may not see.
    actions::must_see(&visit.house, centre, &visit.actor, &subject).await?;
    let most = store::limit(centre.database.read(), centre.clock.today()).await?;
    let sent = Sent::read(parts, most).await;
    let fields =
        platform::web::Fields::new(vec![("description".to_owned(), sent.description.clone())]);
    let mut errors = Errors::default();
    let description = line(&fields, "description", &mut errors);
    let file = match sent.bytes {
        Ok(bytes) => {
            let looked_into =
                tokio::task::spawn_blocking(move || File::read(&sent.name, bytes, most)).await;
            looked_into.map_err(Error::failure)?
        }
        Err(refusal) => Err(refusal),
    };
    match file {
        Ok(file) if errors.is_empty() => {
            let what = (&file, description.as_str());
            actions::upload(&visit.house, centre, &visit.actor, &subject, what).await?;
            visit
                .go_and_tell(&paths::of(&subject), "documents-kept")
                .await
        }
        Ok(_) => record_page(&visit, &subject, Typed::refused(fields, errors)).await,
        Err(refusal) => {
            errors.add("file", refusal);
            record_page(&visit, &subject, Typed::refused(fields, errors)).await
        }
    }
}

/// What the form brought.
struct Sent {
    name: String,
    description: String,
    bytes: std::result::Result<Vec<u8>, Refusal>,
}

impl Sent {
    async fn read(mut parts: Multipart, most: u64) -> Self {
        let mut sent = Self {
            name: String::new(),
            description: String::new(),
            bytes: Err(Refusal::new("refused-documents-empty")),
        };
        loop {
            let part = match parts.next_field().await {
                Ok(Some(part)) => part,
                Ok(None) => return sent,
                Err(_) => {
                    sent.bytes = Err(content::too_large(most));
                    return sent;
                }
            };
            match part.name().unwrap_or_default() {
                "file" => {
                    part.file_name()
                        .unwrap_or_default()
                        .clone_into(&mut sent.name);
                    sent.bytes = limited(part, most).await;
                }
                "description" => {
                    let text = limited(part, 4096).await.unwrap_or_default();
                    sent.description = String::from_utf8_lossy(&text).replace('\0', "");
                }
                _ => {}
            }
        }
    }
}

/// The content of a part. Of one that is too large the rest is read and thrown away: a browser
/// shows no answer before it has sent everything.
async fn limited(mut part: Field<'_>, most: u64) -> std::result::Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let mut is_too_large = false;
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) if !is_too_large => {
                is_too_large = (bytes.len() + chunk.len()) as u64 > most;
                if is_too_large {
                    bytes = Vec::new();
                } else {
                    bytes.extend_from_slice(&chunk);
                }
            }
            Ok(Some(_)) => {}
            Ok(None) if is_too_large => return Err(content::too_large(most)),
            Ok(None) => return Ok(bytes),
            Err(cause) if cause.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                return Err(content::too_large(most));
            }
            Err(_) => return Err(Refusal::new("refused-unreadable-form")),
        }
    }
}

async fn file(visit: Visit, Path(path): Path<OfDocument>) -> Result<Response> {
    let centre = visit.centre()?;
    let (known, bytes) = actions::open(&visit.house, centre, &visit.actor, path.id).await?;
    let mut response = document(known.kind.media_type(), None, bytes);
    let headers = response.headers_mut();
    let name = utf8_percent_encode(&known.name, NON_ALPHANUMERIC);
    let ending = known.kind.endings().first().copied().unwrap_or_default();
    // RFC 6266: programs that know no UTF-8 get a plain name.
    let saved = format!("attachment; filename=\"dokument.{ending}\"; filename*=UTF-8''{name}");
    let saved = HeaderValue::from_str(&saved).map_err(Error::failure)?;
    headers.insert(header::CONTENT_DISPOSITION, saved);
    let shut_off = HeaderValue::from_static(SHUT_OFF);
    headers.insert(header::CONTENT_SECURITY_POLICY, shut_off);
    Ok(response)
}

async fn remove(visit: Visit, Path(path): Path<OfDocument>) -> Result<Response> {
    let centre = visit.centre()?;
    let subject = actions::remove(&visit.house, centre, &visit.actor, path.id).await?;
    visit
        .go_and_tell(&paths::of(&subject), "documents-removed")
        .await
}

#[derive(Template)]
#[template(path = "documents/limit.html")]
struct LimitPage {
    shell: Shell,
    typed: Typed,
}

async fn limit(visit: Visit) -> Result<Response> {
    visit.actor.must(LETTERHEAD)?;
    let centre = visit.centre()?;
    let most = store::limit(centre.database.read(), centre.clock.today()).await?;
    let most = (most / (1024 * 1024)).to_string();
    limit_page(&visit, Typed::fresh(&[("most", most)]))
}

fn limit_page(visit: &Visit, typed: Typed) -> Result<Response> {
    let shell = shell(visit, visit.say("documents-limit-title"));
    let shell = shell.below(visit.say("documents-title"), paths::DOCUMENTS);
    let page = LimitPage { shell, typed };
    page.typed.answer(&page)
}

async fn set_limit(visit: Visit, Form(fields): Form) -> Result<Response> {
    match read_limit(&fields) {
        Ok(most) => {
            actions::set_limit(visit.centre()?, &visit.actor, most).await?;
            visit.go_and_tell(paths::DOCUMENTS, "documents-saved").await
        }
        Err(errors) => limit_page(&visit, Typed::refused(fields, errors)),
    }
}
