//! Rows of the form: what belongs to one subject of the centre's own, one closing time, one source of money.

use std::borrow::Cow;

use platform::web::field::Field;
use registry::record_form::Ticks;
use values::id::Id;

use super::{
    super::super::{form, model::PRIVATE},
    Parts, Row,
    lists::{kinds, named, subjects},
};

impl Parts<'_> {
    /// A single box of a row.
    pub(super) fn tick_in(&self, name: &str, row: usize) -> Ticks {
        let words = self.shell.say(format!("pool-{name}-yes"));
        let all = vec![("yes".into(), words)];
        self.ticks_of(format!("{name}_{row}").into(), name, all)
    }

    /// A field of a row.
    pub(super) fn field_in(&self, name: &str, row: usize, widget: &str) -> Field {
        let mut field = self.filled.field(&format!("{name}_{row}"), widget);
        let of_all = self.filled.field(name, widget);
        (field.label, field.hint) = (of_all.label, of_all.hint);
        field
    }

    pub(super) fn row(
        &self,
        title: &str,
        row: usize,
        fields: Vec<Field>,
        ticks: Vec<Ticks>,
    ) -> Row {
        Row {
            title: self.shell.count(format!("pool-row-{title}"), row + 1),
            fields,
            ticks,
            hidden: Vec::new(),
        }
    }

    pub(super) fn own_subject(&self, row: usize) -> Row {
        let ways_out = named(self.shell, "pool-alternative", &form::ALTERNATIVES);
        let fields = vec![
            self.field_in("own_question", row, "text"),
            self.field_in("own_reason", row, "text"),
            self.field_in("own_alternative", row, "select")
                .among(ways_out),
        ];
        let key = format!("own_key_{row}");
        let known = self.typed.value(&key).to_owned();
        Row {
            hidden: vec![(key, known)],
            ..self.row("own", row, fields, vec![self.tick_in("own_asks_back", row)])
        }
    }

    pub(super) fn money_row(&self, row: usize, funds: &[(Id, String)]) -> Row {
        let id = format!("money_id_{row}");
        let known = funds
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone()));
        let mut options: Vec<(String, String)> = known.collect();
        // A fund without money today stays chosen.
        let (chosen, name) = (self.typed.value(&id), format!("money_fund_{row}"));
        if !chosen.is_empty() && options.iter().all(|(key, _)| key != chosen) {
            options.push((chosen.to_owned(), self.typed.value(&name).to_owned()));
        }
        let nothing = self.shell.say("fields-no-choice");
        let fields = vec![
            self.field_in("money_id", row, "select")
                .among(options)
                .or_nothing(nothing),
            self.field_in("money_fund", row, "text"),
        ];
        let mut payers = kinds(self.shell);
        payers.push((PRIVATE, self.shell.say("pool-private")));
        let payers = payers.into_iter().map(|(key, words)| (key.into(), words));
        let excluded = subjects(self.shell).into_iter();
        let excluded = excluded.map(|(key, words)| (Cow::from(key), words));
        let own = (0..form::rows(self.typed.fields(), &form::OWN)).filter_map(|own| {
            let key = self.typed.fields().optional(&format!("own_key_{own}"))?;
            let words = self.typed.value(format!("own_question_{own}"));
            Some((Cow::from(key), words.to_owned()))
        });
        let ticks = vec![
            self.ticks_of(
                format!("money_kinds_{row}").into(),
                "money_kinds",
                payers.collect(),
            ),
            self.ticks_of(
                format!("money_despite_{row}").into(),
                "money_despite",
                excluded.chain(own).collect(),
            ),
            self.tick_in("money_after_others", row),
        ];
        self.row("money", row, fields, ticks)
    }
}
