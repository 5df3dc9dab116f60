import type { WidgetState } from '#widget-state/controls.ts';

/** What a widget's View.svelte is given. */
export interface ViewProps<Result, State extends WidgetState> {
  readonly result: Result;
  /** Sets some of the state; the rest stays. */
  readonly change: (changes: Partial<State>) => void;
  /** False before the page is alive, and while a prediction is awaited: nothing may be dragged. */
  readonly enabled: boolean;
}

/** What each is given in fact: who computes in the background says what comes of it. */
export interface FindingViewProps<
  Result,
  State extends WidgetState,
  Found = unknown,
> extends ViewProps<Result, State> {
  /** Takes what was found so far; the model's `compute` is given it from then on. */
  readonly find: (found: Found) => void;
}
