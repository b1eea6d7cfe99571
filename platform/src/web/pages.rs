//! Routes: none without a declared right.

use axum::{
    Router,
    handler::Handler,
    middleware,
    routing::{self, MethodRouter},
};

use super::door;
use crate::access::Access;

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
        self.add("GET", path, access, routing::get(handler))
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, ()>,
        T: 'static,
    {
        self.add("POST", path, access, routing::post(handler))
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        handler: MethodRouter,
    ) -> Self {
        let guarded = handler.route_layer(middleware::from_fn_with_state(access, door::pass));
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
