import { expect, it } from 'vitest';
import { readSitting, writeSitting } from './sitting.ts';

const doing = (events: string) => ({
  take: 2,
  began: 1_700_000_000_000,
  progress: { exportText: () => events },
});
const random = (length: number): string =>
  Array.from({ length }, (_, index) =>
    Math.abs(Math.sin(index) * 1e9)
      .toString(36)
      .at(-3),
  ).join('');

it('gives back what it kept', () => {
  const sitting = readSitting(writeSitting(doing('{"events":[]}'), 'r1.abc'));
  expect(sitting).toEqual({
    run: { take: 2, began: 1_700_000_000_000, sealed: 'r1.abc' },
    progress: '{"events":[]}',
  });
});

it.each([
  [
    'what was answered',
    doing(random(20_000)),
    `r1.${'a'.repeat(3000)}`,
    /^r1\.a{3000} s1\./u,
    false,
  ],
  ['all but the receipt', doing('short'), `r1.${'a'.repeat(4090)}`, /^r1\.a{4090}$/u, undefined],
  ['a receipt that is too long', doing('short'), `r1.${'a'.repeat(4094)}`, /^s1\./u, true],
])('leaves out %s where there is no room', (_, run, sealed, expected, progress) => {
  const text = writeSitting(run, sealed);
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text).toMatch(expected);
  const read = readSitting(text);
  expect(read && 'progress' in read).toBe(progress);
});

it.each(['', 'r1.abc', 's1.', 's1.AAAA', 'something else', 's1.!'])(
  'reads nothing from %j',
  (text) => {
    expect(readSitting(text)).toBeUndefined();
  },
);
