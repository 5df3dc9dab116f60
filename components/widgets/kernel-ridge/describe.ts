import { formatNumber } from '#expressions/format-number.ts';
import type { KernelRidgeResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** What the curve spends, and in how many unknowns it was found. */
export function describe({ state, lambda, degreesOfFreedom, n, p, primal }: KernelRidgeResult) {
  const name = {
    gaussian: `Gaussian, h = ${short(state.h)}`,
    line: 'Kernel 1 + xx′',
    cubic: 'Kernel (1 + xx′)³',
  }[state.kernel];
  const start = `${name}, λ = ${short(lambda)}: ${short(degreesOfFreedom)} degrees of freedom.`;
  if (primal === undefined)
    return `${start} ${n} coefficients make the curve; the weights behind it are infinitely many.`;
  return `${start} ${p} weights or ${n} coefficients give the same curve; the largest gap is ${formatNumber(primal.gap, 1)}.`;
}
