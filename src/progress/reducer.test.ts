import { expect, test } from 'vitest';
import type { Answered, ProgressEvent } from './event.ts';
import { lessonProgress, lessonStatus, nextUnsolved } from './lesson-progress.ts';
import { fold, isOvercome, nothingDone } from './reducer.ts';

/** An answer that no other test answer equals. */
const answered = (time: number, change: Partial<Answered>): Answered => ({
  kind: 'answered',
  version: 1,
  time,
  item: 'one-weight/minimum',
  itemVersion: 1,
  seed: 0,
  attempt: 1,
  response: `${time}`,
  points: 0,
  misconceptions: [],
  ...change,
});

test('the best points stay, and the last answer is kept with its seed', () => {
  const last = answered(3, { points: 0.5, seed: 7, response: '1/3' });
  const state = fold([answered(1, {}), answered(2, { points: 1 }), last]);
  expect(state.items.get('one-weight/minimum')).toEqual({
    bestPoints: 1,
    attempts: 3,
    solved: true,
    spent: 1,
    last,
  });
});

test('a misconception is overcome when each item that revealed it is answered fully right', () => {
  const wrong = answered(1, { misconceptions: ['M13'] });
  const elsewhere = answered(2, { item: 'one-weight/map', misconceptions: ['M13'] });
  const partly = answered(3, { points: 0.9 });
  const entry = (events: ProgressEvent[]) => fold(events).misconceptions.get('M13');
  const afterOne = entry([wrong, elsewhere, partly, answered(4, { points: 1 })]);
  expect(afterOne).toEqual({ times: [1, 2], openAt: new Set(['one-weight/map']) });
  const afterAll = entry([wrong, partly, answered(4, { points: 1 })]);
  expect(afterAll && isOvercome(afterAll)).toBe(true);
  const again = entry([wrong, answered(4, { points: 1 }), { ...wrong, time: 5, response: '5' }]);
  expect(again && isOvercome(again)).toBe(false);
});

test('the same submission counts once, two different ones at once are two attempts', () => {
  const twice = [answered(1, {}), { ...answered(1, {}), time: 2 }, answered(3, {})];
  expect(fold(twice).items.get('one-weight/minimum')).toMatchObject({ attempts: 2, spent: 2 });
});

test('an undone review leaves no trace, and what is answered after it counts', () => {
  const review = answered(2, { seed: 1, review: true, points: 0, misconceptions: ['M13'] });
  const { item, itemVersion, seed } = review;
  const undone = { kind: 'undone', version: 1, time: 3, item, itemVersion, seed } as const;
  const before = fold([answered(1, {})]);
  expect(fold([answered(1, {}), review, undone])).toEqual(before);
  const again = fold([answered(1, {}), review, undone, { ...review, time: 4 }]);
  expect(again.items.get(item)?.attempts).toBe(2);
});

test('lessons keep their first and last time, items their last prediction', () => {
  const viewed = (time: number) => ({ kind: 'viewed', version: 1, time, lesson: 'l' }) as const;
  const { item, itemVersion, seed } = answered(0, {});
  const predicted = (time: number) =>
    ({ kind: 'predicted', version: 1, time, item, itemVersion, seed, response: time }) as const;
  const state = fold([viewed(1), predicted(2), viewed(3), predicted(4), viewed(5)]);
  expect(state.lessons.get('l')).toEqual({ first: 1, last: 5 });
  expect(state.predictions.get(item)).toEqual(predicted(4));
});

test('an event of a later release is passed over', () => {
  const unknown: ProgressEvent = JSON.parse('{"kind":"constructor","version":1,"time":1}');
  expect(fold([unknown])).toBe(nothingDone);
});

test('a lesson says how far one has come', () => {
  const items = ['one-weight/minimum', 'one-weight/map'];
  const status = (events: ProgressEvent[]) =>
    lessonStatus(lessonProgress(fold(events), 'one-weight', items));
  expect(status([])).toBe('not started');
  expect(status([{ kind: 'viewed', version: 1, time: 1, lesson: 'one-weight' }])).toBe('opened');
  const prediction: ProgressEvent = { ...answered(1, {}), kind: 'predicted' };
  expect(status([prediction])).toBe('prediction made');
  expect(status([prediction, answered(2, { points: 1 }), answered(3, { item: 'other/one' })])).toBe(
    '1 of 2 solved · prediction made',
  );
});

test('the next unsolved question comes after the current one, and round again', () => {
  const state = fold([answered(1, { item: 'a/2', points: 1 })]);
  const next = (current?: string) => nextUnsolved(state, ['a/1', 'a/2', 'a/3'], current);
  expect([next(), next('a/1'), next('a/3')]).toEqual(['a/1', 'a/3', 'a/1']);
  expect(nextUnsolved(state, ['a/2'], 'a/2')).toBeUndefined();
});
