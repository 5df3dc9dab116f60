import { formatNumber } from '#expressions/format-number.ts';
import type { BallAndContourResult } from './model.ts';
import type { Ball } from './balls.ts';

const names: Readonly<Record<Ball, string>> = {
  '1': 'The lasso',
  '1.5': 'The ball with q = 1.5',
  '2': 'Ridge',
  '4': 'The ball with q = 4',
  net: 'The elastic net',
};

export const pointText = (w: ArrayLike<number>): string =>
  `(${Array.from(w, (weight) => formatNumber(weight, 3)).join(', ')})`;

/** What is worth saying of each weight, the most telling first. */
export function describe({ state, setting, w, lambda, also }: BallAndContourResult): string {
  const free = [setting.first, setting.second] as const;
  const equal = Math.abs(setting.correlation) === 1;
  if (lambda === 0)
    return equal
      ? `One column repeats the other: without a penalty every point of the line fits as well; the shortest is ${pointText(w)}.`
      : `Without a penalty the estimate is least squares itself, ${pointText(free)}.`;
  const unit = state.unit === 'mm' ? ', feature 1 in mm,' : '';
  const taken = `${names[setting.ball]} at λ = ${formatNumber(lambda)}${unit} takes ${pointText(free)} to ${pointText(w)}`;
  if (also !== undefined)
    return `${taken}, one of many: every point of the thick segment is as good.`;
  return `${taken}${news(free, w, setting.ball)}.`;
}

function news(free: readonly [number, number], w: Float64Array, ball: Ball): string {
  const found = free.map((z, j) => ({
    z,
    weight: w[j] ?? NaN,
    name: j === 0 ? 'first' : 'second',
  }));
  if (found.every(({ weight }) => weight === 0)) return ': both weights are exactly 0';
  const zero = found.find(({ z, weight }) => weight === 0 && z !== 0);
  const holds = ball === '1' || ball === 'net';
  if (zero !== undefined)
    return holds
      ? `: a corner, the ${zero.name} weight is exactly 0`
      : `: the ${zero.name} weight passes through exactly 0`;
  const turned = found.find(({ z, weight }) => z * weight < 0);
  if (turned !== undefined) return `: the ${turned.name} weight has changed its sign`;
  const grown = found.find(({ z, weight }) => Math.abs(weight) > Math.abs(z) + 1e-9);
  if (grown !== undefined) return `: the ${grown.name} weight is larger than without a penalty`;
  return '';
}
