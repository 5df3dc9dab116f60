import { heightAt } from '#components/plot/line.ts';
import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { readMany } from '#widget-state/many.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type OutlierLabState } from './controls.ts';
import { isPlace, line as aim, places, stateAt, withPointAt } from './data.ts';
import { describe } from './describe.ts';
import { linesAt, missOf } from './fits.ts';
import { methods } from './methods.ts';
import { missTable, pointTable } from './tables.ts';

function compute({ x, y, lambda, shown }: OutlierLabState) {
  const at = { x, y };
  const lines = linesAt(at, lambda);
  const held = readMany(shown);
  return {
    ...{ at, lambda },
    fits: methods.map((method) => {
      const line = lines[method.name];
      const level = heightAt(line, aim.middle);
      return { ...method, line, level, miss: missOf(line), shown: held.includes(method.name) };
    }),
    ridge: missOf(lines.ridge),
    penalty: (lambda * lines.ridge.slope ** 2) / 2,
    /** Of the point, in least squares. */
    leverage: leverage(factorDesign(withPointAt(at).X)).at(-1) ?? NaN,
  };
}

export type OutlierLabResult = ReturnType<typeof compute>;
export type { OutlierLabState };
export type LabFit = OutlierLabResult['fits'][number];

export const model = defineWidget({
  name: 'outlier-lab',
  title: 'One point in four places, and six fits',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered} \textstyle\sum_i\rho(r_i) + \term{penalty}{\tfrac12\lambda w^2} \ \text{or}\ \lambda|w| \\[0.4em] \term{farthest}{\max_{1\le x\le9}\bigl|\hat y(x)-(3+x)\bigr|} \\[0.4em] \term{leverage}{h=\frac1n+\frac{(x-\bar x)^2}{\sum_i(x_i-\bar x)^2}} \end{gathered}`,
  termsAt: 'of ridge at this λ',
  terms: {
    penalty: {
      role: 'penalty',
      label: 'the penalty: it contains no residual',
      text: '½λw²',
      value: ({ penalty }: OutlierLabResult) => penalty,
    },
    farthest: {
      role: 'estimate',
      label: 'how far ridge is at most from the line of the eleven',
      text: 'farthest off',
      value: ({ ridge }: OutlierLabResult) => ridge.farthest,
    },
    leverage: {
      role: 'outlier',
      label: 'the leverage of the point in least squares',
      text: 'h',
      value: (result: OutlierLabResult) => result.leverage,
    },
  },
  compute,
  implied: ({ place, x, y }) => {
    if (place !== undefined) return isPlace(place) ? places[place] : {};
    return x === undefined && y === undefined ? {} : { place: 'own' };
  },
  describe,
  code,
  tables: (result) => [missTable(result), pointTable(result)],
  samples: {
    'nothing wrong': {},
    'in the middle': stateAt('middle'),
    'in the middle, no penalty': { ...stateAt('middle'), lambda: 0 },
    'ridge seems to hold': { ...stateAt('away'), lambda: 50 },
    'ridge makes it worse': { ...stateAt('toward'), lambda: 20 },
    'far out': stateAt('far'),
    'far out and right': { place: 'own', x: 23, y: 26, lambda: 0 },
    'a little wrong, and MM misses': { place: 'own', x: 15, y: 12.5, lambda: 0 },
    'two fits': { ...stateAt('far'), shown: 'huber~mm' },
    largest: { ...stateAt('away'), lambda: 1 },
  },
});
