import { describe, expect, it } from 'vitest';
import { htmlOf } from '#components/items/filled-html.ts';
import { ownHtml, ownTexts } from './own-html.ts';

describe('what a teacher wrote', () => {
  it('is text, whatever it holds', () => {
    expect(ownHtml('<img src=x onerror="a()"> & \'b\'', String)).toBe(
      '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;',
    );
    expect(ownHtml('one\n\ntwo', String)).toBe('<p>one</p><p>two</p>');
  });

  it('has formulas as MathML, with the numbers of a student in them', async () => {
    const texts = await ownTexts({ stem: 'Take $\\frac{[[a]]}{2} < [[b]]$.' });
    const html = htmlOf(texts, { a: '3', b: '4' })('stem');
    expect(html).toContain('<mfrac>');
    expect(html).toMatch(/>3</u);
    expect(html).toMatch(/>4</u);
    expect(html).not.toContain('⟦');
  });

  it('lets no formula link or draw anything else, and keeps one that cannot be read', async () => {
    const { stem = '', bad = '' } = await ownTexts({
      stem: '$\\href{javascript:alert(1)}{x}$',
      bad: '$\\frac{1}$',
    });
    expect(stem).not.toContain('href="javascript');
    expect(bad).toBe('$\\frac{1}$');
  });
});
