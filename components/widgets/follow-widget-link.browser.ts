// Links to figures that stand on the same page.

/** A click on a link to a figure of this page sets the figure instead of loading the page again. */
export function followWidgetLink(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-widget-state], a[data-widget-link]')
      : null;
  if (link === null) return;
  event.preventDefault();
  const whole = link.dataset['widgetLink'];
  if (whole === undefined) setSome(link);
  else tell({ widget: whole, link: new URL(link.href).searchParams.get(whole) });
}

/** A <WidgetLink> names what it sets; all else stays. */
function setSome(link: HTMLElement): void {
  const widget = link.getAttribute('data-widget');
  const state: unknown = JSON.parse(link.getAttribute('data-widget-state') ?? '{}');
  tell({ widget, state });
}

const tell = (detail: object) =>
  document.dispatchEvent(new CustomEvent('widget-state', { detail }));
