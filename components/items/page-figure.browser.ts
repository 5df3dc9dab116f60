// A question and the figure that it is about know each other by events alone: neither imports the
// other.

/** Values of a figure's controls. */
export type FigureState = Readonly<Record<string, number | string>>;

/** The figure inside the question where it has one of its own, else the first on the page. */
export function figureNamed(name: string, from: Element): HTMLElement | undefined {
  const wanted = `shrinkage-widget[data-name="${CSS.escape(name)}"]`;
  const own = from.closest('.question')?.querySelector<HTMLElement>(wanted);
  return own ?? document.querySelector<HTMLElement>(wanted) ?? undefined;
}

/** Brings the figure into view in that state, with a way back to the question. */
export function setUp(figure: HTMLElement, state: FigureState, from: Element): void {
  const detail = {
    widget: figure.dataset['name'],
    state,
    askedBy: from.closest('.question')?.id,
  };
  figure.dispatchEvent(new CustomEvent('widget-state', { detail, bubbles: true }));
}

/** What is set in the figure now; the figure wakes up for it where it still sleeps. */
export const stateOf = (figure: HTMLElement): Promise<FigureState> =>
  new Promise((tell) => {
    figure.dispatchEvent(new CustomEvent('widget-state-wanted', { detail: { tell } }));
  });
