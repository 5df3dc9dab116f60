import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { model } from '#components/widgets/path-explorer/model.ts';
import { setAPathToZero } from './items/set-the-paths.ts';

const initial: Parameters<typeof model.compute>[0] = {
  ...{ data: 'prostate', method: 'ridge', lambda: 10, axis: 'lambda', standardized: 'yes' },
  ...{ mix: 0.5, correlation: 0.7, first: 3, second: 1 },
};

test('what the item asks for is what the figure shows: that weight alone is zero, to three decimals', () => {
  expect(initialState(model.controls)).toEqual(initial);
  for (let seed = 0; seed < 20; seed += 1) {
    const { slots } = setAPathToZero.variant(seed);
    const lambda = Number(slots['lambda']);
    const { drawn, w } = model.compute({ ...initial, lambda });
    const zeros = drawn.names.filter((_, j) => Math.abs(w[j] ?? NaN) < 5e-4);
    expect(zeros).toEqual([slots['feature']]);
  }
});
