import { describe, expect, it } from 'vitest';
import { embedAddress, figureIn, frameCode, resizingCode, type Embed } from './embed-code.ts';

const site = 'https://example.org/shrinkage/';
const embed: Embed = {
  name: 'one-weight',
  title: 'One "weight"',
  state: '',
  theme: '',
  height: 800,
};
const names = new Set(['one-weight', 'poly-fit']);

describe('a figure in another page', () => {
  it('is found in a copied link, with its state', () => {
    const link =
      'https://example.org/shrinkage/lessons/one-weight/?one-weight=1%3Bz%3D3#one-weight';
    expect(figureIn(link, names)).toEqual({ name: 'one-weight', state: '1;z=3' });
    expect(figureIn('https://example.org/?x=1', names)).toBeUndefined();
    expect(figureIn('nonsense', names)).toBeUndefined();
  });

  it('has an address that carries the state and the theme, and nothing that is usual', () => {
    expect(embedAddress(site, embed)).toBe(`${site}embed/one-weight/`);
    const address = embedAddress(site, { ...embed, state: '1;z=3', theme: 'dark' });
    expect(address).toBe(`${site}embed/one-weight/?one-weight=1;z=3&theme=dark`);
    expect(figureIn(address, names)).toEqual({ name: 'one-weight', state: '1;z=3' });
  });

  it('is written so that no sign of it ends an attribute', () => {
    const code = frameCode(site, { ...embed, state: '1;points=0_"><script>', theme: 'light' });
    expect(code.match(/"/gu)).toHaveLength(14);
    expect(code).toContain('title="One &quot;weight&quot;"');
    expect(code).toContain('&amp;theme=light"');
    expect(code.match(/<(?!\/?iframe)/gu)).toBeNull();
    expect(resizingCode(site, embed)).toContain(`origin !== 'https://example.org'`);
  });
});
