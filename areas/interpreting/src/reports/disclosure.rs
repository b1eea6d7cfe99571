//! What may be shown of figures to people outside: nothing that few people could be recognised by, and nothing that it could be
//! worked out from. Pure.

use super::model::{Counts, Report};

/// Whether few people could be recognised by a number: numbers below `few` are not shown.
fn is_small(few: u32, number: u32) -> bool {
    number != 0 && number < few
}

/// A number as it may be shown; nothing where it is small.
pub fn public(few: u32, number: u32) -> Option<u32> {
    (!is_small(few, number)).then_some(number)
}

/// A part of a whole that is shown, too; nothing where it or the rest is small.
pub fn part(few: u32, number: u32, whole: u32) -> Option<u32> {
    let rest = whole.saturating_sub(number);
    public(few, whole)?;
    public(few, rest)?;
    public(few, number)
}

/// What the public profile shows of a year: requests, those that took place, hours, languages.
pub fn on_the_profile(few: u32, report: &Report) -> [Option<u32>; 4] {
    let all = report.all;
    let languages = u32::try_from(report.languages.len()).unwrap_or(u32::MAX);
    // Hours of few talks would tell how long each took.
    let hours = public(few, all.recorded).map(|_| all.hours());
    [
        public(few, all.requests),
        part(few, report.held, all.requests),
        hours,
        public(few, languages),
    ]
}

/// A line of a table that is shown outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about; nothing for all that are too few to stand alone.
    pub words: Option<String>,
    /// Its figures.
    pub counts: Counts,
    /// Whether it may be said how many were filled.
    pub shows_filled: bool,
    /// Whether it may be said how long they took and what was paid.
    pub shows_hours: bool,
}

/// A table as it may be shown: lines of few requests become one, and what could be worked out from the others is left out. Empty
/// where all are too few.
pub fn lines(smallest: u32, lines: Vec<(String, Counts)>) -> Vec<Line> {
    let (few, mut many): (Vec<_>, Vec<_>) = lines
        .into_iter()
        .filter(|(_, counts)| counts.requests > 0)
        .partition(|(_, counts)| is_small(smallest, counts.requests));
    let mut rest = few
        .iter()
        .fold(Counts::default(), |sum, (_, one)| sum.with(*one));
    while is_small(smallest, rest.requests) {
        let fewest = many
            .iter()
            .enumerate()
            .min_by_key(|(_, (_, counts))| counts.requests);
        let Some(place) = fewest.map(|(place, _)| place) else {
            return Vec::new();
        };
        rest = rest.with(many.remove(place).1);
    }
    let mut lines: Vec<Line> = many
        .into_iter()
        .map(|(words, counts)| line(smallest, Some(words), counts))
        .collect();
    if rest.requests > 0 {
        lines.push(line(smallest, None, rest));
    }
    let filled = |line: &Line| [line.counts.filled, line.counts.open()];
    hide(smallest, &mut lines, |line| &mut line.shows_filled, &filled);
    // Talks of which it is not said how many there were do not say how long they took either.
    for line in &mut lines {
        line.shows_hours &= line.shows_filled;
    }
    let recorded = |line: &Line| [line.counts.recorded, line.counts.recorded];
    hide(
        smallest,
        &mut lines,
        |line| &mut line.shows_hours,
        &recorded,
    );
    lines
}

fn line(few: u32, words: Option<String>, counts: Counts) -> Line {
    Line {
        words,
        counts,
        shows_filled: part(few, counts.filled, counts.requests).is_some(),
        shows_hours: public(few, counts.recorded).is_some(),
    }
}

