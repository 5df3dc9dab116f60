import type { Code } from '#widget-state/widget-model.ts';
import { STEPS, type NoisyQuietState } from './controls.ts';
import { sizesOf } from './runs.ts';

/**
 * The runs with the noise of R and of NumPy, and then the formulas for the three weights and AdamW.
 *
 * The noise of the figure is this site's own, so what is printed is what does not depend on it.
 */
export function code(state: NoisyQuietState): Code {
  const { learningRate, weightDecay, runs, seed } = state;
  const exponent = -learningRate * weightDecay * STEPS;
  const sizes = sizesOf(state);
  const [count, list] = [Math.round(runs), sizes.join(', ')];
  return {
    r: `eta <- ${learningRate}; lambda <- ${weightDecay}; sd <- c(${list}); set.seed(${seed})
adam <- function(inside) { w <- matrix(1, 3, ${count}); m <- v <- 0 * w
  for (t in 1:${STEPS}) { g <- matrix(rnorm(${3 * count}), 3) * sd + inside * lambda * w
    m <- 0.9 * m + 0.1 * g; v <- 0.999 * v + 0.001 * g^2
    w <- w - eta * (m / (1 - 0.9^t) / (sqrt(v / (1 - 0.999^t)) + 1e-8) + (1 - inside) * lambda * w) }
  w }
coupled <- rowMeans(adam(1)); decoupled <- rowMeans(adam(0))  # the means of Adam with L2 and of AdamW
print(c(exp(-eta * lambda * ${STEPS} / sd), exp(-eta * lambda * ${STEPS})))  # what the formulas say`,
    python: `import numpy as np
eta, lam, sd, rng = ${learningRate}, ${weightDecay}, np.array([[${sizes.join('], [')}]]), np.random.default_rng(${seed})
def adam(inside):
    w = np.ones((3, ${count})); m, v = 0 * w, 0 * w
    for t in range(1, ${STEPS + 1}):
        g = rng.standard_normal((3, ${count})) * sd + inside * lam * w
        m = 0.9 * m + 0.1 * g; v = 0.999 * v + 0.001 * g**2
        w = w - eta * (m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8) + (1 - inside) * lam * w)
    return w
coupled, decoupled = adam(1).mean(1), adam(0).mean(1)  # the means of Adam with L2 and of AdamW
print(*np.exp(-eta * lam * ${STEPS} / sd[:, 0]), np.exp(-eta * lam * ${STEPS}))  # what the formulas say`,
    prints: [...sizes.map((size) => Math.exp(exponent / size)), Math.exp(exponent)],
  };
}
