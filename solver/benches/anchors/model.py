"""Models that both anchors are given: columns with costs and rows over them, without a word of either solver.

A column is whole (taken or not) or continuous between 0 and 1. Only what can bind becomes a row.
"""

from collections import defaultdict

from question import DAYS_IN_WEEK

INFINITE = float("inf")


class Model:
    # Whether HiGHS should look for what can be left out before it begins.
    presolve = True

    def __init__(self):
        self.costs, self.whole, self.rows = [], [], []
        # Rows that follow from the others, for one who does not solve them as linear; they slow the others down.
        self.hints = []

    def column(self, cost, whole=True):
        self.costs.append(cost)
        self.whole.append(whole)
        return len(self.costs) - 1

    def row(self, least, most, terms):
        """least ≤ sum of factor · column ≤ most; `terms` are pairs of column and factor."""
        self.rows.append((least, most, terms))


class DayRoutes(Model):
    """A column is a chain of one person's day; each request is in one chain, or open."""

    def __init__(self, question):
        super().__init__()
        self.question, self.routes = question, []
        covers = [[(self.column(question.open_cost(request)), 1)] for request in range(len(question.requests))]
        self.first_route = len(self.costs)
        days = defaultdict(list)
        for person, day, chain in question.chains():
            column = self.column(question.chain_cost(person, chain))
            self.routes.append((person, chain))
            days[person, day].append((column, chain))
            for request in chain:
                covers[request].append((column, 1))
        for terms in covers:
            self.row(1, 1, terms)
        people = defaultdict(dict)
        for (person, day), routes in days.items():
            people[person][day] = routes
            self.row(-INFINITE, 1, [(column, 1) for column, _ in routes])
        for person, theirs in people.items():
            self.caps(person, theirs)

    def caps(self, person, days):
        """What holds for a person beyond a day: appointments a week, money, and fairness by their number."""
        who, requests = self.question.people[person], self.question.requests
        pay = lambda chain: sum(requests[request].pay for request in chain)
        weeks = defaultdict(list)
        for day, routes in days.items():
            weeks[day // DAYS_IN_WEEK].append(routes)
        most = 0
        for theirs in weeks.values():
            in_week = sum(max(len(chain) for _, chain in routes) for routes in theirs)
            most += min(in_week, who.week_cap)
            if in_week > who.week_cap:
                terms = [(column, len(chain)) for routes in theirs for column, chain in routes]
                self.row(-INFINITE, who.week_cap, terms)
        routes = [route for theirs in days.values() for route in theirs]
        if sum(max(pay(chain) for _, chain in theirs) for theirs in days.values()) > who.money:
            self.row(-INFINITE, who.money, [(column, pay(chain)) for column, chain in routes])
        # The more, the dearer: whatever is cheapest takes the first numbers first, so nothing here need be whole.
        numbers = [self.column(self.question.fair(person, n), whole=False) for n in range(1, most + 1)]
        counted = [(column, len(chain)) for column, chain in routes]
        self.row(0, 0, counted + [(number, -1) for number in numbers])

    def plan(self, taken):
        """Who takes each request, by a test of columns."""
        plan = [None] * len(self.question.requests)
        for column, (person, chain) in enumerate(self.routes, self.first_route):
            if taken(column):
                for request in chain:
                    plan[request] = person
        return plan


class Shifts(Model):
    """A column is a task with a worker, or a worker; of tasks that overlap, one worker has one."""

    # It takes minutes here, without a look at the clock; without it HiGHS proves the same instance in seconds.
    presolve = False

    def __init__(self, tasks):
        super().__init__()
        self.tasks, self.columns = tasks, {}
        covers, everybody = defaultdict(list), []
        for worker, theirs in enumerate(tasks.skills):
            present = self.column(1)
            everybody.append((present, 1))
            for task in theirs:
                column = self.columns[task, worker] = self.column(0)
                covers[task].append((column, 1))
            for clique in tasks.cliques(theirs):
                terms = [(self.columns[task, worker], 1) for task in clique]
                self.row(-INFINITE, 0, [*terms, (present, -1)])
        for task in range(len(tasks.times)):
            self.row(1, 1, covers[task])
        overlap = max(map(len, tasks.cliques(range(len(tasks.times)))))
        self.hints.append((overlap, INFINITE, everybody))

    def plan(self, taken):
        """The worker of each task."""
        plan = [None] * len(self.tasks.times)
        for (task, worker), column in self.columns.items():
            if taken(column):
                plan[task] = worker
        return plan
