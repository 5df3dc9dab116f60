// What the main journey needs of a browser, whoever drives it.

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One window of one browser. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise; plain data. */
  readonly value: (expression: string) => Promise<unknown>;
  /** Types a text, or presses one key by its name in the DOM. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** A press of the mouse, moved along and let go; at one place it is a click. */
  readonly drag: (way: readonly [Place, ...Place[]]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Key = 'ArrowRight' | 'Enter' | 'Tab';

// Only what hangs: how long a page takes on a busy machine says nothing about it.
const PATIENCE = 60_000;

/** Waits until the expression is true; throws with `what` and what stands there where it never is. */
export async function until(driver: Driver, what: string, expression: string): Promise<void> {
  const late = Date.now() + PATIENCE;
  while (Date.now() < late) {
    if ((await driver.value(`Boolean(${expression})`)) === true) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  const troubles = await driver.value('globalThis.troubles');
  throw new Error(`${what} (waited for ${expression}; errors of the page: ${String(troubles)})`);
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value;

/** The middle of the first element that the selector finds, scrolled into view. */
export async function middleOf(driver: Driver, selector: string): Promise<Place> {
  const place = await driver.value(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  })()`);
  if (isPlace(place)) return place;
  throw new Error(`Nothing in the page is ${selector}.`);
}

/** Clicks with the mouse. */
export const click = async (driver: Driver, selector: string): Promise<void> =>
  driver.drag([await middleOf(driver, selector)]);
