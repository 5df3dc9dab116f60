import type { WidgetState } from '#widget-state/controls.ts';
import type { SharedValues } from '#widget-state/shared-values.ts';

/** What stands above the drawing until the figure is set anew. */
export interface Note {
  /** What was wrong with the link that set it. */
  readonly notice?: string | undefined;
  /** The id of the question that set it. */
  readonly askedBy?: string | undefined;
}

/** A figure that is alive, as the page around it moves it. */
export interface LiveFrame {
  /** Sets some of the state, as a link or a quiz does; a note says what there is to know. */
  readonly show: (changes: WidgetState, note?: Note) => void;
  /** Takes what another figure on the page shares. */
  readonly follow: (values: SharedValues) => void;
  /** What is set now. */
  readonly state: () => WidgetState;
  /** Nothing can be moved while locked: a prediction comes first. */
  readonly lock: (on: boolean) => void;
}
