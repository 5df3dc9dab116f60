import { expect, test } from 'vitest';
import { addressOf, found, isOfflinePage, offlinePageFor, pathUnder } from './addresses.ts';
import { inOrder, isKept } from './left-out.ts';

const files = { 'index.html': '1', 'course/index.html': '2', 'a b.txt': '3' };

test.each([
  ['', { file: 'index.html' }],
  ['index.html', { file: 'index.html' }],
  ['course/', { file: 'course/index.html' }],
  ['course', { moved: 'course/' }],
  ['a b.txt', { file: 'a b.txt' }],
  ['a b.txt/', undefined],
  ['toString', undefined],
  ['none', undefined],
])('what a server sends for “%s”', (path, expected) => {
  expect(found(files, path)).toEqual(expected);
});

test('a path is that under the base, without query and fragment, of our own origin alone', () => {
  const under = (address: string) => pathUnder('/s/', new URL(address), 'https://x.org');
  expect(under('https://x.org/s/a%20b.txt?q=1#c')).toBe('a b.txt');
  expect(under('https://x.org/s/')).toBe('');
  expect(under('https://x.org/other/')).toBeUndefined();
  expect(under('https://y.org/s/')).toBeUndefined();
  expect(under('https://x.org/s/%E0%A4%A')).toBeUndefined();
});

test('a file is fetched from where a server sends it without a detour', () => {
  expect(addressOf('/s/', 'index.html')).toBe('/s/');
  expect(addressOf('/s/', 'course/index.html')).toBe('/s/course/');
  expect(addressOf('/s/', 'a b.txt')).toBe('/s/a%20b.txt');
  expect(addressOf('/s/', 'my-index.html')).toBe('/s/my-index.html');
});

test('what is shared comes first, the lessons next, and tools for teachers last', () => {
  const order = [
    '_astro/z.js',
    'index.html',
    'lessons/a/index.html',
    'convert/index.html',
    'de/teach/x',
    'teach/x',
  ];
  expect(inOrder(order.toReversed())).toEqual(order);
});

test('everything is kept that is not named as left out', () => {
  const left = ['gallery/index.html', 'embed/a/index.html', '404.html', 'sitemap-0.xml', 'sw.js'];
  expect(left.filter(isKept)).toEqual([]);
  expect(['lessons/gallery/index.html', 'new-folder/file.bin'].filter(isKept)).toHaveLength(2);
});

test('without a network a sentence stands there in the language of the page', () => {
  const pages = { 'offline/index.html': '1', 'de/offline/index.html': '2', 'de/index.html': '3' };
  expect(Object.keys(pages).filter(isOfflinePage)).toHaveLength(2);
  expect(offlinePageFor(pages, 'de/none/')).toBe('de/offline/index.html');
  expect(offlinePageFor(pages, 'lessons/none/')).toBe('offline/index.html');
  expect(offlinePageFor(pages, '')).toBe('offline/index.html');
});
