import type { WidgetState } from '#widget-state/controls.ts';

/** A figure that is alive, as the page around it moves it. */
export interface LiveFrame {
  /** Sets some of the state, as a link or a quiz does; a notice says what was wrong with the link. */
  readonly show: (changes: WidgetState, notice?: string) => void;
  /** Nothing can be moved while locked: a prediction comes first. */
  readonly lock: (on: boolean) => void;
}
