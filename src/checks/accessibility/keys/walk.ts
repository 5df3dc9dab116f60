// Through a figure by the Tab key: each control is found by an eye, changed by its keys, and left again.
import { expect, type Locator } from '@playwright/test';
import { unseenFocus } from '../../journeys/answering/unseen-focus.ts';
import {
  focusInSight,
  forgetStops,
  isKind,
  kindSelectors,
  nameOf,
  stopIn,
  type Stop,
} from './in-page.ts';
import { operate } from './operate.ts';

/** More stops than any figure has; who needs more is in a trap. */
const mostStops = 400;

/** What the walk came by, what was wrong with it, and what moved nothing but itself. */
export interface Walked {
  readonly names: string[];
  readonly found: string[];
  readonly idle: string[];
}

async function stopAt(figure: Locator): Promise<Stop | undefined> {
  const stop = await figure.evaluate(stopIn, kindSelectors);
  return stop && { ...stop, kind: isKind(stop.kind) ? stop.kind : 'other' };
}

async function seen(figure: Locator): Promise<void> {
  const page = figure.page();
  expect(await page.evaluate(unseenFocus), 'focused without a mark').toBeUndefined();
  await expect.poll(() => page.evaluate(focusInSight), 'focused out of sight').toBe(true);
}

const firstLine = (reason: unknown): string =>
  String(reason)
    .replace(/^Error: /, '')
    .replace(/\n[^]*/, '');

/** Nothing is done to what was `known` before this walk. */
async function change(
  figure: Locator,
  { kind }: Stop,
  walked: Walked,
  known: ReadonlySet<string>,
): Promise<void> {
  const handle = await figure.locator(':focus').elementHandle();
  if (handle === null) return;
  const name = `${kind} “${await handle.evaluate(nameOf)}”`;
  if (known.has(name)) return;
  walked.names.push(name);
  await handle.evaluate((control) => control.setAttribute('data-held', ''));
  try {
    await seen(figure);
    const shows = await operate[kind]({ figure, control: figure.locator('[data-held]') });
    if (shows === false) walked.idle.push(name);
  } catch (reason) {
    walked.found.push(`${name}: ${firstLine(reason)}`);
  }
  await handle.evaluate((control) => control.removeAttribute('data-held'));
}

/** From what has the focus before the figure to what has it behind; adds to what was walked before. */
export async function forth(figure: Locator, walked: Walked): Promise<void> {
  const { keyboard } = figure.page();
  const known = new Set(walked.names);
  await figure.evaluate(forgetStops);
  for (let stops = 0; stops < mostStops; stops += 1) {
    await keyboard.press('Tab');
    const stop = await stopAt(figure);
    if (stop === undefined) return;
    if (stop.again) throw new Error(`Tab comes back to ${walked.names.at(-1)}.`);
    await change(figure, stop, walked, known);
  }
  throw new Error('Tab does not leave the figure.');
}

/** Shift and Tab lead out again at the other end. */
export async function back(figure: Locator): Promise<void> {
  const { keyboard } = figure.page();
  const inside = () => figure.evaluate((element) => element.contains(document.activeElement));
  await keyboard.press('Shift+Tab');
  expect(await inside(), 'Shift and Tab do not lead back').toBe(true);
  for (let left = mostStops; left > 0 && (await inside()); left -= 1)
    await keyboard.press('Shift+Tab');
  expect(await inside(), 'Shift and Tab do not leave the figure').toBe(false);
}
