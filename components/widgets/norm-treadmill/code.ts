import type { Code } from '#widget-state/widget-model.ts';
import { FACTOR, STEPS, type TreadmillState } from './controls.ts';
import { simulate } from './curves.ts';

/** Whole vectors behind a normalization layer; else the mean square, which chance cannot change. */
export const code = (state: TreadmillState): Code => {
  const { expected } = simulate(state);
  const prints = [expected[STEPS] ?? NaN, Math.sqrt(2 * state.learningRate * state.weightDecay)];
  return state.normalization === 'layer'
    ? { r: vectorsInR(state), python: vectorsInPython(state), prints }
    : { r: squaresInR(state), python: squaresInPython(state), prints };
};

const given = ({ learningRate, weightDecay }: TreadmillState): string =>
  `eta = ${learningRate}; lam = ${weightDecay}`;

/** The step before which w is multiplied; −1, which never comes, where it is not. */
const moment = ({ multiply, moment: step }: TreadmillState): number =>
  multiply === 'yes' ? Math.round(step) : -1;

const vectorsInR = (
  state: TreadmillState,
): string => `${given(state)}; w <- rnorm(20); w <- w / sqrt(sum(w^2))
for (t in 0:${STEPS - 1}) {
  if (t == ${moment(state)}) w <- ${FACTOR} * w
  g <- rnorm(20); g <- g - sum(g * w) / sum(w^2) * w    # across w
  g <- g / sqrt(sum(g^2) * sum(w^2))                    # of length 1/|w|
  w <- (1 - eta * lam) * w - eta * g
}
print(c(sqrt(sum(w^2)), sqrt(2 * eta * lam)))`;

const vectorsInPython = (state: TreadmillState): string => `import numpy as np
${given(state)}; draw = np.random.default_rng().normal; w = draw(size=20); w /= np.linalg.norm(w)
for t in range(${STEPS}):
    if t == ${moment(state)}: w *= ${FACTOR}
    g = draw(size=20); g -= g @ w / (w @ w) * w              # across w
    g /= np.linalg.norm(g) * np.linalg.norm(w)               # of length 1/|w|
    w = (1 - eta * lam) * w - eta * g
print(np.linalg.norm(w), np.sqrt(2 * eta * lam))`;

const squaresInR = (
  state: TreadmillState,
): string => `${given(state)}; square <- 1  # the mean of |w|^2 over gradients of length 1
for (t in 0:${STEPS - 1}) {
  if (t == ${moment(state)}) square <- ${FACTOR ** 2} * square
  square <- (1 - eta * lam)^2 * square + eta^2
}
print(c(sqrt(square), sqrt(2 * eta * lam)))`;

const squaresInPython = (state: TreadmillState): string => `import numpy as np
${given(state)}; square = 1.0  # the mean of |w|^2 over gradients of length 1
for t in range(${STEPS}):
    if t == ${moment(state)}: square *= ${FACTOR ** 2}
    square = (1 - eta * lam) ** 2 * square + eta ** 2
print(np.sqrt(square), np.sqrt(2 * eta * lam))`;
