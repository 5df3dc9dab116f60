import { existsSync } from 'node:fs';
import type { BrowserType } from 'playwright';

/** Where Playwright's own build of that browser is, or the one that FIREFOX_PATH or WEBKIT_PATH names. */
export function browserAt(type: BrowserType): string | undefined {
  const named = process.env[`${type.name().toUpperCase()}_PATH`];
  const places = [named, type.executablePath()];
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}
