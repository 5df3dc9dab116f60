// What a learner did. Progress is the list of these; everything shown is a fold over it.

interface Happened {
  /** The shape of this event; rises when a field changes its meaning. */
  readonly version: 1;
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
}

/** A graded answer, with the raw response so that it can be graded again. */
export interface Answered extends Happened {
  readonly kind: 'answered';
  readonly item: string;
  readonly itemVersion: number;
  readonly seed: number;
  /** The attempt at this seed, from 1. */
  readonly attempt: number;
  /** The answer exactly as typed or chosen: what the item type calls a response. */
  readonly response: unknown;
  /** From 0 to 1. */
  readonly points: number;
  readonly misconceptions: readonly string[];
  /** How many hints were open; none where it does not say. */
  readonly hints?: number;
  /** Whether it was asked by the spaced review, which can undo it. */
  readonly review?: boolean;
}

/** A prediction committed before the figure was unlocked. */
export interface Predicted extends Happened {
  readonly kind: 'predicted';
  readonly item: string;
  readonly itemVersion: number;
  readonly seed: number;
  readonly response: unknown;
}

/** A lesson was opened. */
export interface Viewed extends Happened {
  readonly kind: 'viewed';
  readonly lesson: string;
}

/** Takes back the answers that a review got to an item at these numbers. */
export interface Undone extends Happened {
  readonly kind: 'undone';
  readonly item: string;
  readonly itemVersion: number;
  readonly seed: number;
}

export type ProgressEvent = Answered | Predicted | Viewed | Undone;
