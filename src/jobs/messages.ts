// What the page and the worker tell each other.
import type { InputOf, JobName, ResultOf, StateOf } from './index.ts';
import type { JobProgress } from './job.ts';
import type { Outcome } from './run-in-slices.ts';

/** From the page: what to run, once; later perhaps that it may stop. */
export type Request<Name extends JobName> =
  | {
      readonly kind: 'start';
      readonly name: Name;
      readonly input: InputOf<Name>;
      readonly from: StateOf<Name> | undefined;
    }
  | { readonly kind: 'cancel' };

/** From the worker: any number of reports, then one end. */
export type Answer<Name extends JobName> =
  | { readonly kind: 'progress'; readonly progress: JobProgress<StateOf<Name>> }
  | Outcome<StateOf<Name>, ResultOf<Name>>
  | Failure;

/** An error on its way from a worker, which keeps no more than its kind and its sentence. */
export interface Failure {
  readonly kind: 'failed';
  /** The argument was wrong, rather than the program. */
  readonly range: boolean;
  readonly message: string;
}

/** What was thrown, as a message. */
export const failureOf = (thrown: unknown): Failure => ({
  kind: 'failed',
  range: thrown instanceof RangeError,
  message: thrown instanceof Error ? thrown.message : String(thrown),
});

/** The error that a message tells of. */
export const errorOf = ({ range, message }: Failure): Error =>
  range ? new RangeError(message) : new Error(message);
