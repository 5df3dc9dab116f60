// What is seen of a figure and of the focus in it; all of these run in the page.

/** What the hand has to know of what has the focus. */
export interface Stop {
  readonly kind: Kind;
  /** Whether the focus was here before. */
  readonly again: boolean;
}

const kinds = {
  grid: '[role="grid"]',
  point: '[role="application"]',
  slider: '[role="slider"], input[type="range"]',
  radio: 'input[type="radio"]',
  box: 'input[type="checkbox"]',
  text: 'input[type="text"]',
  list: 'select',
  fold: 'summary',
  term: 'button[data-term]',
  menu: 'button[aria-haspopup="dialog"]',
  button: 'button',
  link: 'a[href]',
  scroll: '[tabindex="0"]',
} as const;
export type Kind = keyof typeof kinds | 'other';

/** The selectors as the page is handed them: the first that fits says the kind. */
export const kindSelectors: readonly (readonly [string, string])[] = Object.entries(kinds);

export const isKind = (text: string): text is Kind => text in kinds || text === 'other';

/** What has the focus inside `figure`; nothing where it is outside. */
export function stopIn(figure: Element, selectors: readonly (readonly [string, string])[]) {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement || focused instanceof SVGElement)) return undefined;
  if (!figure.contains(focused)) return undefined;
  const again = focused.dataset['stopped'] !== undefined;
  focused.dataset['stopped'] = '';
  const [kind = 'other'] = selectors.find(([, selector]) => focused.matches(selector)) ?? [];
  return { kind, again };
}

/** Before another walk. */
export function forgetStops(figure: Element): void {
  for (const stop of figure.querySelectorAll('[data-stopped]'))
    stop.removeAttribute('data-stopped');
}

/** What a sentence about it calls a control. */
export function nameOf(control: Element): string {
  const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined;
  // Numbers that change are no part of its name.
  const name = control.getAttribute('aria-label') ?? label ?? control.textContent;
  return name
    .replace(/\s+/g, ' ')
    .replace(/[=;:].*/, '')
    .trim()
    .slice(0, 60);
}

/** Whether what has the focus is on the screen. */
export function focusInSight(): boolean {
  const box = document.activeElement?.getBoundingClientRect();
  if (box === undefined) return false;
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}

/** All that a figure tells: its sentence, its terms, its drawings. What lights up by the focus is left out. */
export const shownIn = (figure: Element): string =>
  ['.sentence', '.legend', '.view']
    .map((part) => figure.querySelector(part)?.outerHTML ?? '')
    .join('\n')
    .replace(/ data-(?:stopped|reached)=""| class="[^"]*"| aria-pressed="[^"]*"/g, '');

/** What `control` is set to. */
export function setTo(control: Element): string {
  if (control instanceof HTMLInputElement)
    return /radio|checkbox/.test(control.type) ? String(control.checked) : control.value;
  if (control instanceof HTMLSelectElement) return control.value;
  return ['aria-valuetext', 'aria-label', 'aria-activedescendant']
    .map((attribute) => control.getAttribute(attribute) ?? '')
    .join(' ');
}

/** Marks what could be operated now, but for the radio buttons that arrow keys lead to. */
export function markOperable(figure: Element, selectors: readonly (readonly [string, string])[]) {
  const all = selectors.map(([, selector]) => selector).join(', ');
  for (const control of figure.querySelectorAll<HTMLElement | SVGElement>(all))
    if (
      control.tabIndex >= 0 &&
      !control.matches(':disabled, input[type="radio"]') &&
      control.checkVisibility({ visibilityProperty: true })
    )
      control.dataset['operable'] = '';
}

/** What all controls in the panel are set to. */
export const settings = (figure: Element): string =>
  Array.from(figure.querySelectorAll<HTMLInputElement>('.panel input'), (input) =>
    /radio|checkbox/.test(input.type) ? String(input.checked) : input.value,
  ).join('; ');
