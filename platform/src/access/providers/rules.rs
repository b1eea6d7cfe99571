//! What may be a provider, whom it may vouch for, and what its word counts: pure functions.

use std::net::{IpAddr, Ipv6Addr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use url::{Host, Url};
use values::clock::Moment;

use crate::error::Refusal;

/// A token is taken so long after it was issued.
const LONGEST_TOKEN_AGE: TimeDelta = TimeDelta::minutes(10);
/// A sign-out concerns sessions opened a little after it was issued, too: it counts whole seconds.
const SIGN_OUT_MARGIN: TimeDelta = TimeDelta::seconds(10);
/// Clocks may differ by so much.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(2);

/// Reads an issuer's address. `inner` are hosts the installation vouches for.
///
/// # Errors
/// Refused when it is no plain `https` address, or a network address nobody vouches for. Plain
/// `http` is for a provider on this same machine, and only where the installation names it.
pub fn issuer(text: &str, inner: &[String]) -> Result<Url, Refusal> {
    let refused = || Refusal::new("error-provider-issuer");
    let url = Url::parse(text).map_err(|_| refused())?;
    let is_plain = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if is_plain && may_be_called(&url, inner) {
        Ok(url)
    } else {
        Err(refused())
    }
}

/// Whether the house may call `url`, or send a browser there, as far as the address itself tells;
/// what a name stands for is looked at again when it is resolved.
pub fn may_be_called(url: &Url, inner: &[String]) -> bool {
    let Some(host) = url.host() else { return false };
    let is_inner = is_inner(
        &url.host_str().unwrap_or_default().to_ascii_lowercase(),
        inner,
    );
    let address = match host {
        Host::Domain(_) => None,
        Host::Ipv4(address) => Some(IpAddr::from(address)),
        Host::Ipv6(address) => Some(IpAddr::from(address)),
    };
    match url.scheme() {
        "https" => address.is_none_or(|address| may_reach(address, is_inner)),
        "http" => is_inner && address.is_some_and(|address| address.is_loopback()),
        _ => false,
    }
}

/// Whether the installation vouches for `host`.
pub fn is_inner(host: &str, inner: &[String]) -> bool {
    inner.iter().any(|own| own.eq_ignore_ascii_case(host))
}

/// Whether a connection to `address` may be opened: to the open internet always, inwards only to
/// a host the installation vouches for.
pub fn may_reach(address: IpAddr, is_inner: bool) -> bool {
    is_inner || is_public(address.to_canonical())
}

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [first, second, third, _] = address.octets();
            let is_special = matches!(
                (first, second, third),
                // This network, carriers' translation, protocol assignments, measurements,
                // reserved.
                (0 | 240.., _, _) | (100, 64..=127, _) | (192, 0, 0) | (198, 18 | 19, _)
            );
            !(is_special
                || address.is_private()
                || address.is_loopback()
                || address.is_link_local()
                || address.is_documentation()
                || address.is_multicast())
        }
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// Of IPv6 only what is handed out as global unicast, without tunnels and examples.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let is_global = (0x2000..0x4000).contains(&first);
    let is_special = first == 0x2001 && (second < 0x0200 || second == 0x0db8) || first == 0x2002;
    is_global && !is_special
}

/// Whether a provider with these `domains` may vouch for `email`.
pub fn vouches_for(domains: &str, email: &str) -> bool {
    let Some((name, domain)) = email.rsplit_once('@') else {
        return false;
    };
    !name.is_empty()
        && domains
            .split_whitespace()
            .any(|own| own.eq_ignore_ascii_case(domain))
}

/// Whether what a provider says about itself proves a second factor: only where the centre counts
/// it, and only when the token says so. A token that says nothing proves one factor (ASVS 6.8.4).
pub fn has_second_factor(
    is_counted: bool,
    strong: &str,
    acr: Option<&str>,
    amr: &[String],
) -> bool {
    let is_strong = acr.is_some_and(|acr| strong.split_whitespace().any(|own| own == acr));
    is_counted && (is_strong || amr.iter().any(|method| method == "mfa"))
}

