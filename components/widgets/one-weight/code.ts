import { oneWeight, type OneWeightSetting } from '#numerics/one-weight.ts';
import type { Code } from '#widget-state/widget-model.ts';

/** First subtract, then divide. */
export const code = ({ z, lambda1, lambda2 }: OneWeightSetting): Code => ({
  r: `z <- ${z}; lambda1 <- ${lambda1}; lambda2 <- ${lambda2}
print(sign(z) * max(abs(z) - lambda1, 0) / (1 + lambda2))`,
  python: `from math import copysign
z, lambda1, lambda2 = ${z}, ${lambda1}, ${lambda2}
print(copysign(max(abs(z) - lambda1, 0), z) / (1 + lambda2))`,
  prints: [oneWeight({ z, lambda1, lambda2 }).w],
});
