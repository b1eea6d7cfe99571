//! How few people cover this: covers against the checker, against trying everything, and against bad input.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use rand::SeedableRng as _;
use rand_pcg::Pcg64Mcg;
use solver::smptsp::{Cover, Error, Fault, Instance, Limits, Task, Uncovered, check, solve};

fn limits(seed: u64, turns: u64) -> Limits<impl Fn() -> bool + Sync> {
    Limits {
        seed,
        threads: 1,
        turns,
        stop: || false,
    }
}

fn instance(tasks: &[(i64, i64)], skills: &[Vec<usize>]) -> Instance {
    let tasks = tasks
        .iter()
        .map(|&(start, end)| Task { start, end })
        .collect();
    Instance::new(tasks, skills).unwrap()
}

/// Full days for `people`, who know their own tasks and each other task with a chance of `skill`;
/// a fifth more workers know other tasks only.
fn full_days(people: usize, skill: f64, seed: u64) -> Instance {
    let mut rng = Pcg64Mcg::seed_from_u64(seed);
    let mut tasks = Vec::new();
    let mut owner = Vec::new();
    for person in 0..people {
        let mut start = rng.random_range(0..40);
        while start < 600 {
            let end = start + rng.random_range(30..120);
            tasks.push(Task { start, end });
            owner.push(person);
            start = end + rng.random_range(0..20);
        }
    }
    let skills: Vec<Vec<usize>> = (0..people + people / 5)
        .map(|worker| {
            (0..tasks.len())
                .filter(|&task| owner[task] == worker || rng.random_bool(skill))
                .collect()
        })
        .collect();
    Instance::new(tasks, &skills).unwrap()
}

/// The fewest people of all plans, by trying all of them.
fn fewest(instance: &Instance) -> Option<usize> {
    fn place(instance: &Instance, days: &mut Vec<Vec<Task>>, task: usize) -> Option<usize> {
        let Some(&next) = instance.tasks().get(task) else {
            return Some(days.iter().filter(|day| !day.is_empty()).count());
        };
        let mut best = None;
        for worker in 0..days.len() {
            let is_able = instance
                .skills(worker)
                .contains(&u32::try_from(task).unwrap());
            let is_free = days[worker]
                .iter()
                .all(|other| other.end <= next.start || next.end <= other.start);
            if is_able && is_free {
                days[worker].push(next);
                let found = place(instance, days, task + 1);
                best = best.into_iter().chain(found).min();
                days[worker].pop();
            }
        }
        best
    }
    place(instance, &mut vec![Vec::new(); instance.workers()], 0)
}