/// Whether an answer comes from the provider that was asked (RFC 9207). `named` is the answer's
/// `iss`; a provider that promises to name itself must.
pub fn comes_from(issuer: &str, named: Option<&str>, is_promised: bool) -> bool {
    named.map_or(!is_promised, |named| named == issuer)
}

/// Whether a token issued at `issued_at` is taken now.
pub fn is_recent(issued_at: Moment, now: Moment) -> bool {
    issued_at <= now + CLOCKS_DIFFER && issued_at + LONGEST_TOKEN_AGE >= now
}

/// When somebody last proved at the provider who they are. Without its word it may be as long ago
/// as a session lasts: then a sensitive act asks again.
pub fn proven_at(said: Option<Moment>, now: Moment, longest: TimeDelta) -> Moment {
    said.map_or(now - longest, |moment| moment.min(now))
}

/// Whether a proof is older than what was asked for: a provider may not hear `max_age`.
pub fn is_too_old(said: Option<Moment>, now: Moment, longest: TimeDelta) -> bool {
    said.is_some_and(|moment| moment + longest + CLOCKS_DIFFER < now)
}

/// Whether a token calls itself one about a sign-out: so that none made for something else passes.
pub fn is_typed_as_sign_out(token: &str) -> bool {
    let head = token.split('.').next().unwrap_or_default();
    let head = URL_SAFE_NO_PAD.decode(head).unwrap_or_default();
    let head: serde_json::Value = serde_json::from_slice(&head).unwrap_or_default();
    let kind = head["typ"]
        .as_str()
        .unwrap_or_default()
        .to_ascii_lowercase();
    kind.strip_prefix("application/").unwrap_or(&kind) == "logout+jwt"
}

