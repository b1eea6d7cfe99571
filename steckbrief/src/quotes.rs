//! Names in quotation marks.

use std::collections::HashSet;

/// How many open marks a closing one may belong to; deeper ones are left open.
const REACH: usize = 6;

/// The names in quotation marks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Quotes {
    /// Outermost names without their marks, in the order of the text, each once.
    pub names: Vec<String>,
    /// Whether a mark has no partner.
    pub unbalanced: bool,
}

/// Finds „…“, “…”, "…", «…», »…« and ‚…‘; a straight single mark is an apostrophe.
pub(crate) fn quotes(text: &str) -> Quotes {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut unbalanced = false;
    for (at, mark) in text.char_indices().filter(|&(_, c)| MARKS.contains(&c)) {
        let partner = open
            .iter()
            .rev()
            .take(REACH)
            .position(|&(opener, _)| closes(opener, mark));
        match partner {
            Some(above) => {
                unbalanced |= above > 0;
                open.truncate(open.len() - above);
                if let Some((opener, start)) = open.pop() {
                    pairs.push((start + opener.len_utf8(), at));
                }
            }
            None if opens(mark) => open.push((mark, at)),
            None if mark == '’' || mark == '‘' => {}
            None => unbalanced = true,
        }
    }
    unbalanced |= !open.is_empty();
    Quotes {
        names: outermost(text, pairs),
        unbalanced,
    }
}

const MARKS: &[char] = &['„', '“', '”', '"', '«', '»', '‚', '‘', '’', '‹', '›'];

fn opens(mark: char) -> bool {
    matches!(mark, '„' | '“' | '"' | '«' | '»' | '‚' | '‹' | '›')
}

/// Whether the mark ends what the opener began; German, English, French and Swiss habits, and the
/// mixture that keyboards produce.
fn closes(opener: char, mark: char) -> bool {
    match opener {
        '„' => matches!(mark, '“' | '”' | '"'),
        '“' => matches!(mark, '”' | '"'),
        '"' => matches!(mark, '"' | '“' | '”'),
        '«' => mark == '»',
        '»' => mark == '«',
        '‚' => matches!(mark, '‘' | '’'),
        '‹' => mark == '›',
        '›' => mark == '‹',
        _ => false,
    }
}

fn outermost(text: &str, mut pairs: Vec<(usize, usize)>) -> Vec<String> {
    pairs.sort_unstable();
    let mut names: Vec<String> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    let mut until = 0;
    for (start, end) in pairs {
        if start < until {
            continue;
        }
        until = end;
        let name = crate::text::one_line(text.get(start..end).unwrap_or_default());
        if !name.is_empty() && seen.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}
