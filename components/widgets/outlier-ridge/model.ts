import { heightAt } from '#components/plot/line.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { responseInfluence } from '#numerics/diagnostics/response-influence.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type OutlierRidgeState } from './controls.ts';
import { series } from './data.ts';
import { describe } from './describe.ts';
import { fitsOf, ridgeLine } from './fits.ts';
import { lambdaTable, lineTable, pointTable } from './tables.ts';

function compute(state: OutlierRidgeState) {
  const { lambda, points } = state;
  const fits = fitsOf(points);
  const index = state.row - 1;
  const middle = fits.design.columnMeans[0] ?? NaN;
  const ridge = ridgeLine(fits, lambda);
  const lines = { ols: ridgeLine(fits, 0), ridge, huber: fits.huber, mm: fits.mm };
  return {
    ...{ state, lambda, fits, lines, middle, index },
    levels: {
      ols: heightAt(lines.ols, middle),
      ridge: heightAt(ridge, middle),
      huber: heightAt(lines.huber, middle),
      mm: heightAt(lines.mm, middle),
    },
    marked: { x: fits.xs[index] ?? NaN, y: fits.ys[index] ?? NaN },
    leverage: leverage(fits.factored, lambda)[index] ?? NaN,
    freeLeverage: leverage(fits.factored, 0)[index] ?? NaN,
    /** What a unit more in the marked response does to the slope of ridge. */
    influence: responseInfluence(fits.factored, index, lambda).w[0] ?? NaN,
    chosen: fits.chosen,
    curve: fits.curve,
  };
}

export type OutlierRidgeResult = ReturnType<typeof compute>;
export type { OutlierRidgeState };

export const model = defineWidget({
  name: 'outlier-ridge',
  title: 'A wrong response, and four lines',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered} \term{slope}{\hat\beta} = \frac{\sum_i (x_i-\bar x)\,y_i}{\sum_i (x_i-\bar x)^2+\lambda} \\[0.4em] \term{level}{\hat y(\bar x)} = \bar y \qquad \term{leverage}{h_i(\lambda)} = \frac{\partial\hat y_i}{\partial y_i} \end{gathered}`,
  termsAt: 'of ridge at this λ',
  terms: {
    slope: {
      role: 'estimate',
      label: 'the slope of ridge',
      text: 'β̂',
      value: ({ lines }: OutlierRidgeResult) => lines.ridge.slope,
    },
    level: {
      role: 'data',
      label: 'its level at the mean x',
      text: 'level',
      value: ({ levels }: OutlierRidgeResult) => levels.ridge,
    },
    leverage: {
      role: 'outlier',
      label: 'the leverage of the marked point',
      text: 'hᵢ(λ)',
      value: (result: OutlierRidgeResult) => result.leverage,
    },
  },
  compute,
  implied: (changes) =>
    changes.series === undefined ? {} : { points: series[changes.series], ...marked(changes) },
  describe,
  code,
  tables: (result) => [lineTable(result), lambdaTable(result), pointTable(result)],
  samples: {
    'the slope of MM': {},
    'least squares': { lambda: 0 },
    'by leave-one-out': { lambda: 251.2 },
    'too low': { series: 'low', points: series.low, row: 24, lambda: 1000 },
    'nothing wrong': { series: 'clean', points: series.clean, row: 24, lambda: 0 },
    'a far point': {
      lambda: 1000,
      row: 20,
      points: series.high.replace('69_212', '80_-60'),
    },
    largest: { lambda: 1e6 },
  },
});

/** What is wrong in the made-up series is its last year; in the recorded one 1969 is the highest. */
const marked = ({ series: name, row }: Partial<OutlierRidgeState>): { row: number } => ({
  row: row ?? (name === 'high' ? 20 : 24),
});
