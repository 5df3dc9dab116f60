import { expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { openProgress } from './progress.ts';
import { continuation, placeKey, readPlace, type ReadingPlace } from './reading-place.ts';

const lessons = ['first', 'second', 'third'];
const at = (section: string, time: number, last = false): ReadingPlace => ({
  section,
  heading: `About ${section}`,
  time,
  last,
});
const from = (places: Readonly<Record<string, unknown>>) =>
  continuation(lessons, (key) => places[key]);

test('one goes on where one read last, in whatever lesson that was', () => {
  const places = { [placeKey('first')]: at('a', 20), [placeKey('second')]: at('b', 10) };
  expect(from(places)).toEqual({ lesson: 'first', place: at('a', 20) });
});

test('after a lesson that was read to its end comes the next, and after the last nothing', () => {
  expect(from({ [placeKey('second')]: at('end', 1, true) })).toEqual({ lesson: 'third' });
  expect(from({ [placeKey('third')]: at('end', 1, true) })).toBeUndefined();
  expect(from({})).toBeUndefined();
});

test.each([undefined, null, 'a', 3, {}, { section: 'a', heading: 'A', time: 'now', last: false }])(
  '%o is no place',
  (kept) => {
    expect(readPlace(kept)).toBeUndefined();
    expect(from({ [placeKey('first')]: kept })).toBeUndefined();
  },
);

test('a place goes along with saved progress, and is erased with it', async () => {
  const here = await openProgress(memoryStore(), () => 5);
  await here.saveDraft(placeKey('first'), at('a', 20));
  const there = await openProgress(memoryStore(), () => 5);
  expect(await there.importText(here.exportText())).toMatchObject({ outcome: 'imported' });
  expect(readPlace(there.draft(placeKey('first')))).toEqual(at('a', 20));
  await there.erase();
  expect(there.draft(placeKey('first'))).toBeUndefined();
});
