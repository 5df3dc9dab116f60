// A later version of a finished build: other words, and scripts of figures under other names.
import { cpSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { builtFiles, replaceFile, replaceNames } from '../../built/built-files.ts';
import { writeWorker } from '../../built/offline.ts';

/** What the start page says of itself in the next version alone. */
export const nextWord = 'Shrinkage, the next version';

/** Makes it of `folder` in `next`; gives the names of scripts that only the first version has. */
export async function makeNextVersion(folder: string, next: string): Promise<string[]> {
  cpSync(folder, next, { recursive: true });
  const files = await builtFiles(next);
  const drawings = files.filter((file) => /^View\..*\.js$/.test(basename(file)));
  const renamed = new Map<string, string>();
  for (const file of drawings)
    renamed.set(...(await replaceFile(file, `${await readFile(file, 'utf8')}\n// next`)));
  await replaceNames(await builtFiles(next), renamed);
  for (const file of files.filter((name) => /(?:index\.html|texts\.json)$/.test(name)))
    await writeFile(file, marked(await readFile(file, 'utf8')));
  await writeWorker(next);
  return [...renamed.keys()];
}

const marked = (text: string): string =>
  text.startsWith('{') ? `${text}\n` : text.replace(/(<h1[^>]*>)/, `$1${nextWord}: `);
