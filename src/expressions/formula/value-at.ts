import '#say/formulas.ts';
import { evaluate } from './evaluate.ts';
import { fixed, orReason } from './fixed-point.ts';
import { whole } from './grid.ts';
import { readFormula } from './read-formula.ts';
import { say } from './words.ts';

/** The number that a formula has where its letters have these values, or a sentence why it has none. */
export function valueAt(
  formula: string,
  values: Readonly<Record<string, number>>,
): number | { readonly problem: string } {
  const read = readFormula(formula, { symbols: Object.keys(values).map((name) => ({ name })) });
  if (read.kind === 'none')
    return { problem: say('unreadable', { formula, problem: read.message }) };
  const known = new Map(
    Object.entries(values).map(([name, value]) => [name, whole(fixed(String(value)))]),
  );
  const value = orReason(() =>
    evaluate(read.tree, {
      values: known,
      sizes: new Map(),
      sides: new Map(),
      indices: new Map(),
      work: { left: 20_000 },
    }),
  );
  if (typeof value === 'string') return { problem: say('noValue', { formula }) };
  const [cell = 0n, ...more] = value.cells;
  return more.length === 0 ? toNumber(cell) : { problem: say('notSingle', { formula }) };
}

/** The nearest that 60 of the 320 binary digits behind the point, or before it, can tell. */
function toNumber(cell: bigint): number {
  const length = cell.toString(2).length;
  const dropped = Math.max(0, length - 60);
  return Number(cell >> BigInt(dropped)) * 2 ** (dropped - 320);
}
