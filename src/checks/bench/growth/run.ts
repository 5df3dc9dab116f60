// Builds courses of more and more lessons, and fails where time, memory or the size of the site grows
// faster than they do, where a link or an anchor leads nowhere, or the real course takes too long. Sizes may
// be given: `npm run growth -- 12 50 100`. What was measured stands in measured.md, if none were.
// Leave the project alone meanwhile: each course is copied from it when its turn comes.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { linkProblems } from '../../link-problems.ts';
import { linksOnly, readSite } from '../../site.ts';
import { growthExponent } from './exponent.ts';
import { makeCourse } from './larger-course.ts';
import { growthTable, measuredPage, measures, units, type Built, type Usage } from './table.ts';

// A tenth of play: builds of the same course differ by as much.
const LARGEST_EXPONENT = 1.1;
/**
 * Seconds of the real course's build on two processors that have nothing else to do. Most of it is one
 * thread's, so that what the processors worked is what it takes there; on a busy machine it waits longer.
 */
const LONGEST_BUILD = 60;

// How long a build waits says how busy the machine is.
const judged = ['cpu', 'memory', 'output'] as const;

const folder = resolve('reports/growth');

const megabytes = (root: string): number =>
  globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    .reduce((all, size) => all + size, 0) / 1e6;

/** One build under the root of its host, the next under a base. */
const baseOf = (place: number): string => (place % 2 === 0 ? '/' : '/courses/shrinkage/');

function brokenLinks(dist: string, base: string): readonly string[] {
  const site = readSite(dist, base, linksOnly);
  return site.pages.flatMap((page) => linkProblems(site, page));
}

function build(count: number, place: number): Built {
  const root = join(folder, String(count));
  const base = baseOf(place);
  makeCourse(root, count);
  const usageFile = join(folder, `${count}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      ...['--import', resolve('src/checks/bench/growth/report-usage.ts')],
      ...[resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, USAGE_FILE: usageFile, BASE_PATH: base },
    },
  );
  if (status !== 0) throw new Error(`The build of ${count} lessons in ${root} failed: see above.`);
  const usage: Omit<Usage, 'output'> = JSON.parse(readFileSync(usageFile, 'utf8'));
  const output = megabytes(join(root, 'dist'));
  const broken = brokenLinks(join(root, 'dist'), base);
  rmSync(root, { recursive: true });
  return { size: count, base, usage: { ...usage, output }, broken };
}

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const sizes = given.length > 0 ? given : [12, 125, 250, 500];
mkdirSync(folder, { recursive: true });

const found = sizes.map((size, place) => {
  const built = build(size, place);
  const told = measures.map((name) => `${name} ${built.usage[name].toFixed(1)} ${units[name]}`);
  console.log(`${String(size).padStart(4)} lessons under ${built.base}: ${told.join(', ')}`);
  for (const problem of built.broken.slice(0, 20)) console.error(problem);
  return built;
});
const exponents = new Map(
  measures.map((name) => {
    const samples = found.map(({ size, usage }) => ({ size, amount: usage[name] }));
    return [name, growthExponent(samples)] as const;
  }),
);
const table = growthTable(found, exponents);
console.log(table);
writeFileSync(join(folder, 'growth.json'), JSON.stringify({ found, exponents: [...exponents] }));
if (given.length === 0) writeFileSync('src/checks/bench/growth/measured.md', measuredPage(table));

const faults = [
  ...judged
    .filter((name) => (exponents.get(name) ?? 0) > LARGEST_EXPONENT)
    .map((name) => `${name} grows faster than n^${LARGEST_EXPONENT}.`),
  ...found
    .filter(({ size, usage }) => size <= 12 && usage.cpu > LONGEST_BUILD)
    .map(({ size, usage }) => `${size} lessons took ${usage.cpu} s of work, not ${LONGEST_BUILD}.`),
  ...found
    .filter(({ broken }) => broken.length > 0)
    .map(({ size, broken }) => `${broken.length} links of ${size} lessons lead nowhere.`),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
