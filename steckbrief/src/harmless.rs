//! Takes the sting out of text that would act if some page ever forgot to escape it.

/// What never appears in a value, in lower case.
const ACTIVE: [&str; 11] = [
    "<script",
    "</script",
    "<iframe",
    "javascript:",
    "vbscript:",
    "data:text/html",
    "onerror=",
    "onload=",
    "onclick=",
    "onmouseover=",
    "onfocus=",
];

/// Stands where something was taken out. The brackets keep the two sides from joining into what
/// was removed.
const REMOVED: &str = "[entfernt]";

/// The text without active content, and whether there was any.
pub(crate) fn disarm(text: String) -> (String, bool) {
    // Each pattern has one of these signs.
    if !text.contains(['<', ':', '=']) {
        return (text, false);
    }
    let mut text = text;
    let mut found = false;
    for pattern in ACTIVE {
        let lower = text.to_ascii_lowercase();
        if !lower.contains(pattern) {
            continue;
        }
        found = true;
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (start, hit) in lower.match_indices(pattern) {
            out.push_str(&text[from..start]);
            out.push_str(REMOVED);
            from = start + hit.len();
        }
        out.push_str(&text[from..]);
        text = out;
    }
    (text, found)
}

/// Whether the address is one that a page may link to.
pub(crate) fn is_active_link(address: &str) -> bool {
    let scheme: String = address
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take("javascript:".len())
        .collect::<String>()
        .to_ascii_lowercase();
    ["javascript:", "vbscript:", "data:"]
        .iter()
        .any(|bad| scheme.starts_with(bad))
}
