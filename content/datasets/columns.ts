/** The columns of a table of numbers as CSV text, by the names in its first line. */
export function columnsOfCsv(csv: string): ReadonlyMap<string, Float64Array> {
  const [header = '', ...lines] = csv.trim().split('\n');
  const rows = lines.map((line) => line.split(',').map(Number));
  return new Map(
    header.split(',').map((name, j) => [name, Float64Array.from(rows, (row) => row[j] ?? NaN)]),
  );
}

/** One of them; throws where there is none of that name. */
export function columnOf(columns: ReadonlyMap<string, Float64Array>, name: string): Float64Array {
  const column = columns.get(name);
  if (column === undefined) throw new RangeError(`The table has no column ${name}.`);
  return column;
}
