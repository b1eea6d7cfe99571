//! Photographs without what they tell besides: place, camera, owner, earlier versions.

use platform::Refusal;

use super::broken;

/// How a PNG begins.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Pieces of a PNG that its picture needs. Texts, times, EXIF and whatever else are left out.
const PNG_NEEDED: [&[u8]; 12] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"bKGD", b"pHYs",
];

/// The same picture without texts, times and EXIF, and without anything behind its end.
pub fn bare_png(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut bare = PNG.to_vec();
    let mut rest = &bytes[PNG.len()..];
    loop {
        let head: &[u8; 8] = rest.first_chunk().ok_or_else(broken)?;
        let [a, b, c, d, kind @ ..] = head;
        let length = u32::from_be_bytes([*a, *b, *c, *d]);
        // Four bytes of length, four of kind, the content, four of checksum.
        let length = usize::try_from(length)
            .ok()
            .and_then(|length| length.checked_add(12));
        let (piece, behind) = length
            .and_then(|length| rest.split_at_checked(length))
            .ok_or_else(broken)?;
        if PNG_NEEDED.contains(&&kind[..]) {
            bare.extend_from_slice(piece);
        }
        if kind == b"IEND" {
            return Ok(bare);
        }
        rest = behind;
    }
}

/// Segments of a JPEG that tell things besides: `APP1` (EXIF, XMP), `APP3` to `APP13` (of
/// cameras and programs), `APP15`, comments. `APP0` (JFIF), `APP2` (colours) and `APP14` (Adobe's
/// colour transform) change how it looks.
fn tells_things(marker: u8) -> bool {
    matches!(marker, 0xE1 | 0xE3..=0xED | 0xEF | 0xFE)
}

/// The same picture without EXIF, XMP and comments, and without anything behind its end. Its
/// orientation, which EXIF holds as well, is kept.
pub fn bare_jpeg(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut bare = vec![0xFF, 0xD8];
    let mut place = 2;
    let mut turned = None;
    loop {
        let marker = loop {
            // A marker may be preceded by any number of 0xFF.
            match bytes.get(place..place + 2) {
                Some([0xFF, 0xFF]) => place += 1,
                Some([0xFF, marker]) => break *marker,
                _ => return Err(broken()),
            }
        };
        if marker == 0xD9 {
            bare.extend_from_slice(&[0xFF, 0xD9]);
            return Ok(with_orientation(bare, turned));
        }
        let length = bytes.get(place + 2..place + 4).ok_or_else(broken)?;
        let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
        let segment = bytes.get(place..place + 2 + length).ok_or_else(broken)?;
        if length < 2 {
            return Err(broken());
        }
        place += segment.len();
        if marker == 0xE1 {
            turned = turned.or(orientation(&segment[4..]));
        }
        // `APP2` also holds further pictures (MPF); only colour profiles are kept.
        let is_profile = marker != 0xE2 || segment[4..].starts_with(b"ICC_PROFILE\0");
        if !tells_things(marker) && is_profile {
            bare.extend_from_slice(segment);
        }
        if marker == 0xDA {
            let end = end_of_scan(&bytes[place..]).ok_or_else(broken)?;
            bare.extend_from_slice(&bytes[place..place + end]);
            place += end;
        }
    }
}

/// Length of the compressed data: up to the next marker that is neither a stuffed zero nor a
/// restart.
fn end_of_scan(data: &[u8]) -> Option<usize> {
    let mut pairs = data.windows(2);
    pairs.position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF))
}

/// The number of the orientation in an EXIF segment (TIFF tag 0x0112 of the first directory).
fn orientation(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0")?;
    let is_little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let pair: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little {
            u16::from_le_bytes(pair)
        } else {
            u16::from_be_bytes(pair)
        })
    };
    let long: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let first = if is_little {
        u32::from_le_bytes(long)
    } else {
        u32::from_be_bytes(long)
    };
    let first = usize::try_from(first).ok()?;
    let count = usize::from(short(first)?);
    let found = (0..count).find_map(|index| {
        let entry = first.checked_add(2 + index * 12)?;
        (short(entry)? == 0x0112).then(|| short(entry + 8))?
    });
    found
        .and_then(|number| u8::try_from(number).ok())
        .filter(|number| (2..=8).contains(number))
}

