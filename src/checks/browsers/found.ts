// Which browsers the machine has. FIREFOX_PATH, WEBKIT_DRIVER_PATH and WEBKIT_PATH name what is
// not where it is looked for.
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath } from '../chromium.ts';
import type { Driver } from './driver.ts';
import { puppeteerDriver } from './puppeteer-driver.ts';
import { webKitDriver } from './webdriver-driver.ts';

const inPath = (...names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(existsSync);

/** A browser by the name that people know. */
export interface Browser {
  readonly name: string;
  readonly start: (() => Promise<Driver>) | undefined;
  /** What would have to be there. */
  readonly remedy: string;
}

function firefox(): Browser['start'] {
  const path = process.env['FIREFOX_PATH'] ?? inPath('firefox', 'firefox-esr');
  return path === undefined ? undefined : () => puppeteerDriver('firefox', path);
}

function webKit(): Browser['start'] {
  const driver = process.env['WEBKIT_DRIVER_PATH'] ?? inPath('WebKitWebDriver');
  const [installed] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').toSorted().toReversed();
  const browser = process.env['WEBKIT_PATH'] ?? installed;
  const screen = inPath('Xvfb');
  if (driver === undefined || browser === undefined) return undefined;
  if (screen === undefined && process.env['DISPLAY'] === undefined) return undefined;
  return () => webKitDriver({ driver, browser, screen });
}

export const browsers = (): readonly Browser[] => [
  {
    name: 'Chromium',
    start: () => puppeteerDriver('chrome', chromiumPath()),
    remedy: 'install chromium',
  },
  { name: 'Firefox', start: firefox(), remedy: 'install firefox-esr, or set FIREFOX_PATH' },
  { name: 'WebKit', start: webKit(), remedy: 'install webkit2gtk-driver and xvfb' },
];
