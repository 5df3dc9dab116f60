import { expect, test } from 'vitest';
import { figureAddress } from './figure-address.ts';

const lessons = ['/base/lessons/one/', '/base/lessons/two/'];
const link = '?toy=1;z=3#toy';
const at = (path: string, places = lessons) =>
  figureAddress(new URL(`https://example.org${path}`), places, link);

test.each([
  ['a lesson that has the figure', '/base/lessons/two/?toy=1#quiz', '/base/lessons/two/'],
  ['the same in another language', '/base/de/lessons/two/', '/base/de/lessons/two/'],
  ['a page that only shows it', '/base/review/', '/base/lessons/one/'],
  ['its page for frames', '/base/embed/toy/?theme=dark', '/base/lessons/one/'],
])('from %s a link leads to a lesson', (_, path, wanted) => {
  expect(at(path)).toBe(`https://example.org${wanted}${link}`);
});

test('a figure that no lesson has is opened where it stands', () => {
  expect(at('/base/gallery/?x=1', [])).toBe(`https://example.org/base/gallery/${link}`);
});
