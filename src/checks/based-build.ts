// Builds of the site under a base, for the programs that look at one.
import { execFileSync } from 'node:child_process';

export const base = '/shrinkage/';

/** Builds the site under `base` into `folder`. */
export function buildInto(folder: string): void {
  execFileSync('astro', ['build', '--outDir', folder], {
    env: { ...process.env, BASE_PATH: base },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The folder of a finished build where one is `given`; else of a new one. */
export function givenOrBuilt(given: string | undefined, fresh: string): string {
  if (given === undefined) buildInto(fresh);
  return given ?? fresh;
}
