use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicU64, Ordering},
};

use tracing::{
    Dispatch, Event, Metadata, Subscriber,
    instrument::WithSubscriber,
    span::{Attributes, Id, Record},
};

/// Spans that SeaORM opens, one for each statement it sends.
const STATEMENTS: [&str; 4] = [
    "execute_raw",
    "execute_unprepared",
    "query_one_raw",
    "query_all_raw",
];

/// Somebody always listens: without a listener, tracing remembers that nobody wants to know of a
/// statement, and a count that begins at that moment misses it.
static LISTENER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Counter(Arc::default())));

/// Does `work` and says how many statements it sent to databases. Work that it hands to other
/// tasks does not count.
pub async fn count_queries<T>(work: impl Future<Output = T>) -> (T, u64) {
    LazyLock::force(&LISTENER);
    let count = Arc::new(AtomicU64::new(0));
    let done = work.with_subscriber(Counter(Arc::clone(&count))).await;
    (done, count.load(Ordering::Relaxed))
}

struct Counter(Arc<AtomicU64>);

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
            && metadata.target().starts_with("sea_orm::database")
            && STATEMENTS.contains(&metadata.name())
    }

    fn new_span(&self, _span: &Attributes<'_>) -> Id {
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _span: &Id, _values: &Record<'_>) {}

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, _event: &Event<'_>) {}

    fn enter(&self, _span: &Id) {}

    fn exit(&self, _span: &Id) {}
}
