// See SOURCE.md.
import { matrixFromRows, selectRows } from '#numerics/linear-algebra/matrix.ts';
import type { Matrix } from '#numerics/problem.ts';
import csv from './prostate.csv?raw';

/** A part of the data: eight measures of each man, and the log of his antigen level. */
interface ProstateData {
  /** The names of the columns of X. */
  readonly names: readonly string[];
  readonly X: Matrix;
  readonly y: Float64Array;
}

const [header = '', ...lines] = csv.trim().split('\n');
const names = header.split(',').slice(0, 8);
const rows = lines.map((line) => line.split(',').map(Number));
const all = matrixFromRows(rows.map((row) => row.slice(0, 8)));

/** The 67 men of the training split, the 30 held out, or all 97. */
export function prostate(part: 'train' | 'test' | 'all'): ProstateData {
  const wanted = { train: [1], test: [0], all: [0, 1] }[part];
  const chosen = [...rows.keys()].filter((row) => wanted.includes(rows[row]?.[9] ?? NaN));
  const y = Float64Array.from(chosen, (row) => rows[row]?.[8] ?? NaN);
  return { names, X: selectRows(all, chosen), y };
}
