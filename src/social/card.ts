// The picture that a link to a page is shown with: what the page is called, and its figure.
import { SANS, SERIF, textWidth } from './fonts.ts';
import { token, type Panel } from './plain-drawing.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export interface Card {
  readonly title: string;
  /** The line that says what the page turns on. */
  readonly promise: string;
  /** A few words at the foot. */
  readonly foot: string;
  readonly panels: readonly Panel[];
}

const MARGIN = 56;
/** Of the text. */
const COLUMN = 480;
/** Of the figure, from the text to the right edge. */
const FIGURE = { x: 572, y: 32, width: 596, height: 566 };
const INSET = 20;

/** The card as SVG. */
export async function cardSvg({ title, promise, foot, panels }: Card): Promise<string> {
  const width = await textWidth();
  const size = title.length > 24 ? 60 : 68;
  const titles = wrapped(title, (text) => width(text) * size);
  const promises = wrapped(promise, (text) => width(text) * 36 * 0.96);
  const below = 230 + titles.length * size * 1.12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${token('--paper')}"/>`,
    siteName(),
    lines(titles, { y: 230, size, weight: 700, color: token('--ink') }),
    lines(promises, { y: below, size: 36, weight: 400, color: token('--ink-soft') }),
    `<text x="${MARGIN}" y="${HEIGHT - MARGIN}" font-family="${SANS}" font-size="27" fill="${token('--ink-soft')}">${escaped(foot)}</text>`,
    figure(panels),
    '</svg>',
  ].join('');
}

/** Words put into lines, each no wider than the column. */
export function wrapped(text: string, width: (text: string) => number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((found, word) => {
    const longer = `${found.at(-1) ?? ''} ${word}`.trim();
    return width(longer) <= COLUMN || found.length === 0
      ? [...found.slice(0, -1), longer]
      : [...found, word];
  }, []);
}

interface Setting {
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly color: string;
}

const lines = (texts: readonly string[], { y, size, weight, color }: Setting): string =>
  texts
    .map(
      (text, index) =>
        `<text x="${MARGIN}" y="${y + index * size * 1.12}" font-family="${SERIF}" font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(text)}</text>`,
    )
    .join('');

/** The sign and the name as the header of every page has them. */
const siteName = (): string =>
  `<g transform="translate(${MARGIN},64) scale(1.9)" fill="none" stroke-width="1.6">` +
  `<path d="M3 3c4 18 14 18 18 0" stroke="${token('--ink')}"/>` +
  `<path d="M6 20.5h7" stroke="${token('--role-penalty')}"/>` +
  `<circle cx="5.5" cy="20.5" r="2.4" fill="${token('--role-estimate')}"/></g>` +
  `<text x="${MARGIN + 62}" y="100" font-family="${SERIF}" font-size="34" font-weight="700" fill="${token('--ink')}">Shrinkage</text>`;

/** One panel, or two low ones, or four small ones. */
function figure(panels: readonly Panel[]): string {
  const { x, y, width, height } = FIGURE;
  const [columns, rows] = layoutFor(panels[0]);
  const [across, down] = [(width - 2 * INSET) / columns, (height - 2 * INSET) / rows];
  const places = panels.slice(0, columns * rows).map((panel, index) => {
    const left = x + INSET + across * (index % columns);
    const top = y + INSET + down * Math.floor(index / columns);
    return panelAt(panel, { x: left, y: top, width: across, height: down });
  });
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${token('--paper-raised')}" stroke="${token('--rule')}"/>` +
    places.join('')
  );
}

/** Columns and rows of panels like the first. */
function layoutFor(panel: Panel | undefined): readonly [number, number] {
  if (panel === undefined) return [1, 1];
  if (panel.width < 280) return [2, 2];
  return panel.height < 0.7 * panel.width ? [1, 2] : [1, 1];
}

const panelAt = (panel: Panel, place: Record<'x' | 'y' | 'width' | 'height', number>): string =>
  `<svg x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}" viewBox="0 0 ${panel.width} ${panel.height}" ` +
  `font-family="${SANS}" font-size="${panel.width < 280 ? 12.5 : 14.5}" fill="${token('--ink')}">${panel.marks}</svg>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
