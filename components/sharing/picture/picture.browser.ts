// A figure as one drawing that stands alone: heading, formula, legend, panels, sentence, and whose it is.
import { svgElement } from './element.browser.ts';
import { fontRules } from './fonts.browser.ts';
import { metadata, type Caption } from './metadata.ts';
import { paintOf } from './paint.browser.ts';
import { marksOf } from './section.browser.ts';

export type Theme = 'light' | 'dark';

/** A drawing as text, with its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const PADDING = 16;
const GAP = 12;

/** Draws `figure` as it stands, on the paper of a theme. */
export async function pictureOf(
  figure: HTMLElement,
  theme: Theme,
  caption: Caption,
): Promise<Picture> {
  const { drawing, width, height } = inTheme(theme, () => drawn(figure, caption));
  const rules = await fontRules(drawing);
  const text = new XMLSerializer().serializeToString(drawing);
  const style = rules === '' ? '' : `<style>${rules}</style>`;
  const svg = text.replace(/^<svg[^>]*>/u, (start) => `${start}${metadata(caption)}${style}`);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** Colors are read before the browser paints again, so nobody sees the theme change. */
function inTheme<Read>(theme: Theme, read: () => Read): Read {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = theme;
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

/** The parts of the page that make up the picture, from top to bottom. */
const partsOf = (figure: HTMLElement): readonly Element[] =>
  [...figure.querySelectorAll<HTMLElement>('[data-picture]')].flatMap((part) =>
    part.dataset['picture'] === 'parts' ? [...part.children] : [part],
  );

function drawn(figure: HTMLElement, caption: Caption) {
  const style = getComputedStyle(figure);
  let [y, inner] = [PADDING, 0];
  const groups = partsOf(figure).flatMap((part) => {
    const { left, top } = part.getBoundingClientRect();
    const marks = marksOf(part, { x: left, y: top });
    if (marks.length === 0) return [];
    const group = svgElement('g', { transform: `translate(${PADDING},${y.toFixed(1)})` }, marks);
    y += Math.max(...marks.map(bottomOf)) + GAP;
    inner = Math.max(inner, part.scrollWidth);
    return group;
  });
  const heading = figure.querySelector('figcaption') ?? figure;
  const credit = creditLines(caption, getComputedStyle(heading), inner);
  const width = Math.ceil(inner + 2 * PADDING);
  const height = Math.ceil(y + credit.height + PADDING / 2);
  const ground = paintOf(style.backgroundColor).color;
  const drawing = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    [
      svgElement('rect', { width, height, fill: ground }),
      ...groups,
      svgElement('g', { transform: `translate(${PADDING},${y.toFixed(1)})` }, credit.marks),
    ],
  );
  return { drawing, width, height };
}

function bottomOf(mark: SVGElement): number {
  const number = (name: string): number => Number(mark.getAttribute(name) ?? 0);
  const under = mark.localName === 'text' ? 0.3 * number('font-size') : number('height');
  return number('y') + under;
}

const SMALL = 11;

/** Where it is from and under which license, in as many lines as its width asks for. */
function creditLines({ address }: Caption, style: CSSStyleDeclaration, width: number) {
  const { host, pathname } = new URL(address);
  const font = { 'font-family': style.fontFamily, 'font-size': SMALL };
  const { color } = paintOf(style.color);
  const words = ['Shrinkage, CC BY 4.0', `${host}${pathname}`];
  const fits = words.join(' · ').length * SMALL * 0.5 < width;
  const lines = fits ? [words.join(' · ')] : words;
  const marks = lines.map((line, index) =>
    svgElement('text', { ...font, y: SMALL * (1 + 1.4 * index), fill: color, opacity: 0.75 }, [
      line,
    ]),
  );
  return { marks, height: SMALL * (1 + 1.4 * (lines.length - 1)) };
}
