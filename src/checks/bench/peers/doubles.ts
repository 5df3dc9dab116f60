// Vectors as files of raw doubles, which every language reads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pathOf = (folder: string, name: string): string => join(folder, `${name}.f64`);

export function readDoubles(folder: string, name: string): Float64Array {
  const bytes = readFileSync(pathOf(folder, name));
  return new Float64Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
}

export const writeDoubles = (folder: string, name: string, values: ArrayLike<number>): void =>
  writeFileSync(pathOf(folder, name), Float64Array.from(values));
