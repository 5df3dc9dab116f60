// Lists which files of the finished build make up the student's page, for packages that hold it.
// Astro's configuration imports this file, so it runs in plain Node.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assets, namedAssets, type Player } from '../exporters/scorm/player.ts';
import { seeksOthers } from '../exporters/scorm/relocate.ts';
import { prefixOf } from '../language/addresses.ts';
import { languages } from '../language/languages.ts';

/** Under the folder of its language. */
const page = 'assignment/index.html';

async function assetsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(join(folder, assets));
  const texts = names.map(async (name) => {
    const text = name.endsWith('.js') ? await readFile(join(folder, assets, name), 'utf8') : '';
    return [name, text] as const;
  });
  return new Map(await Promise.all(texts));
}

async function textsIn(folder: string, prefix: string): Promise<Player['texts']> {
  const lessons = await readdir(join(folder, 'lessons'), { withFileTypes: true });
  const slugs = lessons.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Object.fromEntries(slugs.map((slug) => [slug, `${prefix}lessons/${slug}/texts.json`]));
}

/** Throws where the bundler has begun to write addresses otherwise: packages would be broken. */
function requireRelocatable(scripts: ReadonlyMap<string, string>, base: string): void {
  const found = [...scripts.values()].filter((script) => seeksOthers(script, { base })).length;
  if (found < 2)
    throw new Error(
      `Of the scripts of ${page} only ${found} say where others and texts are, not 2: see src/exporters/scorm/relocate.ts.`,
    );
}

async function listPlayer(folder: string, base: string, prefix: string): Promise<void> {
  const all = await assetsIn(folder);
  const own = prefix + page;
  const names = namedAssets(await readFile(join(folder, own), 'utf8'), all);
  requireRelocatable(new Map([...all].filter(([name]) => names.includes(name))), base);
  const files = names.map((name) => `${assets}${name}`);
  const player: Player = { base, page: own, files, texts: await textsIn(folder, prefix) };
  await mkdir(join(folder, prefix, 'scorm'), { recursive: true });
  await writeFile(join(folder, prefix, 'scorm/player.json'), JSON.stringify(player));
}

const listPlayers = async (folder: string, base: string): Promise<void> => {
  for (const { code } of languages) await listPlayer(folder, base, prefixOf(code));
};

/** An Astro integration that writes `scorm/player.json` for each language. It comes after those that rename files. */
export const scormPlayer = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'scorm-player',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => listPlayers(fileURLToPath(dir), base),
    },
  };
};
