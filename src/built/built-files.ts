// Files of a finished build whose names carry a hash of what is in them.
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Every file below `folder`. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

const hashedName = (file: string, content: Buffer | string): string => {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return basename(file).replace(/\.[^.]+(\.\w+)$/, `.${hash}$1`);
};

/** Writes `content` in the place of `file` under a name of its own; the old name and the new. */
export async function replaceFile(
  file: string,
  content: Buffer | string,
): Promise<[before: string, after: string]> {
  const name = hashedName(file, content);
  await rm(file);
  await writeFile(join(dirname(file), name), content);
  return [basename(file), name];
}

/** Puts new names in the place of old ones, in one go through the text. */
function withNames(text: string, renamed: ReadonlyMap<string, string>): string {
  const names = new RegExp([...renamed.keys()].map((name) => RegExp.escape(name)).join('|'), 'g');
  return renamed.size === 0 ? text : text.replace(names, (name) => renamed.get(name) ?? name);
}

/** Puts new names into style sheets, which get new names in turn, then into pages and scripts. */
export async function replaceNames(
  files: readonly string[],
  renamed: Map<string, string>,
): Promise<void> {
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(file, 'utf8');
    const changed = withNames(css, renamed);
    if (changed !== css) renamed.set(...(await replaceFile(file, changed)));
  }
  for (const file of files.filter((name) => /\.(?:html|m?js)$/.test(name))) {
    const text = await readFile(file, 'utf8');
    const changed = withNames(text, renamed);
    if (changed !== text) await writeFile(file, changed);
  }
}
