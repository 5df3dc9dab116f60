// The race in R and Python: both Adams for the state's steps; with noise, which is this site's own,
// the markers instead.
import type { Code } from '#widget-state/widget-model.ts';
import { LAST_STEP, type RaceState } from './controls.ts';
import type { Lane } from './lanes.ts';
import type { Places } from './places.ts';
import { vectorOf } from './race.ts';

type Lines = Pick<Code, 'r' | 'python'>;

const list = (v: Float64Array): string => Array.from(v, (value) => value).join(', ');

const bowl = (minimum: Float64Array): Lines => ({
  r: `A <- matrix(c(10, 2, 2, 1), 2); best <- c(${list(minimum)})`,
  python: `import numpy as np
A, best = np.array([[10, 2], [2, 1]]), np.array([${list(minimum)}])`,
});

/** A number that changes at the fork. */
function switching(fork: number, before: number, now: number): Lines {
  if (fork === 0 || before === now) return { r: `${now}`, python: `${now}` };
  return {
    r: `(if (t < ${fork}) ${before} else ${now})`,
    python: `(${before} if t < ${fork} else ${now})`,
  };
}

function adams(state: RaceState): Lines {
  const { step, fork, memory, schedule, form } = state;
  const eta = switching(fork, state.rateBefore, state.learningRate);
  const lambda = switching(fork, state.decayBefore, state.weightDecay);
  const beside = form === 'paper' ? ' / eta' : '';
  const fade = {
    r: schedule === 'cosine' ? ` * (1 + cos(pi * t / ${LAST_STEP})) / 2` : '',
    python: schedule === 'cosine' ? ` * (1 + np.cos(np.pi * t / ${LAST_STEP})) / 2` : '',
  };
  const forget = Number((1 - Number(memory)).toPrecision(4));
  const start = list(vectorOf(state.start));
  return {
    r: `adam <- function(inside) { w <- c(${start}); m <- v <- 0
  for (t in seq_len(${step}) - 1) { eta <- ${eta.r}; lambda <- ${lambda.r}
    g <- c(A %*% (w - best)) + inside * lambda * w; m <- 0.9 * m + 0.1 * g; v <- ${memory} * v + ${forget} * g^2
    u <- m / (1 - 0.9^(t + 1)) / (sqrt(v / (1 - ${memory}^(t + 1))) + 1e-8)
    w <- w - eta${fade.r} * (u + (1 - inside) * lambda${beside} * w) }
  w }
print(c(adam(1), adam(0)))  # Adam with L2, AdamW`,
    python: `def adam(inside):
    w, m, v = np.array([${start}]), 0, 0
    for t in range(${step}):
        eta, lam = ${eta.python}, ${lambda.python}
        g = A @ (w - best) + inside * lam * w; m = 0.9 * m + 0.1 * g; v = ${memory} * v + ${forget} * g**2
        u = m / (1 - 0.9**(t + 1)) / (np.sqrt(v / (1 - ${memory}**(t + 1))) + 1e-8)
        w = w - eta${fade.python} * (u + (1 - inside) * lam${beside} * w)
    return w
print(*adam(1), *adam(0))  # Adam with L2, AdamW`,
  };
}

function markers({ weightDecay }: RaceState, { bound }: Places): Lines {
  const edge = {
    r: Number.isFinite(bound) ? `${bound}` : 'Inf',
    python: Number.isFinite(bound) ? `${bound}` : 'np.inf',
  };
  return {
    r: `loss <- function(w) sum((w - best) * (A %*% (w - best))) / 2; slope <- function(w) c(A %*% (w - best))
ridge <- solve(A + ${weightDecay} * diag(2), A %*% best)
box <- optim(c(0, 0), loss, slope, method = "L-BFGS-B", lower = -${edge.r}, upper = ${edge.r}, control = list(factr = 1))$par
print(c(ridge, box))  # ridge, the minimum in the box`,
    python: `from scipy.optimize import lsq_linear
ridge = np.linalg.solve(A + ${weightDecay} * np.eye(2), A @ best)
R = np.linalg.cholesky(A).T
print(*ridge, *lsq_linear(R, R @ best, (-${edge.python}, ${edge.python}), tol=1e-14).x)  # ridge, the minimum in the box`,
  };
}

export function codeOf(state: RaceState, lanes: readonly Lane[], places: Places): Code {
  const given = bowl(places.free);
  const noisy = state.noise > 0;
  const lines = noisy ? markers(state, places) : adams(state);
  const both = lanes.filter(({ runner: { name } }) => name === 'adam' || name === 'adamw');
  return {
    r: `${given.r}\n${lines.r}`,
    python: `${given.python}\n${lines.python}`,
    prints: noisy ? [...places.ridge, ...places.box] : both.flatMap(({ w }) => [...w]),
  };
}
