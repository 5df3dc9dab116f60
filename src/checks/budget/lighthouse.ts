// What Lighthouse says of a phone on a slow network: the median of five runs for each lesson and each
// type of page. Names of pages may follow: `course/`.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { base } from '../based-build.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { isUnlisted, pagesToMeasure } from './page-types.ts';
import { folder, only, port, requireBuild, root, served } from './site.ts';
import { judge, median, type Column } from './verdict.ts';

const debugPort = port + 5000;
const runs = Number(process.env.BUDGET_RUNS ?? 5);

interface Told extends Column {
  /** A category, in hundredths, or an audit with a number. */
  readonly category?: string;
  readonly audit?: string;
}

const columns: readonly Told[] = [
  { name: 'performance', category: 'performance', least: 98 },
  { name: 'accessibility', category: 'accessibility', least: 100 },
  { name: 'best practices', category: 'best-practices', least: 100 },
  { name: 'SEO', category: 'seo', least: 100 },
  { name: 'largest paint, ms', audit: 'largest-contentful-paint' },
  { name: 'blocking, ms', audit: 'total-blocking-time' },
  { name: 'shift', audit: 'cumulative-layout-shift', most: 0, decimals: 3 },
];

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

function valuesOf(result: RunnerResult | undefined): number[] {
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse failed: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  }
  const { categories, audits } = result.lhr;
  for (const { id, score, title } of Object.values(audits))
    if (score === 0 && process.env.BUDGET_AUDITS) console.log(`  ${id}: ${title}`);
  return columns.map(({ category, audit }) =>
    category === undefined
      ? (audits[audit ?? '']?.numericValue ?? NaN)
      : Math.round((categories[category]?.score ?? NaN) * 100),
  );
}

/** A page that asks not to be listed cannot have full marks for being listed: that one is not asked. */
const flagsFor = (path: string) => ({
  port: debugPort,
  logLevel: 'error' as const,
  skipAudits: [
    ...(isUnlisted(folder, path) ? ['is-crawlable'] : []),
    // A server that finds nothing says so, and the page for it is what is looked at.
    ...(path === '404.html' ? ['http-status-code', 'errors-in-console'] : []),
  ],
});

async function measure(path: string): Promise<number[]> {
  const found: number[][] = [];
  for (let run = 0; run < runs; run++)
    found.push(valuesOf(await lighthouse(root + path, flagsFor(path))));
  return columns.map((_, at) => median(found.map((values) => values[at] ?? NaN)));
}

requireBuild();
const paths = only.length > 0 ? only : pagesToMeasure(folder);
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const found = new Map<string, number[]>();
await served(async () => {
  const browser = await startBrowser(profile);
  for (const path of paths) found.set(path, await measure(path));
  browser.kill();
  await wait(500);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
judge('lighthouse', {
  title: 'Lighthouse',
  how: `Version 13, its mobile settings, the median of ${runs}. Pages that ask not to be listed (†) are not asked whether search engines may list them.`,
  columns,
  rows: paths.map((path) => ({
    name: `${base}${path}${isUnlisted(folder, path) ? ' †' : ''}`,
    values: found.get(path) ?? [],
  })),
});
