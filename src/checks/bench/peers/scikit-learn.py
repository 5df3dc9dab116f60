"""scikit-learn on the problems of the bench, at its default tolerance and at a tighter one.

python3 scikit-learn.py <folder of the problems>; prints one line a result: problem, solver, milliseconds.
"""

import csv
import sys
import time
import warnings
from pathlib import Path

import numpy as np
from sklearn.linear_model import LassoCV, LinearRegression, Ridge, enet_path, lasso_path

# It warns where the tolerance was not reached; the error in the table says how far off it stayed.
warnings.simplefilter("ignore")
folder = Path(sys.argv[1])


def doubles(name):
    return np.fromfile(folder / f"{name}.f64")


def cpu(run, calls):
    start = time.process_time()
    for _ in range(calls):
        run()
    return 1000 * (time.process_time() - start) / calls


def report(problem, solver, run):
    """One result: the median of five batches, after one to warm up."""
    start = time.process_time()
    answer = run()
    first = 1000 * (time.process_time() - start)
    np.ascontiguousarray(answer, dtype=float).ravel().tofile(folder / f"{problem}.{solver}.f64")
    calls = max(1, round(200 / max(first, 0.01)))
    spent = first if first > 2000 else sorted(cpu(run, calls) for _ in range(5))[2]
    print(problem, solver, spent, sep=",", flush=True)


def path(X, y, kind, share, lambdas, tol):
    alphas = lambdas / len(y)
    options = {"alphas": alphas, "tol": tol, "max_iter": 1000 if tol == 1e-4 else 1_000_000}
    if kind == "lasso":
        return lasso_path(X, y, **options)[1].T
    return enet_path(X, y, l1_ratio=share, **options)[1].T


def ridge(X, y, lambdas):
    return [Ridge(alpha=value, fit_intercept=False).fit(X, y).coef_ for value in lambdas]


def validated(X, y, lambdas, fold, tol):
    parts = [(np.flatnonzero(fold != k), np.flatnonzero(fold == k)) for k in range(10)]
    options = {"tol": tol, "max_iter": 1000 if tol == 1e-4 else 1_000_000}
    fit = LassoCV(alphas=lambdas / len(y), cv=parts, **options).fit(X, y)
    return fit.mse_path_ @ [len(held) for _, held in parts] / len(y)


for at in csv.DictReader(open(folder / "problems.csv")):
    n, p, kind, name = int(at["rows"]), int(at["columns"]), at["kind"], at["id"]
    X = doubles(f"{at['data']}.X").reshape((n, p), order="F")
    y = doubles(f"{at['data']}.y")
    lambdas = doubles(f"{name}.lambda")
    share = float(at["l1Ratio"])
    for solver, tol in [("scikit-learn", 1e-4), ("scikit-learn 1e-12", 1e-12)]:
        if kind in ("lasso", "enet") and (tol == 1e-4 or p <= 100):
            report(name, solver, lambda: path(X, y, kind, share, lambdas, tol))
        if kind == "cv" and (tol == 1e-4 or p <= 100):
            report(name, solver, lambda: validated(X, y, lambdas, doubles(f"{name}.fold"), tol))
    if kind == "ridge":
        report(name, "scikit-learn", lambda: ridge(X, y, lambdas))
    if kind == "ols":
        report(name, "scikit-learn", lambda: LinearRegression(fit_intercept=False).fit(X, y).coef_)
