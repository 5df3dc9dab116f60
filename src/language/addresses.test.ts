import { expect, test } from 'vitest';
import { localRoot, pathIn, readPath } from './addresses.ts';
import { speaking } from './current.ts';
import { languageNamed, sourceLanguage } from './languages.ts';
import { withLocalLinks } from './local-links.ts';

const german = languageNamed('de');

test.each(['/', '/shrinkage/'])('under %s a page has one address in each language', (base) => {
  expect(pathIn(german, base, `${base}lessons/x/`)).toBe(`${base}de/lessons/x/`);
  expect(pathIn(sourceLanguage, base, `${base}de/lessons/x/`)).toBe(`${base}lessons/x/`);
  expect(pathIn(german, base, base)).toBe(`${base}de/`);
  expect(pathIn(german, base, `${base}de/`)).toBe(`${base}de/`);
  expect(readPath(base, `${base}de/`)).toEqual({ in: german, rest: '' });
  expect(readPath(base, `${base}decay/`)).toEqual({ in: sourceLanguage, rest: 'decay/' });
});

test.each([
  'embed/one-weight/',
  'gallery/',
  'datasets/phones.csv',
  '404.html',
  'favicon.svg',
  'robots.txt',
])('%s is in the source language alone', (path) => {
  expect(pathIn(german, '/', `/${path}`)).toBeUndefined();
});

test('a lesson’s texts are in all', () => {
  expect(pathIn(german, '/', '/lessons/x/texts.json')).toBe('/de/lessons/x/texts.json');
});

test('links follow the language that is spoken', () => {
  expect(localRoot('/base/')).toBe('/base/');
  expect(speaking(german, () => localRoot('/base/'))).toBe('/base/de/');
});

test.each([
  ['<a href="/b/course/#x">', '<a href="/b/de/course/#x">'],
  ['<a class="n" href="/b/">', '<a class="n" href="/b/de/">'],
  ['<a href="/b/de/course/">', '<a href="/b/de/course/">'],
  ['<a href="/b/course/?a=1">', '<a href="/b/de/course/?a=1">'],
  ['<a href="/b/course/" hreflang="en">', '<a href="/b/course/" hreflang="en">'],
  ['<a hreflang="en" href="/b/course/">', '<a hreflang="en" href="/b/course/">'],
  ['<a href="/b/teach/build/?lesson=x">', '<a href="/b/de/teach/build/?lesson=x">'],
  ['<a href="/b/gallery/">', '<a href="/b/gallery/">'],
  ['<a href="#sources">', '<a href="#sources">'],
  ['<a href="https://doi.org/1">', '<a href="https://doi.org/1">'],
  ['<link rel="icon" href="/b/favicon.svg">', '<link rel="icon" href="/b/favicon.svg">'],
])('on a German page %s becomes %s', (link, local) => {
  expect(withLocalLinks(link, german, '/b/')).toBe(local);
});
