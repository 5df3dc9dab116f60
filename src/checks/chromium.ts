// The browser that tests and measurements run in. Nothing here downloads one.
import { findChromium } from '../../.ci/chromium.mjs';

/** Where Chromium or Chrome is. Throws with a remedy where there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error('No Chromium or Chrome found: install one, or set CHROME_PATH to its program.');
}

/** Quiet and the same everywhere: no GPU, no sandbox (containers have none), no calls home. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
