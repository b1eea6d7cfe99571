//! Somebody would like to interpret: the form for everybody, and the click in the mail.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    web::{
        Errors, Form, Shell, Typed, Visit,
        field::{Field, Filled},
        render,
    },
};

use super::{
    super::{
        actions::{
            interest::{self, Outcome},
            looking,
        },
        form::{self, LANGUAGES},
        paths,
    },
    Link, readable, spoken, unkept,
};
#[derive(Template)]
#[template(path = "interpreters/interest.html")]
struct InterestPage {
    shell: Shell,
    typed: Typed,
    /// The address a mail has gone to.
    sent_to: Option<String>,
    fields: Vec<Field>,
    note: Field,
    age: String,
}

impl InterestPage {
    fn is_ticked(&self, name: &str) -> bool {
        self.typed.fields().has(name)
    }
}

/// The form.
pub async fn show(visit: Visit) -> Result<Response> {
    let language = visit.language.tag().to_owned();
    let typed = Typed::fresh(&[("contact_language", language)]);
    let age = looking::rules(visit.centre()?).await?.needed.age;
    let page = page(&visit, typed, None, age);
    Ok(unkept(page.typed.answer(&page)?))
}

fn page(visit: &Visit, typed: Typed, sent_to: Option<String>, age: u8) -> InterestPage {
    let shell = crate::pool::below(visit, visit.say("interpreters-join-title"));
    let form = Filled::new(&shell, "interpreters", &typed);
    let mut fields = vec![
        form.field("given_name", "text").required(),
        form.field("family_name", "text").required(),
        form.field("email", "email").required(),
        form.field("phone", "tel"),
    ];
    let all = spoken(visit.language);
    for row in 0..LANGUAGES {
        let count = i64::try_from(row + 1).unwrap_or(1);
        let label = shell.count("interpreters-speaks", count);
        let field = typed.field(&shell, format!("language_{row}"), label, "", "select");
        let field = field.among(&all).or_nothing(shell.say("fields-no-choice"));
        fields.push(if row == 0 { field.required() } else { field });
    }
    fields.push(
        form.field("contact_language", "select")
            .among(readable())
            .required(),
    );
    let note = form.field("note", "area").high(3);
    InterestPage {
        shell,
        typed,
        sent_to,
        fields,
        note,
        age: age.to_string(),
    }
}

/// Keeps the form and mails the link.
pub async fn tell(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let age = looking::rules(centre).await?.needed.age;
    let read = match form::read_interest(&fields, age, visit.language) {
        Ok(read) => read,
        Err(errors) => return refused(&visit, Typed::refused(fields, errors), age),
    };
    let address = read.email.clone();
    // A machine that fills in what nobody sees is told the same as everybody.
    if !fields.is_trapped() {
        if visit.count_form().await?.is_some() {
            let mut errors = Errors::default();
            errors.add("email", Refusal::new("refused-interpreters-too-often"));
            return refused(&visit, Typed::refused(fields, errors), age);
        }
        interest::tell(centre, read).await?;
    }
    Ok(unkept(render(&page(
        &visit,
        Typed::default(),
        Some(address),
        age,
    ))?))
}

fn refused(visit: &Visit, typed: Typed, age: u8) -> Result<Response> {
    let page = page(visit, typed, None, age);
    Ok(unkept(page.typed.answer(&page)?))
}

#[derive(Template)]
#[template(path = "interpreters/confirm.html")]
struct ConfirmPage {
    shell: Shell,
    action: String,
    /// What came of it, once it is confirmed.
    outcome: Option<Outcome>,
}

/// Mail programs open links to look at them: only the button confirms.
pub async fn ask(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    interest::with_secret(visit.centre()?, &link.secret).await?;
    confirm_page(&visit, &link.secret, None)
}

/// The mail is theirs.
pub async fn confirm(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let outcome = interest::confirm(visit.centre()?, &link.secret).await?;
    confirm_page(&visit, &link.secret, Some(outcome))
}

fn confirm_page(visit: &Visit, secret: &str, outcome: Option<Outcome>) -> Result<Response> {
    let shell = crate::pool::below(visit, visit.say("interpreters-join-title"));
    let page = ConfirmPage {
        shell,
        action: paths::confirm(secret),
        outcome,
    };
    Ok(unkept(render(&page)?))
}
