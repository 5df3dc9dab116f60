// Everything that has to hold before a change is good, cheapest first.

export interface Stage {
  readonly name: string;
  readonly command: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its tests are counted. */
  readonly report?: string;
}

/** Those of one list run beside those of the other: each keeps one processor busy. */
export const staticLanes: readonly (readonly Stage[])[] = [
  [
    { name: 'format', command: 'prettier --check --log-level warn .' },
    { name: 'lint', command: 'eslint .' },
  ],
  [
    { name: 'types of headless code', command: 'tsc -p tsconfig.headless.json' },
    { name: 'types of what needs WebCrypto', command: 'tsc -p tsconfig.web-crypto.json' },
    { name: 'types of the service worker', command: 'tsc -p src/offline/worker' },
    { name: 'types of pages', command: 'astro check' },
    { name: 'types of components', command: 'svelte-check --tsconfig tsconfig.json' },
    { name: 'types of lessons', command: 'node src/checks/check-mdx.cjs' },
  ],
];

const root = 'reports/root';
const underBase = 'reports/shrinkage';

const vitest = (report: string): string =>
  `vitest run --reporter=default --reporter=json --outputFile.json=${report}`;

/** Groups of lanes, one group after another. */
export const testGroups: readonly (readonly (readonly Stage[])[])[] = [
  [
    [{ name: 'unit tests', command: vitest('reports/unit.json'), report: 'reports/unit.json' }],
    [
      {
        name: 'build under root',
        command: `astro build --outDir ${root}`,
        environment: { BASE_PATH: '/' },
      },
      {
        name: 'build under a base',
        command: `astro build --outDir ${underBase}`,
        environment: { BASE_PATH: '/shrinkage/' },
      },
    ],
  ],
  [
    [
      {
        name: 'checks of the builds',
        command: vitest('reports/builds.json'),
        environment: { DIST: `${root}=/,${underBase}=/shrinkage/` },
        report: 'reports/builds.json',
      },
      {
        name: 'journeys in a browser',
        command: 'playwright test --reporter=line,json',
        environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/journeys.json' },
        report: 'reports/journeys.json',
      },
    ],
  ],
];
