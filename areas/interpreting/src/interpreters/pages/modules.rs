//! What is taught: the list, a form for more.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{
        Form, Shell, Typed, Visit,
        field::{Field, Filled},
    },
};

use super::{
    super::{
        actions::modules,
        form,
        papers::{Module, ModuleKind},
        paths,
    },
    One, named, shell,
};
use crate::{pool::length_on, rights::KEEP};

#[derive(Template)]
#[template(path = "interpreters/modules.html")]
struct ModulesPage {
    shell: Shell,
    typed: Typed,
    modules: Vec<Module>,
    fields: Vec<Field>,
    may_keep: bool,
}

impl ModulesPage {
    fn long(&self, module: &Module) -> String {
        length_on(&self.shell, module.minutes)
    }
}

/// The list.
pub async fn show(visit: Visit) -> Result<Response> {
    page(&visit, Typed::default()).await
}

async fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let modules = modules::list(visit.centre()?, &visit.actor).await?;
    let shell = shell(visit, visit.say("interpreters-modules"));
    let form = Filled::new(&shell, "interpreters", &typed);
    let kinds = named(
        &shell,
        "interpreters-module",
        ModuleKind::ALL.map(ModuleKind::key),
    );
    let fields = vec![
        form.field("module_name", "text").required(),
        form.field("kind", "select").among(&kinds),
        form.field("minutes", "number").between(1, 6_000).required(),
    ];
    let page = ModulesPage {
        fields,
        modules,
        may_keep: visit.actor.may(KEEP),
        typed,
        shell,
    };
    page.typed.answer(&page)
}

/// Adds one.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    match form::read_module(&fields) {
        Ok((name, kind, minutes)) => {
            modules::add(visit.centre()?, &visit.actor, name, kind, minutes).await?;
            visit.go_and_tell(paths::MODULES, "interpreters-kept").await
        }
        Err(errors) => page(&visit, Typed::refused(fields, errors)).await,
    }
}

/// It is offered no more.
pub async fn end(visit: Visit, Path(path): Path<One>, Form(_): Form) -> Result<Response> {
    modules::end(visit.centre()?, &visit.actor, path.id).await?;
    visit.go_and_tell(paths::MODULES, "interpreters-kept").await
}
