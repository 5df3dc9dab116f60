import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'adam-and-adamw/first-step-of-three': { sgd: '1.6', adam: '1.9', adamw: '1.8' },
  'adam-and-adamw/loud-and-quiet': { adam: '100', adamw: '1' },
  'adam-and-adamw/share-left': { adamw: '.607', adam: '.951' },
  'adam-and-adamw/side-of-the-box': { bound: '10' },
  'adam-and-adamw/ridge-or-box': { adam1: '6/7', adam2: '8/3', adamw1: '1', adamw2: '2' },
  'adam-and-adamw/sgdw-as-ridge': { c: '.04' },
  'adam-and-adamw/lambda-of-the-paper': { lambda: '1e-4', decay: '.01' },
  'adam-and-adamw/two-decays': { a: '1', b: '.6058' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});
