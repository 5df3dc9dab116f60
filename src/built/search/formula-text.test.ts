import katex from 'katex';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { formulaText } from './formula-text.ts';
import { withoutDrawings } from './without-drawings.ts';

const inLine = (tex: string): string => {
  const html = withoutDrawings(`<html><body>${katex.renderToString(tex)}</body></html>`);
  const math = parseHTML(html).document.querySelector('math');
  return math === null ? '' : formulaText(math);
};

test.each([
  ['\\hat w = \\frac{z}{1+\\lambda_2}', 'ŵ = z/(1 + λ₂)'],
  ['\\tfrac12 (z-w)^2', '½(z − w)²'],
  ['\\|\\beta\\|_2^2', '‖β‖₂²'],
  ['\\bar x_i', 'x̄ᵢ'],
  ['(X^\\top X + \\lambda I)^{-1}', '(XᵀX + λI)⁻¹'],
  ['\\sqrt{a+b}', '√(a + b)'],
  ['h_{ii} \\le 1', 'hᵢᵢ ≤ 1'],
  ['w_{\\text{new}}', 'w_new'],
])('%s reads %s', (tex, line) => {
  expect(inLine(tex)).toBe(line.normalize('NFC'));
});

test('what is only drawn is cut out, and nothing else', () => {
  const drawn = '<span class="katex-html" aria-hidden="true"><span>a<span>b</span></span></span>';
  expect(withoutDrawings(`<p>x${drawn}y<svg class="c"><g></g></svg>z</p><span>kept</span>`)).toBe(
    '<p>xyz</p><span>kept</span>',
  );
});
