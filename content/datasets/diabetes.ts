// See SOURCE.md.
import csv from './diabetes.csv?raw';
import { regressionData } from './regression-data.ts';

/** Diabetes: ten measures of 442 patients, and how far the disease had come a year later. */
export const diabetes = regressionData(csv);
