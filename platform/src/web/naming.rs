//! The summary of what is wrong with a form says which field each sentence is about. The names stand on the page already, as labels
//! and legends that only its template knows: they are taken from there, so that both always agree.

/// Puts before each sentence of the summary what the page calls its field.
pub fn name_fields<'a>(mut page: String, names: impl Iterator<Item = &'a str>) -> String {
    for name in names {
        let Some(label) = label(&page, name).map(str::to_owned) else {
            continue;
        };
        let mark = format!(" data-field=\"{name}\">");
        if let Some(place) = page.find(&mark) {
            page.replace_range(place..place + mark.len(), &format!("><bdi>{label}</bdi>: "));
        }
    }
    page
}

/// What the page calls the field: its label, or the legend of its group.
fn label<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let labelled = after(page, &format!("for=\"{name}\""));
    let grouped = || after(after(page, &format!("id=\"{name}\""))?, "<legend");
    let (_, words) = labelled.or_else(grouped)?.split_once('>')?;
    let (words, _) = words.split_once('<')?;
    let words = words.trim().trim_end_matches([':', '?', '؟']);
    (!words.is_empty()).then_some(words)
}

fn after<'a>(text: &'a str, what: &str) -> Option<&'a str> {
    text.split_once(what).map(|(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(fields: &str) -> String {
        let page = format!("<li><a href=\"#a\" data-field=\"a\">Fehlt.</a></li>{fields}");
        name_fields(page, ["a"].into_iter())
    }

    #[test]
    fn the_summary_names_the_field_as_its_label_or_legend_does() {
        let named = "<li><a href=\"#a\"><bdi>Name</bdi>: Fehlt.</a></li>";
        for fields in [
            "<label class=\"x\" for=\"a\">Name <span>(erforderlich)</span></label>",
            "<fieldset id=\"a\"><legend class=\"x\">Name?</legend><label for=\"a-1\">Ja</label></fieldset>",
            "<label for=\"a-b\">Anderes</label><label for=\"a\">Name:</label>",
        ] {
            assert!(summary(fields).starts_with(named), "{}", summary(fields));
        }
    }

    #[test]
    fn what_has_no_name_on_the_page_is_said_without() {
        for fields in [
            "",
            "<label for=\"b\">Anderes</label>",
            "<label for=\"a\"><svg></svg></label>",
        ] {
            assert!(summary(fields).contains(">Fehlt.</a>"), "{fields}");
        }
    }

    #[test]
    fn two_sentences_about_two_fields_are_named_each() {
        let page = "<a href=\"#a\" data-field=\"a\">1</a><a href=\"#b\" data-field=\"b\">2</a>\
                    <label for=\"a\">A &amp; O</label><label for=\"b\">B</label>";
        let named = name_fields(page.to_owned(), ["a", "b"].into_iter());
        assert!(named.starts_with(
            "<a href=\"#a\"><bdi>A &amp; O</bdi>: 1</a><a href=\"#b\"><bdi>B</bdi>: 2</a>"
        ));
    }
}
