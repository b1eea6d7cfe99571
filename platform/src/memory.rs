//! Things worked out from a database, kept until that database changes.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

type Kept = HashMap<TypeId, (i64, Arc<dyn Any + Send + Sync>)>;

/// One value per type, each true for one revision.
#[derive(Default)]
pub struct Memory(RwLock<Kept>);

impl Memory {
    /// The value of type `T`, if it was made at `revision`.
    pub fn recall<T: Send + Sync + 'static>(&self, revision: i64) -> Option<Arc<T>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (made_at, value) = kept.get(&TypeId::of::<T>())?;
        (*made_at == revision).then(|| Arc::clone(value).downcast().ok())?
    }

    /// Keeps a value made at `revision` instead of an older one.
    pub fn keep<T: Send + Sync + 'static>(&self, revision: i64, value: T) -> Arc<T> {
        let value = Arc::new(value);
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.insert(TypeId::of::<T>(), (revision, Arc::clone(&value) as Arc<_>));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_recalled_only_for_the_revision_it_was_made_at() {
        let memory = Memory::default();
        memory.keep(7, "seven".to_owned());
        assert_eq!(
            memory.recall::<String>(7).as_deref().map(String::as_str),
            Some("seven")
        );
        assert!(memory.recall::<String>(8).is_none());
        assert!(memory.recall::<i32>(7).is_none());
    }
}
