//! A title for what the Steckbrief calls a task.

/// Longest title made from a task, in characters: three lines on a card.
const TITLE_LIMIT: usize = 120;
/// A task this short is its own title, brackets and all.
const WHOLE_LIMIT: usize = 90;

/// A task's first words as a title, and its whole text when that says more.
pub fn title_of(task: &str) -> (String, String) {
    let whole = task.trim();
    let line = whole.split('\n').next().unwrap_or_default().trim();
    let fits = |end: usize| end >= 10 && line[..end].chars().count() <= TITLE_LIMIT;
    let is_own_title = line == whole && line.chars().count() <= WHOLE_LIMIT;
    let is_short = line == whole && line.chars().count() <= TITLE_LIMIT;
    let cut = [" (", " – ", "; ", ": "]
        .iter()
        .find_map(|mark| outside_quotes(line, mark, fits));
    let title = match cut {
        _ if is_own_title => line.to_owned(),
        Some(end) => line[..end].to_owned(),
        None if is_short => line.to_owned(),
        None => shortened(line),
    };
    let rest = if title == whole {
        String::new()
    } else {
        whole.to_owned()
    };
    (title, rest)
}

/// Where `mark` first stands outside of quotation marks.
fn outside_quotes(line: &str, mark: &str, fits: impl Fn(usize) -> bool) -> Option<usize> {
    line.match_indices(mark)
        .map(|(end, _)| end)
        .find(|end| fits(*end) && !is_quoted(&line[..*end]))
}

/// Whether a quotation mark is still open after `text`.
fn is_quoted(text: &str) -> bool {
    text.matches('„').count() > text.matches(['“', '”']).count()
}

/// The first words that fit, up to a comma where that leaves enough of them.
fn shortened(line: &str) -> String {
    let mut short = String::new();
    for word in line.split_whitespace() {
        if short.chars().count() + word.chars().count() + 2 > TITLE_LIMIT {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    let commas = short.match_indices(", ").map(|(end, _)| end + 1);
    let comma = commas.filter(|end| !is_quoted(&short[..*end])).last();
    if let Some(end) = comma.filter(|end| *end * 2 > short.len()) {
        short.truncate(end);
    }
    short.push_str(" …");
    short
}
