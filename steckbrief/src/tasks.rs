//! The two lists of what the centre does: further tasks and best-practice projects.

use crate::findings::Findings;
use crate::html::blocks;
use crate::kinds::suggest;
use crate::limits::MAX_ITEMS;
use crate::lists::{Entries, Split, entries};
use crate::model::Task;
use crate::quotes::quotes;
use crate::text::quoted;

/// Reads the entries of a value and adds them to `tasks`; `field` is the name of the list. Gives
/// the text that introduces the list, if there is one.
pub(crate) fn read(
    value: &str,
    field: &str,
    tasks: &mut Vec<Task>,
    findings: &mut Findings,
) -> Option<String> {
    let list = entries(&blocks(value, field, findings));
    report_split(&list, field, findings);
    for text in list.texts {
        let path = format!("{field}[{}]", tasks.len());
        let found = quotes(&text);
        if found.unbalanced {
            findings.warning(
                format!("{path}.projects"),
                format!(
                    "In {} fehlt ein Anführungszeichen. Bitte die Projektnamen prüfen.",
                    quoted(&text)
                ),
            );
        }
        let kind = suggest(&text);
        if kind.is_none() {
            findings.info(
                format!("{path}.kind"),
                format!(
                    "Für {} ließ sich keine Art erkennen. Bitte auswählen.",
                    quoted(&text)
                ),
            );
        }
        tasks.push(Task {
            text,
            projects: found.names,
            kind,
        });
    }
    list.introduction
}

fn report_split(list: &Entries, field: &str, findings: &mut Findings) {
    let count = list.texts.len();
    let how = match list.split {
        Split::Bullets => "an Aufzählungszeichen im Text",
        Split::Marks => "an Strichen oder Nummern",
        Split::Lines => "an Zeilen",
        Split::Semicolons => "an Semikolons",
        Split::Markup | Split::Single => "",
    };
    if !how.is_empty() && count > 1 {
        findings.info(
            field,
            format!(
                "Der Text wurde {how} in {count} Einträge getrennt. Bitte die Trennung prüfen."
            ),
        );
    }
    if list.overflow {
        findings.error(
            field,
            format!("Mehr als {MAX_ITEMS} Einträge. Alles Weitere steht im letzten Eintrag."),
        );
    }
}
