import { expect, test } from 'vitest';
import { policyOf, scriptHashes, withPolicy } from './content-policy.ts';

const page = (inside: string) => `<html><head><meta charset="utf-8">${inside}</head></html>`;

test('a script is named by the hash that browsers compute', () => {
  // The example of MDN, "CSP: script-src", which was made by OpenSSL.
  expect(scriptHashes('<script>doSomething();</script>')).toEqual([
    "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='",
  ]);
});

test('each script that would run is named once, and nothing else', () => {
  const theme = '<script data-key="a">one()</script>';
  const data = '<script type="application/ld+json">{}</script>';
  const fetched = '<script type="module" src="/a.js"></script>';
  const waiting = '<script type="later-module" src="/a.js"></script>';
  const inline = '<script type="module">two()</script>';
  const html = page(theme + data + fetched + waiting + inline + theme);
  expect(scriptHashes(html)).toEqual([
    ...scriptHashes('<script>one()</script>'),
    ...scriptHashes('<script>two()</script>'),
  ]);
});

test('no script is allowed for standing in the page, and none from elsewhere', () => {
  const scripts = policyOf(page('<script>one()</script>'))
    .split('; ')
    .find((directive) => directive.startsWith('script-src'));
  expect(scripts).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/);
  expect(policyOf('')).toContain("default-src 'none'");
  expect(policyOf('')).not.toMatch(/https?:|\*|unsafe-eval/);
});

test('the policy comes before all that it could forbid', () => {
  const html = withPolicy(page('<script>one()</script>'));
  expect(html).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
  expect(() => withPolicy('<html></html>')).toThrow('add it');
});
