//! Writes iCalendar (RFC 5545), times in UTC. Pure.

use values::{clock::Moment, id::Id};

use super::time::Period;

/// Longest line in bytes, without its end.
const LINE: usize = 75;

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Confirmed,
    /// Perhaps.
    Tentative,
    /// It does not.
    Cancelled,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// An event of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Stays the same for ever.
    pub id: Id,
    /// Grows with each change.
    pub sequence: i32,
    /// When it changed last.
    pub changed_at: Moment,
    /// When it is.
    pub period: Period,
    /// What it is called.
    pub summary: String,
    /// Where it is; empty when nothing is said about it.
    pub location: String,
    /// Whether it takes place.
    pub status: Status,
}

/// What the recipient's calendar shall do with an event that is sent by mail (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Take it over, or its change.
    Request,
    /// Remove it.
    Cancel,
}

impl Method {
    /// As calendars and mails write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Somebody an event names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party<'a> {
    /// As people call them; empty where no name is known.
    pub name: &'a str,
    /// Their mail.
    pub address: &'a str,
}

impl Party<'_> {
    /// The parameter with their name, and their address.
    fn written(&self) -> (String, String) {
        let name: String = self
            .name
            .chars()
            .filter(|letter| !letter.is_control())
            .collect();
        let name = name.replace('"', "'");
        let parameter = match name.trim() {
            "" => String::new(),
            name => format!(";CN=\"{name}\""),
        };
        (parameter, address(self.address))
    }
}

/// A calendar file for one recipient's mail: the event, who sends it and to whom.
pub fn invitation(
    method: Method,
    event: &Event,
    organiser: &Party<'_>,
    attendee: &Party<'_>,
) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Vielfalt//Kalender//DE");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, &format!("METHOD:{}", method.word()));
    let (organiser_name, organiser) = organiser.written();
    let (attendee_name, attendee) = attendee.written();
    let people = [
        format!("ORGANIZER{organiser_name}:mailto:{organiser}"),
        format!(
            "ATTENDEE{attendee_name};PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;RSVP=FALSE:mailto:{attendee}"
        ),
    ];
    write(&mut file, event, &people);
    line(&mut file, "END:VCALENDAR");
    file
}

/// An address of mail without anything that could end its line.
fn address(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).collect()
}

