/** Where the runner puts the programs and their data: raw.csv, standardized.csv, y.csv, labels.csv. */
export const folder = 'reports/converter-lines';
