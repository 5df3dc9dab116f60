import { expect, test } from 'vitest';
import { choice, slider } from './controls.ts';
import { fromShared, toShare } from './shared-values.ts';

const lambda = { label: 'strength', symbol: 'λ', max: 10, step: 1, initial: 1, topic: 'lambda' };
const narrow = { strength: slider({ ...lambda, min: 1 }) };
const wide = {
  lambda: slider({ ...lambda, min: 0, max: 100 }),
  view: choice({ label: 'view', options: [{ value: 'a', label: 'a' }], initial: 'a' }),
};

test('a change of a shared control is told by its topic, others are not', () => {
  expect(toShare(wide, { lambda: 3, view: 'a' })).toEqual({ lambda: 3 });
});

test('another figure takes it under its own name', () => {
  expect(fromShared(narrow, { strength: 1 }, { lambda: 3 })).toEqual({ strength: 3 });
});

test('nothing changes where it is the same already, does not fit or is not shared', () => {
  expect(fromShared(narrow, { strength: 3 }, { lambda: 3 })).toEqual({});
  expect(fromShared(narrow, { strength: 1 }, { lambda: 50 })).toEqual({});
  expect(fromShared(narrow, { strength: 1 }, { gamma: 5 })).toEqual({});
});
