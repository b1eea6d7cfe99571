//! Files of office programs: ZIP archives, looked into without unpacking. The central directory is
//! read; bombs, macros, encrypted and overlapping parts are refused.

use platform::Refusal;

use super::{FileKind, broken, unknown};

/// Most parts of an archive.
const MOST_PARTS: usize = 5_000;
/// Largest size of everything unpacked, in bytes.
const MOST_UNPACKED: u64 = 300 * 1024 * 1024;
/// How often larger a part may be unpacked than packed. Text packs to about a twentieth.
const MOST_RATIO: u64 = 150;
/// Parts smaller than this may pack better: empty sheets do.
const SMALL: u64 = 1024 * 1024;

const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// A part of an archive as the directory names it.
struct Part<'a> {
    name: &'a [u8],
    packed: u64,
    unpacked: u64,
    at: usize,
}

/// What kind of office file this is.
pub fn recognise(bytes: &[u8]) -> Result<FileKind, Refusal> {
    let parts = parts(bytes)?;
    must_stay_small(&parts)?;
    must_not_overlap(bytes, &parts)?;
    let has = |name: &[u8]| parts.iter().any(|part| part.name == name);
    if parts.iter().any(|part| is_macro(part.name)) {
        return Err(Refusal::new("refused-documents-macros"));
    }
    if has(b"[Content_Types].xml") {
        match (has(b"word/document.xml"), has(b"xl/workbook.xml")) {
            (true, false) => return Ok(FileKind::Docx),
            (false, true) => return Ok(FileKind::Xlsx),
            _ => return Err(unknown()),
        }
    }
    match content(bytes, parts.iter().find(|part| part.name == b"mimetype")) {
        Some(ODT) => Ok(FileKind::Odt),
        Some(ODS) => Ok(FileKind::Ods),
        _ => Err(unknown()),
    }
}

fn must_stay_small(parts: &[Part<'_>]) -> Result<(), Refusal> {
    let all: u64 = parts.iter().map(|part| part.unpacked).sum();
    let is_bomb =
        |part: &Part<'_>| part.unpacked > SMALL && part.unpacked / part.packed.max(1) > MOST_RATIO;
    if all > MOST_UNPACKED || parts.iter().any(is_bomb) {
        return Err(Refusal::new("refused-documents-bomb"));
    }
    Ok(())
}

/// Parts that share bytes make small archives huge. Each part must also say the same about itself
/// in its own place as in the directory, unless it leaves that to the bytes behind it.
fn must_not_overlap(bytes: &[u8], parts: &[Part<'_>]) -> Result<(), Refusal> {
    let mut spans = Vec::new();
    for part in parts {
        let head = bytes.get(part.at..part.at + 30).ok_or_else(broken)?;
        if !head.starts_with(b"PK\x03\x04") {
            return Err(broken());
        }
        let (name, extra) = (short(head, 26), short(head, 28));
        let has_descriptor = short(head, 6) & 8 != 0;
        let says = (u64::from(long(head, 18)), u64::from(long(head, 22)));
        if !has_descriptor && says != (part.packed, part.unpacked) {
            return Err(broken());
        }
        let start = part.at + 30 + name + extra;
        let packed = usize::try_from(part.packed).map_err(|_| broken())?;
        let end = start.checked_add(packed).filter(|end| *end <= bytes.len());
        spans.push((part.at, end.ok_or_else(broken)?));
    }
    spans.sort_unstable();
    if spans.windows(2).any(|pair| pair[0].1 > pair[1].0) {
        return Err(Refusal::new("refused-documents-bomb"));
    }
    Ok(())
}

fn is_macro(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(b"vbaproject.bin")
        || name.starts_with(b"basic/")
        || name.starts_with(b"scripts/")
}

/// The content of a part that is not packed.
fn content<'a>(bytes: &'a [u8], part: Option<&Part<'_>>) -> Option<&'a [u8]> {
    let part = part?;
    let head = bytes.get(part.at..part.at + 30)?;
    let start = part.at + 30 + short(head, 26) + short(head, 28);
    let length = usize::try_from(part.packed).ok()?;
    let is_stored = short(head, 8) == 0;
    bytes
        .get(start..start.checked_add(length)?)
        .filter(|_| is_stored)
}

/// The directory at the archive's end. Archives in several pieces or beyond 4 GiB are refused.
fn parts(bytes: &[u8]) -> Result<Vec<Part<'_>>, Refusal> {
    // The end record has 22 bytes and a comment of at most 65,535.
    let from = bytes.len().saturating_sub(22 + 65_535);
    let end = bytes[from..]
        .windows(4)
        .rposition(|four| four == b"PK\x05\x06");
    let end = from + end.ok_or_else(broken)?;
    let record = bytes.get(end..end + 22).ok_or_else(broken)?;
    let count = short(record, 10);
    let is_whole = short(record, 4) == 0 && short(record, 8) == count && count <= MOST_PARTS;
    let mut place = usize::try_from(long(record, 16)).map_err(|_| broken())?;
    if !is_whole || count == 0 {
        return Err(broken());
    }
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        let head = place
            .checked_add(46)
            .and_then(|behind| bytes.get(place..behind));
        let head = head
            .filter(|head| head.starts_with(b"PK\x01\x02"))
            .ok_or_else(broken)?;
        if short(head, 8) & 1 != 0 {
            return Err(Refusal::new("refused-documents-encrypted"));
        }
        let name = bytes
            .get(place + 46..place + 46 + short(head, 28))
            .ok_or_else(broken)?;
        parts.push(Part {
            name,
            packed: u64::from(long(head, 20)),
            unpacked: u64::from(long(head, 24)),
            at: usize::try_from(long(head, 42)).map_err(|_| broken())?,
        });
        place += 46 + short(head, 28) + short(head, 30) + short(head, 32);
    }
    Ok(parts)
}

