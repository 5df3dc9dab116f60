import { expect, it } from 'vitest';
import { scormLosses, type ScormFacts } from './losses.ts';

const plain: ScormFacts = {
  locked: 0,
  sealed: true,
  receiptLength: 900,
  feedback: 'now',
  takes: 1,
};
const usual = scormLosses(plain);

it.each([
  [{ locked: 1 }, /no score is reported/u],
  [{ sealed: false }, /no receipt/u],
  [{ receiptLength: 4097 }, /4097 characters, and the learning system keeps 4096.*file/u],
  [{ feedback: 'later' }, /may show it at once/u],
  [{ takes: 2 }, /best score/u],
] as const)('says what %j means', (change, sentence) => {
  const losses = scormLosses({ ...plain, ...change });
  expect(losses).toHaveLength(usual.length + 1);
  expect(losses[0]).toMatch(sentence);
});

it('says nothing of a receipt that fits', () => {
  expect(scormLosses({ ...plain, receiptLength: 4096 })).toEqual(usual);
});
