"""A model for HiGHS: a mixed-integer programme."""

from math import ceil, isfinite

import highspy
import numpy


def build(model):
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(model.costs), len(model.rows)
    lp.col_cost_ = numpy.array(model.costs, dtype=float)
    lp.col_lower_, lp.col_upper_ = numpy.zeros(lp.num_col_), numpy.ones(lp.num_col_)
    kinds = highspy.HighsVarType
    lp.integrality_ = [kinds.kInteger if whole else kinds.kContinuous for whole in model.whole]
    lp.row_lower_ = numpy.array([least for least, _, _ in model.rows], dtype=float)
    lp.row_upper_ = numpy.array([most for _, most, _ in model.rows], dtype=float)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = numpy.cumsum([0] + [len(terms) for _, _, terms in model.rows], dtype=numpy.int32)
    lp.a_matrix_.index_ = numpy.array([column for row in model.rows for column, _ in row[2]], dtype=numpy.int32)
    lp.a_matrix_.value_ = numpy.array([factor for row in model.rows for _, factor in row[2]], dtype=float)
    solver = highspy.Highs()
    solver.silent()
    # Costs are whole: what lies less than one apart is the same. The usual 0.01 % would stop too early.
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.99)
    solver.setOptionValue("presolve", "choose" if model.presolve else "off")
    solver.passModel(lp)
    return solver


def solve(solver, seconds, threads):
    """A test of columns or None, and the bound or None."""
    solver.setOptionValue("threads", threads)
    solver.setOptionValue("time_limit", float(seconds))
    solver.run()
    info = solver.getInfo()
    # HiGHS reckons with floating point numbers; a thousandth is left to them.
    bound = ceil(info.mip_dual_bound - 1e-3) if isfinite(info.mip_dual_bound) else None
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return None, bound
    values = solver.getSolution().col_value
    return (lambda column: values[column] > 0.5), bound
