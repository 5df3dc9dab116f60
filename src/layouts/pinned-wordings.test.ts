import { expect, it } from 'vitest';
import { pinnedWordings } from './pinned-wordings.ts';

const saying = (stem: string) => ({ texts: { stem }, refutations: {} });

it('gives a question that was pinned the words of its version, and every other those of today', () => {
  const said = {
    'a/one': saying('new'),
    'a/one@1': saying('old'),
    'a/two': saying('only'),
  };
  const stemOf = (version: number, id: string) =>
    pinnedWordings(said, [{ id, version }])[id]?.texts['stem'];
  expect(stemOf(1, 'a/one')).toBe('old');
  expect(stemOf(2, 'a/one')).toBe('new');
  expect(stemOf(1, 'a/two')).toBe('only');
});
