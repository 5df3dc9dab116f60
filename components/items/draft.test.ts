import { expect, test } from 'vitest';
import { elasticNetMinimum as item } from '#content/lessons/02-one-weight/items/minima.ts';
import { afresh, restored, spelledOut } from './draft.ts';

const { version } = item;
const draft = (text: string, change = {}) => ({
  version,
  seed: 3,
  response: { w: text },
  ...change,
});
const answer = (text: string, change = {}) => ({
  itemVersion: version,
  seed: 3,
  response: { w: text },
  points: 0,
  ...change,
});

test('nothing is shown where nothing was typed', () => {
  expect(restored(item, undefined, undefined)).toMatchObject({ seed: 0, judged: false });
  expect(restored(item, { version, seed: 'x', response: 1 }, undefined)).toMatchObject({ seed: 0 });
});

test('a verdict stands beside the answer it belongs to, and beside no other', () => {
  expect(restored(item, undefined, answer('1'))).toMatchObject({ seed: 3, judged: true });
  expect(restored(item, draft('1'), answer('1')).judged).toBe(true);
  expect(restored(item, draft('2'), answer('1')).judged).toBe(false);
  expect(restored(item, draft('1', { seed: 4 }), answer('1')).judged).toBe(false);
});

test('what was typed for an earlier version is offered, and what was answered is named', () => {
  const old = { version: version - 1 };
  const left = restored(item, draft('half', old), answer('1', { itemVersion: version - 1 }));
  expect(left).toMatchObject({ seed: 0, judged: false, earlier: { w: 'half' } });
  expect(left.answeredEarlier?.response).toEqual({ w: '1' });
  const handedIn = restored(item, draft('1', old), answer('1', { itemVersion: version - 1 }));
  expect(handedIn.earlier).toBeUndefined();
});

test('new numbers set aside what was typed, until it is handed in', () => {
  expect(afresh(item, undefined, undefined)).toEqual({ version, seed: 0, response: item.empty });
  expect(afresh(item, draft('half'), answer('1'))).toMatchObject({
    seed: 4,
    earlier: { w: 'half' },
  });
  expect(afresh(item, draft('1'), answer('1'))).not.toHaveProperty('earlier');
  const twice = afresh(item, afresh(item, draft('half'), undefined), undefined);
  expect(twice).toMatchObject({ seed: 5, earlier: { w: 'half' } });
});

test('any response can be read without its form', () => {
  expect(spelledOut({ w: '1,5', ridge: '' })).toEqual(['1,5']);
  expect(spelledOut([['a', 'b'], null, 3])).toEqual(['a', 'b', '3']);
});
