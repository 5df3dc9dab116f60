import type { Locator } from '@playwright/test';
import type { Asked } from './asked.ts';
import { fillIn } from './fields.ts';
import type { Hands, Point } from './hands.ts';

type Response = Readonly<Record<string, string>>;
type Drag = NonNullable<Hands['drag']>;
type Keys = NonNullable<Hands['keys']>;

/** Moves each point where its coordinates are numbers; types what moving cannot say. */
export async function placePoints(hands: Hands, asked: Asked, response: Response): Promise<void> {
  const names = new Set(Object.keys(response).map((key) => key.replace(/\..*/, '')));
  // Where points lie on one another the last can be grabbed.
  for (const name of [...names].toReversed()) {
    const at = { x: numberOf(response[`${name}.x`]), y: numberOf(response[`${name}.y`]) };
    if (Number.isNaN(at.x + at.y)) continue;
    if (hands.drag) await dragTo(hands.drag, asked, name, at);
    else if (hands.keys) await keyTo(hands.keys, asked, name, at);
  }
  await fillIn(hands, asked, await notYet(asked, response));
}

const numberOf = (text = ''): number => (text === '' ? NaN : Number(text));

async function notYet({ field }: Asked, response: Response): Promise<Response> {
  const open: Record<string, string> = {};
  for (const [name, text] of Object.entries(response)) {
    const stands = await field(name).inputValue();
    if (stands !== text && numberOf(stands) !== numberOf(text)) open[name] = text;
  }
  return open;
}

const handleOf = ({ question }: Asked, name: string): Locator =>
  question.getByRole('application', { name: new RegExp(`^Point ${name},`) });

const placeOf = async ({ field }: Asked, name: string): Promise<Point> => ({
  x: numberOf(await field(`${name}.x`).inputValue()),
  y: numberOf(await field(`${name}.y`).inputValue()),
});

/** Two corners of the axes say where every other place is. */
async function dragTo(drag: Drag, asked: Asked, name: string, at: Point): Promise<void> {
  const handle = handleOf(asked, name);
  await drag(handle, () => onAxes(handle, 0, 0));
  const low = await placeOf(asked, name);
  await drag(handle, () => onAxes(handle, 1, 1));
  const high = await placeOf(asked, name);
  const across = (at.x - low.x) / (high.x - low.x);
  const up = (at.y - low.y) / (high.y - low.y);
  await drag(handle, () => onAxes(handle, across, up));
}

/** Where on the screen a place of the drawing is, given as shares of its axes. */
const onAxes = (handle: Locator, across: number, up: number): Promise<Point> =>
  handle.evaluate(
    (group, share) => {
      const svg = group.closest('svg');
      const axes = svg?.querySelector<SVGRectElement>('clipPath[id$="-axes"] rect');
      if (!svg || !axes) throw new Error('There are no axes.');
      const { x, y, width, height } = axes;
      const place = new DOMPoint(
        x.baseVal.value + share.across * width.baseVal.value,
        y.baseVal.value + (1 - share.up) * height.baseVal.value,
      ).matrixTransform(svg.getScreenCTM() ?? undefined);
      return { x: place.x, y: place.y };
    },
    { across, up },
  );

async function keyTo(keys: Keys, asked: Asked, name: string, at: Point): Promise<void> {
  const handle = handleOf(asked, name);
  for (const [axis, less, more] of [
    ['x', 'ArrowLeft', 'ArrowRight'],
    ['y', 'ArrowDown', 'ArrowUp'],
  ] as const) {
    await keys(handle, [less]);
    const before = (await placeOf(asked, name))[axis];
    await keys(handle, [more]);
    const after = (await placeOf(asked, name))[axis];
    const steps = Math.round((at[axis] - after) / (after - before));
    await keys(handle, Array<string>(Math.abs(steps)).fill(steps < 0 ? less : more));
  }
}
