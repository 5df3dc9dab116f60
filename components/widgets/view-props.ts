import type { WidgetState } from '#widget-state/controls.ts';

/** What every widget's View.svelte is given. */
export interface ViewProps<Result, State extends WidgetState> {
  readonly result: Result;
  /** Sets some of the state; the rest stays. */
  readonly change: (changes: Partial<State>) => void;
  /** False before the page is alive, and while a prediction is awaited: nothing may be dragged. */
  readonly enabled: boolean;
}
