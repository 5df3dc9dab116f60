// Runs the lines of R and Python that stand under the figures, for every sample of every widget, and
// compares what they print with what the figure says. Says what it did not find.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { sampleStates } from '#widget-state/state-changes.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

const folder = 'reports/code-lines';
const datasets = `${resolve('content/datasets')}/`;
/** Of the largest number printed: what solvers that iterate may leave. */
const tolerance = 1e-5;

const languages = {
  r: {
    programs: ['Rscript'],
    asks: 'library(glmnet); library(MASS)',
    flag: '-e',
    ending: 'R',
    before: 'options(digits = 15, width = 10000)\n',
  },
  python: {
    // The system's own has the packages of the distribution, where another one comes first.
    programs: ['python3', '/usr/bin/python3'],
    asks: 'import numpy, scipy, sklearn, statsmodels',
    flag: '-c',
    ending: 'py',
    // Under another name, so that lines that forget their import fail.
    before: 'import numpy as _numpy\n_numpy.set_printoptions(precision=15, linewidth=10000)\n',
  },
} as const;

/** The numbers in what a program prints; not the [1] of R, nor the 1 of a name like s1. */
const numbersIn = (printed: string): number[] =>
  [
    ...printed
      .replace(/\[\d+\](?=\s)/g, ' ')
      .matchAll(/(?<![\w.])-?\d+\.?\d*(?:e[-+]?\d+)?(?![\w.])/gi),
  ].map(([text]) => Number(text));

const differ = (found: readonly number[], wanted: readonly number[]): boolean => {
  const size = Math.max(1e-12, ...wanted.map(Math.abs));
  const close = wanted.every((value, i) => Math.abs(value - (found[i] ?? NaN)) <= tolerance * size);
  return found.length !== wanted.length || !close;
};

type Language = keyof typeof languages;

/** The first program that has what the lines need, or undefined. */
function programOf(language: Language): string | undefined {
  const { programs, flag, asks } = languages[language];
  return programs.find((program) => spawnSync(program, [flag, asks]).status === 0);
}

/** A sentence where the lines do not print what they should. */
function trouble(
  [name, language, program]: readonly [string, Language, string],
  lines: string,
  wanted: readonly number[],
) {
  const { ending, before } = languages[language];
  const file = `${folder}/${name}.${ending}`;
  writeFileSync(file, before + lines.replaceAll('{datasets}', datasets) + '\n');
  const { status, stdout, stderr } = spawnSync(program, [file], { encoding: 'utf8' });
  if (status !== 0) return `${file} fails: ${stderr.trim().split('\n').at(-1)}`;
  const found = numbersIn(stdout);
  return differ(found, wanted) ? `${file} prints ${found}; the figure says ${wanted}` : undefined;
}

/** Every model, by the build's own way of finding them. */
async function widgets(): Promise<readonly WidgetModel[]> {
  const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
  const { widgetModels } = await server.ssrLoadModule('/components/widgets/models.ts');
  await server.close();
  return widgetModels;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const only = process.argv[2];
const models = (await widgets()).filter(({ name }) => only === undefined || name === only);
let wrong = 0;
for (const language of ['r', 'python'] as const) {
  const program = programOf(language);
  if (program === undefined) {
    const { programs, asks } = languages[language];
    console.log(`not found: ${programs[0]} with ${asks}; its lines were not run`);
    continue;
  }
  for (const model of models) {
    for (const [sample, state] of sampleStates(model)) {
      const code = model.code?.(state);
      if (code === undefined) continue;
      const name = `${model.name}-${sample.replaceAll(/\W+/g, '-')}`;
      const sentence = trouble([name, language, program], code[language], code.prints);
      if (sentence !== undefined) wrong += 1;
      console.log(sentence ?? `ok   ${name}.${languages[language].ending}`);
    }
  }
}
process.exitCode = wrong === 0 ? 0 : 1;
