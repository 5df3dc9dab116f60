// See SOURCE.md.
import { columnOf, columnsOfCsv } from './columns.ts';
import csv from './stars.csv?raw';

const columns = columnsOfCsv(csv);

/** The star cluster CYG OB1: log temperature and log light intensity, 47 of each. */
export const stars = {
  temperature: columnOf(columns, 'temperature'),
  light: columnOf(columns, 'light'),
};
