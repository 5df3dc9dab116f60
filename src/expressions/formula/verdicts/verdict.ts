import type { Form } from '../form.ts';
import type { FormulaLanguage } from '../language.ts';

export type GroupName =
  | 'gradient'
  | 'slope'
  | 'shrunk'
  | 'threshold'
  | 'degreesOfFreedom'
  | 'normalEquations'
  | 'elasticNet'
  | 'huber'
  | 'meanSquaredError'
  | 'decay'
  | 'product'
  | 'letters'
  | 'point'
  | 'comma'
  | 'either';

/** What learners type for one formula, and what the grader has to say. */
export interface VerdictGroup {
  /** By which the page of verdicts knows its heading. */
  readonly name: GroupName;
  readonly language: FormulaLanguage;
  readonly expected: string;
  readonly equal: readonly string[];
  readonly different: readonly Different[];
  readonly unreadable: readonly Unreadable[];
  readonly forms?: readonly Formed[];
}

/** Another formula, with the name of the slip where it is a typical one. */
export interface Different {
  readonly typed: string;
  readonly slip?: string;
}

/** No formula here, with a part of the sentence that says why. */
export interface Unreadable {
  readonly typed: string;
  readonly says: string;
}

/** How an equal formula is written, apart from its value. */
export interface Formed {
  readonly typed: string;
  readonly form: Form;
  readonly has: boolean;
}

export const wrong = (typed: string, slip?: string): Different =>
  slip === undefined ? { typed } : { typed, slip };

export const unread = (typed: string, says: string): Unreadable => ({ typed, says });
