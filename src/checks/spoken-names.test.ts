// Over finished builds, see `site.ts`: formulas that are part of a name have words, found by other means
// than those that wrote them. What a browser makes of the names is asked in the journeys.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from './site.ts';

const naming =
  /<(a|button|label|legend|summary|option|h[1-6]|th|caption|figcaption)(?=[\s>])[^>]*>([^]*?)<\/\1>/g;
const formula = /<math\b([^>]*)>/g;

/** The starts of the formulas in `html` without words, and how many have some. */
function wordless(html: string): { spoken: number; silent: string[] } {
  const tags = [...html.matchAll(formula)];
  const silent = tags.filter(
    ([, attributes = '']) => !/\saria-label="[^"]*[\p{L}\p{N}]/u.test(attributes),
  );
  return {
    spoken: tags.length - silent.length,
    silent: silent.map(({ index }) => html.slice(index, index + 120)),
  };
}

const namesIn = (html: string): string[] =>
  html.includes('<math') ? [...html.matchAll(naming)].map(([, , inner = '']) => inner) : [];

/** Texts of questions that become the names of fields, in a file that pages fetch. */
function fetchedNames(file: string): string[] {
  const names: string[] = [];
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:stem$|label\.)/.test(key)) names.push(value);
    return value;
  });
  return names;
}

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (_base, site) => {
  test('each formula in the name of something is in words', () => {
    const pages = site.pages.map(
      ({ path, html }) => [path, wordless(namesIn(html).join())] as const,
    );
    expect(pages.filter(([, { silent }]) => silent.length > 0)).toEqual([]);
    expect(pages.filter(([, { spoken }]) => spoken > 0).length).toBeGreaterThan(20);
  });

  test('so are those in the names that questions are fetched with', () => {
    const files = globSync('**/texts.json', { cwd: site.folder });
    const found = files.map((file) => {
      const names = fetchedNames(join(site.folder, file)).join();
      return [file, wordless(names)] as const;
    });
    expect(found.filter(([, { silent }]) => silent.length > 0)).toEqual([]);
    expect(found.filter(([, { spoken }]) => spoken > 0).length).toBeGreaterThan(10);
  });
});

test('a formula without words is found', () => {
  const html = '<p><math></math></p><label for="x">take <math class="m"><mi>λ</mi></math></label>';
  expect(wordless(namesIn(html).join()).silent).toHaveLength(1);
  const said = html.replaceAll('<math', '<math aria-label="lambda"');
  expect(wordless(namesIn(said).join())).toEqual({ spoken: 1, silent: [] });
});
