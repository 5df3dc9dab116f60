const MARGIN = 8;

/** Opens `menu` under `button`, above all else on the page, and moves along when the page scrolls. */
export function placeUnder(menu: HTMLElement, button: HTMLElement): void {
  if (!('showPopover' in menu)) return;
  menu.showPopover();
  const { left, bottom } = button.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const x = Math.max(MARGIN, Math.min(left, clientWidth - menu.offsetWidth - MARGIN));
  // Places in a drawing of the page, which are the same in either direction of reading.
  Object.assign(menu.style, { left: `${x + scrollX}px`, top: `${bottom + scrollY + 4}px` });
  menu.scrollIntoView({ block: 'nearest' });
}

/** The theme that the page is seen in. */
export function themeNow(): 'light' | 'dark' {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
