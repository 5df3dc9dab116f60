import { expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

const text = '<p>λ and λ again</p>'.repeat(500);
const response = () => new Response(text, { headers: { 'content-type': 'text/html' } });

test('a page is kept packed and comes back as it was', async () => {
  const kept = packed('course/index.html', response());
  expect((await kept.clone().arrayBuffer()).byteLength).toBeLessThan(text.length / 8);
  const back = unpacked(kept);
  expect(await back.text()).toBe(text);
  expect([...back.headers]).toEqual([['content-type', 'text/html']]);
});

test('a script is kept as it was sent', async () => {
  const sent = new Response('go()', { headers: { 'content-type': 'text/javascript' } });
  const kept = packed('_astro/a.js', sent);
  expect(kept).toBe(sent);
  expect(unpacked(kept)).toBe(sent);
});
