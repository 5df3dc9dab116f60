import { oneForEach } from '../arguments.ts';
import type { Matrix } from '../problem.ts';
import { columnProductsInto } from './column-products.ts';
import { mean, vectorFrom } from './vector.ts';

/**
 * A matrix from its rows, one an observation.
 *
 * Throws a RangeError that names the argument and what is wrong: no rows, no columns, rows of
 * different length, or an entry that is not finite.
 */
export function matrixFromRows(rows: readonly ArrayLike<number>[], name = 'X'): Matrix {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0)
    throw new RangeError(`${name} is empty: give at least one row and one column.`);
  const data = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    checkLength(row, columns, `${name}[${i}]`);
    vectorFrom(row, `${name}[${i}]`).forEach((value, j) => (data[j * rows.length + i] = value));
  });
  return { rows: rows.length, columns, data };
}

function checkLength(row: ArrayLike<number>, columns: number, name: string): void {
  if (row.length === columns) return;
  throw new RangeError(`${name} has ${row.length} entries, the first row has ${columns}.`);
}

// Beyond it a square, or the sum of some, would not be finite.
const LARGEST = 1e150;

/**
 * Throws a RangeError unless A has rows, columns and as many entries, all numbers that can be squared.
 *
 * What takes a matrix from outside calls it, most by `targetFor`; it costs less than one product Aw.
 */
export function checkMatrix({ rows, columns, data }: Matrix, name: string): void {
  if (!(rows > 0 && columns > 0))
    throw new RangeError(`${name} is ${rows} × ${columns}: give at least one row and one column.`);
  if (data.length !== rows * columns)
    throw new RangeError(
      `${name} is ${rows} × ${columns} but has ${data.length} entries: give ${rows * columns}.`,
    );
  for (let at = 0; at < data.length; at += 1) {
    const entry = data[at] ?? NaN;
    if (Math.abs(entry) <= LARGEST) continue;
    const place = `[${at % rows}][${Math.floor(at / rows)}]`;
    throw new RangeError(`${name}${place} is ${entry}: give a finite number of size up to 1e150.`);
  }
}

/** A matrix from its columns, all of length `rows` or a RangeError; the numbers are copied. */
export function matrixFromColumns(columns: readonly Float64Array[], rows: number): Matrix {
  const data = new Float64Array(rows * columns.length);
  columns.forEach((column, j) => {
    // Named only where it is wrong: figures make small matrices by the thousand.
    if (column.length !== rows) oneForEach(`columns[${j}]`, column, rows, 'rows');
    data.set(column, j * rows);
  });
  return { rows, columns: columns.length, data };
}

/** Views, not copies, of the columns. */
export function columnsOf({ rows, columns, data }: Matrix): Float64Array[] {
  return Array.from({ length: columns }, (_, j) => data.subarray(j * rows, (j + 1) * rows));
}

/** Copies of the rows. */
export const rowsOf = (A: Matrix): Float64Array[] => columnsOf(transpose(A));

/** The named rows of A, in their order. */
export function selectRows(A: Matrix, rows: readonly number[]): Matrix {
  const data = new Float64Array(rows.length * A.columns);
  for (let j = 0, at = 0; j < A.columns; j += 1)
    for (let i = 0; i < rows.length; i += 1, at += 1)
      data[at] = A.data[j * A.rows + (rows[i] ?? NaN)] ?? NaN;
  return { rows: rows.length, columns: A.columns, data };
}

/** Row i of A times factorᵢ. */
export function scaleRows({ rows, columns, data }: Matrix, factors: Float64Array): Matrix {
  const scaled = new Float64Array(data.length);
  for (let j = 0, at = 0; j < columns; j += 1)
    for (let i = 0; i < rows; i += 1, at += 1) scaled[at] = (data[at] ?? 0) * (factors[i] ?? NaN);
  return { rows, columns, data: scaled };
}

/** Aᵀ */
export function transpose({ rows, columns, data }: Matrix): Matrix {
  const flipped = new Float64Array(data.length);
  for (let j = 0, at = 0; j < columns; j += 1)
    for (let i = 0; i < rows; i += 1, at += 1) flipped[i * columns + j] = data[at] ?? 0;
  return { rows: columns, columns: rows, data: flipped };
}

/** Aw; a RangeError where w has not one entry for each column. */
export const matVec = (A: Matrix, w: Float64Array): Float64Array =>
  matVecInto(new Float64Array(A.rows), A, w);

/** The same, written into `product`, which is returned. */
export function matVecInto(product: Float64Array, A: Matrix, w: Float64Array): Float64Array {
  checkFits(A, w, A.columns, 'column');
  const { rows, columns, data } = A;
  product.fill(0);
  // By place and not by column: a view of each takes longer than a short column itself.
  for (let j = 0, at = 0; j < columns; j += 1) {
    const weight = w[j] ?? 0;
    for (let i = 0; i < rows; i += 1, at += 1)
      product[i] = (product[i] ?? 0) + weight * (data[at] ?? 0);
  }
  return product;
}

/** Aᵀv; a RangeError where v has not one entry for each row. */
export function transposedMatVec(A: Matrix, v: Float64Array): Float64Array {
  checkFits(A, v, A.rows, 'row');
  const { rows, columns, data } = A;
  const products = new Float64Array(columns);
  for (let j = 0, at = 0; j < columns; j += 1) {
    let sum = 0;
    for (let i = 0; i < rows; i += 1, at += 1) sum += (data[at] ?? 0) * (v[i] ?? 0);
    products[j] = sum;
  }
  return products;
}

function checkFits(A: Matrix, vector: Float64Array, length: number, one: string): void {
  if (vector.length === length) return;
  throw new RangeError(
    `The vector has ${vector.length} entries but the matrix is ${A.rows} × ${A.columns}: give one for each ${one}.`,
  );
}

/** AᵀA + shift · I: columns × columns, symmetric. */
export function gram(A: Matrix, shift = 0): Matrix {
  const size = A.columns;
  const data = new Float64Array(size ** 2);
  columnsOf(A).forEach((column, j) => {
    const rest = Array.from({ length: size - j }, (_, k) => j + k);
    columnProductsInto(data.subarray(j * size, (j + 1) * size), A, rest, column);
    for (const i of rest) data[i * size + j] = data[j * size + i] ?? NaN;
    data[j * size + j] = (data[j * size + j] ?? NaN) + shift;
  });
  return { rows: size, columns: size, data };
}

/** The mean of each column. */
export const columnMeans = (A: Matrix): Float64Array => Float64Array.from(columnsOf(A), mean);

/** Each column minus its mean; a constant column becomes exactly 0. */
export function centreColumns(A: Matrix): Matrix {
  const centred = { ...A, data: A.data.slice() };
  for (const column of columnsOf(centred)) {
    subtractMean(column);
    // Twice, for the first mean's rounding is common to all entries: far from 0 it would look like a
    // direction of its own, where centred columns have at most n − 1.
    subtractMean(column);
  }
  return centred;
}

function subtractMean(column: Float64Array): void {
  const centre = mean(column);
  for (let i = 0; i < column.length; i += 1) column[i] = (column[i] ?? 0) - centre;
}
