// See SOURCE.md.
import csv from './longley.csv?raw';
import { regressionData } from './regression-data.ts';

/** Six figures of the economy of the United States, 1947 to 1962, and how many were employed. */
export const longley = regressionData(csv);
