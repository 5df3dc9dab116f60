// See SOURCE.md.
import { columnOf, columnsOfCsv } from './columns.ts';
import csv from './phones.csv?raw';

const columns = columnsOfCsv(csv);

/** Telephone calls from Belgium: the year, less 1900, and millions of calls, 24 of each. */
export const phones = { year: columnOf(columns, 'year'), calls: columnOf(columns, 'calls') };
