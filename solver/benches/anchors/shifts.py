"""Tasks with fixed times and workers with skills, in the text format of the public sets."""


class Tasks:
    def __init__(self, text):
        lines = (line.strip() for line in text.splitlines())
        lines = iter([line for line in lines if line and not line.startswith("#")])
        next(lines)  # The type: always the same.
        number = lambda: int(next(lines).partition("=")[2])
        self.times = [tuple(map(int, next(lines).split())) for _ in range(number())]
        self.skills = [[int(task) for task in next(lines).partition(":")[2].split()] for _ in range(number())]

    def cliques(self, tasks):
        """Largest sets of the tasks that overlap: at each end after a start, whoever is under way."""
        events = sorted(event for task in tasks for event in self.events(task))
        under_way, grown = set(), False
        for _, starts, task in events:
            if starts:
                under_way.add(task)
                grown = True
            else:
                if grown:
                    yield sorted(under_way)
                under_way.remove(task)
                grown = False

    def events(self, task):
        start, end = self.times[task]
        # At the same moment the end comes first: a task may follow at once.
        return (start, True, task), (end, False, task)

    def cost(self, plan):
        """How many workers a plan needs; fails where it breaks a rule."""
        for worker in set(plan):
            theirs = [task for task, who in enumerate(plan) if who == worker]
            assert set(theirs) <= set(self.skills[worker]), "not able"
            times = sorted(self.times[task] for task in theirs)
            assert all(one[1] <= other[0] for one, other in zip(times, times[1:])), "two at once"
        assert None not in plan, "a task is open"
        return len(set(plan))
