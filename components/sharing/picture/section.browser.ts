// A part of the page, text and drawings alike, as marks of one drawing.
import { svgElement } from './element.browser.ts';
import { flatSvg } from './flat-svg.browser.ts';
import { paintOf } from './paint.browser.ts';
import { textRuns, type Origin } from './text-runs.browser.ts';

// What is operated, and what is only heard. A button that is pressed or names a term tells something.
const unseen =
  'button:not([aria-pressed], [data-term]), input, select, textarea, progress, details, ' +
  '[role=status], [aria-live], .katex-mathml, .visually-hidden, .hidden, [hidden]';

/** What is seen of `element`, in the order in which it is painted. */
export function marksOf(element: Element, origin: Origin): readonly SVGElement[] {
  if (element.matches(unseen)) return [];
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  if (element instanceof SVGSVGElement)
    return [drawing(element, origin), ...inside(element, origin)];
  if (element instanceof HTMLCanvasElement) return [bitmap(element, origin)];
  return [
    ...box(element, style, origin),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return textRuns(child, origin);
      return child instanceof Element ? marksOf(child, origin) : [];
    }),
  ];
}

/** HTML in a drawing stands in the page's pixels already. */
const inside = (svg: SVGSVGElement, origin: Origin): readonly SVGElement[] =>
  [...svg.querySelectorAll('foreignObject > *')].flatMap((child) => marksOf(child, origin));

const place = (box: DOMRect, origin: Origin) => ({
  x: box.x - origin.x,
  y: box.y - origin.y,
  width: box.width,
  height: box.height,
});

/** KaTeX cuts a root's long bar off by the box around it. */
function drawing(svg: SVGSVGElement, origin: Origin): SVGElement {
  const around = svg.parentElement;
  const cut = around !== null && getComputedStyle(around).overflow === 'hidden';
  if (!cut) return flatSvg(svg, place(svg.getBoundingClientRect(), origin));
  const window = around.getBoundingClientRect();
  return svgElement('svg', place(window, origin), [
    flatSvg(svg, place(svg.getBoundingClientRect(), window)),
  ]);
}

const bitmap = (canvas: HTMLCanvasElement, origin: Origin): SVGElement =>
  svgElement('image', {
    ...place(canvas.getBoundingClientRect(), origin),
    href: canvas.toDataURL(),
  });

/** The ground of an element and its edges: fraction bars are such edges. */
function box(element: Element, style: CSSStyleDeclaration, origin: Origin): readonly SVGElement[] {
  const { x, y, width, height } = place(element.getBoundingClientRect(), origin);
  const ground = paintOf(style.backgroundColor);
  const filled = svgElement('rect', {
    ...{ x, y, width, height, rx: parseFloat(style.borderRadius) || undefined },
    ...{ fill: ground.color, 'fill-opacity': ground.opacity },
  });
  const edges = [
    ['Top', x, y, width, undefined],
    ['Bottom', x, y + height, width, undefined],
    ['Left', x, y, undefined, height],
    ['Right', x + width, y, undefined, height],
  ] as const;
  const lines = edges.flatMap(([side, left, top, across, down]) => {
    const thickness = parseFloat(style[`border${side}Width`]);
    const { color, opacity } = paintOf(style[`border${side}Color`]);
    if (thickness === 0 || opacity === 0 || style[`border${side}Style`] === 'none') return [];
    const back = side === 'Bottom' || side === 'Right' ? thickness : 0;
    return svgElement('rect', {
      ...{ x: left - (down ? back : 0), y: top - (across ? back : 0) },
      ...{ width: across ?? thickness, height: down ?? thickness },
      ...{ fill: color, 'fill-opacity': opacity },
    });
  });
  return [...(ground.opacity > 0 && width > 0 ? [filled] : []), ...lines];
}
