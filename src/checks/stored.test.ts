// The page on privacy names all that is kept: no file keeps anything that the list does not know.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isListed, stored } from '../layouts/stored.ts';
import { sourceFiles } from './imports.ts';

const keeps = /(?<!')\b(?:localStorage|sessionStorage|openDB|indexedDB|caches\.(?:open|delete))\b/;
const isCode = (file: string): boolean => !/^src\/checks\/|\.test(?:-support)?\.ts$/.test(file);
const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

const listed = new Set(stored.flatMap(({ by }) => by));

test('whatever keeps something in the browser is in the list, and nothing else', () => {
  const files = [...sourceFiles(), 'components/page/apply-reading.js'].filter(isCode);
  const found = files.filter((file) => keeps.test(withoutComments(readFileSync(file, 'utf8'))));
  expect([...new Set(found)].toSorted()).toEqual([...listed].toSorted());
  expect([...listed].filter((file) => !existsSync(file))).toEqual([]);
});

test('no file asks for a cookie', () => {
  const asks = sourceFiles()
    .filter(isCode)
    .filter((file) => /document\.cookie|cookieStore/.test(readFileSync(file, 'utf8')));
  expect(asks).toEqual([]);
});

test.each([
  ['localStorage', 'shrinkage:/a/:unsaved:1-2', true],
  ['localStorage', 'shrinkage:/a/:readings', false],
  ['localStorage', 'shrinkage:/b/:reading', false],
  ['sessionStorage', 'shrinkage:/a/:reading', false],
  ['IndexedDB', 'shrinkage:/a/', true],
] as const)('%s %s is listed: %s', (where, name, expected) => {
  expect(isListed(where, name, '/a/')).toBe(expected);
});
