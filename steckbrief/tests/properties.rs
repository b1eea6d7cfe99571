//! Rules that hold for every file and every profile.

use chrono::NaiveDate;
use proptest::prelude::*;
use steckbrief::{
    Attachment, CouncilDecision, FocusArea, Lead, Steckbrief, Task, UnknownField, read, write,
};

const DORTMUND: &[u8] = include_bytes!("files/dortmund.txt");

/// What editors type and what attackers try, to be shuffled into values.
const SOUP: &[&str] = &[
    "<p>",
    "</p>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<ol>",
    "<br>",
    "<hr>",
    "<h3>",
    "</h3>",
    "<strong>",
    "</strong>",
    "<b>",
    "</b>",
    "<table><tr><td>",
    "</td></tr>",
    "<a href=\"https://x.example/a\">",
    "<a href='javascript:alert(1)'>",
    "<a href=mailto:a@b.example>",
    "</a>",
    "<script>",
    "</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- c -->",
    "<!--",
    "<",
    ">",
    "&amp;",
    "&lt;script&gt;",
    "&nbsp;",
    "&#8226;",
    "•",
    " • ",
    "- ",
    "– ",
    "1. ",
    "2. ",
    "3. ",
    "a) ",
    "; ",
    ", ",
    ": ",
    ". ",
    "\n",
    "\n\n",
    " ",
    "\t",
    "„",
    "“",
    "\"",
    "»",
    "«",
    "‚",
    "‘",
    "'",
    "(",
    ")",
    "Integration durch Bildung ",
    "Integration als Querschnittsaufgabe ",
    "Schwerpunkt 1: ",
    "Sprachmittlerpool",
    "Kampagne",
    "Netzwerk ",
    "Amt für Soziales",
    "Dezernat IV",
    "Abteilung Integration",
    "Geschäftsbereich „Vielfalt“ ",
    "Dezernentin: ",
    "Leitung ",
    "Leiter des Amtes",
    "Frau ",
    "Dr. ",
    "Max Muster",
    "Eva Beispiel ",
    "Musterstraße 12",
    "Lange Str. 3 a",
    "An der Burg 7",
    "44122 Dortmund",
    "4412 Bochum",
    "D-59423 Unna ",
    "Te.: ",
    "Tel. ",
    "Telefon: ",
    "Fax: ",
    "0231 5027247",
    "+49 (0)221 4710-123",
    "0231/1",
    "E-Mail: ",
    "a.b@c.example",
    "a(at)b.example",
    "a [at] b [dot] example",
    "Homepage: ",
    "www.x.example ",
    "https://x.example/y?a=1&b=2",
    "x.example",
    "Name: ",
    "Straße: ",
    "PLZ: ",
    "Ort: ",
    "Amt: ",
    "Bereich: ",
    "13.06.2013",
    "18. Juli 2013",
    "31.02.2013",
    "13.6.13",
    "2013-06-13",
    "Juni 2013",
    "Kreistag",
    "Rat ",
    "Kreistagsbeschluss vom 1.2.2013",
    "Steckbrief",
    "Name",
    "Leitung\t",
    "Schwerpunkte",
    "Öffnungszeiten\t",
    "Dezernent*in\t",
    "Telefon\t",
    "N. N.",
    "ümläüt",
    "straße",
    "العربية",
    "\u{202e}",
    "\u{200b}",
    "\u{ad}",
    "javascript:",
    "JavaScript:",
    "data:text/html,",
    "onerror=",
    "klappt's",
    "|",
    " / ",
];

const LABELS: &[&str] = &[
    "Name",
    "Integrationskonzept",
    "Schwerpunkte",
    "Weitere Aufgabenbereiche",
    "Organisatorische Anbindung Dezernent*in",
    "Organisatorische Anbindung",
    "Dezernent*in",
    "Projekte vor Ort (Best-Practice Beispiele)",
    "Leitung",
    "Kontakt",
    "Telefon",
    "E-Mail",
    "Straße",
    "Ratsbeschluss zur Einrichtung des KI vom",
    "Kreistagsbeschluss",
    "Beschluss",
    "Öffnungszeiten",
    "Presse & Medien",
    "Schwerpunke",
    "Tel.",
    "Ort",
];

fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(SOUP), 0..12).prop_map(|parts| parts.concat())
}

/// A file of lines with labels, some known, some not, some twice.
fn file() -> impl Strategy<Value = String> {
    let field = (
        prop::sample::select(LABELS),
        prop::sample::select(&["\t", ": ", "\n", " "][..]),
        soup(),
    );
    prop::collection::vec(field, 1..14).prop_map(|fields| {
        let mut text =
            String::from("Steckbrief\n\nName\tKommunales Integrationszentrum Hamm\nLeitung\t\n");
        for (label, separator, value) in fields {
            text.push_str(&format!("{label}{separator}{value}\n"));
        }
        text
    })
}

