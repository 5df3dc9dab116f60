// The search index of a finished site, made of its pages.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { sourceLanguage } from '../../language/languages.ts';
import type { SearchRecord } from '../../search/record.ts';
import { builtFiles } from '../built-files.ts';
import { indexText } from './index-text.ts';
import { pageRecords } from './page-records.ts';

/** The folder of the finished site with everything that search loads. */
const folderName = 'pagefind';

// What Pagefind brings along to look nice, which this site does itself.
const unused = /(?:-ui|-highlight)\.(?:js|css)$/u;

// For languages whose endings Pagefind does not know; the index says whether one is there.
const endless = 'wasm.unknown.pagefind';

// These have nothing in them to be found.
const left = /^(?:\w\w\/)?(?:gallery|embed|assignment|search|404)\b/u;

async function recordsOf(folder: string, base: string): Promise<readonly SearchRecord[]> {
  const files = (await builtFiles(folder)).map((file) => relative(folder, file)).sort();
  const pages = files.filter((file) => file.endsWith('index.html') && !left.test(file));
  const records: SearchRecord[] = [];
  for (const file of pages) {
    const html = await readFile(join(folder, file), 'utf8');
    records.push(...pageRecords({ html, address: file.replace(/index\.html$/u, ''), base }));
  }
  return withoutRepeats(records);
}

// The same answer to a popular question stands in several lessons, and what has no translation stands
// on translated pages: the first in the source language counts.
function withoutRepeats(records: readonly SearchRecord[]): readonly SearchRecord[] {
  const kept = new Map<string, SearchRecord>();
  const inOrder = records.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
  for (const record of inOrder) {
    const sameness = JSON.stringify([record.kind, record.title, record.text]);
    if (!kept.has(sameness)) kept.set(sameness, record);
  }
  return withOwnAddresses([...kept.values()]);
}

// Two beliefs may be refuted by one state of a figure; Pagefind keeps one entry for each address. What
// is added to the later ones no page reads.
function withOwnAddresses(records: readonly SearchRecord[]): readonly SearchRecord[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const times = (seen.get(record.address) ?? 0) + 1;
    seen.set(record.address, times);
    if (times === 1) return record;
    const [path = '', anchor] = record.address.split('#');
    const query = `${path.includes('?') ? '&' : '?'}entry=${times}`;
    return { ...record, address: `${path}${query}${anchor === undefined ? '' : `#${anchor}`}` };
  });
}

const isForeign = ({ language }: SearchRecord): boolean => language !== sourceLanguage.code;

async function addAll(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const record of records) {
    const { errors } = await index.addHTMLFile({
      url: record.address,
      content: indexText(record),
    });
    if (errors.length > 0)
      throw new Error(`Pagefind could not read ${record.address}: ${errors.join(' ')}`);
  }
}

/** What is asked where nothing is found, and which addresses have a translation. */
const contentsOf = (records: readonly SearchRecord[]) => ({
  terms: byLanguage(
    records.filter(({ kind }) => kind === 'term'),
    ({ title }) => title,
  ),
  // Sections of a translated lesson have other names, but the lesson's own entry stands for them all.
  addresses: byLanguage(records.filter(isForeign), ({ address }) => address.replace(/^\w+\//u, '')),
});

function byLanguage(
  records: readonly SearchRecord[],
  tell: (record: SearchRecord) => string,
): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(records, ({ language }) => language);
  return Object.fromEntries(Array.from(groups, ([code, group]) => [code, group.map(tell)]));
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Writes the index of the site in `folder`; how many entries it has. */
export async function writeIndex(folder: string, base: string): Promise<number> {
  const records = await recordsOf(folder, base);
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  await addAll(index, records);
  const { files } = await index.getFiles();
  await close();
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const isUsed = (path: string) =>
    !unused.test(path) && (path !== endless || /"wasm":null/u.test(textOf(entry?.content)));
  for (const { path, content } of files.filter((file) => isUsed(file.path))) {
    const target = join(folder, folderName, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await writeFile(join(folder, folderName, 'contents.json'), JSON.stringify(contentsOf(records)));
  return records.length;
}
