// Builds courses of more and more lessons, and fails where time, memory or the size of the site grows
// faster than they do, or the real course takes too long. Sizes may be given: `npm run growth -- 12 50 100`.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growthExponent } from './exponent.ts';
import { makeCourse } from './larger-course.ts';

// A tenth of play: builds of the same course differ by as much.
const LARGEST_EXPONENT = 1.1;
/**
 * Seconds of the real course's build on two processors that have nothing else to do. Most of it is one
 * thread's, so that what the processors worked is what it takes there; on a busy machine it waits longer.
 */
const LONGEST_BUILD = 60;

const folder = resolve('reports/growth');
const measures = ['wall', 'cpu', 'memory', 'output'] as const;
const units = { wall: 's', cpu: 's', memory: 'MB', output: 'MB' } as const;
type Usage = Readonly<Record<(typeof measures)[number], number>>;

const megabytes = (root: string): number =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .reduce((all, size) => all + size, 0) / 1e6;

function build(count: number): Usage {
  const root = join(folder, String(count));
  makeCourse(root, count);
  const usageFile = join(folder, `${count}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--import', resolve('src/checks/bench/growth/report-usage.ts')],
      ...[resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, USAGE_FILE: usageFile } },
  );
  if (status !== 0) throw new Error(`The build of ${count} lessons in ${root} failed: see above.`);
  const usage: Omit<Usage, 'output'> = JSON.parse(readFileSync(usageFile, 'utf8'));
  const output = megabytes(join(root, 'dist'));
  rmSync(root, { recursive: true });
  return { ...usage, output };
}

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = given.length > 0 ? given : [12, 125, 250, 500];
mkdirSync(folder, { recursive: true });

const found = sizes.map((size) => {
  const usage = build(size);
  const told = measures.map((name) => `${name} ${usage[name].toFixed(1)} ${units[name]}`);
  console.log(`${String(size).padStart(4)} lessons: ${told.join(', ')}`);
  return { size, usage };
});
const exponents = measures.map((name) => {
  const samples = found.map(({ size, usage }) => ({ size, amount: usage[name] }));
  return [name, growthExponent(samples)] as const;
});
for (const [name, exponent] of exponents) console.log(`${name} grows as n^${exponent.toFixed(2)}`);
writeFileSync(join(folder, 'growth.json'), JSON.stringify({ found, exponents }, null, 2));

const tooFast = exponents.filter(([, exponent]) => exponent > LARGEST_EXPONENT);
const slow = found.filter(({ size, usage }) => size <= 12 && usage.cpu > LONGEST_BUILD);
for (const [name] of tooFast) console.error(`${name} grows faster than n^${LARGEST_EXPONENT}.`);
for (const { size, usage } of slow)
  console.error(`${size} lessons took ${usage.cpu.toFixed(0)} s of work, not ${LONGEST_BUILD}.`);
process.exitCode = tooFast.length + slow.length > 0 ? 1 : 0;
