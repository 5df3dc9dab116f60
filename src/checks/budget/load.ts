// A first visit on slow 4G with a slowed processor, for every lesson and every type of page. A plain
// page of documentation is visited in between, so that a busy machine shows. Names of pages may follow:
// `lessons/one-weight/`.
import { base } from '../based-build.ts';
import { coldLoad, type ColdLoad } from './cold-load.ts';
import { isLesson, pagesToMeasure } from './page-types.ts';
import { plainPath, writePlainPage } from './plain-page.ts';
import { folder, only, requireBuild, root, withBrowser } from './site.ts';
import { judge, median, type Column } from './verdict.ts';

const runs = Number(process.env.BUDGET_RUNS ?? 5);

const columns: readonly (Column & { readonly of: keyof ColdLoad })[] = [
  { name: 'largest paint, ms', of: 'largestPaint', most: 1100 },
  { name: 'transferred, bytes', of: 'transferred', most: 150_000 },
  { name: 'of which scripts', of: 'scripts', most: 45_000 },
  { name: 'of which the page', of: 'html' },
  { name: 'blocking, ms', of: 'blocking', most: 100 },
  { name: 'all beyond 50 ms', of: 'blockingInAll' },
  { name: 'shift', of: 'shift', most: 0, decimals: 3 },
];

/** A lesson has all limits, nothing may move on any page, and the page of documentation is to compare with. */
function limitedOn(path: string): string[] {
  if (path === plainPath) return [];
  return columns.map(({ name }) => name).filter((name) => isLesson(path) || name === 'shift');
}

requireBuild();
writePlainPage(folder);
const paths = [plainPath, ...(only.length > 0 ? only : pagesToMeasure(folder))];
const loads = new Map<string, ColdLoad[]>(paths.map((path) => [path, []]));
await withBrowser(async (browser) => {
  // In turn, so that what makes the machine slow for a while does so for all.
  for (let run = 0; run < runs; run += 1)
    for (const path of paths) loads.get(path)?.push(await coldLoad(browser, root + path));
});
judge('load', {
  title: 'A first visit',
  how: `Empty cache, 1.6 Mbit/s down, 150 ms of latency, processor slowed down 4 times, 412 × 823 pixels, left alone for three seconds after loading; the median of ${runs}. Blocking is what tasks after the first paint take beyond 50 ms each, by the thread's own clock.`,
  columns,
  rows: paths.map((path) => ({
    name: path === plainPath ? 'a plain page, to compare' : `${base}${path}`,
    values: columns.map(({ of }) => median((loads.get(path) ?? []).map((load) => load[of]))),
    limited: limitedOn(path),
  })),
});
