// What a hand of keys has hold of, and what it sees.
import type { Locator } from '@playwright/test';
import { setTo, shownIn } from './in-page.ts';

/** The figure, and what in it has the focus. */
export interface Held {
  readonly figure: Locator;
  readonly control: Locator;
}

/** Whether the figure showed that something was changed; undefined where it need not. */
export type Shows = boolean | undefined;

export const shown = ({ figure }: Held): Promise<string> => figure.evaluate(shownIn);
export const set = ({ control }: Held): Promise<string> => control.evaluate(setTo);

export async function press({ figure }: Held, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await figure.page().keyboard.press(key);
}

/** What a worker finds is waited for; what stays the same is not waited for long. */
export async function changesFrom(held: Held, before: string): Promise<boolean> {
  const deadline = performance.now() + 1500;
  while (performance.now() < deadline) if ((await shown(held)) !== before) return true;
  return false;
}
