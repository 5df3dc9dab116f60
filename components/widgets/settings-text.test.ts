import { expect, test } from 'vitest';
import { choice, initialState, many, points, seed, slider } from '#widget-state/controls.ts';
import { widgetModels } from './models.ts';
import { settingsText } from './settings-text.ts';

const controls = {
  lambda: slider({ label: 'penalty', symbol: 'λ', min: 0, max: 9, step: 1, initial: 1 }),
  penalty: choice({
    label: 'Penalty',
    options: [
      { value: 'l1', label: 'lasso' },
      { value: 'l2', label: 'ridge' },
    ],
    initial: 'l1',
  }),
  shown: many({
    label: 'Curves',
    options: [
      { value: 'a', label: 'bias' },
      { value: 'b', label: 'variance' },
    ],
    initial: '',
  }),
  sample: seed({ label: 'Sample', again: 'Draw', initial: 3 }),
  rows: points({
    label: 'Rows',
    x: { label: 'x', min: 0, max: 1, step: 0.1 },
    y: { label: 'y', min: 0, max: 1, step: 0.1 },
    initial: '0,0',
  }),
};

test('names what is set as the panel names it, and leaves out the points, which are drawn', () => {
  const set = { ...initialState(controls), lambda: -0.5, penalty: 'l2' };
  expect(settingsText({ controls }, set)).toBe(
    'Set to λ = −0.5; Penalty: ridge; Curves: none; Sample: 3.',
  );
});

test.each(widgetModels)('$name says all its settings in its first state', (model) => {
  const text = settingsText(model, initialState(model.controls));
  expect(text).not.toMatch(/NaN|undefined|: [;.]/);
});
