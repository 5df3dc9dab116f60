// What was measured, as a table for the documentation.
import { cpus } from 'node:os';

export const measures = ['wall', 'cpu', 'memory', 'output'] as const;
export const units = { wall: 's', cpu: 's', memory: 'MB', output: 'MB' } as const;

type Measure = (typeof measures)[number];

/** What a build took: seconds that it waited and worked, megabytes at its peak and of the finished site. */
export type Usage = Readonly<Record<Measure, number>>;

/** A build of a course with `size` lessons, and the links that lead nowhere in it. */
export interface Built {
  readonly size: number;
  readonly base: string;
  readonly usage: Usage;
  readonly broken: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A row for each build, and one for how each column grows. */
export function growthTable(
  found: readonly Built[],
  exponents: ReadonlyMap<Measure, number>,
): string {
  const head = [
    'lessons',
    'built under',
    'waited',
    'worked',
    'peak memory',
    'finished site',
    'broken links',
  ];
  const builds = found.map(({ size, base, usage, broken }) => [
    String(size),
    `\`${base}\``,
    ...measures.map((name) => `${usage[name].toFixed(0)} ${units[name]}`),
    String(broken.length),
  ]);
  const growth = measures.map((name) => `n^${(exponents.get(name) ?? NaN).toFixed(2)}`);
  return [head, head.map(() => '---'), ...builds, ['', 'grows as', ...growth, '']]
    .map(row)
    .join('\n');
}

/** The table with what it means. */
export const measuredPage = (table: string): string => `# How the build grows

\`npm run growth\` writes this file. It was measured on ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}).
“Worked” is what the build took of all processors; what it waited depends on what else they have to do. The
last row is the growth of what comes on top of the smallest course; it may be n^1.1 for all but the waiting.

${table}
`;
