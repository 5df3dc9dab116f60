import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'node_modules/.cache/social';

/** The path of what `make` makes of `sources`; made once for all builds, as its name is their hash. */
export async function keptFile(
  sources: readonly (string | Uint8Array)[],
  ending: string,
  make: () => Promise<Uint8Array>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update('\0');
  const file = join(folder, `${hash.digest('base64url').slice(0, 24)}.${ending}`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  // Another build may write the same file at this moment.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, await make());
  await rename(unfinished, file);
  return file;
}