/// Sessions opened until then end when a sign-out was issued at `issued_at`: a message sent once
/// more later cannot end what was opened since.
pub fn ends_until(issued_at: Moment) -> Moment {
    issued_at + SIGN_OUT_MARGIN
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::*;

    fn inner(hosts: &[&str]) -> Vec<String> {
        hosts.iter().map(|host| (*host).to_owned()).collect()
    }

    #[test]
    fn an_issuer_is_a_plain_https_address() {
        for text in [
            "https://login.stadt.example",
            "https://login.stadt.example/realms/stadt",
            "https://login.stadt.example:8443/",
            "https://8.8.8.8",
        ] {
            assert!(issuer(text, &[]).is_ok(), "{text}");
        }
        for text in [
            "",
            "login.stadt.example",
            "http://login.stadt.example",
            "ftp://login.stadt.example",
            "javascript:alert(1)",
            "https://user@login.stadt.example",
            "https://user:word@login.stadt.example",
            "https://login.stadt.example?x=1",
            "https://login.stadt.example#x",
            "https://127.0.0.1",
            "https://10.0.0.1",
            "https://[::1]",
            "https://2130706433",
            "http://127.0.0.1:3000",
            "http://localhost:3000",
        ] {
            assert!(issuer(text, &[]).is_err(), "{text}");
        }
    }

    #[test]
    fn the_installation_alone_opens_the_way_inwards() {
        let own = inner(&["127.0.0.1", "login.stadt.example"]);
        assert!(issuer("http://127.0.0.1:3000", &own).is_ok());
        assert!(issuer("https://127.0.0.1", &own).is_ok());
        assert!(issuer("https://LOGIN.stadt.example", &own).is_ok());
        // Plain http stays on this machine even then.
        assert!(issuer("http://login.stadt.example", &own).is_err());
        assert!(issuer("http://127.0.0.2:3000", &own).is_err());
        assert!(issuer("https://10.0.0.1", &own).is_err());
    }

    #[test]
    fn addresses_of_inner_networks_are_refused_unless_vouched_for() {
        for inward in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.0.0.1",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "2002:a00:1::1",
        ] {
            let address: IpAddr = inward.parse().unwrap();
            assert!(!may_reach(address, false), "{inward}");
            assert!(may_reach(address, true), "{inward}");
        }
        for outward in [
            "8.8.8.8",
            "172.32.0.1",
            "2a00:1450:4001::1",
            "::ffff:8.8.8.8",
        ] {
            assert!(may_reach(outward.parse().unwrap(), false), "{outward}");
        }
    }

    #[test]
    fn a_provider_vouches_for_its_own_domains_alone() {
        let own = "stadt.example ki.example";
        assert!(vouches_for(own, "amal@ki.example"));
        assert!(vouches_for(own, "amal@KI.example"));
        for strange in [
            "amal@evil-ki.example",
            "amal@sub.ki.example",
            "amal@ki.example.evil",
            "amal@ki.example@evil.example",
            "@ki.example",
            "ki.example",
        ] {
            assert!(!vouches_for(own, strange), "{strange}");
        }
        assert!(!vouches_for("", "amal@ki.example"));
    }

    #[test]
    fn a_second_factor_counts_where_the_centre_says_so_and_the_token_does() {
        let amr = |methods: &[&str]| inner(methods);
        assert!(has_second_factor(true, "", None, &amr(&["pwd", "mfa"])));
        assert!(has_second_factor(true, "silver gold", Some("gold"), &[]));
        assert!(!has_second_factor(
            false,
            "gold",
            Some("gold"),
            &amr(&["mfa"])
        ));
        assert!(!has_second_factor(
            true,
            "gold",
            Some("silver"),
            &amr(&["pwd"])
        ));
        assert!(!has_second_factor(true, "", Some(""), &[]));
        assert!(!has_second_factor(true, "", None, &amr(&["pwd", "otp"])));
    }

    #[test]
    fn an_answer_from_another_provider_is_none() {
        let own = "https://login.stadt.example";
        assert!(comes_from(own, Some(own), true));
        assert!(comes_from(own, None, false));
        assert!(!comes_from(own, None, true));
        for promised in [false, true] {
            assert!(!comes_from(own, Some("https://evil.example"), promised));
            assert!(!comes_from(
                own,
                Some("https://login.stadt.example/"),
                promised
            ));
        }
    }

    #[test]
    fn a_sign_out_is_typed_as_one() {
        let typed = |head: &str| format!("{}.e30.c2ln", URL_SAFE_NO_PAD.encode(head));
        for head in [
            r#"{"typ":"logout+jwt","alg":"RS256"}"#,
            r#"{"typ":"application/logout+JWT"}"#,
        ] {
            assert!(is_typed_as_sign_out(&typed(head)), "{head}");
        }
        for head in [
            "",
            "{}",
            r#"{"typ":"JWT"}"#,
            r#"{"typ":"at+jwt"}"#,
            r#"{"typ":["logout+jwt"]}"#,
        ] {
            assert!(!is_typed_as_sign_out(&typed(head)), "{head}");
        }
        assert!(!is_typed_as_sign_out("logout+jwt"));
    }

    #[test]
    fn a_token_is_neither_old_nor_of_tomorrow() {
        let now = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
        for (minutes, is_taken) in [(-11, false), (-10, true), (0, true), (2, true), (3, false)] {
            let issued = now + TimeDelta::minutes(minutes);
            assert_eq!(is_recent(issued, now), is_taken, "{minutes}");
        }
    }

    #[test]
    fn a_proof_is_as_old_as_the_provider_says_and_old_when_it_says_nothing() {
        let now = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap();
        let (hour, longest) = (TimeDelta::hours(1), TimeDelta::hours(14));
        assert_eq!(proven_at(Some(now - hour), now, longest), now - hour);
        assert_eq!(proven_at(Some(now + hour), now, longest), now);
        assert_eq!(proven_at(None, now, longest), now - longest);
        assert!(!is_too_old(None, now, longest));
        assert!(!is_too_old(Some(now - longest), now, longest));
        assert!(is_too_old(Some(now - longest - hour), now, longest));
    }
}
