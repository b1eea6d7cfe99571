//! Where a request comes from: the network address behind our own proxy, and the browser.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request},
    http::header,
};

use super::Visit;
use crate::access::browser;

/// Where a request comes from.
pub(crate) struct Origin {
    address: String,
    browser: String,
}

impl Origin {
    pub fn of(request: &Request) -> Self {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        let text = |name: &str| {
            request
                .headers()
                .get(name)
                .and_then(|line| line.to_str().ok())
        };
        let forwarded = text("x-forwarded-for");
        let agent = text(header::USER_AGENT.as_str());
        Self {
            address: address(peer.map(|peer| peer.0.ip()), forwarded),
            browser: browser::in_words(agent.unwrap_or_default()),
        }
    }

    pub fn written_on(self, mut visit: Visit) -> Visit {
        visit.address = self.address;
        visit.browser = self.browser;
        visit
    }
}

/// A proxy stands on the same machine or in the same private network and writes whom it speaks
/// for at the end of the line; what strangers write there themselves stands before it.
fn address(peer: Option<IpAddr>, forwarded: Option<&str>) -> String {
    let is_proxy = peer.is_none_or(is_near);
    let named = forwarded.and_then(|line| line.rsplit(',').next()?.trim().parse::<IpAddr>().ok());
    // A proxy that does not say for whom it speaks speaks for everybody: nobody's address.
    let address = if is_proxy { named } else { peer };

    address
        .map(|address| address.to_canonical().to_string())
        .unwrap_or_default()
}

fn is_near(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => address.is_loopback() || address.is_private(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_nearby_is_believed_and_only_its_own_word() {
        let ip = |text: &str| text.parse::<IpAddr>().ok();
        let cases = [
            (ip("203.0.113.7"), None, "203.0.113.7"),
            (ip("203.0.113.7"), Some("198.51.100.1"), "203.0.113.7"),
            (
                ip("127.0.0.1"),
                Some("6.6.6.6, 198.51.100.1"),
                "198.51.100.1",
            ),
            (ip("::ffff:10.0.0.2"), Some("2001:db8::1"), "2001:db8::1"),
            (ip("127.0.0.1"), Some("nonsense"), ""),
            (ip("127.0.0.1"), None, ""),
            (None, None, ""),
        ];
        for (peer, forwarded, expected) in cases {
            assert_eq!(address(peer, forwarded), expected);
        }
    }
}
