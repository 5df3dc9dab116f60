// The main journey in every browser that the machine has; says which it did not find.
// BROWSERS_DIST names a finished build under /shrinkage/ to walk in instead of a new one.
import { base, givenOrBuilt } from '../based-build.ts';
import type { Driver } from './driver.ts';
import { browsers, type Browser } from './found.ts';
import { steps } from './main-journey.ts';
import { watchedSite } from './watched-site.ts';

const port = 4415;
const site = `http://localhost:${port}${base}`;
const folder = givenOrBuilt(process.env['BROWSERS_DIST'], 'reports/browsers');

/** Walks one way after the other; the first that fails ends it, with its reason. */
async function walkAll(driver: Driver): Promise<string | undefined> {
  for (const { name, walk } of steps) {
    try {
      await walk(driver, site);
      const troubles = await driver.value('globalThis.troubles.join("; ")');
      if (troubles !== '') return `${name}: ${String(troubles)}`;
    } catch (reason) {
      return `${name}: ${reason instanceof Error ? reason.message : String(reason)}`;
    }
    console.log(`  ✓ ${name}`);
  }
  return undefined;
}

/** Whether nothing failed. A browser that is not there fails nothing. */
async function passesIn({ name, start, remedy }: Browser): Promise<boolean> {
  if (start === undefined) {
    console.log(`${name}: not found, so nothing was tried in it (${remedy}).`);
    return true;
  }
  const driver = await start();
  console.log(`${name}: ${String(await driver.value('navigator.userAgent'))}`);
  const failed = await walkAll(driver);
  if (failed !== undefined) console.log(`  ✗ ${failed}`);
  await driver.close();
  return failed === undefined;
}

const end = watchedSite(folder, base, port);
let passed = true;
for (const browser of browsers()) passed = (await passesIn(browser)) && passed;
end();
process.exitCode = passed ? 0 : 1;
