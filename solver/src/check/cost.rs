//! What a plan costs, and whether it keeps every rule.

use std::collections::HashMap;

use super::fault::Fault;
use super::travel;
use crate::problem::{Pair, PersonNumber, Problem, RequestNumber};

/// What a plan costs, once it is found to keep every rule.
pub(super) fn total(
    problem: &Problem,
    pairs: &[Pair],
    plan: &[Option<PersonNumber>],
) -> Result<i64, Fault> {
    if plan.len() != problem.requests.len() {
        let (found, wanted) = (plan.len(), problem.requests.len());
        return Err(Fault::PlanLength { found, wanted });
    }
    let pair_costs: HashMap<_, _> = pairs
        .iter()
        .filter(|pair| plan[pair.request as usize] == Some(pair.person))
        .map(|pair| ((pair.request, pair.person), pair.cost))
        .collect();
    let mut taken: Vec<Vec<RequestNumber>> = vec![Vec::new(); problem.people.len()];
    let mut sum = 0;
    for (number, who) in (0..).zip(plan) {
        let Some(person) = *who else {
            let priority = problem.requests[number as usize].priority;
            sum += i128::from(problem.weights.open[usize::from(priority)]);
            continue;
        };
        let theirs = taken
            .get_mut(person as usize)
            .ok_or(Fault::NoSuchPerson(number, person))?;
        let cost = pair_costs
            .get(&(number, person))
            .ok_or(Fault::NotAllowed(number, person))?;
        sum += i128::from(*cost);
        theirs.push(number);
    }
    for (number, theirs) in (0..).zip(taken) {
        sum += schedule(problem, number, theirs)?;
    }
    i64::try_from(sum).map_err(|_| Fault::TooLarge)
}

/// Ways and fairness of one person's schedule, once it keeps the rules.
fn schedule(
    problem: &Problem,
    number: PersonNumber,
    mut taken: Vec<RequestNumber>,
) -> Result<i128, Fault> {
    let person = &problem.people[number as usize];
    let request = |taken: RequestNumber| &problem.requests[taken as usize];
    taken.sort_by_key(|taken| (request(*taken).day, request(*taken).start));
    let mut minutes = 0;
    let mut weeks: HashMap<u32, u32> = HashMap::new();
    let (mut count, mut pay) = (0, 0);
    for day in taken.chunk_by(|a, b| request(*a).day == request(*b).day) {
        let date = request(day[0]).day;
        let appointments = u32::try_from(day.len()).map_err(|_| Fault::DayCap(number, date))?;
        if appointments > person.day_cap {
            return Err(Fault::DayCap(number, date));
        }
        let week = date / problem.days_in_week;
        let in_week = weeks.entry(week).or_default();
        *in_week += appointments;
        if *in_week > person.week_cap {
            return Err(Fault::WeekCap(number, week));
        }
        count += appointments;
        pay += day
            .iter()
            .map(|taken| i128::from(request(*taken).pay))
            .sum::<i128>();
        minutes += chain(problem, number, day)?;
    }
    if pay > i128::from(person.money) {
        return Err(Fault::Money(number));
    }
    let travel = i128::from(problem.weights.travel) * minutes;
    Ok(travel + travel::fairness(problem, person, count))
}

/// Minutes on the way of one day that begins and ends at home.
fn chain(problem: &Problem, number: PersonNumber, day: &[RequestNumber]) -> Result<i128, Fault> {
    let person = &problem.people[number as usize];
    let request = |taken: RequestNumber| &problem.requests[taken as usize];
    let mut minutes = travel::from_home(problem, person, request(day[0]))
        + travel::from_home(problem, person, request(day[day.len() - 1]));
    for two in day.windows(2) {
        let (first, second) = (two[0], two[1]);
        let way = travel::between(problem, person, request(first), request(second));
        if !travel::in_time(problem, way, request(first), request(second)) {
            return Err(Fault::TooClose {
                person: number,
                first,
                second,
            });
        }
        minutes += way;
    }
    Ok(minutes)
}
