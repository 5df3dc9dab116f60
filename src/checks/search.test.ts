// Over finished builds, see `site.ts`: what a search must find among its first three results.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { siteSearch } from '#components/search/engine.browser.ts';
import { sites } from './site.ts';

// The query, and the end of an address that has to be among the first three.
const expected: readonly (readonly [query: string, address: string])[] = [
  ['λ', 'glossary/#lambda'],
  ['lambda', 'glossary/#lambda'],
  ['\\lambda', 'glossary/#lambda'],
  ['alpha', 'glossary/#lambda'],
  ['weight_decay', 'glossary/#weight-decay'],
  ['weightDecay', 'glossary/#weight-decay'],
  ['weight decay', 'lessons/penalty-to-decay/'],
  ['w^2', 'glossary/#penalty'],
  ['w²', 'glossary/#penalty'],
  ['||w||', 'glossary/#penalty'],
  ['l2', 'glossary/#ridge'],
  ['L₂', 'glossary/#ridge'],
  ['L1 penalty', 'glossary/#lasso'],
  ['beta hat', 'glossary/#minimizer'],
  ['β̂', 'glossary/#minimizer'],
  ['df(λ)', 'glossary/#degrees-of-freedom'],
  ['degrees of freedom', 'glossary/#degrees-of-freedom'],
  ['ridge', 'glossary/#ridge'],
  ['lasso', 'glossary/#lasso'],
  ['elastic net', 'glossary/#elastic-net'],
  ['AdamW', 'glossary/#adamw'],
  ['adamw', 'lessons/adam-and-adamw/'],
  ['outliers', 'glossary/#outlier'],
  ['leverage', 'glossary/#leverage'],
  ['cross validation', 'glossary/#cross-validation'],
  ['GCV', 'glossary/#generalized-cross-validation'],
  ['learning rate', 'glossary/#learning-rate'],
  ['choosing lambda', 'lessons/choosing-lambda/'],
  ['which l2', 'lessons/loss-not-penalty/#which-l2'],
  ['early stopping', 'glossary/#early-stopping'],
  ['convert', 'convert/'],
  ['double descent', 'glossary/#double-descent'],
];

const fromFile = async (address: string): Promise<Response> =>
  new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));

beforeAll(() => void vi.stubGlobal('fetch', fromFile));
afterAll(() => void vi.unstubAllGlobals());

describe.each(process.env.DIST ? sites() : [])('search under $base', ({ folder, base }) => {
  const index = siteSearch(pathToFileURL(`${resolve(folder)}/pagefind/`).href, base, 'en');

  test.each(expected)('%s finds %s', async (query, address) => {
    const hits = await (await index.search(query)).first(3);
    expect(hits.map(({ href }) => href)).toContain(base + address);
  });

  test('every result leads to what is there', async () => {
    const found = await index.search('ridge');
    for (const { href } of await found.first(found.total)) {
      const [, path = '', id = ''] = /^([^?#]*)[^#]*#?(.*)$/.exec(href.slice(base.length)) ?? [];
      const html = await readFile(`${folder}/${path}index.html`, 'utf8');
      if (id !== '') expect(html, href).toContain(`id="${id}"`);
    }
  });

  test('a misconception is found by its own words, a question by its text, and no answer is', async () => {
    const belief = await (
      await index.search('Setting λ to zero sets the weights to zero')
    ).first(3);
    expect(belief.map(({ kind }) => kind)).toContain('misconception');
    const question = await (
      await index.search('torch.optim.Adam is given weight_decay=0.01')
    ).first(3);
    expect(question.map(({ kind }) => kind)).toContain('question');
    const solution = await index.search('worked solution');
    expect(
      (await solution.first(solution.total)).filter(({ kind }) => kind === 'question'),
    ).toEqual([]);
  });

  test.each([
    ['wieght decay', 'Weight decay'],
    ['laso', 'Lasso'],
  ])('%s finds nothing and suggests %s', async (query, term) => {
    expect((await index.search(query)).total).toBe(0);
    expect(await index.suggestions(query)).toContain(term);
  });
});