/// The sum of a column is known: what is hidden in it must be several lines and no small sum, or it could be worked out. Hides the
/// smallest that are shown until that holds.
fn hide(
    few: u32,
    lines: &mut [Line],
    shown: fn(&mut Line) -> &mut bool,
    numbers: &dyn Fn(&Line) -> [u32; 2],
) {
    loop {
        let mut hidden = 0;
        let mut sums = [0, 0];
        let mut smallest: Option<(u32, usize)> = None;
        for (place, line) in lines.iter_mut().enumerate() {
            let own = numbers(line);
            if *shown(line) {
                let key = (own[0].min(own[1]), place);
                smallest = Some(smallest.map_or(key, |known| known.min(key)));
            } else {
                hidden += 1;
                sums = [sums[0] + own[0], sums[1] + own[1]];
            }
        }
        let is_safe = hidden != 1 && !sums.into_iter().any(|sum| is_small(few, sum));
        match smallest {
            Some((_, place)) if hidden > 0 && !is_safe => *shown(&mut lines[place]) = false,
            _ => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn counts(requests: u32, filled: u32) -> Counts {
        Counts {
            requests,
            filled,
            recorded: filled,
            minutes: filled * 60,
            ..Counts::default()
        }
    }

    #[test]
    fn small_numbers_are_not_shown_in_public() {
        assert_eq!(
            [0, 1, 4, 5, 90].map(|number| public(5, number)),
            [Some(0), None, None, Some(5), Some(90)]
        );
        // What is small is the centre's to say.
        for (few, shown) in [(1, Some(2)), (2, Some(2)), (3, None), (10, None)] {
            assert_eq!(public(few, 2), shown, "{few}");
            assert_eq!(public(few, 0), Some(0));
        }
        // Of eight, five filled would tell that three were not.
        assert_eq!(part(5, 5, 8), None);
        assert_eq!(part(5, 5, 10), Some(5));
        assert_eq!(part(5, 8, 8), Some(8));
        assert_eq!(part(5, 3, 80), None);
    }

    #[test]
    fn the_profile_says_no_hours_of_few_talks() {
        let mut report = Report {
            all: counts(40, 30),
            held: 20,
            ..Report::default()
        };
        report.all.recorded = 4;
        assert_eq!(
            on_the_profile(5, &report),
            [Some(40), Some(20), None, Some(0)]
        );
        report.all.recorded = 20;
        assert_eq!(on_the_profile(5, &report)[2], Some(30));
    }

    #[test]
    fn lines_of_few_become_one_line_that_is_not_small() {
        let shown = lines(
            5,
            vec![
                ("ar".to_owned(), counts(40, 20)),
                ("ti".to_owned(), counts(6, 6)),
                ("mn".to_owned(), counts(2, 0)),
            ],
        );
        let words: Vec<_> = shown.iter().map(|line| line.words.as_deref()).collect();
        assert_eq!(words, [Some("ar"), None]);
        assert_eq!(shown[1].counts.requests, 8);
        assert!(lines(5, vec![("mn".to_owned(), counts(3, 3))]).is_empty());
    }

    #[test]
    fn what_is_hidden_cannot_be_worked_out_from_the_sum() {
        let shown = lines(
            5,
            vec![
                ("ar".to_owned(), counts(40, 20)),
                ("uk".to_owned(), counts(30, 15)),
                ("ti".to_owned(), counts(10, 2)),
            ],
        );
        let filled: Vec<bool> = shown.iter().map(|line| line.shows_filled).collect();
        assert_eq!(filled, [true, false, false]);
    }

    proptest! {
        #[test]
        fn no_small_number_is_shown_or_follows(
            few in 1_u32..12, of in prop::collection::vec((0_u32..40, 0_u32..40), 0..12),
        ) {
            let all: Vec<(String, Counts)> = of
                .iter()
                .map(|(one, other)| (String::new(), counts(one + other, *one)))
                .collect();
            let total = all.iter().fold(Counts::default(), |sum, (_, one)| sum.with(*one));
            let shown = lines(few, all);
            for line in &shown {
                prop_assert!(!is_small(few, line.counts.requests));
                if line.shows_filled {
                    prop_assert!(!is_small(few, line.counts.filled) && !is_small(few, line.counts.open()));
                }
                prop_assert!(!line.shows_hours || !is_small(few, line.counts.recorded));
            }
            if shown.is_empty() {
                return Ok(());
            }
            let sum: u32 = shown.iter().map(|line| line.counts.requests).sum();
            prop_assert_eq!(sum, total.requests);
            if part(few, total.filled, total.requests).is_some() {
                let hidden: Vec<&Line> = shown.iter().filter(|line| !line.shows_filled).collect();
                let left: u32 = hidden.iter().map(|line| line.counts.filled).sum();
                prop_assert!(hidden.len() != 1 && !is_small(few, left), "{shown:?}");
            }
        }
    }
}
