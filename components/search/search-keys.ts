/** What of a key press decides whether it opens the search. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
}

/** `/`, unless it is switched off, or Ctrl or Cmd with K; never while something is typed. */
export function opensSearch(press: KeyPress, typing: boolean, slash: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (press.defaultPrevented || press.repeat || press.isComposing || typing || altKey) return false;
  const held = ctrlKey !== metaKey && (ctrlKey || metaKey);
  return held ? key.toLowerCase() === 'k' : slash && !ctrlKey && !metaKey && key === '/';
}

/** Inputs that take no letter: while one of them has the focus, nothing is typed. */
const letterless = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'file', 'color'];

/** Whether a key is meant for a control; `type` is that of an input. */
export const takesLetters = (control: string, type = 'text'): boolean =>
  ['select', 'textarea'].includes(control) || (control === 'input' && !letterless.includes(type));
