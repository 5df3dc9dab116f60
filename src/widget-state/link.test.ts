import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choice, points, seed, slider } from './controls.ts';
import { stateLink } from './link.ts';
import { readStateLink } from './read-link.ts';
import { defineWidget } from './widget-model.ts';

const controls = {
  z: slider({ label: 'estimate', symbol: 'z', min: -5, max: 5, step: 0.1, initial: 2 }),
  loss: choice({
    label: 'loss',
    options: [
      { value: 'squared', label: 'squared' },
      { value: 'absolute', label: 'absolute' },
    ],
    initial: 'squared',
  }),
};
const model = defineWidget({
  name: 'toy',
  title: 'Toy',
  version: 3,
  controls,
  formula: '',
  termsAt: '',
  terms: {},
  compute: (state) => state,
  describe: () => '',
  tables: () => [],
  samples: {},
});
const textOf = (link: string) => new URLSearchParams(link.split('#')[0]).get('toy') ?? '';

test('a link brings back the state it was made from', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.constantFrom('squared', 'absolute'),
      (z, loss) => {
        const state = { z: z === 0 ? 0 : z, loss };
        expect(readStateLink(model, textOf(stateLink(model, state)))).toEqual({ state });
      },
    ),
  );
});

test('a link names only what differs from the initial state', () => {
  expect(stateLink(model, { z: 2, loss: 'absolute' })).toBe('?toy=3;loss=absolute#toy');
});

test.each([
  ['3;z=99', 'z takes a number from −5 to 5.'],
  ['3;z=', 'z takes a number from −5 to 5.'],
  ['3;loss=cubic', 'loss is one of squared, absolute.'],
  ['3;__proto__=1', 'no control called “__proto__”'],
  ['2;z=1', 'another version'],
  ['', 'another version'],
])('of the bad text %j the rest is kept and the reader told', (text, sentence) => {
  const { state, notice } = readStateLink(model, text);
  expect(state).toEqual({ z: 2, loss: 'squared' });
  expect(notice).toContain(sentence);
});

test('no text makes reading throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void readStateLink(model, text)));
});

const drawn = (number: number) => `${number}_0~${number}_1~${number}_2`;
const sampled = defineWidget({
  ...{ name: 'toy', title: 'Toy', version: 3, formula: '', termsAt: '', terms: {}, samples: {} },
  controls: {
    seed: seed({ label: 'the sample', again: 'Another', initial: 0 }),
    points: points({
      label: 'the points',
      x: { label: 'x', min: 0, max: 9999, step: 1 },
      y: { label: 'y', min: -9, max: 9, step: 1 },
      initial: drawn(0),
    }),
  },
  implied: (changes) => (changes.seed === undefined ? {} : { points: drawn(changes.seed) }),
  compute: (state) => state,
  describe: () => '',
  tables: () => [],
});

test.each([
  [
    'the points of another sample are named, not told',
    { seed: 7, points: drawn(7) },
    '3;seed=7;points',
  ],
  ['a moved point is told alone', { seed: 0, points: '0_0~0_5~0_2' }, '3;points=1*0_5'],
  ['old points under a new seed are kept', { seed: 7, points: drawn(0) }, '3;seed=7'],
])('%s', (_, state, text) => {
  expect(stateLink(sampled, state)).toBe(`?toy=${text}#toy`);
  expect(readStateLink(sampled, text)).toEqual({ state });
});
