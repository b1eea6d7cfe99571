"""The question of a month: its text, the chains of a day, and what a plan costs, in whole numbers.

Written from the description in solver/README.md, not from the Rust sources, so that a fault of one shows in the other.
"""

from collections import defaultdict
from dataclasses import dataclass
from math import isqrt

OPEN = {1: 20_000, 2: 60_000, 3: 200_000}
TRAVEL, FAIRNESS, BUFFER, DAYS_IN_WEEK = 8, 40, 10, 5
MODES = [(3, 75), (4, 220), (12, 250), (8, 450)]


@dataclass
class Person:
    home: tuple
    mode: int
    day_cap: int
    week_cap: int
    money: int
    history: int


@dataclass
class Request:
    day: int
    start: int
    end: int
    place: int
    priority: int

    @property
    def pay(self):
        return (self.end - self.start) // 30 * 2 + 1


class Question:
    def __init__(self, text):
        self.places, self.people, self.requests, self.pairs = [], [], [], {}
        for line in text.splitlines():
            kind, _, rest = line.partition(" ")
            if kind == "P":
                self.places.append(tuple(map(int, rest.split())))
            elif kind == "M":
                x, y, *others = map(int, rest.split("|")[0].split())
                self.people.append(Person((x, y), *others[:5]))
            elif kind == "R":
                self.requests.append(Request(*map(int, rest.split()[:5])))
            elif kind == "A":
                request, person, cost = map(int, rest.split())
                self.pairs[request, person] = cost

    def minutes(self, mode, one, other):
        straight = isqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2)
        overhead, speed = MODES[mode]
        return overhead - (straight * 13 // 10) // -speed

    def way(self, person, first, second):
        """Minutes from one request's place to the other's."""
        one, other = self.requests[first].place, self.requests[second].place
        if one == other:
            return 0
        return self.minutes(self.people[person].mode, self.places[one], self.places[other])

    def from_home(self, person, request):
        who = self.people[person]
        return self.minutes(who.mode, who.home, self.places[self.requests[request].place])

    def fits(self, person, first, second):
        ready = self.requests[first].end + self.way(person, first, second) + BUFFER
        return ready <= self.requests[second].start

    def chain_cost(self, person, chain):
        """Pairs and ways of a day, without fairness."""
        minutes = self.from_home(person, chain[0]) + self.from_home(person, chain[-1])
        minutes += sum(self.way(person, *two) for two in zip(chain, chain[1:]))
        return TRAVEL * minutes + sum(self.pairs[request, person] for request in chain)

    def fair(self, person, number):
        """Points for somebody's appointment with this number, from 1."""
        return FAIRNESS * (self.people[person].history + number)

    def open_cost(self, request):
        return OPEN[self.requests[request].priority]

    def chains(self):
        """Every chain of one person's day as (person, day, requests)."""
        offers = defaultdict(list)
        for request, person in self.pairs:
            offers[person, self.requests[request].day].append(request)
        for (person, day), requests in sorted(offers.items()):
            requests.sort(key=lambda request: (self.requests[request].start, request))
            chains = [(request,) for request in requests]
            for chain in chains:
                yield person, day, chain
                if len(chain) < self.people[person].day_cap:
                    nexts = (later for later in requests if self.fits(person, chain[-1], later))
                    chains.extend((*chain, later) for later in nexts)

    def cost(self, plan):
        """What a plan costs; fails where it breaks a rule. `plan` has a person or None for each request."""
        days = defaultdict(list)
        total = 0
        for request, person in enumerate(plan):
            if person is None:
                total += self.open_cost(request)
            else:
                days[person, self.requests[request].day].append(request)
        weeks, money, counts = defaultdict(int), defaultdict(int), defaultdict(int)
        for (person, day), chain in days.items():
            chain.sort(key=lambda request: self.requests[request].start)
            assert all(self.fits(person, *two) for two in zip(chain, chain[1:])), "two at once"
            assert len(chain) <= self.people[person].day_cap, "too many a day"
            total += self.chain_cost(person, chain)
            weeks[person, day // DAYS_IN_WEEK] += len(chain)
            money[person] += sum(self.requests[request].pay for request in chain)
            counts[person] += len(chain)
        assert all(n <= self.people[person].week_cap for (person, _), n in weeks.items()), "too many a week"
        assert all(paid <= self.people[person].money for person, paid in money.items()), "too much money"
        return total + sum(self.fair(person, n) for person in counts for n in range(1, counts[person] + 1))


def certificate(plan, cost):
    """The plan as a certificate that claims no bound: with prices of nothing, nothing is proven."""
    who = " ".join("-" if person is None else str(person) for person in plan)
    return f"certificate 1\ncost {cost}\nbound 0\nplan {who}\nprices{' 0' * len(plan)}\n"
