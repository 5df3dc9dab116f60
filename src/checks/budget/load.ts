// A first visit on slow 4G with a slowed processor, for every lesson and every type of page: time of
// the largest paint, bytes over the wire, blocking time, shift. A plain page of documentation is
// visited in between, so that a busy machine shows. Names of pages may follow: `lessons/one-weight/`.
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';
import { coldLoad, type ColdLoad } from './cold-load.ts';
import { pagesToMeasure } from './page-types.ts';
import { plainPath, writePlainPage } from './plain-page.ts';

const folder = process.env.BUDGET_DIST ?? 'reports/budget';
const base = process.env.BASE_PATH ?? '/shrinkage/';
const port = Number(process.env.BUDGET_PORT ?? 4331);
const runs = Number(process.env.BUDGET_RUNS ?? 5);

const limits = {
  largestPaint: 1100,
  transferred: 150_000,
  scripts: 45_000,
  blocking: 100,
  shift: 0,
} as const;

type Measure = keyof ColdLoad;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const medians = (loads: readonly ColdLoad[]): ColdLoad => {
  const of = (name: Measure) => median(loads.map((load) => load[name]));
  return {
    largestPaint: of('largestPaint'),
    firstPaint: of('firstPaint'),
    transferred: of('transferred'),
    scripts: of('scripts'),
    html: of('html'),
    blocking: of('blocking'),
    blockingInAll: of('blockingInAll'),
    shift: of('shift'),
  };
};
writePlainPage(folder);
const server = serveDist(folder, base, port);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
});
const named = process.argv.slice(2);
const paths = [plainPath, ...(named.length > 0 ? named : pagesToMeasure(folder))];
const loads = new Map<string, ColdLoad[]>(paths.map((path) => [path, []]));
for (let run = 0; run < runs; run += 1)
  for (const path of paths)
    loads.get(path)?.push(await coldLoad(browser, `http://localhost:${port}${base}${path}`));
await browser.close();
server.close();
const table = [...loads].map(([path, each]) => ({ path, ...medians(each) }));
console.table(table);
console.log(limits);
