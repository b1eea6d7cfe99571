//! What the rows of a table are: read, checked, compared. Pure.

use std::collections::{BTreeMap, HashMap, HashSet};

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::id::Id;

use super::{
    super::{
        model::{Details, Organisation},
        rules::{Known, Likeness},
    },
    mapping,
    model::{Choice, Import, Like, Row, Tally},
    table,
};

/// Every row of `import`, compared with what is known and with the rows before it.
pub fn rows(import: &Import, known: &[Organisation]) -> Vec<Row> {
    let mut all: Known<usize> = Known::default();
    for (place, one) in known.iter().enumerate() {
        all.add(place, &one.details);
    }
    let mut before: Known<usize> = Known::default();
    let mut rows = Vec::new();
    for (place, cells) in import.cells.iter().skip(1).enumerate() {
        let fields = fields(&import.mapping, cells);
        let mut row = read(place, &fields);
        if let Some(details) = row.details.clone() {
            compare(&mut row, &details, all.like(&details), known);
            repeat(&mut row, before.like(&details));
            before.add(place, &details);
        }
        rows.push(row);
    }
    rows
}

/// The cells of a row as a filled form; several columns for a field follow each other.
pub fn fields(mapping: &[Option<String>], cells: &[String]) -> Fields {
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for (field, cell) in mapping.iter().zip(cells) {
        if let Some(field) = field
            && !cell.is_empty()
        {
            let text = texts.entry(field).or_default();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(cell);
        }
    }
    let pairs = texts.into_iter();
    Fields::new(
        pairs
            .map(|(field, text)| (field.to_owned(), text))
            .collect(),
    )
}

fn read(place: usize, fields: &Fields) -> Row {
    let mut errors = Errors::default();
    for (field, text) in fields.iter() {
        if table::is_formula(text) {
            errors.add(field, Refusal::new("refused-organisations-formula"));
        } else if table::hides(text) {
            errors.add(field, Refusal::new("error-hidden"));
        }
    }
    let name = fields.text("name").to_owned();
    let (kind, is_known) = if let Some(text) = fields.optional("kind") {
        mapping::kind(&text).map_or(("other", false), |kind| (kind.key(), true))
    } else {
        let has_number = !fields.text("school_number").is_empty();
        (mapping::kind_of_name(&name, has_number).key(), true)
    };
    if !is_known {
        errors.add("kind", Refusal::new("refused-organisations-kind"));
    }
    let details = Details::read(&with(fields, &[("kind", kind)]));
    if let Err(wrong) = &details {
        for (field, message) in wrong.iter() {
            if errors.beside(field).is_none() {
                errors.add(field, message.clone());
            }
        }
    }
    let findings: Vec<_> = errors
        .iter()
        .map(|(field, message)| (field.to_owned(), message.clone()))
        .collect();
    let is_right = findings.is_empty();
    Row {
        place,
        name,
        details: details.ok().filter(|_| is_right),
        findings,
        like: None,
        choices: if is_right {
            vec![Choice::New, Choice::Skip]
        } else {
            vec![Choice::Skip]
        },
    }
}

/// The fields with some of them said otherwise.
fn with(fields: &Fields, other: &[(&str, &str)]) -> Fields {
    let own = fields
        .iter()
        .filter(|(name, _)| !other.iter().any(|(new, _)| new == name));
    let all = own.chain(other.iter().copied());
    Fields::new(
        all.map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect(),
    )
}

/// The same school number is surely the same; a similar name in the same place is asked about.
fn compare(
    row: &mut Row,
    details: &Details,
    like: Option<Likeness<usize>>,
    known: &[Organisation],
) {
    let (place, is_sure) = match like {
        None => return,
        Some(Likeness::Number(place)) => (place, true),
        Some(Likeness::Name(place)) => (place, false),
    };
    let Some(other) = known.get(place) else {
        return;
    };
    // Two school numbers are two schools, however alike their names are.
    let other_number = other.details.school_number.as_ref();
    if !is_sure && other_number.is_some() && details.school_number.is_some() {
        return;
    }
    let (field, key) = if is_sure {
        ("school_number", "organisations-finding-number")
    } else {
        ("name", "organisations-finding-similar")
    };
    let finding = Refusal::new(key).with("name", other.details.name.clone());
    row.findings.push((field.to_owned(), finding));
    row.choices = if is_sure {
        vec![Choice::Update, Choice::Skip]
    } else {
        vec![Choice::Skip, Choice::Update, Choice::New]
    };
    row.like = Some(Like {
        id: other.id,
        name: other.details.name.clone(),
        is_sure,
    });
}

/// A row that stands in the table already.
fn repeat(row: &mut Row, like: Option<Likeness<usize>>) {
    let (place, choices) = match like {
        None => return,
        Some(Likeness::Number(place)) => (place, vec![Choice::Skip]),
        Some(Likeness::Name(place)) => {
            let mut choices = row.choices.clone();
            choices.retain(|choice| *choice != Choice::Skip);
            choices.insert(0, Choice::Skip);
            (place, choices)
        }
    };
    let finding = Refusal::new("organisations-finding-repeated");
    let finding = finding.with("row", (place + 2).to_string());
    row.findings.push(("name".to_owned(), finding));
    row.choices = choices;
}

/// What taking over will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// New organisations.
    pub new: Vec<Details>,
    /// Organisations as they will be.
    pub changed: HashMap<Id, Details>,
    /// How many rows become what.
    pub tally: Tally,
}

/// Everything at once: what becomes new, what changes, what stays.
///
/// # Errors
/// Refused when nothing would change, or when a row cannot be joined with what it updates.
pub fn plan(import: &Import, known: &[Organisation]) -> Result<Plan, Refusal> {
    let by_id: HashMap<Id, &Organisation> = known.iter().map(|one| (one.id, one)).collect();
    let mut plan = Plan::default();
    let mut numbers: HashSet<&str> = HashSet::new();
    let rows = rows(import, known);
    for row in &rows {
        let choice = row.choice(&import.choices);
        match (choice, &row.details, &row.like) {
            (Choice::New, Some(details), _) => {
                if let Some(number) = &details.school_number
                    && !numbers.insert(number)
                {
                    return Err(does_not_fit(row));
                }
                plan.new.push(details.clone());
                plan.tally.added += 1;
            }
            (Choice::Update, Some(_), Some(like)) => {
                let Some(old) = by_id.get(&like.id) else {
                    return Err(does_not_fit(row));
                };
                let old = plan.changed.get(&like.id).unwrap_or(&old.details);
                let cells = &import.cells[row.place + 1];
                let joined = join(old, &fields(&import.mapping, cells));
                plan.changed
                    .insert(like.id, joined.ok_or_else(|| does_not_fit(row))?);
                plan.tally.updated += 1;
            }
            _ => plan.tally.skipped += 1,
        }
    }
    if plan.tally.added + plan.tally.updated == 0 {
        return Err(Refusal::new("refused-organisations-nothing"));
    }
    Ok(plan)
}

fn does_not_fit(row: &Row) -> Refusal {
    Refusal::new("refused-organisations-row").with("row", row.number().to_string())
}

/// What is known, with the filled cells of a row instead; empty cells change nothing.
fn join(old: &Details, row: &Fields) -> Option<Details> {
    let kind = row.optional("kind").and_then(|text| mapping::kind(&text));
    let mut filled: Vec<(&str, &str)> = row.iter().filter(|(name, _)| *name != "kind").collect();
    if let Some(kind) = kind {
        filled.push(("kind", kind.key()));
    }
    Details::read(&with(&old.fields(), &filled)).ok()
}
