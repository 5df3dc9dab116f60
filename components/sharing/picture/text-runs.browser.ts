// Text of a page as text of a drawing: each line of it at the place where the browser has put it.
import { svgElement } from './element.browser.ts';
import { paintOf } from './paint.browser.ts';

/** Where the drawing's own place 0, 0 is on the screen. */
export interface Origin {
  readonly x: number;
  readonly y: number;
}

interface Run {
  text: string;
  readonly box: DOMRect;
}

/** One element for each line of `node`. */
export function textRuns(node: Text, origin: Origin): readonly SVGElement[] {
  const style = getComputedStyle(node.parentElement ?? document.body);
  const { color, opacity } = paintOf(style.color);
  const rightToLeft = style.direction === 'rtl';
  return linesOf(node).map(({ text, box }) =>
    svgElement(
      'text',
      {
        x: (rightToLeft ? box.right : box.left) - origin.x,
        y: baseline(box, style) - origin.y,
        fill: color,
        'fill-opacity': opacity === 1 ? undefined : opacity,
        direction: rightToLeft ? 'rtl' : undefined,
        'font-family': style.fontFamily,
        'font-size': style.fontSize.replace('px', ''),
        'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
        'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
      },
      [text],
    ),
  );
}

/** The words of the text, joined where they stand in one line. */
function linesOf(node: Text): readonly Run[] {
  const lines: Run[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/[^ \t\r\n]+/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [box] = range.getClientRects();
    if (box === undefined || box.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.box.top - box.top) < 1) line.text += ` ${word}`;
    else lines.push({ text: word, box });
  }
  return lines;
}

const pen = () => new OffscreenCanvas(1, 1).getContext('2d');
let context: ReturnType<typeof pen> | undefined;

/** A line's box reaches from its font's ascent to its descent. */
function baseline(box: DOMRect, style: CSSStyleDeclaration): number {
  context ??= pen();
  if (context === null) return box.bottom - box.height / 4;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
  return box.top + (box.height * up) / (up + down);
}
