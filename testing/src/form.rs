use scraper::{ElementRef, Html, Selector};

/// A form as a browser without scripts would send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledForm {
    /// Where it is sent.
    pub action: String,
    /// Whether it has files.
    pub is_multipart: bool,
    fields: Vec<(String, String)>,
}

impl FilledForm {
    /// The form that is sent to `action` on the page `html`.
    pub fn read(html: &str, action: &str) -> Self {
        let form = Self::find(&Html::parse_document(html), action);
        form.unwrap_or_else(|| panic!("no form for {action} in:\n{html}"))
    }

    fn find(page: &Html, action: &str) -> Option<Self> {
        let forms = selector("form");
        let form = page.select(&forms).find(|form| {
            let address = form.attr("action").unwrap_or_default();
            address.split('?').next() == Some(action)
        })?;
        let controls = selector("input, textarea, select");
        Some(Self {
            action: form.attr("action").unwrap_or_default().to_owned(),
            is_multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields: form.select(&controls).filter_map(filled).collect(),
        })
    }

    /// Names and texts, in order.
    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.fields
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect()
    }

    /// The text of the control called `name`.
    pub fn text(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(own, _)| own == name);
        found.map_or_else(
            || panic!("no control is called {name}: {self:?}"),
            |(_, text)| text,
        )
    }

    /// Types into the control called `name`, which must be there.
    #[must_use]
    pub fn fill(mut self, name: &str, text: &str) -> Self {
        let found = self.fields.iter_mut().find(|(own, _)| own == name);
        let Some((_, old)) = found else {
            panic!("no control is called {name}: {self:?}")
        };
        text.clone_into(old);
        self
    }

    /// Ticks a box, or presses the button called `name`.
    #[must_use]
    pub fn tick(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Takes the ticks out of every box whose name begins with `start`.
    #[must_use]
    pub fn untick(mut self, start: &str) -> Self {
        self.fields.retain(|(name, _)| !name.starts_with(start));
        self
    }
}

/// Name and text of a control that is sent; nothing for buttons and for boxes without a tick.
fn filled(control: ElementRef<'_>) -> Option<(String, String)> {
    let name = control.attr("name")?.to_owned();
    if control.attr("disabled").is_some() {
        return None;
    }
    let value = || control.attr("value").unwrap_or_default().to_owned();
    let text = match (
        control.value().name(),
        control.attr("type").unwrap_or("text"),
    ) {
        ("textarea", _) => control.text().collect(),
        ("select", _) => chosen(control),
        (_, "submit" | "button" | "image" | "reset" | "file") => return None,
        (_, "checkbox" | "radio") => {
            control.attr("checked")?;
            control.attr("value").unwrap_or("on").to_owned()
        }
        _ => value(),
    };
    Some((name, text))
}

/// The selected option, else the first one.
fn chosen(select: ElementRef<'_>) -> String {
    let options: Vec<_> = select.select(&selector("option")).collect();
    let selected = options
        .iter()
        .find(|option| option.attr("selected").is_some());
    let option = selected.or(options.first());
    option
        .and_then(|option| option.attr("value"))
        .unwrap_or_default()
        .to_owned()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector written in this file")
}
