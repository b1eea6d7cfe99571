"""A model for CP-SAT: the same columns and rows over truth values."""

from math import ceil, isfinite

from ortools.sat.python import cp_model


def build(model):
    sat = cp_model.CpModel()
    columns = [sat.new_bool_var("") for _ in model.costs]
    for least, most, terms in model.rows + model.hints:
        # A column taken off is a missing one added: "a + b − c ≤ 0" says that at most one of a, b and not c holds.
        literals = [columns[column] if factor == 1 else ~columns[column] for column, factor in terms]
        taken_off = sum(factor == -1 for _, factor in terms)
        if all(factor in (1, -1) for _, factor in terms) and most + taken_off == 1:
            (sat.add_exactly_one if least == most else sat.add_at_most_one)(literals)
            continue
        total = sum(columns[column] * factor for column, factor in terms)
        if least == most:
            sat.add(total == most)
        elif isfinite(most):
            sat.add(total <= most)
        else:
            sat.add(total >= least)
    sat.minimize(cp_model.LinearExpr.weighted_sum(columns, model.costs))
    return sat, columns


def solve(built, seconds, threads):
    """A test of columns or None, and the bound or None."""
    sat, columns = built
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = threads
    status = solver.solve(sat)
    # No cost is negative, though bounds may be in the beginning.
    bound = max(0, ceil(solver.best_objective_bound - 1e-3))
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, bound
    return (lambda column: solver.boolean_value(columns[column])), bound