fn small_instance() -> impl Strategy<Value = Instance> {
    let tasks = prop::collection::vec((-20_i64..20, 1_i64..15), 0..7);
    (tasks, 0_usize..6).prop_flat_map(|(tasks, workers)| {
        let able = prop::collection::vec(prop::bool::weighted(0.6), tasks.len());
        prop::collection::vec(able, workers).prop_map(move |able| {
            let tasks: Vec<_> = tasks
                .iter()
                .map(|&(start, length)| (start, start + length))
                .collect();
            let skills: Vec<Vec<usize>> = able
                .iter()
                .map(|able| (0..able.len()).filter(|&task| able[task]).collect())
                .collect();
            instance(&tasks, &skills)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn small_instances_get_the_fewest_people_there_are(instance in small_instance(), seed: u64) {
        match (solve(&instance, limits(seed, 20)), fewest(&instance)) {
            (Ok(cover), Some(people)) => {
                prop_assert_eq!(check(&instance, &cover.assignment), Ok(people));
                prop_assert_eq!(cover.people, people);
                prop_assert!(cover.bound <= people);
            }
            (Err(Uncovered::NobodyAble { task }), None) => {
                let task = u32::try_from(task).unwrap();
                let is_known = (0..instance.workers())
                    .any(|worker| instance.skills(worker).contains(&task));
                prop_assert!(!is_known);
            }
            (Err(Uncovered::NotFound { open }), None) => prop_assert!(!open.is_empty()),
            (found, people) => prop_assert!(false, "{found:?}, but the fewest are {people:?}"),
        }
    }

    #[test]
    fn damaged_text_is_refused_or_read_but_never_panics(
        place in any::<prop::sample::Index>(),
        length in 0_usize..4,
        by in prop::sample::select(vec!["", "-", "9", "99999999999999999999", ":", "=", "\n", "#", "ä", " 0 "]),
    ) {
        let mut text: Vec<char> = SMALL.chars().collect();
        let from = place.index(text.len());
        let to = (from + length).min(text.len());
        text.splice(from..to, by.chars());
        if let Ok(instance) = Instance::parse(&text.into_iter().collect::<String>())
            && let Ok(cover) = solve(&instance, limits(1, 3))
        {
            prop_assert_eq!(check(&instance, &cover.assignment), Ok(cover.people));
        }
    }

    #[test]
    fn any_text_is_refused_or_read_but_never_panics(text in "\\PC{0,200}") {
        prop_assert!(Instance::parse(&text).is_err());
    }
}

const SMALL: &str = "# two people\nType = 1\nJobs = 3\n 0 60\n 30 90\n 60 120\n\
    Qualifications = 2\n3: 0 1 2\n2: 1 2 \n";

fn refused(from: &str, to: &str) -> Error {
    assert!(SMALL.contains(from));
    Instance::parse(&SMALL.replacen(from, to, 1)).unwrap_err()
}

#[test]
fn the_text_format_is_read() {
    let read = Instance::parse(SMALL).unwrap();
    assert_eq!(
        read,
        instance(
            &[(0, 60), (30, 90), (60, 120)],
            &[vec![0, 1, 2], vec![1, 2]]
        )
    );
    let cover = solve(&read, limits(1, 10)).unwrap();
    assert_eq!((cover.people, cover.bound), (2, 2));
    assert_eq!(cover.assignment[0], 0);
}

#[test]
fn bad_text_is_refused_with_the_line() {
    assert_eq!(
        Instance::parse(""),
        Err(Error::MissingLine {
            expected: "Type = number"
        })
    );
    assert_eq!(
        refused("Type", "Typ"),
        Error::WrongLine {
            line: 2,
            expected: "Type = number"
        }
    );
    assert_eq!(
        refused("= 3", "= -3"),
        Error::Negative { line: 3, found: -3 }
    );
    assert_eq!(
        refused(" 0 60", " -1 60"),
        Error::Negative { line: 4, found: -1 }
    );
    assert_eq!(
        refused(" 0 60", " 0"),
        Error::WrongLine {
            line: 4,
            expected: "start end"
        }
    );
    assert_eq!(
        refused("= 2", "= 3"),
        Error::MissingLine {
            expected: "number: tasks"
        }
    );
    assert_eq!(refused("= 2", "= 1"), Error::Surplus { line: 9 });
    assert_eq!(
        refused("2: 1", "3: 1"),
        Error::WrongCount {
            line: 9,
            announced: 3,
            listed: 2
        }
    );
    assert_eq!(refused("= 3", "= 1000000000000"), Error::TooMany);
    assert_eq!(
        refused("= 3", "= 1000000"),
        Error::WrongLine {
            line: 7,
            expected: "start end"
        }
    );
    let found = "9223372036854775808".to_owned();
    assert_eq!(
        refused("30 90", "30 9223372036854775808"),
        Error::NotANumber { line: 5, found }
    );
}

#[test]
fn tasks_and_skills_that_cannot_be_are_refused() {
    assert_eq!(refused("60 120", "60 60"), Error::EndsTooEarly { task: 2 });
    assert_eq!(refused("60 120", "60 59"), Error::EndsTooEarly { task: 2 });
    assert_eq!(
        refused("2: 1 2", "2: 1 3"),
        Error::UnknownTask { worker: 1, task: 3 }
    );
    assert_eq!(
        refused("2: 1 2", "2: 1 1"),
        Error::RepeatedTask { worker: 1, task: 1 }
    );
}

#[test]
fn nothing_to_do_needs_nobody() {
    let cover = solve(&instance(&[], &[vec![]]), limits(1, 10));
    assert_eq!(
        cover,
        Ok(Cover {
            people: 0,
            bound: 0,
            assignment: vec![]
        })
    );
}

#[test]
fn what_nobody_can_do_is_named() {
    let nobody = instance(&[(0, 1), (2, 3)], &[vec![0]]);
    assert_eq!(
        solve(&nobody, limits(1, 10)),
        Err(Uncovered::NobodyAble { task: 1 })
    );
    let too_few = instance(&[(0, 2), (1, 3)], &[vec![0, 1]]);
    let Err(Uncovered::NotFound { open }) = solve(&too_few, limits(1, 10)) else {
        panic!()
    };
    assert_eq!(open.len(), 1);
}

#[test]
fn the_largest_times_do_not_overflow() {
    let whole_time = instance(&[(i64::MIN, i64::MAX), (0, 1)], &[vec![0, 1], vec![0, 1]]);
    let cover = solve(&whole_time, limits(1, 10)).unwrap();
    assert_eq!((cover.people, cover.bound), (2, 2));
}

#[test]
fn back_to_back_tasks_without_a_common_worker_are_known_to_need_two() {
    let relay = instance(&[(0, 1), (1, 2)], &[vec![0], vec![1]]);
    let cover = solve(&relay, limits(1, 10)).unwrap();
    assert_eq!((cover.people, cover.bound), (2, 2));
}

#[test]
fn prices_prove_more_than_the_largest_overlap() {
    // Two at a time, but everybody is only there for one of three shifts, and each shift needs two.
    let tasks: Vec<(i64, i64)> = (0..3)
        .flat_map(|shift| {
            [
                (shift * 10, shift * 10 + 4),
                (shift * 10 + 2, shift * 10 + 6),
            ]
        })
        .collect();
    let skills: Vec<Vec<usize>> = (0..9)
        .map(|worker| vec![worker / 3 * 2, worker / 3 * 2 + 1])
        .collect();
    let cover = solve(&instance(&tasks, &skills), limits(1, 1000)).unwrap();
    assert_eq!((cover.people, cover.bound), (6, 6));
}

#[test]
fn full_days_are_covered_without_anybody_to_spare() {
    for (skill, seed) in [(0.33, 1), (0.66, 2)] {
        let instance = full_days(12, skill, seed);
        let cover = solve(&instance, limits(seed, 400)).unwrap();
        assert_eq!(check(&instance, &cover.assignment), Ok(cover.people));
        assert!(
            cover.bound <= cover.people && cover.people <= 12,
            "{}",
            cover.people
        );
    }
}

#[test]
fn the_same_seed_gives_the_same_cover() {
    let instance = full_days(10, 0.33, 3);
    let first = solve(&instance, limits(7, 150));
    assert_eq!(first, solve(&instance, limits(7, 150)));
}

#[test]
fn several_threads_find_no_more_people_than_one() {
    let instance = full_days(10, 0.33, 3);
    let one = solve(&instance, limits(7, 150)).unwrap();
    let limits = Limits {
        threads: 3,
        ..limits(7, 150)
    };
    let three = solve(&instance, limits).unwrap();
    assert_eq!(check(&instance, &three.assignment), Ok(three.people));
    assert!(three.people <= one.people);
}

#[test]
fn a_stop_is_heard_at_once() {
    let instance = full_days(10, 0.33, 4);
    let asked = AtomicUsize::new(0);
    let stop = || {
        asked.fetch_add(1, Ordering::Relaxed);
        true
    };
    let found = solve(
        &instance,
        Limits {
            seed: 1,
            threads: 2,
            turns: u64::MAX,
            stop,
        },
    );
    assert!(matches!(found, Err(Uncovered::NotFound { .. })));
    let asked = asked.into_inner();
    assert!(asked <= 4, "{asked}");
}

#[test]
fn the_checker_names_each_fault() {
    let instance = instance(
        &[(0, 60), (30, 90), (60, 120)],
        &[vec![0, 1, 2], vec![1, 2]],
    );
    assert_eq!(check(&instance, &[0, 1, 0]), Ok(2));
    assert_eq!(
        check(&instance, &[0, 1]),
        Err(Fault::WrongLength {
            tasks: 3,
            assigned: 2
        })
    );
    assert_eq!(
        check(&instance, &[0, 2, 0]),
        Err(Fault::UnknownWorker { task: 1, worker: 2 })
    );
    assert_eq!(
        check(&instance, &[1, 0, 0]),
        Err(Fault::NotAble { task: 0, worker: 1 })
    );
    assert_eq!(
        check(&instance, &[0, 0, 1]),
        Err(Fault::Overlap {
            worker: 0,
            first: 0,
            second: 1
        })
    );
}
