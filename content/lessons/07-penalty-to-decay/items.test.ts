import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'penalty-to-decay/steps-to-half': { steps: '139' },
  'penalty-to-decay/set-the-rest': { lambda: '2' },
  'penalty-to-decay/stop-in-time': { step: '20' },
  'penalty-to-decay/step-by-hand': { w: '1.6' },
  'penalty-to-decay/what-decay-removes': { zeros: '0', squares: '49.005' },
  'penalty-to-decay/fraction-left': { fraction: '36.8%' },
  'penalty-to-decay/constant-pull': { w: '2' },
  'penalty-to-decay/rest-in-a-bowl': { rest: '3', half: '3' },
  'penalty-to-decay/largest-rate': { rate: '0.1' },
  'penalty-to-decay/keras-to-pytorch': { decay: '0.002' },
  'penalty-to-decay/penalty-of-a-decay': { lambda: '0.005', other: '0.01' },
  'penalty-to-decay/descent-beside-ridge': { lambda: '0.2', descent: '.9934', ridge: '5/6' },
  'penalty-to-decay/input-noise': { lambda: '4.5' },
  'penalty-to-decay/input-dropout': { lambda: '12.5' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});
