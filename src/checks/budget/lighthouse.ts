// `npm run budget`: what a phone on a slow network sees. Builds, serves with compression, and takes
// the median of five runs of Lighthouse for each page. Names of pages may follow: `-- course/`.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';

const base = '/shrinkage/';
const folder = 'reports/budget';
const [webPort, debugPort] = [4329, 9329];
const runs = 5;

/** The least that counts as passed; layout shift is the most. */
const budget = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const maximalShift = 0;

type Figures = Readonly<Record<string, number>>;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function startBrowser(profile: string): Promise<ChildProcess> {
  const browser = spawn(
    chromiumPath(),
    [
      '--headless',
      `--remote-debugging-port=${debugPort}`,
      `--user-data-dir=${profile}`,
      ...chromiumArguments,
    ],
    { stdio: 'ignore' },
  );
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${debugPort}/json/version`).catch(() => undefined);
    if (answer?.ok) return browser;
    await wait(200);
  }
  browser.kill();
  throw new Error(
    'The browser did not start within ten seconds. Is CHROME_PATH a Chromium or Chrome?',
  );
}

function figuresOf(result: RunnerResult | undefined): Figures {
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse failed: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { categories, audits } = result.lhr;
  const scores = Object.keys(budget).map((name) => [name, (categories[name]?.score ?? 0) * 100]);
  const timings = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
  return Object.fromEntries([
    ...scores,
    ...timings.map((name) => [name, audits[name]?.numericValue ?? NaN]),
  ]);
}

async function measure(path: string): Promise<Figures> {
  const figures: Figures[] = [];
  for (let run = 0; run < runs; run++) {
    const address = `http://127.0.0.1:${webPort}${base}${path}`;
    figures.push(figuresOf(await lighthouse(address, { port: debugPort, logLevel: 'error' })));
  }
  const names = Object.keys(figures[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(figures.map((one) => one[name] ?? NaN))]),
  );
}

const isWithin = (figures: Figures): boolean =>
  Object.entries(budget).every(([name, least]) => (figures[name] ?? 0) >= least) &&
  (figures['cumulative-layout-shift'] ?? Infinity) <= maximalShift;

async function measureAll(paths: readonly string[]): Promise<Record<string, Figures>> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const server = serveDist(folder, base, webPort);
  const browser = await startBrowser(profile);
  const table: Record<string, Figures> = {};
  for (const path of paths) table[`/${path}`] = await measure(path);
  browser.kill();
  server.close();
  await wait(500);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return table;
}

execFileSync('astro', ['build', '--outDir', folder], {
  stdio: 'ignore',
  env: { ...process.env, BASE_PATH: base },
});
/** "content/lessons/02-one-weight/index.mdx" → "lessons/one-weight/" */
const lessons = globSync('content/lessons/*/index.mdx').map((file) =>
  file.replace(/^content\/lessons\/\d+-(.*)index\.mdx$/, 'lessons/$1'),
);
const named = process.argv.slice(2);
const table = await measureAll(named.length > 0 ? named : ['', ...lessons]);
console.table(table);
const failed = Object.entries(table).filter(([, figures]) => !isWithin(figures));
for (const [path] of failed) console.log(`${path} is over the budget.`);
process.exitCode = failed.length === 0 ? 0 : 1;
