//! Reads the text format of the public instance sets.
//!
//! ```text
//! # comment, anywhere
//! Type = 1
//! Jobs = 2
//! 0 60
//! 45 90
//! Qualifications = 2
//! 2: 0 1
//! 1: 1
//! ```
//!
//! A job is a task, start and end; a qualification is a worker, the number of tasks and their indices.

use super::{Error, Instance, Task};

const TYPE: &str = "Type = number";
const JOBS: &str = "Jobs = number";
const JOB: &str = "start end";
const QUALIFICATIONS: &str = "Qualifications = number";
const QUALIFICATION: &str = "number: tasks";

impl Instance {
    /// Reads an instance from the text format of the public sets.
    ///
    /// # Errors
    /// Every kind of [`Error`]; the ones about the text name the line.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut lines = Lines(text.lines().enumerate());
        lines.next(TYPE)?.setting("Type", TYPE)?;
        let announced = lines.next(JOBS)?.setting("Jobs", JOBS)?;
        let mut tasks = Vec::new();
        for _ in 0..count(announced)? {
            tasks.push(lines.next(JOB)?.job()?);
        }
        let announced = lines
            .next(QUALIFICATIONS)?
            .setting("Qualifications", QUALIFICATIONS)?;
        let mut skills = Vec::new();
        for _ in 0..count(announced)? {
            skills.push(lines.next(QUALIFICATION)?.qualification()?);
        }
        match lines.next("") {
            Ok(line) => Err(Error::Surplus { line: line.number }),
            Err(_) => Self::new(tasks, &skills),
        }
    }
}

fn count(announced: i64) -> Result<usize, Error> {
    let count = usize::try_from(announced).map_err(|_| Error::TooMany)?;
    if count > Instance::MOST {
        Err(Error::TooMany)
    } else {
        Ok(count)
    }
}

struct Lines<'a>(std::iter::Enumerate<std::str::Lines<'a>>);

impl<'a> Lines<'a> {
    fn next(&mut self, expected: &'static str) -> Result<Line<'a>, Error> {
        self.0
            .by_ref()
            .map(|(index, text)| Line {
                number: index + 1,
                text: text.trim(),
            })
            .find(|line| !line.text.is_empty() && !line.text.starts_with('#'))
            .ok_or(Error::MissingLine { expected })
    }
}

struct Line<'a> {
    number: usize,
    text: &'a str,
}

impl Line<'_> {
    fn setting(&self, name: &str, expected: &'static str) -> Result<i64, Error> {
        match self.text.split_once('=') {
            Some((left, right)) if left.trim() == name => self.natural(right.trim()),
            _ => Err(self.wrong(expected)),
        }
    }

    fn job(&self) -> Result<Task, Error> {
        let mut words = self.text.split_whitespace();
        match (words.next(), words.next(), words.next()) {
            (Some(start), Some(end), None) => Ok(Task {
                start: self.natural(start)?,
                end: self.natural(end)?,
            }),
            _ => Err(self.wrong(JOB)),
        }
    }

    fn qualification(&self) -> Result<Vec<usize>, Error> {
        let (left, right) = self.text.split_once(':').ok_or(self.wrong(QUALIFICATION))?;
        let announced = count(self.natural(left.trim())?)?;
        let tasks = right
            .split_whitespace()
            .map(|word| count(self.natural(word)?))
            .collect::<Result<Vec<_>, _>>()?;
        if tasks.len() == announced {
            Ok(tasks)
        } else {
            Err(Error::WrongCount {
                line: self.number,
                announced,
                listed: tasks.len(),
            })
        }
    }

    fn natural(&self, word: &str) -> Result<i64, Error> {
        let number = word.parse::<i64>().map_err(|_| Error::NotANumber {
            line: self.number,
            found: word.chars().take(40).collect(),
        })?;
        if number < 0 {
            return Err(Error::Negative {
                line: self.number,
                found: number,
            });
        }
        Ok(number)
    }

    fn wrong(&self, expected: &'static str) -> Error {
        Error::WrongLine {
            line: self.number,
            expected,
        }
    }
}
