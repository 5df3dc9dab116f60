// Every string of the interface stands in the catalogues, and every language has all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogues as source } from '../../content/interface/en/index.ts';
import type { Catalogue, Message } from '../language/catalogue.ts';
import { languages, translated } from '../language/languages.ts';
import { sourceFiles, importsOf } from './imports.ts';
import { literalTexts } from './literal-texts.ts';
import { messageProblems } from './message-problems.ts';

/** Folders whose strings still stand in the code; it may only become shorter. */
const notMoved: readonly string[] = ['components/widgets/'];

/** Pages in the source language alone, and what stands on no other: nobody has to translate them. */
const sourceOnly = /^src\/pages\/(?:404|gallery)|SampleGallery|JobGallery/;

type Areas = Readonly<Record<string, Catalogue>>;

const areasOf = async (code: string): Promise<Areas> =>
  (await import(`../../content/interface/${code}/index.ts`)).catalogues;

type Source = Readonly<Record<string, Message>>;

test.each(translated.map(({ code, locale }) => [code, locale] as const))(
  '%s has every key of every area, with the same places',
  async (code, locale) => {
    const areas = await areasOf(code);
    expect(Object.keys(areas).sort()).toEqual(Object.keys(source).sort());
    const found = Object.entries<Source>(source).flatMap(([area, messages]) =>
      messageProblems(area, messages, areas[area] ?? {}, locale),
    );
    expect(found).toEqual([]);
  },
);

test('each language has its folder of strings', () => {
  const folders = readdirSync('content/interface', { withFileTypes: true });
  const named = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(named.sort()).toEqual(languages.map(({ code }) => code).sort());
});

/** Runs in a build alone, like the frontmatter of a page. */
const inBuilds = 'src/layouts/social-pictures.ts';

/** The areas that scripts speak: those that any file but such a one names. */
const spokenAreas = (): readonly string[] => {
  const areas = sourceFiles()
    .filter((file) => !/\.astro$|^content\/interface\//.test(file) && file !== inBuilds)
    .flatMap((file) => importsOf(file))
    .flatMap((path) => /^content\/interface\/en\/(\w[\w-]*)\.ts$/.exec(path)?.[1] ?? []);
  return [...new Set(areas)].sort();
};

const areasOfFewPages = Array.from(
  readFileSync('content/interface/load-area.browser.ts', 'utf8').matchAll(
    /'\.\/\*\/(\w[\w-]*)\.ts'/g,
  ),
  ([, area = '']) => area,
);

test.each(translated.map(({ code }) => code))(
  'what scripts say is loaded for them in %s',
  (code) => {
    const loaded = importsOf(`content/interface/${code}/spoken.browser.ts`)
      .flatMap((path) => /\/(\w[\w-]*)\.ts$/.exec(path)?.[1] ?? [])
      .filter((area) => area !== 'speaker');
    expect([...new Set(loaded)].sort()).toEqual(
      spokenAreas().filter((area) => !areasOfFewPages.includes(area)),
    );
  },
);

test('each area of few pages is loaded by them', () => {
  const sources = sourceFiles()
    .filter((file) => file.endsWith('.browser.ts'))
    .map((file) => readFileSync(file, 'utf8'));
  const asked = areasOfFewPages.filter((area) =>
    sources.some((source) => source.includes(`loadArea('${area}')`)),
  );
  expect(asked).toEqual(areasOfFewPages);
});

const literal = new Map(
  sourceFiles()
    .filter((file) => /\.(?:astro|svelte)$/.test(file) && !sourceOnly.test(file))
    .map((file) => [file, literalTexts(readFileSync(file, 'utf8'))] as const)
    .filter(([, texts]) => texts.length > 0),
);

test('no template holds a text of its own, where the strings have been moved', () => {
  const found = [...literal].filter(([file]) => !notMoved.some((start) => file.startsWith(start)));
  expect(found).toEqual([]);
});

test('the list of what has not been moved names nothing that has been', () => {
  const idle = notMoved.filter(
    (start) => ![...literal.keys()].some((file) => file.startsWith(start)),
  );
  expect(idle).toEqual([]);
});

test.each([
  ['<p>Hello there</p>', ['Hello there']],
  ['<p>{say("hello")}</p>', []],
  ['<p>{count > 1 ? <b>Some words</b> : null}</p>', ['Some words']],
  ['<input aria-label="Your name" placeholder={x} />', ['Your name']],
  ['<svg><path d="M0 0" /></svg>', []],
  ['<p>λ₁ = {value} · ×</p>', []],
  ['---\nconst text = "not this";\n---\n<i>w</i>', []],
  ['<script lang="ts">const a = "no";</script>\n<p title="A title">x</p>', ['A title']],
])('%s holds %o', (template, texts) => {
  expect(literalTexts(template)).toEqual(texts);
});
