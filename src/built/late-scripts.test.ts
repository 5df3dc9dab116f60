import { expect, test } from 'vitest';
import { withLateScripts } from './late-scripts.ts';

test('scripts that are fetched wait for the first paint, and those in the page do not', () => {
  const page = (head: string, src: string, inside: string) =>
    `<html><head>${head}</head><body>${src}${inside}</body></html>`;
  const inside = '<script type="module">now()</script>';
  const fetched = '<script type="module" src="/a.js"></script>';
  const late = withLateScripts(page('', fetched, inside));
  expect(late).toContain('<script type="later-module" src="/a.js"></script>' + inside);
  expect(late).not.toContain(fetched);
  expect(late.match(/DOMContentLoaded/g)).toHaveLength(1);
  expect(withLateScripts(page('', '', inside))).toBe(page('', '', inside));
});
