"""Ours and both anchors in turns on the same files, as a table in Markdown.

    compare.py MEASURE FILE... [--python PYTHON] [--seconds 20] [--threads 2] [--turns 3]

MEASURE is the built example `measure`, PYTHON has the packages of requirements.txt; without it only ours is measured.
Each run is a process of its own. CPU seconds are those of all threads: of ours for the whole process, of the anchors
for the solver alone. The middle of the turns counts; who
reaches the limit is asked once. Every month's plan goes through the house's own check.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

ANCHORS = ["highs", "cp-sat"]
NAMES = {"ours": "ours", "highs": "HiGHS", "cp-sat": "CP-SAT"}


def answer(command, patience=None):
    """The last line of a process as JSON, since solvers say things before, and the CPU seconds of all its threads."""
    used = lambda: sum(getrusage(RUSAGE_CHILDREN)[:2])
    before = used()
    try:
        ran = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return None, used() - before
    if ran.returncode != 0:
        sys.exit(f"{command} failed:\n{ran.stderr}")
    return json.loads(ran.stdout.splitlines()[-1]), used() - before


def run(solver, file, options):
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan.txt"
        if solver == "ours":
            found, cpu = answer([options.measure, file, options.seconds, options.threads, plan])
        else:
            anchor = Path(__file__).with_name("anchor.py")
            limits = ["--seconds", options.seconds, "--threads", options.threads, "--plan", plan]
            # HiGHS does not look at the clock everywhere: it may take twice the time, then it is stopped.
            patience = 2 * options.seconds + 10
            found, cpu = answer([options.python, anchor, solver, file, *limits], patience)
            nothing = {"question": file.stem, "solver": solver, "cost": None, "bound": None, "megabytes": None}
            found = found or nothing | {"seconds": patience, "built": 0.0}
        if plan.exists():
            (cost, bound), _ = answer([options.measure, "check", file, plan])
            assert cost == found["cost"], f"{solver}: {found['cost']} claimed, {cost} found"
            assert solver != "ours" or bound >= found["bound"], "ours: the bound is not proven"
    # An anchor says what its solver alone used; Python's own seconds are not its fault.
    return {"cpu": cpu} | found


def is_proven(found):
    return found["cost"] is not None and found["cost"] == found["bound"]


def gap(found):
    if found["cost"] is None:
        return "no plan"
    if is_proven(found):
        return "0"
    if found["bound"] is None:
        return "no bound"
    return f"{100 * (found['cost'] - found['bound']) / found['cost']:.4f} %"


def share(ours, theirs, clock):
    """How much of their time ours takes until the best plan is proven."""
    if ours is theirs or not (is_proven(ours) or is_proven(theirs)):
        return ""
    sign = "" if is_proven(ours) and is_proven(theirs) else "< " if is_proven(ours) else "> "
    return f"{sign}{ours[clock] / theirs[clock]:.3f}"


def row(ours, found):
    number = lambda value: "–" if value is None else f"{value:,}"
    cells = [found["question"], NAMES[found["solver"]], number(found["cost"]), number(found["bound"]), gap(found)]
    cells += [f"{found['seconds']:.3f}", f"{found['seconds'] + found['built']:.3f}", f"{found['cpu']:.3f}"]
    cells += [number(found["megabytes"]), share(ours, found, "seconds"), share(ours, found, "cpu")]
    return "| " + " | ".join(cells) + " |"


def measured(file, solvers, options):
    runs = {solver: [] for solver in solvers}
    for _ in range(options.turns):
        for solver, before in runs.items():
            if not before or before[-1]["seconds"] < 0.9 * options.seconds:
                before.append(run(solver, file, options))
    by_time = lambda found: found["seconds"]
    return [sorted(found, key=by_time)[len(found) // 2] for found in runs.values()]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("measure", type=Path)
    arguments.add_argument("files", type=Path, nargs="+")
    arguments.add_argument("--python")
    arguments.add_argument("--seconds", type=float, default=20)
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--turns", type=int, default=3)
    options = arguments.parse_args()
    solvers = ["ours", *(ANCHORS if options.python else [])]
    print("| question | solver | cost | bound | gap | s | … with model | CPU s | MB | ours takes | … of CPU |")
    print("| --- | --- |" + " ---: |" * 9)
    for file in options.files:
        found = measured(file, solvers, options)
        for one in found:
            print(row(found[0], one), flush=True)


main()
