import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'deep-networks/scaled-up': { loss: '1', gradient: '1/3', rate: '1/9' },
  'deep-networks/right-angle': { gradient: '-2', square: '6.25' },
  'deep-networks/norm-at-equilibrium': { norm: '1.778', angle: '.0316' },
  'deep-networks/decay-for-a-norm': { lambda: '.003125', double: '1/5120' },
  'deep-networks/memory-of-a-run': { memory: '33333', ratio: '1/3' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});
