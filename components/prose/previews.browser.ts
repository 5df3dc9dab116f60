// Words of the glossary and citations show what their link leads to, on hover, focus or press. What
// shows it is fetched with the first of these; until then, and without scripts, they are links.

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-preview]') : null;

const load = () => import('./preview.browser.ts');

/** Where what shows the entry cannot be fetched, a press follows the link as ever. */
function press(event: MouseEvent, link: HTMLAnchorElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  load()
    .then(({ preview }) => preview(link, 'press'))
    .catch(() => window.location.assign(link.href));
}

/** Listens for the whole page. */
export function startPreviews(): void {
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (link !== null) press(event, link);
  });
  document.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'mouse' ? linkOf(event) : null;
    if (link !== null) look(link, 'hover');
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) look(link, 'focus');
  });
}

/** Whoever only looks is not told of what failed: a press says it. */
const look = (link: HTMLAnchorElement, way: 'hover' | 'focus'): void =>
  void load()
    .then(({ preview }) => preview(link, way))
    .catch(() => undefined);
