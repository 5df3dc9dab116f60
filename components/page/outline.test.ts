import { describe, expect, test } from 'vitest';
import { lessonNamed, outlineOf, tracksAt, type PlannedLesson, type Track } from './outline.ts';

const planned = (
  number: number,
  slug: string,
  tracks: Track[],
  prerequisites: string[] = [],
): PlannedLesson => ({
  state: 'planned',
  number,
  slug,
  title: slug,
  promise: slug,
  tracks,
  prerequisites,
});

const first = planned(1, 'first', ['statistics', 'outliers']);
const second = planned(2, 'second', ['statistics'], ['first']);
const third = planned(3, 'third', ['outliers'], ['first']);
const writtenSecond = { ...second, state: 'written', minutes: 20, objectives: [] } as const;

describe('the outline', () => {
  test('puts a written lesson in its planned place, whatever the order of the files', () => {
    expect(outlineOf([writtenSecond], [third, second, first])).toEqual([
      first,
      writtenSecond,
      third,
    ]);
  });

  test.each([
    ['a prerequisite that comes later', [planned(1, 'first', [], ['second']), second]],
    ['a prerequisite that does not exist', [planned(1, 'first', [], ['nowhere'])]],
    ['two lessons in one place', [first, planned(1, 'rival', [])]],
  ])('refuses %s', (_, lessons) => {
    expect(() => outlineOf([], lessons)).toThrow(/nowhere|second|Two lessons/);
  });

  test('names the known lessons when asked for an unknown one', () => {
    expect(() => lessonNamed([first, second], 'secnd')).toThrow('Known: first, second.');
  });
});

test('a track runs unbroken from its first stop to its last', () => {
  const outline = [first, second, third];
  const outliers = outline.map((_, index) =>
    tracksAt(outline, index).find(({ id }) => id === 'outliers'),
  );
  expect(outliers).toMatchObject([
    { stops: true, comesFromAbove: false, goesOnBelow: true },
    { stops: false, comesFromAbove: true, goesOnBelow: true },
    { stops: true, comesFromAbove: true, goesOnBelow: false },
  ]);
});
