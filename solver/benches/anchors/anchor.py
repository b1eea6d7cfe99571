"""One question, one anchor: prints a line of JSON with cost, bound, seconds and memory.

    anchor.py highs|cp-sat FILE [--seconds 20] [--threads 2] [--plan OUT]

`seconds` are those of the solver alone, `cpu` what all its threads used in them, `built` those before: reading, columns,
model. The limit counts for the solver alone. The cost is recomputed from the text. `--plan` writes a month's plan as a
certificate for the house's own check.
"""

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path
from time import monotonic, process_time

from model import DayRoutes, Shifts
from question import Question, certificate
from shifts import Tasks


def peak_megabytes():
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    lines = (line.split() for line in status.read_text().splitlines())
    return round(next(int(line[1]) for line in lines if line[0] == "VmHWM:") / 1024)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("solver", choices=["highs", "cp-sat"])
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--seconds", type=float, default=20)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--plan", type=Path)
    options = arguments.parse_args()
    anchor = import_module(options.solver.replace("-", "_"))

    begun = monotonic()
    text = options.file.read_text()
    is_plan = text.startswith("H ")
    question = Question(text) if is_plan else Tasks(text)
    model = DayRoutes(question) if is_plan else Shifts(question)
    built = anchor.build(model)
    ready, cpu = monotonic(), process_time()
    taken, bound = anchor.solve(built, options.seconds, options.threads)
    done, cpu = monotonic(), process_time() - cpu

    cost = None
    if taken:
        plan = model.plan(taken)
        cost = question.cost(plan)
        bound = bound if bound is None else min(bound, cost)
        if is_plan and options.plan:
            options.plan.write_text(certificate(plan, cost))
    answer = {"question": options.file.stem, "solver": options.solver, "cost": cost, "bound": bound}
    answer |= {"seconds": round(done - ready, 3), "built": round(ready - begun, 3), "cpu": round(cpu, 3)}
    answer["megabytes"] = peak_megabytes()
    json.dump(answer, sys.stdout)
    print()


main()