/// Puts an EXIF segment with nothing but the orientation behind the beginning.
fn with_orientation(bare: Vec<u8>, turned: Option<u8>) -> Vec<u8> {
    let Some(number) = turned else { return bare };
    let mut segment = vec![0xFF, 0xE1, 0, 34];
    segment.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    segment.extend_from_slice(&[number, 0, 0, 0, 0, 0, 0]);
    [&bare[..2], &segment, &bare[2..]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_piece(kind: [u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length[..], &kind[..], content, b"crc."].concat()
    }

    #[test]
    fn a_png_keeps_its_picture_and_loses_its_texts() {
        let picture = [
            png_piece(*b"IHDR", b"0123456789abc"),
            png_piece(*b"IDAT", b"pixels"),
        ];
        let end = png_piece(*b"IEND", b"");
        let chatty = [
            PNG,
            &picture[0],
            &png_piece(*b"tEXt", b"Author\0Geheim"),
            &png_piece(*b"eXIf", b"GPS"),
            &png_piece(*b"iTXt", b"XML:com.adobe.xmp"),
            &png_piece(*b"tIME", b"1234567"),
            &picture[1],
            &end,
            b"hidden behind the end",
        ]
        .concat();
        let plain = [PNG, &picture[0], &picture[1], &end].concat();
        assert_eq!(bare_png(&chatty), Ok(plain.clone()));
        assert_eq!(bare_png(&plain), Ok(plain.clone()));
        assert!(bare_png(&plain[..plain.len() - 1]).is_err());
    }

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker][..], &length, content].concat()
    }

    const SCAN: &[u8] = b"pixels\xFF\x00more\xFF\xD0pixels";

    #[test]
    fn a_jpeg_keeps_its_picture_and_loses_what_it_tells() {
        let jfif = segment(0xE0, b"JFIF\0");
        let colours = segment(0xE2, b"ICC_PROFILE\0\x01\x01");
        let table = segment(0xDB, b"quantisation");
        let start = segment(0xDA, b"scan");
        let chatty = [
            &[0xFF, 0xD8][..],
            &jfif,
            &segment(0xE1, b"Exif\0\0GPS 51.5136, 7.4653"),
            &segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
            &segment(0xE2, b"MPF\0more pictures"),
            &colours,
            &segment(0xED, b"Photoshop 3.0\0IPTC"),
            &segment(0xFE, b"Kommentar"),
            &[0xFF],
            &table,
            &start,
            SCAN,
            &[0xFF, 0xD9],
            b"hidden behind the end",
        ]
        .concat();
        let plain = [
            &[0xFF, 0xD8][..],
            &jfif,
            &colours,
            &table,
            &start,
            SCAN,
            &[0xFF, 0xD9],
        ];
        let plain = plain.concat();
        assert_eq!(bare_jpeg(&chatty), Ok(plain.clone()));
        assert_eq!(bare_jpeg(&plain), Ok(plain.clone()));
        assert!(bare_jpeg(&plain[..plain.len() - 2]).is_err());
        assert!(bare_jpeg(b"\xFF\xD8\xFF\xE0\0\0").is_err());
    }

    #[test]
    fn a_photograph_stays_upright() {
        let exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x02\0\
            \x0f\x01\x02\0\x04\0\0\0Nik\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        let rest = [segment(0xDA, b"scan"), SCAN.to_vec(), vec![0xFF, 0xD9]].concat();
        let photo = [&[0xFF, 0xD8][..], &segment(0xE1, exif), &rest].concat();
        let bare = bare_jpeg(&photo).unwrap();
        assert!(!bare.windows(3).any(|part| part == b"Nik"));
        let kept = &bare[6..];
        assert_eq!(orientation(kept), Some(6));
        assert_eq!(bare_jpeg(&bare), Ok(bare.clone()));
    }
}