/// The profile without what is not written.
fn written(mut profile: Steckbrief) -> Steckbrief {
    profile.findings.clear();
    profile.raw.clear();
    profile
}

/// The profile without what reading derives.
fn stated(profile: Steckbrief) -> Steckbrief {
    let mut profile = written(profile);
    profile.municipality = None;
    profile.municipality_kind = None;
    for task in profile.tasks.iter_mut().chain(&mut profile.best_practice) {
        task.projects.clear();
        task.kind = None;
    }
    profile
}

/// The lines in which two profiles differ; empty if they are the same.
fn difference(left: &Steckbrief, right: &Steckbrief) -> String {
    let [left, right] = [left, right].map(|profile| serde_json::to_string_pretty(profile).unwrap());
    left.lines()
        .zip(right.lines())
        .filter(|(left, right)| left != right)
        .map(|(left, right)| format!("{left}\n    instead of\n{right}\n"))
        .take(3)
        .chain((left.lines().count() != right.lines().count()).then(|| "another length".to_owned()))
        .collect()
}

fn assert_harmless(profile: &Steckbrief) {
    let json = serde_json::to_string(profile).unwrap().to_ascii_lowercase();
    for bad in [
        "<script",
        "javascript:",
        "onerror=",
        "vbscript:",
        "data:text/html",
    ] {
        assert!(!json.contains(bad), "{bad} in {json}");
    }
}

/// A line of text as it can stand in a profile: anything but white space at its ends.
fn line() -> impl Strategy<Value = String> {
    let word = "[A-Za-zÄÖÜäöüß0-9„“”\"«»‚‘'•;,:&<>().!?*/=ابتĞışПривіт–-]{1,9}";
    prop::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec((line(), prop::bool::ANY), 1..5).prop_map(|lines| {
        let mut text = String::new();
        for (line, paragraph) in lines {
            if !text.is_empty() {
                text.push_str(if paragraph { "\n\n" } else { "\n" });
            }
            text.push_str(&line);
        }
        text
    })
}

/// An entry of a list: it has no mark of a list before or after it.
fn entry() -> impl Strategy<Value = Task> {
    ("[A-ZÄÖÜ][a-zäöüß]{2,8}", text(), "[a-zäöü.!?)“]").prop_map(|(first, text, last)| Task {
        text: format!("{first} {text}{last}"),
        ..Task::default()
    })
}

fn focus_area() -> impl Strategy<Value = FocusArea> {
    let title =
        prop::option::of((line(), "[a-zäöü)“]").prop_map(|(line, last)| format!("{line}{last}")));
    (title, text()).prop_map(|(title, text)| FocusArea { title, text })
}

fn person() -> impl Strategy<Value = String> {
    "(Dr\\. )?[A-ZÄÖÜ][a-zäöüßéğş]{3,9}(-[A-Z][a-z]{3,5})? [A-ZÄÖÜ][a-zäöüß]{3,9}x"
}

fn lead() -> impl Strategy<Value = Lead> {
    (
        prop::option::of(person()),
        prop::option::of("[A-ZÄÖÜ][a-zäöüß]{2,9}(straße|weg|platz) [1-9][0-9]{0,2}( [a-d])?"),
        prop::option::of("[1-9][0-9]{4}"),
        prop::option::of("[A-ZÄÖÜ][a-zäöüß]{2,9}( an der [A-Z][a-z]{2,6})?"),
        prop::option::of("\\+49221471[0-9]{4}"),
        prop::option::of("[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{2,8}(-[a-z]{1,5})?\\.example"),
        prop::option::of("https?://[a-z]{2,8}\\.example(/[a-zA-Z0-9_?=&%]{1,10}){0,2}"),
    )
        .prop_map(
            |(name, street, postcode, town, phone, email, homepage)| Lead {
                name,
                street,
                postcode,
                town,
                phone,
                email,
                homepage,
            },
        )
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(person()),
    )
        .prop_map(|(office, division, head)| Attachment {
            office,
            division,
            head,
        })
}

fn decision() -> impl Strategy<Value = CouncilDecision> {
    const BODIES: &[&str] = &[
        "Rat",
        "Kreistag",
        "Städteregionstag",
        "Kreisausschuss",
        "Hauptausschuss",
    ];
    (
        prop::option::of(prop::sample::select(BODIES).prop_map(str::to_owned)),
        prop::option::of(0..20_000_u64),
    )
        .prop_map(|(body, days)| CouncilDecision {
            body,
            date: days.and_then(|days| {
                NaiveDate::from_ymd_opt(1990, 1, 1)?.checked_add_days(chrono::Days::new(days))
            }),
        })
}

