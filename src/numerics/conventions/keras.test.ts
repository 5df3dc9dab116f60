import { expect, it } from 'vitest';
import { kerasSgd } from './keras.ts';

it('rests, with momentum, where the penalty that it is said to equal has its minimum', () => {
  const [momentum, weight_decay, learningRate] = [0.9, 0.5, 0.05];
  let [w, velocity] = [0, 0];
  for (let step = 0; step < 2000; step += 1) {
    // The gradient of ½(w − 1)², taken before the decay.
    const gradient = w - 1;
    w -= learningRate * weight_decay * w;
    velocity = momentum * velocity - learningRate * gradient;
    w += velocity;
  }
  const context = { rows: 1, loss: 'half-mean-squared', momentum } as const;
  const { lambda2 } = kerasSgd.toOurs({ weight_decay }, context);
  expect(w).toBeCloseTo(1 / (1 + lambda2), 10);
});
