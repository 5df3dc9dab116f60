// Our solvers beside what npm, R and Python offer for the same problems: milliseconds of processor
// time of one thread, and the largest error against the exact solution. Says what is not installed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestMagnitude } from '#numerics/linear-algebra/vector.ts';
import { readDoubles, writeDoubles } from './peers/doubles.ts';
import { exactAnswer, violationOf, waysTo } from './peers/ours.ts';
import { problems, titles, type Problem } from './peers/problems.ts';
import { milliseconds } from './peers/timing.ts';

const folder = 'reports/bench-data';
const packages = 'reports/peers';
const here = join(import.meta.dirname, 'peers');
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

interface Result {
  readonly id: string;
  readonly solver: string;
  readonly milliseconds: number;
  readonly answer: Float64Array;
}

function writeProblems(all: readonly Problem[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = all.map(({ id, kind, data, l1Ratio, lambdas, folds }) => {
    const { rows, columns } = data.X;
    const name = `${rows}x${columns}`;
    writeDoubles(folder, `${name}.X`, data.X.data);
    writeDoubles(folder, `${name}.y`, data.y);
    writeDoubles(folder, `${id}.lambda`, lambdas);
    writeDoubles(folder, `${id}.fold`, folds);
    return [id, kind, name, rows, columns, l1Ratio].join(',');
  });
  writeFileSync(
    join(folder, 'problems.csv'),
    ['id,kind,data,rows,columns,l1Ratio', ...lines, ''].join('\n'),
  );
}

/** The results that a command prints, or none, and why. */
function resultsOf(name: string, command: string, given: readonly string[]): Result[] {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, [...given], {
    encoding: 'utf8',
    env: { ...process.env, ...oneThread },
  });
  if (status !== 0) {
    console.log(`not found: ${name} (${error?.message ?? stderr.trim().split('\n').at(-1)})`);
    return [];
  }
  console.log(`found: ${name}, ran for ${Math.round((Date.now() - started) / 1000)} s`);
  const lines = stdout.split('\n').filter((line) => line.split(',').length === 3);
  return lines.map((line) => {
    const [id = '', solver = '', time = ''] = line.split(',');
    return {
      id,
      solver,
      milliseconds: Number(time),
      answer: readDoubles(folder, `${id}.${solver}`),
    };
  });
}

function npmResults(): Result[] {
  mkdirSync(packages, { recursive: true });
  copyFileSync(join(here, 'npm/package.json'), join(packages, 'package.json'));
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  const installed = spawnSync('npm', ['install', '--prefix', packages, ...options], {
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    console.log('not found: the npm packages, which could not be installed');
    return [];
  }
  return resultsOf('npm packages', process.execPath, [
    join(here, 'npm-packages.ts'),
    folder,
    packages,
  ]);
}

/** The interpreter of these that has scikit-learn. */
function python(): string {
  const names = ['python3', '/usr/bin/python3'];
  return names.find((name) => spawnSync(name, ['-c', 'import sklearn']).status === 0) ?? 'python3';
}

function ours(problem: Problem): Result[] {
  return Object.entries(waysTo(problem)).map(([solver, run]) => ({
    ...{ id: problem.id, solver, answer: run() },
    milliseconds: milliseconds(() => void run()),
  }));
}

/** max |theirs − exact| / max |exact| */
function errorOf(answer: Float64Array, exact: Float64Array): number {
  if (answer.length !== exact.length) return NaN;
  return (
    largestMagnitude(answer.map((value, k) => value - (exact[k] ?? NaN))) / largestMagnitude(exact)
  );
}

function print(problem: Problem, results: readonly Result[], exact: Float64Array): void {
  const { kind, data, lambdas } = problem;
  const proof =
    kind === 'cv' ? '' : `; exact to ${violationOf(problem, exact).toExponential(0)} of λ_max`;
  console.log(`\n${titles[kind]}, ${data.name}, ${lambdas.length} λ${proof}`);
  const own = results[0]?.milliseconds ?? NaN;
  for (const { solver, milliseconds: time, answer } of results) {
    const columns = [
      solver.padEnd(20),
      `${time.toPrecision(3).padStart(9)} ms`,
      `${(time / own).toFixed(2).padStart(8)} × ours`,
      `   error ${errorOf(answer, exact).toExponential(1)}`,
    ];
    console.log(`  ${columns.join('')}`);
  }
}

const all = problems();
writeProblems(all);
const results = [
  ...all.flatMap(ours),
  ...npmResults(),
  ...resultsOf('R with glmnet', 'Rscript', [join(here, 'glmnet.R'), folder]),
  ...resultsOf('Python with scikit-learn', python(), [join(here, 'scikit-learn.py'), folder]),
];
for (const problem of all) {
  const own = results.filter(({ id }) => id === problem.id);
  print(problem, own, exactAnswer(problem));
}
