import type { Figure } from '#quiz/figure.ts';
import { plainText } from './plain-text.ts';

/** The figure with what it is called in the item's own words, where these are in another language. */
export function inWords<Own extends Figure>(figure: Own, html: (name: string) => string): Own {
  const word = (text: string): string => plainText(html(`word.${text}`)) || text;
  return {
    ...figure,
    label: word(figure.label),
    xLabel: word(figure.xLabel),
    yLabel: word(figure.yLabel),
    curves: figure.curves.map((curve) => ({ ...curve, label: word(curve.label) })),
  };
}
