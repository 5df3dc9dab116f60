import type { Element } from '../xml.ts';
import type { Declared } from './declarations.ts';

/** What is said where the outcome FEEDBACK is this identifier. */
export type Said = readonly [identifier: string, markdown: string];

export interface Body {
  readonly declared: Declared;
  /** The points of a right response. */
  readonly most: number;
  /** What is shown below the prompt. */
  readonly shown: readonly Element[];
  readonly processing: readonly Element[];
  readonly said: readonly Said[];
}

/** The attribute by which an interaction names its response. */
export const asked = { responseIdentifier: 'RESPONSE' };
