// A drawing that needs no style sheet: a copy in which each element says itself how it is painted.
import { svgElement } from './element.browser.ts';
import { paintOf } from './paint.browser.ts';

/** Handed on from an element to those in it, so told only where it changes. */
const inherited = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'paint-order',
  'text-anchor',
  'visibility',
] as const;

const colors = ['fill', 'stroke'] as const;

/** Of each element its own; told where it is not what it is at first. */
const own = { opacity: '1', 'vector-effect': 'none', 'dominant-baseline': 'auto' } as const;

const left = /^(?:class|style|id|role|tabindex|aria-.*|data-.*|on.*)$/u;
const shapes = /^(?:path|rect|circle|ellipse|line|polyline|polygon)$/u;

/** What an element inherits, by the name of the attribute. */
type Painted = ReadonlyMap<string, string>;

/** Copies `svg` as it is seen, to stand at a place of another drawing. */
export function flatSvg(svg: SVGSVGElement, place: Readonly<Record<string, number>>): SVGElement {
  const copy = flat(svg, new Map());
  for (const name of ['width', 'height', 'x', 'y'])
    copy?.setAttribute(name, String(+(place[name] ?? 0).toFixed(2)));
  return copy ?? svgElement('g', {});
}

function flat(element: Element, around: Painted): SVGElement | undefined {
  const style = getComputedStyle(element);
  const painted = paintedBy(style);
  if (style.display === 'none' || isUnseen(element, painted)) return undefined;
  const copy = svgElement(element.localName, {
    ...kept(element),
    ...changedIn(painted, around),
    ...ownOf(element, style),
  });
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data.replace(/\s+/gu, ' '));
    else if (child instanceof SVGElement && child.localName !== 'foreignObject')
      copy.append(...[flat(child, painted)].filter((drawn) => drawn !== undefined));
  }
  return copy;
}

function paintedBy(style: CSSStyleDeclaration): Painted {
  const painted = new Map<string, string>();
  for (const name of inherited)
    painted.set(name, style.getPropertyValue(name).replaceAll('px', ''));
  for (const name of colors) {
    const { color, opacity } = paintOf(style.getPropertyValue(name));
    const all = opacity * Number(style.getPropertyValue(`${name}-opacity`) || 1);
    painted.set(name, all === 0 ? 'none' : color);
    painted.set(`${name}-opacity`, all === 0 ? '1' : String(all));
  }
  return painted;
}

/** What takes a pointer and shows nothing. */
const isUnseen = (element: Element, painted: Painted): boolean =>
  element.children.length === 0 &&
  (painted.get('visibility') === 'hidden' ||
    (shapes.test(element.localName) &&
      element.closest('clipPath') === null &&
      colors.every((name) => painted.get(name) === 'none')));

const kept = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => !left.test(name) || (name === 'id' && isReferred(element)))
      .map(({ name, value }) => [name, value]),
  );

const isReferred = ({ localName }: Element): boolean =>
  /^(?:clipPath|mask|marker|pattern|symbol|filter|linearGradient|radialGradient)$/u.test(localName);

const changedIn = (painted: Painted, around: Painted): Record<string, string> =>
  Object.fromEntries([...painted].filter(([name, value]) => around.get(name) !== value));

function ownOf(element: Element, style: CSSStyleDeclaration): Record<string, string> {
  const told = Object.entries(own).flatMap(([name, usual]) => {
    const value = style.getPropertyValue(name);
    return value === usual || value === '' ? [] : [[name, value] as const];
  });
  // A style sheet may set these, too.
  const radius = element.localName === 'circle' ? [['r', style.r.replace('px', '')] as const] : [];
  const turned = element.hasAttribute('transform') || style.transform === 'none';
  return Object.fromEntries([
    ...told,
    ...radius,
    ...(turned ? [] : [['transform', style.transform] as const]),
  ]);
}
