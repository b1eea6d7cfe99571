//! The only calls this house makes to others by itself: short ones, to providers of sign-in, never
//! into inner networks unless whoever runs the installation vouches for the host, never where an
//! answer redirects.

use std::{
    collections::HashMap,
    io,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use openidconnect::{HttpRequest, HttpResponse, IssuerUrl};
use tokio::sync::Semaphore;
use ureq::{
    Agent,
    config::Config,
    http::{Method, Uri},
    tls::{Certificate, RootCerts, TlsConfig},
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{DefaultConnector, NextTimeout},
    },
};
use url::Url;
use values::clock::Moment;

use super::{
    conversation::{Metadata, Silence},
    rules,
};

/// A whole call takes no longer.
const LONGEST_CALL: Duration = Duration::from_secs(10);
/// Reaching the other side takes no longer.
const LONGEST_CONNECT: Duration = Duration::from_secs(4);
/// Bytes of an answer: a directory of keys has a few thousand.
const LONGEST_ANSWER: u64 = 256 * 1024;
/// Calls at once; more are refused, so that a slow provider does not occupy the house.
const CALLS_AT_ONCE: usize = 8;

/// What providers have said about themselves, and when.
type Known = HashMap<String, (Moment, Arc<Metadata>)>;

/// Calls to providers, and what they have said about themselves.
pub struct Outgoing {
    agent: Agent,
    inner: Arc<[String]>,
    places: Semaphore,
    known: Mutex<Known>,
}

impl Outgoing {
    /// Calls go to the open internet, and to the hosts `inner` whatever network they are in.
    pub fn new(inner: Vec<String>) -> Self {
        let inner: Arc<[String]> = inner.into();
        let config = Agent::config_builder()
            .timeout_global(Some(LONGEST_CALL))
            .timeout_connect(Some(LONGEST_CONNECT))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            // A proxy would look the name up itself, behind the back of the check below.
            .proxy(None)
            .user_agent("Vielfalt")
            .tls_config(TlsConfig::builder().root_certs(trusted()).build())
            .build();
        let resolver = Watched {
            inner: Arc::clone(&inner),
            names: DefaultResolver::default(),
        };
        Self {
            agent: Agent::with_parts(config, DefaultConnector::new(), resolver),
            inner,
            places: Semaphore::new(CALLS_AT_ONCE),
            known: Mutex::default(),
        }
    }

    /// Hosts the installation vouches for.
    pub fn inner(&self) -> &[String] {
        &self.inner
    }

    /// What the provider at `issuer` says about itself, heard after `since`.
    pub(super) async fn metadata(
        self: &Arc<Self>,
        issuer: &str,
        now: Moment,
        since: Moment,
    ) -> Result<Arc<Metadata>, Silence> {
        if let Some((heard_at, metadata)) = self.known().get(issuer)
            && *heard_at >= since
        {
            return Ok(Arc::clone(metadata));
        }
        // Exactly as it was written: a slash at the end makes another issuer.
        let address = IssuerUrl::new(issuer.to_owned()).map_err(|_| Silence)?;
        let heard = self
            .ask(move |http| Metadata::discover(&address, http).map_err(|_| Silence))
            .await?;
        let heard = Arc::new(heard);
        self.known()
            .insert(issuer.to_owned(), (now, Arc::clone(&heard)));
        Ok(heard)
    }

    /// Runs a conversation on a thread of its own.
    pub(super) async fn ask<T: Send + 'static>(
        self: &Arc<Self>,
        talk: impl FnOnce(&Http) -> Result<T, Silence> + Send + 'static,
    ) -> Result<T, Silence> {
        let _place = self.places.try_acquire().map_err(|_| Silence)?;
        let own = Arc::clone(self);
        let asked = tokio::task::spawn_blocking(move || talk(&Http(own)));
        asked.await.map_err(|_| Silence)?
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn call(&self, request: HttpRequest) -> Result<HttpResponse, ureq::Error> {
        let is_allowed = Url::parse(&request.uri().to_string())
            .is_ok_and(|url| rules::may_be_called(&url, &self.inner));
        if !is_allowed {
            return Err(forbidden());
        }
        let answer = if *request.method() == Method::GET {
            self.agent.run(request.map(|_| ()))?
        } else {
            self.agent.run(request)?
        };
        let (parts, mut body) = answer.into_parts();
        let body = body.with_config().limit(LONGEST_ANSWER).read_to_vec()?;
        Ok(HttpResponse::from_parts(parts, body))
    }
}

/// The client as the library takes it.
pub(super) struct Http(Arc<Outgoing>);

impl openidconnect::SyncHttpClient for Http {
    type Error = ureq::Error;

    fn call(&self, request: HttpRequest) -> Result<HttpResponse, Self::Error> {
        self.0.call(request)
    }
}

/// The certificates of this machine: a city's own authority is among them.
pub(crate) fn trusted() -> RootCerts {
    let found = rustls_native_certs::load_native_certs();
    let certificates = found.certs.iter();
    let certificates = certificates.map(|one| Certificate::from_der(one).to_owned());
    RootCerts::Specific(Arc::new(certificates.collect()))
}

/// Looks at what a name stands for before anything connects to it.
#[derive(Debug)]
struct Watched {
    inner: Arc<[String]>,
    names: DefaultResolver,
}

impl Resolver for Watched {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.names.resolve(uri, config, timeout)?;
        let is_inner = rules::is_inner(uri.host().unwrap_or_default(), &self.inner);
        let reach = |address: IpAddr| rules::may_reach(address, is_inner);
        if found.iter().all(|address| reach(address.ip())) {
            Ok(found)
        } else {
            Err(forbidden())
        }
    }
}

fn forbidden() -> ureq::Error {
    ureq::Error::Io(io::Error::new(
        io::ErrorKind::PermissionDenied,
        "an address the house does not call",
    ))
}
