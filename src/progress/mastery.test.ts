import { expect, test } from 'vitest';
import { lessonMastery, objectiveMastery } from './mastery.ts';
import { fold } from './reducer.ts';

let time = 0;
const answered = (item: string, points: number) =>
  ({
    kind: 'answered',
    version: 1,
    time: (time += 1),
    item,
    itemVersion: 1,
    seed: 0,
    attempt: 1,
    response: String(time),
    points,
    misconceptions: [],
  }) as const;

const of = (answers: readonly (readonly [string, number])[], due: readonly string[] = []) =>
  objectiveMastery(
    fold(answers.map(([item, points]) => answered(item, points))),
    ['l/a', 'l/b', 'l/c'],
    new Set(due),
  );

test('an objective is mastered once two of its questions are fully right', () => {
  expect(of([])).toEqual({ state: 'untouched', right: 0, needed: 2 });
  expect(of([['l/a', 1]])).toEqual({ state: 'begun', right: 1, needed: 2 });
  expect(
    of([
      ['l/a', 1],
      ['l/c', 1],
    ]),
  ).toEqual({ state: 'mastered', right: 2, needed: 2 });
});

test('nothing but a fully right answer counts, and the last one decides', () => {
  expect(
    of([
      ['l/a', 1],
      ['l/b', 0.9],
    ]).state,
  ).toBe('begun');
  expect(
    of([
      ['l/a', 1],
      ['l/b', 1],
      ['l/b', 0],
    ]),
  ).toEqual({ state: 'begun', right: 1, needed: 2 });
});

test('it is due when the review leaves fewer than two, and not as long as two are left', () => {
  const three = [
    ['l/a', 1],
    ['l/b', 1],
    ['l/c', 1],
  ] as const;
  expect(of(three, ['l/a']).state).toBe('mastered');
  expect(of(three, ['l/a', 'l/b']).state).toBe('due');
  expect(of([['l/a', 1]], ['l/a']).state).toBe('begun');
});

test('answers to other questions change nothing, and one question is enough where there is one', () => {
  expect(of([['other/a', 1]]).state).toBe('untouched');
  const known = fold([answered('l/a', 1)]);
  expect(objectiveMastery(known, ['l/a'], new Set())).toMatchObject({ state: 'mastered' });
  expect(objectiveMastery(known, [], new Set()).state).toBe('untouched');
});

test('a lesson counts what is mastered, what of it is due, and whether it was begun', () => {
  const [some, needed] = [{ right: 0 }, { needed: 2 }];
  const states = (['untouched', 'mastered', 'due', 'begun'] as const).map((state) => ({
    ...some,
    ...needed,
    state,
  }));
  expect(lessonMastery(states)).toEqual({ objectives: 4, mastered: 2, due: 1, begun: true });
  expect(lessonMastery(states.slice(0, 1))).toMatchObject({ mastered: 0, begun: false });
});
