import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'beyond-the-classical/dual-by-hand': { first: '1.125', second: '-.375', fitted: '1.875' },
  'beyond-the-classical/smaller-system': { unknowns: '50', numbers: '2500' },
  'beyond-the-classical/two-separated-points': { small: '.675', large: '2.128' },
  'beyond-the-classical/ridgeless-risks': { below: '1', above: '1.5' },
  'beyond-the-classical/best-strength': { lambda: '25' },
  'beyond-the-classical/value-of-a-leaf': { free: '12', shrunk: '8', large: '240/21' },
  'beyond-the-classical/ridge-as-elastic-net': {
    ...{ net: '.05', 'ridge-twice': '20', 'net-twice': '.05' },
  },
  'beyond-the-classical/ridge-in-glmnet': { string: '.2', object: '.05' },
  'beyond-the-classical/lasso-in-three-hands': { house: '30', mix: '1', lambda: '.3' },
  'beyond-the-classical/lambda-as-c': { c: '.5', twice: '.25' },
  'beyond-the-classical/ridge-as-network': { torch: '.1', keras: '.05' },
  'beyond-the-classical/alpha-of-huber': { k: '5.4', lambda: '2' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});