fn unknown() -> impl Strategy<Value = UnknownField> {
    (
        "[A-ZÄÖÜ][a-zäöüß<>&;:•]{2,9}x( [A-Za-zÄÖÜäöü&]{1,9}x){0,3} der Anlage",
        text(),
    )
        .prop_map(|(label, value)| UnknownField { label, value })
}

fn profile() -> impl Strategy<Value = Steckbrief> {
    let lists = (
        prop::collection::vec(focus_area(), 0..4),
        prop::collection::vec(entry(), 0..6),
        prop::collection::vec(entry(), 0..4),
        prop::collection::vec(unknown(), 0..4),
    );
    let single = (
        prop::option::of(line()),
        prop::option::of("https://[a-z]{2,9}\\.example/[a-z&?=]{0,9}"),
    );
    (single, lists, lead(), attachment(), decision()).prop_map(
        |(
            (name, concept_url),
            (focus_areas, tasks, best_practice, unknown_fields),
            lead,
            attachment,
            council_decision,
        )| {
            Steckbrief {
                name,
                concept_url,
                focus_areas,
                tasks,
                attachment,
                best_practice,
                lead,
                council_decision,
                unknown_fields,
                ..Steckbrief::default()
            }
        },
    )
}

/// Any text at all, with what normal form takes out.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["(\\PC|[\t\n\r\u{0}\u{85}<>&;•„“:-]){0,40}", soup()]
}

fn any_task() -> impl Strategy<Value = Task> {
    any_text().prop_map(|text| Task {
        text,
        ..Task::default()
    })
}

/// A profile that some program has filled without care.
fn careless_profile() -> impl Strategy<Value = Steckbrief> {
    let maybe = || prop::option::of(any_text());
    let area = (maybe(), any_text()).prop_map(|(title, text)| FocusArea { title, text });
    let unknown = (any_text(), any_text()).prop_map(|(label, value)| UnknownField { label, value });
    (
        (maybe(), maybe(), maybe(), maybe(), maybe()),
        (maybe(), maybe(), maybe(), maybe(), maybe()),
        prop::collection::vec(area, 0..3),
        prop::collection::vec(any_task(), 0..4),
        prop::collection::vec(unknown, 0..3),
    )
        .prop_map(
            |(first, second, focus_areas, tasks, unknown_fields)| Steckbrief {
                name: first.0,
                concept_url: first.1,
                attachment: Attachment {
                    office: first.2,
                    division: first.3,
                    head: first.4,
                },
                lead: Lead {
                    name: second.0,
                    street: second.1,
                    town: second.2,
                    phone: second.3,
                    email: second.4,
                    ..Lead::default()
                },
                focus_areas,
                tasks,
                unknown_fields,
                ..Steckbrief::default()
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_written_profile_is_read_as_it_was(profile in profile()) {
        let again = read(write(&profile).as_bytes()).unwrap();
        prop_assert_eq!(difference(&stated(again), &profile), "");
    }

    #[test]
    fn writing_what_was_read_changes_nothing(file in file()) {
        let first = read(file.as_bytes()).unwrap();
        let text = write(&first);
        let again = read(text.as_bytes()).unwrap();
        prop_assert_eq!(difference(&written(again), &written(first)), "", "{}", text);
    }

    #[test]
    fn a_careless_profile_settles_when_it_is_read(profile in careless_profile()) {
        let first = read(write(&profile).as_bytes()).unwrap();
        assert_harmless(&first);
        let again = read(write(&first).as_bytes()).unwrap();
        prop_assert_eq!(difference(&written(again), &written(first)), "", "{}", write(&profile));
    }

    #[test]
    fn nothing_active_comes_out_of_a_file(file in file()) {
        assert_harmless(&read(file.as_bytes()).unwrap());
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(\\PC|[\t\n<>&;•„“])*") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        changes in prop::collection::vec((0..DORTMUND.len(), any::<u8>()), 1..40),
        cut in 0..DORTMUND.len(),
    ) {
        let mut bytes = DORTMUND.to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        bytes.truncate(cut);
        if let Ok(profile) = read(&bytes) {
            assert_harmless(&profile);
            prop_assert!(read(write(&profile).as_bytes()).is_ok());
        }
    }

    #[test]
    fn markup_put_anywhere_stays_harmless(
        insertions in prop::collection::vec((0..DORTMUND.len(), prop::sample::select(SOUP)), 1..20),
    ) {
        let mut text = String::from_utf8(DORTMUND.to_vec()).unwrap();
        for (at, part) in insertions {
            let at = text.floor_char_boundary(at);
            text.insert_str(at, part);
        }
        if let Ok(profile) = read(text.as_bytes()) {
            assert_harmless(&profile);
            let again = read(write(&profile).as_bytes()).unwrap();
            prop_assert_eq!(difference(&written(again), &written(profile)), "");
        }
    }
}
