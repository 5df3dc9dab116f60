// The build that budgets are held on, made once for all programs, and a browser to see it with.
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { base, buildInto } from '../based-build.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';

export const port = Number(process.env.BUDGET_PORT ?? 4329);
/** BUDGET_DIST names a build under the same base that exists already. */
export const folder = process.env.BUDGET_DIST ?? 'reports/budget';
export const root = `http://localhost:${port}${base}`;

/** The arguments of the program: what alone is to be measured. */
export const only: readonly string[] = process.argv.slice(2);

/** Builds the site where there is no build yet. */
export function requireBuild(): void {
  if (!existsSync(`${folder}/index.html`)) build();
}

export const build = (): void => buildInto(folder);

/** Serves the build while `action` runs. */
export async function served(action: () => Promise<void>): Promise<void> {
  requireBuild();
  const server = serveDist(folder, base, port);
  try {
    await action();
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Runs `action` with a browser on the served build. */
export const withBrowser = (action: (browser: Browser) => Promise<void>): Promise<void> =>
  served(async () => {
    const browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...chromiumArguments],
    });
    try {
      await action(browser);
    } finally {
      await browser.close();
    }
  });
