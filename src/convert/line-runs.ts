// Which lines to paste were run, with what and how near they came; `npm run converter-lines` writes it down.
import runs from './line-runs.json';

/** What running a call's lines showed. */
export interface LineRun {
  /** The library with the version that ran. */
  readonly with: string;
  /** The largest difference of a weight from ours, over the largest weight. */
  readonly difference: number;
  /** Of the lines that were run: others were not. */
  readonly fingerprint: string;
}

const known: Readonly<Record<string, LineRun>> = runs;

/** Undefined where the library was not to be had. */
export const lineRunOf = (id: string): LineRun | undefined => known[id];
