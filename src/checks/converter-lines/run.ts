// Runs the converter's lines to paste, compares their weights with ours, and writes down which were run,
// with which version, and how near they came: src/convert/line-runs.json, which the page shows.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import type { LineRun } from '#convert/line-runs.ts';
import { folder } from './folder.ts';
import type { Try } from './tries.ts';

const programs = { R: 'Rscript', Python: '/usr/bin/python3' } as const;

const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
const loaded = await server.ssrLoadModule('/src/checks/converter-lines/tries.ts');
const tries: readonly Try[] = loaded['tries'];
const feeds: Readonly<Record<string, string>> = loaded['feeds'];
const fingerprintOf: (id: string) => string = loaded['fingerprintOf'];
await server.close();

/** What a program printed last, as numbers; undefined where it failed, as where its library is missing. */
function printed({ id, language, program }: Try): number[] | undefined {
  const file = `${folder}/${id}.${language === 'R' ? 'R' : 'py'}`;
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(programs[language], [file], { encoding: 'utf8' });
  if (status === 0) return (stdout.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  console.log(`not run: ${id}: ${stderr.trim().split('\n').at(-1)}`);
  return undefined;
}

const answer = (language: 'R' | 'Python', asked: string): string =>
  spawnSync(programs[language], [language === 'R' ? '-e' : '-c', asked], {
    encoding: 'utf8',
  }).stdout.trim();

/** "1.13.0a0" → "1.13.0": a distribution adds marks of its own. */
const plain = (text: string): string => /^[\d.]+/u.exec(text)?.[0] ?? text;

const python = (name: string, module: string) => (): string =>
  `${name} ${plain(answer('Python', `import ${module}; print(${module}.__version__)`))}`;
const r = (name: string) => (): string =>
  `${name} ${answer('R', `cat(as.character(packageVersion("${name}")))`)}`;

/** By the beginning of a call's id; scikit-learn has none. */
const libraries = {
  glmnet: r('glmnet'),
  lm: r('MASS'),
  statsmodels: python('statsmodels', 'statsmodels'),
  torch: python('PyTorch', 'torch'),
  xgboost: python('XGBoost', 'xgboost'),
};
const versionFor = (id: string): string =>
  (
    Object.entries(libraries).find(([start]) => id.startsWith(`${start}-`))?.[1] ??
    python('scikit-learn', 'sklearn')
  )();

function differenceOf(found: readonly number[], wanted: readonly number[]): number {
  const off = wanted.map((value, j) => Math.abs(value - (found[j] ?? NaN)));
  return Math.max(...off) / (Math.max(...wanted.map(Math.abs)) || 1);
}

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(feeds)) writeFileSync(`${folder}/${name}.csv`, text);
const runs: Record<string, LineRun> = {};
let wrong = 0;
for (const id of new Set(tries.map((one) => one.id))) {
  const differences = tries
    .filter((one) => one.id === id)
    .map((one) => {
      const found = printed(one);
      if (found === undefined) return undefined;
      const difference = differenceOf(found, one.wanted(found));
      const near = difference <= one.within;
      console.log(
        `${near ? 'ok   ' : 'WRONG'} ${id}, ${one.title}: ${difference.toExponential(1)}`,
      );
      return near ? difference : undefined;
    });
  const ran = differences.flatMap((one) => one ?? []);
  wrong += differences.length - ran.length;
  if (ran.length < differences.length) continue;
  const difference = Number(Math.max(...ran).toPrecision(1));
  runs[id] = { with: versionFor(id), difference, fingerprint: fingerprintOf(id) };
}
writeFileSync('src/convert/line-runs.json', `${JSON.stringify(runs, null, 2)}\n`);
process.exitCode = wrong === 0 ? 0 : 1;
