//! E-mail addresses as people hide them from robots.

/// How an at sign is written out; with the spaces around it.
const AT: &[&str] = &[
    "(at)", "[at]", "{at}", "(ät)", "[ät]", "(a)", "<at>", " at ", " ät ", " @ ",
];

/// How a dot is written out.
const DOT: &[&str] = &[
    "(dot)", "[dot]", "{dot}", "(punkt)", "[punkt]", " dot ", " punkt ",
];

/// An address found in a text.
pub(crate) struct Email {
    pub address: String,
    /// The address as it was written.
    pub written: String,
    pub mended: bool,
    /// The text without it.
    pub rest: String,
}

/// Whether the text has an address, written out or not.
pub(crate) fn looks_like(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.contains('@')
        || AT
            .iter()
            .filter(|at| !at.contains(' '))
            .any(|at| lower.contains(at))
}

/// The first address of the text.
pub(crate) fn find(text: &str) -> Option<Email> {
    if let Some((address, rest)) = take(text) {
        return Some(Email {
            written: address.clone(),
            address,
            mended: false,
            rest,
        });
    }
    let (address, rest) = take(&mend(text))?;
    let written = text
        .strip_suffix(rest.trim())
        .unwrap_or(text)
        .trim()
        .to_owned();
    Some(Email {
        address,
        written,
        mended: true,
        rest,
    })
}

/// Takes the first word that is an address out of the text.
fn take(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = words.iter().position(|word| is_address(bare(word)))?;
    let rest = [&words[..at], &words[at + 1..]].concat().join(" ");
    Some((bare(words[at]).to_owned(), rest))
}

fn bare(word: &str) -> &str {
    let word = word.trim_matches([
        '(', ')', '[', ']', '<', '>', ',', ';', ':', '„', '“', '"', '.',
    ]);
    word.strip_prefix("mailto:").unwrap_or(word)
}

fn mend(text: &str) -> String {
    let mut text = text.to_owned();
    for (signs, sign) in [(AT, "@"), (DOT, ".")] {
        for written in signs {
            text = replace_ignoring_case(&text, written, sign);
        }
    }
    // "name @ example . org"
    let mut out = String::new();
    let mut glued = true;
    for word in text.split_whitespace() {
        if !glued && !word.starts_with('@') && word != "." {
            out.push(' ');
        }
        out.push_str(word);
        glued = word.ends_with('@') || word == ".";
    }
    out
}

fn replace_ignoring_case(text: &str, from: &str, to: &str) -> String {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        // Lower case has moved the places; exact case has to do.
        return text.replace(from, to);
    }
    let mut out = String::with_capacity(text.len());
    let mut kept = 0;
    for (at, hit) in lower.match_indices(from) {
        let (Some(before), true) = (text.get(kept..at), text.is_char_boundary(at + hit.len()))
        else {
            continue;
        };
        out.push_str(before);
        out.push_str(to);
        kept = at + hit.len();
    }
    out.push_str(text.get(kept..).unwrap_or_default());
    out
}

/// Whether the word has the form of an address that mail programs accept without quoting.
fn is_address(word: &str) -> bool {
    let Some((local, domain)) = word.split_once('@') else {
        return false;
    };
    let labels: Vec<&str> = domain.split('.').collect();
    !local.is_empty()
        && local.len() <= 64
        && domain.len() <= 253
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local
            .chars()
            .all(|c| c.is_alphanumeric() || "._%+-'&".contains(c))
        && labels.len() >= 2
        && labels.iter().all(|label| is_label(label))
        && labels
            .last()
            .is_some_and(|last| last.chars().count() >= 2 && !is_number(last))
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

fn is_number(label: &str) -> bool {
    label.bytes().all(|byte| byte.is_ascii_digit())
}
