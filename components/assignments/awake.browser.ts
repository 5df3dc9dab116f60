// Brings the questions of an assignment to life.
import { stateOf } from '#components/items/page-figure.browser.ts';

/** All questions are brought to life at once, so that none is fetched later; whether all were. */
export async function awake(): Promise<boolean> {
  const elements = [...document.querySelectorAll<HTMLElement>('.asked quiz-item')];
  for (const element of elements) element.dispatchEvent(new CustomEvent('wake'));
  const limit = Date.now() + 20_000;
  const asleep = () => elements.some(({ dataset }) => dataset['alive'] === undefined);
  const figures = document.querySelectorAll<HTMLElement>('.asked shrinkage-widget');
  const settled = Promise.all(Array.from(figures, stateOf));
  const patience = new Promise((resolve) => setTimeout(resolve, 20_000));
  await Promise.race([settled, patience]);
  while (asleep() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
  return !asleep();
}