/// A calendar file with these events. `name` is what a subscriber's calendar is called.
pub fn calendar(name: Option<&str>, events: &[Event]) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Vielfalt//Kalender//DE");
    line(&mut file, "CALSCALE:GREGORIAN");
    line(&mut file, "METHOD:PUBLISH");
    if let Some(name) = name {
        let name = escaped(name);
        line(&mut file, &format!("NAME:{name}"));
        line(&mut file, &format!("X-WR-CALNAME:{name}"));
        line(&mut file, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }
    for event in events {
        write(&mut file, event, &[]);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn write(file: &mut String, event: &Event, people: &[String]) {
    line(file, "BEGIN:VEVENT");
    line(file, &format!("UID:{}@vielfalt", event.id));
    line(file, &format!("SEQUENCE:{}", event.sequence));
    line(file, &format!("DTSTAMP:{}", utc(event.changed_at)));
    line(file, &format!("LAST-MODIFIED:{}", utc(event.changed_at)));
    line(file, &format!("DTSTART:{}", utc(event.period.from)));
    line(file, &format!("DTEND:{}", utc(event.period.until)));
    line(file, &format!("SUMMARY:{}", escaped(&event.summary)));
    if !event.location.is_empty() {
        line(file, &format!("LOCATION:{}", escaped(&event.location)));
    }
    for person in people {
        line(file, person);
    }
    line(file, &format!("STATUS:{}", event.status.word()));
    line(file, "END:VEVENT");
}

fn utc(moment: Moment) -> String {
    moment.format("%Y%m%dT%H%M%SZ").to_string()
}

/// RFC 5545, 3.3.11. Control characters have no writing and are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Writes one line, folded so that no part of it is longer than [`LINE`] bytes (3.1).
fn line(file: &mut String, text: &str) {
    let mut used = 0;
    for letter in text.chars() {
        if used + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            used = 1;
        }
        file.push(letter);
        used += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use calcard::{
        Entry, Parser,
        icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue},
    };
    use chrono::{TimeZone, Utc};
    use proptest::prelude::*;

    use super::*;

    fn event(summary: &str) -> Event {
        let at = |hour| Utc.with_ymd_and_hms(2026, 11, 24, hour, 0, 0).unwrap();
        Event {
            id: Id::named("termin"),
            sequence: 3,
            changed_at: at(7),
            period: Period::new(at(9), at(10)).unwrap(),
            summary: summary.to_owned(),
            location: "Kleppingstraße 37; 2. Stock, Raum 4".to_owned(),
            status: Status::Cancelled,
        }
    }

    fn read(file: &str) -> ICalendar {
        match Parser::new(file).entry() {
            Entry::ICalendar(calendar) => calendar,
            other => panic!("{other:?}"),
        }
    }

    /// What the first event says under a name.
    fn said(calendar: &ICalendar, name: &ICalendarProperty) -> ICalendarValue {
        let events = calendar.components.iter();
        let mut events =
            events.filter(|part| part.component_type == ICalendarComponentType::VEvent);
        let event = events.next().unwrap();
        let entry = event.entries.iter().find(|entry| entry.name == *name);
        entry.unwrap().values[0].clone()
    }

    #[test]
    fn another_library_reads_back_what_was_written() {
        let file = calendar(
            Some("Termine"),
            &[event("Team; um 10, Raum \\ 4\nBitte pünktlich")],
        );
        let calendar = read(&file);
        let text = |name| match said(&calendar, &name) {
            ICalendarValue::Text(text) => text,
            other => panic!("{other:?}"),
        };
        assert_eq!(
            text(ICalendarProperty::Summary),
            "Team; um 10, Raum \\ 4\nBitte pünktlich"
        );
        assert_eq!(
            text(ICalendarProperty::Location),
            "Kleppingstraße 37; 2. Stock, Raum 4"
        );
        assert!(text(ICalendarProperty::Uid).starts_with(&Id::named("termin").to_string()));
        assert_eq!(
            said(&calendar, &ICalendarProperty::Sequence),
            ICalendarValue::Integer(3)
        );
        let ICalendarValue::PartialDateTime(start) = said(&calendar, &ICalendarProperty::Dtstart)
        else {
            panic!("no start")
        };
        assert_eq!(
            start.to_timestamp(),
            Some(event("").period.from.timestamp())
        );
        assert!(file.contains("STATUS:CANCELLED\r\n"));
    }

    #[test]
    fn an_invitation_names_both_sides_and_what_to_do() {
        let file = invitation(
            Method::Cancel,
            &event("Einsatz"),
            &Party {
                name: "Pool \"Nord\"; Süd",
                address: "pool@example.org",
            },
            &Party {
                name: "",
                address: "amal@example.org\r\nX:1",
            },
        );
        assert!(file.contains("METHOD:CANCEL\r\n"));
        assert!(file.contains("ORGANIZER;CN=\"Pool 'Nord'; Süd\":mailto:pool@example.org\r\n"));
        assert!(file.contains("ATTENDEE;PARTSTAT="));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("mailto:amal@example.orgX:1\r\n"));
        assert_eq!(
            said(&read(&file), &ICalendarProperty::Sequence),
            ICalendarValue::Integer(3)
        );
    }

    proptest! {
        #[test]
        fn any_title_comes_back_and_no_line_is_too_long(title in "\\PC{1,200}") {
            let file = calendar(None, &[event(&title)]);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE);
            }
            let unfolded = file.replace("\r\n ", "");
            let summary = format!("SUMMARY:{}\r\n", escaped(&title));
            prop_assert!(unfolded.contains(&summary));
        }

        #[test]
        fn no_title_can_add_a_line_of_its_own(title in "(\\r\\n|\\n|\\r|END:VEVENT|[a-z:]){0,12}") {
            let file = calendar(None, &[event(&title)]).replace("\r\n ", "");
            prop_assert_eq!(file.lines().filter(|line| *line == "END:VEVENT").count(), 1);
        }
    }
}
