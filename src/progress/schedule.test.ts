import { describe, expect, test } from 'vitest';
import type { Answered, ProgressEvent } from './event.ts';
import { likelyMisconceptions } from './likely-misconceptions.ts';
import { fold } from './reducer.ts';
import { dueItems, interleaved, reviewQueue, schedule } from './schedule.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 12);

let answers = 0;
const answered = (days: number, change: Partial<Answered> = {}): Answered => ({
  kind: 'answered',
  version: 1,
  time: start + days * day,
  item: 'one-weight/minimum',
  itemVersion: 1,
  seed: answers++,
  attempt: 1,
  response: '2',
  points: 1,
  misconceptions: [],
  ...change,
});

/** Days from `start` until the only item is due. */
const dueDay = (...events: ProgressEvent[]): number =>
  (([...schedule(events).due.values()][0] ?? NaN) - start) / day;

describe('the schedule', () => {
  test('asks again the sooner, the worse the answer was', () => {
    const days = [{ points: 0 }, { points: 0.5 }, { hints: 1 }, {}].map((change) =>
      dueDay(answered(0, change)),
    );
    expect(days).toEqual([1, 2, 2, 3]);
  });

  test('grows with each review that succeeds, and falls with one that fails', () => {
    const first = dueDay(answered(0));
    const second = dueDay(answered(0), answered(first)) - first;
    const third = dueDay(answered(0), answered(first), answered(first + second)) - first - second;
    expect([second > 2 * first, third > 2 * second]).toEqual([true, true]);
    expect(
      dueDay(answered(0), answered(first), answered(first + second, { points: 0 })),
    ).toBeLessThan(first + second + 4);
  });

  test('is not stretched by cramming', () => {
    const crammed = Array.from({ length: 8 }, (_, minute) => answered(minute / 1440));
    expect(dueDay(...crammed)).toBeLessThan(dueDay(answered(0)) + 3);
  });

  test('forgets a review that was undone', () => {
    const review = answered(3, { points: 0, review: true });
    const { item, itemVersion, seed } = review;
    const time = start + 4 * day;
    const undone = { kind: 'undone', version: 1, time, item, itemVersion, seed } as const;
    expect(dueDay(answered(0), review, undone)).toBe(3);
  });

  test('stands still where a clock was set back, and throws nothing away', () => {
    const behind = answered(-900, { item: 'one-weight/map' });
    const dates = schedule([answered(0), behind]);
    expect(dates.due.get('one-weight/map')).toBe(start + 3 * day);
    expect(dueItems(dates, start - 900 * day)).toEqual([]);
    expect(dueItems(dates, start + 2.6 * day)).toHaveLength(2);
  });
});

test('neighbors come from different lessons, as far as there are any', () => {
  expect(interleaved(['a/1', 'a/2', 'a/3', 'b/1', 'c/1'])).toEqual([
    'a/1',
    'b/1',
    'a/2',
    'c/1',
    'a/3',
  ]);
  expect(interleaved(['a/1', 'a/2'])).toEqual(['a/1', 'a/2']);
});

test('a queue has what is due, then the rest, and no item that is gone', () => {
  const events = ['a/1', 'gone/1', 'b/1'].map((item) => answered(0, { item }));
  const dates = schedule([...events, answered(1, { item: 'a/2' })]);
  const known = new Set(['a/1', 'a/2', 'b/1', 'b/2']);
  expect(reviewQueue(dates, known, start + 3 * day)).toEqual({
    due: ['a/1', 'b/1'],
    later: ['a/2'],
  });
});

test('a misconception is the likelier, the more often and the more lately it was revealed', () => {
  const reveal = (days: number, id: string) =>
    answered(days, { points: 0, misconceptions: [id], item: `one-weight/${id}` });
  const events = [
    reveal(0, 'M01'),
    reveal(0, 'M02'),
    reveal(1, 'M02'),
    reveal(70, 'M03'),
    reveal(70, 'M04'),
    answered(71, { item: 'one-weight/M04' }),
  ];
  const { open, overcome } = likelyMisconceptions(fold(events), start + 75 * day);
  expect(open.map(({ id, revealed }) => `${id} ${revealed}`)).toEqual(['M03 1', 'M02 2', 'M01 1']);
  expect(overcome.map(({ id }) => id)).toEqual(['M04']);
});
