//! Everybody of a centre in memory, brought up to date when somebody asks: only those who were
//! changed are read again. While nothing in the centre changes, a search asks the database nothing.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use platform::{Result, access::Actor, centre::Centre, database::Database};
use values::{day::Day, id::Id};

use super::{
    model::{FunctionKind, Person},
    rights::RESTRICT,
    search::Index,
    store,
};

/// Under which revision of the memory it lies: it brings itself up to date.
const ALWAYS: i64 = 0;

/// Everybody of a centre.
#[derive(Default)]
pub struct Register(RwLock<State>);

#[derive(Default)]
struct State {
    index: Index,
    /// Revision of the centre's database for which this was last made sure of.
    seen: i64,
    /// Counter of changes up to which people were read.
    revision: i64,
}

/// What a list of people is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// Words that must fit.
    pub search: String,
    /// What they are to the centre on the day.
    pub function: Option<FunctionKind>,
    /// Tag of a language they speak.
    pub language: Option<String>,
}

/// How a list of people is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What fits best first; by name where nothing was searched.
    #[default]
    Fitting,
    /// As in a telephone book.
    Name,
    /// By number: those known longest first.
    Number,
    /// By town, then by name.
    Town,
    /// By last change.
    Changed,
}

impl Register {
    /// The register of `centre` as its database is now.
    pub async fn of(centre: &Centre) -> Result<Arc<Self>> {
        let memory = &centre.memory;
        let register = memory
            .recall::<Self>(ALWAYS)
            .unwrap_or_else(|| memory.keep(ALWAYS, Self::default()));
        register.refresh(&centre.database).await?;
        Ok(register)
    }

    async fn refresh(&self, database: &Database) -> Result<()> {
        // Read before the rows: what is committed meanwhile is looked for again next time.
        let now = database.revision();
        let (seen, known) = self.read(|state| (state.seen, state.revision));
        if seen == now && seen != 0 {
            return Ok(());
        }
        let rows = database.read();
        let revision = store::revision(rows).await?;
        let changed = if revision == known {
            Vec::new()
        } else {
            store::list_since(rows, known).await?
        };
        let count = store::count(rows).await?;
        let is_whole = self.write(|state| {
            if revision > state.revision {
                for person in changed {
                    state.index.put(person);
                }
                state.revision = revision;
            }
            let is_whole = state.index.len() == count;
            if is_whole {
                state.seen = state.seen.max(now);
            }
            is_whole
        });
        if !is_whole {
            // Somebody was erased or merged: what is gone leaves no row to read.
            let everybody = store::list_since(rows, 0).await?;
            let mut index = Index::default();
            for person in everybody {
                index.put(person);
            }
            self.write(|state| {
                if revision >= state.revision {
                    state.index = index;
                    state.revision = revision;
                    state.seen = state.seen.max(now);
                }
            });
        }
        Ok(())
    }

    /// Everybody whom `actor` may know of and who fits, sorted.
    pub fn list(
        &self,
        actor: &Actor,
        narrowed: &Narrowed,
        order: Order,
        is_descending: bool,
        today: Day,
    ) -> Vec<Arc<Person>> {
        self.read(|state| {
            let index = &state.index;
            let is_searched = !narrowed.search.trim().is_empty();
            let mut people: Vec<Arc<Person>> = if is_searched {
                index.find(&narrowed.search)
            } else {
                index.all().map(Arc::clone).collect()
            };
            people.retain(|person| is_visible(actor, person) && fits(person, narrowed, today));
            sort(index, &mut people, order, is_searched);
            if is_descending {
                people.reverse();
            }
            people
        })
    }

    /// Asks the index, which stands still meanwhile.
    pub fn ask<T>(&self, question: impl FnOnce(&Index) -> T) -> T {
        self.read(|state| question(&state.index))
    }

    /// Those of `ids` whom `actor` may know of.
    pub fn people(&self, actor: &Actor, ids: &[Id]) -> HashMap<Id, Arc<Person>> {
        self.read(|state| {
            let found = ids
                .iter()
                .filter_map(|id| Some((*id, state.index.get(*id)?)))
                .filter(|(_, person)| is_visible(actor, person));
            found.map(|(id, person)| (id, Arc::clone(person))).collect()
        })
    }

    fn read<T>(&self, question: impl FnOnce(&State) -> T) -> T {
        question(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn write<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Restricted records are there for those alone who look after restrictions.
pub fn is_visible(actor: &Actor, person: &Person) -> bool {
    !person.is_restricted() || actor.may(RESTRICT)
}

fn fits(person: &Person, narrowed: &Narrowed, today: Day) -> bool {
    let details = &person.details;
    let has_function = narrowed
        .function
        .is_none_or(|kind| details.functions_on(today).contains(&kind));
    let speaks = narrowed
        .language
        .as_ref()
        .is_none_or(|tag| details.languages.iter().any(|own| own.tag == *tag));
    has_function && speaks
}

fn sort(index: &Index, people: &mut [Arc<Person>], order: Order, is_searched: bool) {
    match order {
        Order::Fitting if is_searched => {}
        Order::Fitting | Order::Name => {
            people.sort_by(|a, b| {
                let names = index.order(a.id).cmp(index.order(b.id));
                names.then(a.number.cmp(&b.number))
            });
        }
        Order::Number => people.sort_by_key(|person| person.number),
        Order::Town => people.sort_by(|a, b| {
            let town = |person: &Person| values::text::fold(&person.details.address.town);
            let places = town(a).cmp(&town(b));
            places.then_with(|| index.order(a.id).cmp(index.order(b.id)))
        }),
        Order::Changed => people.sort_by_key(|person| (person.changed_at, person.number)),
    }
}
