import type { Locator } from '@playwright/test';
import type { Asked } from './asked.ts';
import type { Hands, Point } from './hands.ts';

/** Brings each step to its place, from the first on. */
export async function order(hands: Hands, asked: Asked, names: readonly string[]): Promise<void> {
  for (const [place, name] of names.entries()) await moveUp(hands, asked, name, place);
}

/** By dragging its number, by Alt with an arrow key, or by its button. */
async function moveUp(
  hands: Hands,
  { question, field }: Asked,
  name: string,
  place: number,
): Promise<void> {
  const rows = question.locator('ol > li');
  const row = rows.filter({ has: field(name) });
  const stands = await row.evaluate((li) =>
    Array.from(li.parentElement?.children ?? []).indexOf(li),
  );
  if (stands === place) return;
  await question.locator('ol').evaluate((list) => list.scrollIntoView({ block: 'center' }));
  const up = row.getByRole('button', { name: /^Move up/ });
  const steps = Array<string>(stands - place).fill('Alt+ArrowUp');
  if (hands.drag) await hands.drag(row.locator('.grip'), () => upperHalf(rows.nth(place)));
  else if (hands.keys) await hands.keys(up, steps);
  else for (let left = stands; left > place; left -= 1) await hands.press(up);
}

async function upperHalf(row: Locator): Promise<Point> {
  const { x, y, width, height } = (await row.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 4 };
}
