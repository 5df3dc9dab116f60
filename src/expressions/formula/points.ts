// Seeded points of the domains that an item declares.
import type { Point } from './evaluate.ts';
import { fixed, one } from './fixed-point.ts';
import { whole, type Grid } from './grid.ts';
import type { Domain, FormulaLanguage } from './language.ts';
import { randomDraws } from './random-draws.ts';

type Draw = (below: number) => number;

/** Points without end; the same seed gives the same ones on every platform. */
export function* pointsOf({ symbols }: FormulaLanguage, seed: number): Generator<Point> {
  const draw = randomDraws(seed);
  const sides: Point['sides'] = new Map();
  const work = { left: 20_000 };
  for (;;) {
    const sizes = sizesFor(new Set(symbols.flatMap(({ size = [] }) => size)), draw);
    const values = new Map<string, Grid>();
    for (const { name, size = [], domain = 'real' } of symbols) {
      const [rows = 1, columns = 1] = size.map((one) => sizes.get(one) ?? 1);
      const count = size.length === 0 ? sizes.get(name) : undefined;
      const cells = Array.from({ length: rows * columns }, () => valueIn(domain, draw));
      values.set(name, count === undefined ? { rows, columns, cells } : whole(BigInt(count) * one));
    }
    yield { values, sizes, sides, indices: new Map(), work };
  }
}

/** Sizes from 2 to 5, no two alike while there are some left. */
function sizesFor(names: ReadonlySet<string>, draw: Draw): Map<string, number> {
  const left = [2, 3, 4, 5];
  const pick = () => left.splice(draw(left.length), 1)[0] ?? 2 + draw(4);
  return new Map(Array.from(names, (name) => [name, pick()]));
}

// Now and then a large one, for kinks that lie far out.
const scales = [1n, 1n, 8n, 8n, 8n, 256n] as const;

/** Sixty-fourths in several sizes, so that sums take either sign and nothing is rounded. */
function valueIn(domain: Domain, draw: Draw): bigint {
  if (typeof domain === 'object') {
    const [from, to] = [fixed(String(domain.from)), fixed(String(domain.to))];
    return from + ((to - from) * BigInt(1 + draw(95))) / 97n;
  }
  if (domain === 'integer') return BigInt(1 + draw(12)) * one;
  const size = (BigInt(1 + draw(63)) * one * (scales[draw(6)] ?? 1n)) / 64n;
  if (domain === 'nonnegative' && draw(10) === 0) return 0n;
  return domain === 'real' && draw(2) === 0 ? -size : size;
}
