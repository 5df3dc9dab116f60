import { expect, it } from 'vitest';
import { items } from './items.ts';
import { chosenLambdas, historicTypo, phoneLines } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'ridge-and-outliers/influence-of-a-response': {
    ...{ free: '.1333', ridge: '.0667', 'free-leverage': '.5333', 'ridge-leverage': '.2667' },
  },
  'ridge-and-outliers/pulled-towards-zero': { ols: '.5333', ridge: '.2667', best: '0' },
  'ridge-and-outliers/level-of-the-line': { middle: '50', start: '37.3' },
  'ridge-and-outliers/shift-of-a-case': { shift: '3.5', cost: '6.375', 'l2-shift': '2.5' },
  'ridge-and-outliers/huber-from-a-shift': 'r^2/2 - max(|r|-k,0)^2/2',
  'ridge-and-outliers/squared-shifts': { lambda: '6' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('finds what the erratum of the prostate data did, with lm of R and exact ridge', () => {
  const { right, wrong } = historicTypo();
  const found = [right, wrong].flatMap((fit) => Object.values(fit));
  expect(found.map((value) => value.toFixed(3))).toEqual([
    ...['0.041', '0.622', '0.553'],
    ...['0.330', '0.454', '0.406'],
  ]);
});

it('has a ridge line with the slope of MM, 35 million calls too high', () => {
  const { lambda, slope, ridgeAt, mmAt } = phoneLines();
  expect([lambda, slope, ridgeAt(61.5), mmAt(61.5)].map((value) => value.toFixed(1))).toEqual([
    ...['4116.1', '1.1', '50.0', '15.3'],
  ]);
  expect(ridgeAt(62) - ridgeAt(61)).toBeCloseTo(slope, 10);
});

it('chooses a far larger λ where three responses are spoiled', () => {
  const { clean, spoiled } = chosenLambdas();
  expect(spoiled).toBeGreaterThan(4 * clean);
});
