//! Routes: none without a declared right.

use std::{convert::Infallible, time::Duration};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::StatusCode,
    middleware,
    routing::{self, MethodRouter},
};
use tower_http::{limit::RequestBodyLimitLayer, timeout::TimeoutLayer};

use super::door;
use crate::access::Access;

/// How much a page takes from one person.
#[derive(Clone, Copy)]
struct Allowance {
    /// Largest body, in bytes.
    body: usize,
    /// No page takes longer.
    patience: Duration,
}

/// A form or an import has a few kilobytes.
const USUAL: Allowance = Allowance {
    body: 4 * 1024 * 1024,
    patience: Duration::from_secs(30),
};

/// How long a file may be on its way: 20 MB over a slow line of 1 Mbit/s take three minutes.
const PATIENCE_FOR_FILES: Duration = Duration::from_mins(5);

/// A route as the list of routes shows it.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// With its parameters, for example `/{centre}/vorhaben/{slug}`.
    pub path: &'static str,
    /// The area it belongs to.
    pub area: &'static str,
    /// `public`, `open`, `signed_in` or the key of a right.
    pub right: &'static str,
}

/// Collects the pages of one area.
pub struct Pages {
    area: &'static str,
    router: Router,
    routes: Vec<Route>,
}

impl Pages {
    /// No pages yet.
    pub fn of(area: &'static str) -> Self {
        Self {
            area,
            router: Router::new(),
            routes: Vec::new(),
        }
    }

    /// A page that is read.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add("GET", path, access, USUAL, routing::get(handler))
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add("POST", path, access, USUAL, routing::post(handler))
    }

    /// A form with a file of at most `most` bytes; what is larger ends while it is read.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, access: Access, most: usize, handler: H) -> Self
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        let allowance = Allowance {
            body: most,
            patience: PATIENCE_FOR_FILES,
        };
        self.add("POST", path, access, allowance, routing::post(handler))
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        allowance: Allowance,
        handler: MethodRouter,
    ) -> Self {
        let too_slow = StatusCode::SERVICE_UNAVAILABLE;
        let guarded: MethodRouter = handler
            .route_layer(middleware::from_fn_with_state(access, door::pass))
            .layer::<_, Infallible>(DefaultBodyLimit::max(allowance.body))
            .layer::<_, Infallible>(RequestBodyLimitLayer::new(allowance.body))
            .layer(TimeoutLayer::with_status_code(too_slow, allowance.patience));
        self.router = self.router.route(path, guarded);
        self.routes.push(Route {
            method,
            path,
            area: self.area,
            right: access.name(),
        });
        self
    }

    /// The pages of another area beside these.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.routes.extend(other.routes);
        self
    }

    /// Every route, by path and method.
    pub fn routes(&self) -> Vec<Route> {
        let mut routes = self.routes.clone();
        routes.sort_by_key(|route| (route.path, route.method));
        routes
    }

    pub(crate) fn into_router(self) -> Router {
        let lost = routing::any(door::nothing_here).layer(middleware::from_fn(door::pass_lost));
        self.router
            .fallback(lost)
            .method_not_allowed_fallback(door::wrong_method)
    }
}

/// What reading the page at `path` below a centre asks for; `None` when there is no such page.
/// Where several routes fit, the one with the fewest parameters counts, as in the router.
pub(crate) fn access_to(routes: &[Route], path: &str) -> Option<&'static str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let fits = routes.iter().filter(|route| {
        let below = route.path.strip_prefix("/{centre}");
        route.method == "GET" && below.is_some_and(|pattern| matches(pattern, path))
    });
    fits.min_by_key(|route| route.path.matches('{').count())
        .map(|route| route.right)
}

fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) =
        (pattern.split('/').collect(), path.split('/').collect());
    let fits = |(own, asked): (&&str, &&str)| own.starts_with('{') || own == asked;
    pattern.len() == path.len() && pattern.iter().zip(&path).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_found_by_its_path_and_literal_words_come_first() {
        let route = |path, right| Route {
            method: "GET",
            path,
            area: "x",
            right,
        };
        let routes = [
            route("/{centre}/intern/orte/{id}", "places.read"),
            route("/{centre}/intern/orte/neu", "places.edit"),
            route("/ueber", "public"),
        ];
        for (path, right) in [
            ("/intern/orte/17", Some("places.read")),
            ("/intern/orte/17?jahr=2026#x", Some("places.read")),
            ("/intern/orte/neu", Some("places.edit")),
            ("/intern/orte", None),
            ("/intern/orte/17/x", None),
            ("/ueber", None),
        ] {
            assert_eq!(access_to(&routes, path), right, "{path}");
        }
    }
}
