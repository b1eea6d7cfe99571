//! Any bytes: reading never panics, nothing active comes out, and what was read can be written
//! and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(profile) = steckbrief::read(bytes) else { return };
    let json = serde_json::to_string(&profile).expect("a profile has a JSON").to_ascii_lowercase();
    for active in ["<script", "javascript:", "onerror="] {
        assert!(!json.contains(active), "{active} in {json}");
    }
    steckbrief::read(steckbrief::write(&profile).as_bytes()).expect("what was written is read");
});