/// Two bytes of a head that is long enough.
fn short(head: &[u8], at: usize) -> usize {
    usize::from(u16::from_le_bytes([head[at], head[at + 1]]))
}

/// Four bytes of a head that is long enough.
fn long(head: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive of stored parts; each says it unpacks to `unpacked`, or to what it is.
    fn archive(parts: &[(&str, &[u8], Option<u32>)]) -> Vec<u8> {
        let (mut body, mut directory) = (Vec::new(), Vec::new());
        let two = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
        let four = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        for (name, content, unpacked) in parts {
            let at = four(body.len());
            let unpacked = unpacked.map_or(four(content.len()), u32::to_le_bytes);
            let packed = four(content.len());
            let sizes = [&[0; 4][..], &packed, &unpacked, &two(name.len())].concat();
            let versions = [&[20, 0, 0, 0, 0, 0][..], &[0; 4]].concat();
            body.extend([b"PK\x03\x04", &versions[..], &sizes, &[0, 0]].concat());
            body.extend([name.as_bytes(), content].concat());
            directory.extend([b"PK\x01\x02", &[20, 0][..], &versions, &sizes].concat());
            directory.extend([&[0; 12][..], &at, name.as_bytes()].concat());
        }
        let end = [
            &[0; 4][..],
            &two(parts.len()),
            &two(parts.len()),
            &four(directory.len()),
        ];
        let end = [&end.concat()[..], &four(body.len()), &[0, 0]].concat();
        [&body[..], &directory, b"PK\x05\x06", &end].concat()
    }

    const TYPES: (&str, &[u8], Option<u32>) = ("[Content_Types].xml", b"<Types/>", None);

    #[test]
    fn office_files_are_known_by_their_parts() {
        let odt: (&str, &[u8], Option<u32>) = ("mimetype", ODT, None);
        for (parts, kind) in [
            (
                vec![TYPES, ("word/document.xml", b"<x/>", None)],
                Ok(FileKind::Docx),
            ),
            (
                vec![TYPES, ("xl/workbook.xml", b"<x/>", None)],
                Ok(FileKind::Xlsx),
            ),
            (vec![odt, ("content.xml", b"<x/>", None)], Ok(FileKind::Odt)),
            (vec![("mimetype", ODS, None)], Ok(FileKind::Ods)),
            (
                vec![("setup.exe", b"MZ", None)],
                Err("refused-documents-kind"),
            ),
            (vec![TYPES], Err("refused-documents-kind")),
            (
                vec![
                    TYPES,
                    ("word/document.xml", b"", None),
                    ("word/vbaProject.bin", b"", None),
                ],
                Err("refused-documents-macros"),
            ),
            (
                vec![odt, ("Basic/x.xml", b"", None)],
                Err("refused-documents-macros"),
            ),
        ] {
            let seen = recognise(&archive(&parts)).map_err(|refusal| refusal.key);
            assert_eq!(seen, kind);
        }
    }

    #[test]
    fn a_real_workbook_is_one() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet()
            .write_string(0, 0, "Guten Tag")
            .unwrap();
        let bytes = book.save_to_buffer().unwrap();
        assert_eq!(recognise(&bytes), Ok(FileKind::Xlsx));
    }

    #[test]
    fn bombs_are_refused_without_being_lit() {
        let content = [b'x'; 100];
        let bomb = archive(&[TYPES, ("word/document.xml", &content, Some(50_000_000))]);
        assert_eq!(recognise(&bomb).unwrap_err().key, "refused-documents-bomb");
        let large = vec![b'x'; 3_000_000];
        let many = archive(&[
            TYPES,
            ("word/document.xml", &large, Some(160_000_000)),
            ("word/a.xml", &large, Some(160_000_000)),
        ]);
        assert_eq!(recognise(&many).unwrap_err().key, "refused-documents-bomb");
        // The second part lies inside the first.
        let inner = archive(&[("word/document.xml", b"<x/>", None)]);
        let mut overlapping = archive(&[TYPES, ("word/a.xml", &inner, None), ("b", b"", None)]);
        let place = overlapping
            .windows(17)
            .position(|part| part == b"word/document.xml");
        let inside = u32::try_from(place.unwrap() - 30).unwrap().to_le_bytes();
        let last = overlapping.len() - 22 - 1 - 4;
        overlapping[last..last + 4].copy_from_slice(&inside);
        let refused = recognise(&overlapping).unwrap_err().key;
        assert!(["refused-documents-bomb", "refused-documents-broken"].contains(&refused));
    }

    #[test]
    fn what_ends_early_lies_or_is_locked_is_refused() {
        let whole = archive(&[TYPES, ("word/document.xml", b"<x/>", None)]);
        for length in 0..whole.len() {
            assert!(recognise(&whole[..length]).is_err(), "{length}");
        }
        let mut locked = whole.clone();
        let directory = locked
            .windows(4)
            .position(|four| four == b"PK\x01\x02")
            .unwrap();
        locked[directory + 8] |= 1;
        assert_eq!(
            recognise(&locked).unwrap_err().key,
            "refused-documents-encrypted"
        );
        let mut lying = whole;
        lying[22] = 200;
        assert_eq!(
            recognise(&lying).unwrap_err().key,
            "refused-documents-broken"
        );
    }
}
