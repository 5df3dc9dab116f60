// Over finished builds, see `site.ts`: what the policy of a page promises, found by other means than
// those that wrote it.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites, type Page, type Site } from './site.ts';

const policies = ({ elements }: Page): string[] =>
  elements.flatMap(({ tag, attributes }) =>
    tag === 'meta' && attributes['http-equiv'] === 'Content-Security-Policy'
      ? (attributes.content ?? '')
      : [],
  );

const directive = (policy: string, name: string): string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1) ?? [];

const inlineScript = /<script(?<attributes>(?:\s[^>]*)?)>(?<code>[^]*?)<\/script>/g;

/** The hashes of the scripts that a browser runs as they stand in the page. */
const hashesIn = ({ html }: Page): string[] =>
  [...html.matchAll(inlineScript)].flatMap(({ groups: { attributes = '', code = '' } = {} }) =>
    /\ssrc=|type="(?!module"|text\/javascript")/.test(attributes)
      ? []
      : `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`,
  );

/** The attributes that are scripts, or addresses that are. */
const scriptingAttributes = ({ elements }: Page): string[] =>
  elements.flatMap(({ tag, attributes }) =>
    Object.entries(attributes)
      .filter(([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(([name, value]) => `<${tag} ${name}="${value}">`),
  );

const scriptsOf = ({ folder }: Site): string[] =>
  globSync('**/*.js', { cwd: folder }).map((file) => join(folder, file));

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (_base, site) => {
  const named = site.pages.map((page) => [page.path, page] as const);

  test.each(named)('%s runs what its policy names, and no other script', (_path, page) => {
    const [policy = '', ...more] = policies(page);
    expect(more).toEqual([]);
    const allowed = directive(policy, 'script-src');
    expect(allowed.toSorted()).toEqual(["'self'", ...new Set(hashesIn(page))].toSorted());
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(scriptingAttributes(page)).toEqual([]);
  });

  test.each(named)('the policy of %s comes before all that it could forbid', (_path, page) => {
    const before = page.html.slice(0, page.html.indexOf('Content-Security-Policy'));
    expect(before).not.toMatch(/<(?:script|style|link|body|img|base)\b/);
  });

  test('no script asks for a cookie, or makes a script of a text', () => {
    const scripts = scriptsOf(site);
    expect(scripts.length).toBeGreaterThan(10);
    const sets = scripts.filter((file) =>
      /document\.cookie|cookieStore|\bnew Function\b|[^.\w]eval\(/.test(readFileSync(file, 'utf8')),
    );
    expect(sets).toEqual([]);
  });
});
