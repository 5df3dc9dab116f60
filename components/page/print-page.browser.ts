// Prints a page whose parts may be asleep: each is woken first, so that paper shows what a reader set
// and answered, even where it was never near the screen in this visit.

const parts = 'shrinkage-widget, quiz-item, prediction-gate';

/** A part that cannot come alive says so in the page, and is printed as it stands. */
const isAsleep = (part: Element): boolean =>
  !part.hasAttribute('data-alive') && part.querySelector<HTMLElement>('.failure')?.hidden !== false;

const someAsleep = (): boolean => [...document.querySelectorAll(parts)].some(isAsleep);

/** Wakes what sleeps and prints; what has not come within `patience` milliseconds is printed as it stands. */
export async function printAwake(patience = 15_000): Promise<void> {
  for (const part of document.querySelectorAll(parts)) part.dispatchEvent(new CustomEvent('wake'));
  const end = performance.now() + patience;
  while (someAsleep() && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.print();
}

const asksForPaper = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && ctrlKey !== metaKey && !shiftKey && !altKey;

/** Where keys ask for paper and something is asleep, `print` does what the browser would do at once. */
export function onPrintKeys(print: () => unknown): void {
  document.addEventListener('keydown', (event) => {
    if (!asksForPaper(event) || !someAsleep()) return;
    event.preventDefault();
    void print();
  });
}
