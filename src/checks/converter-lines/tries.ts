// Every kind of lines that the converter writes for a call, with the numbers that they have to find.
import { createHash } from 'node:crypto';
import { diabetes } from '#content/datasets/diabetes.ts';
import { calls, type Call } from '#convert/calls.ts';
import { codeFor } from '#convert/code.ts';
import { contextOf, sourceNumbers } from '#convert/convert.ts';
import type { CodeLines } from '#convert/lines.ts';
import { familyOf, initialState, type ConverterState } from '#convert/state.ts';
import { sampleOf } from '#convert/verify.ts';
import { targetScaleOf } from '#numerics/conventions/context.ts';
import type { Matrix } from '#numerics/problem.ts';
import { ourWeights } from './our-weights.ts';
import { programFor } from './program.ts';

export const sample = sampleOf(diabetes.X, diabetes.y);

/** The lines of a call at one setting, and how they are put to the test. */
export interface Try extends CodeLines {
  readonly id: string;
  /** What is set, for the report. */
  readonly title: string;
  /** The whole program; it prints the weights of columns of standard deviation 1. */
  readonly program: string;
  /** Solvers that stop early are let off with more. */
  readonly within: number;
  /** From what was printed, as HuberRegressor fits its scale, too. */
  wanted(printed: readonly number[]): readonly number[];
}

const within: Readonly<Record<string, number>> = {
  'sgd-regressor': 0.01,
  'statsmodels-glm': 1e-3,
  'huber-regressor': 1e-3,
  'mlp-regressor': 0.05,
};

const losses = [
  'mean-squared',
  'half-mean-squared',
  'summed-squared',
  'mean-log',
  'summed-log',
] as const;
const rates = {
  'mean-squared': 0.1,
  'half-mean-squared': 0.2,
  'summed-squared': 2e-4,
  'mean-log': 0.5,
  'summed-log': 5e-3,
};

const rateFor = (id: string, loss: ConverterState['loss']): number =>
  id === 'torch-sgd' ? rates[loss] : 0.05;

const rows = sample.y.length;

/** What is typed where the lines of a call look different: a share of L1, batches smaller than the data. */
function typedFor({ id, convention }: Call): Readonly<Record<string, string>>[] {
  const share = Object.keys(convention.parameters)[1];
  if (share !== undefined) return [{}, { [`${id}.${share}`]: '0.25' }];
  return id === 'mlp-regressor' ? [{}, { batch: '34' }] : [{}];
}

/** The settings at which the lines of a call look different. */
function settingsOf(call: Call): ConverterState[] {
  const { id, convention } = call;
  const trained = convention.kind === 'penalty' && convention.dataTerm === 'any';
  const reductions = trained ? losses : (['mean-squared'] as const);
  const columns = trained
    ? (['standardized'] as const)
    : (['standardized', 'as-they-are'] as const);
  const fields = (loss: ConverterState['loss']) => ({
    ...{ lr: String(rateFor(id, loss)), n: String(rows), batch: String(rows) },
  });
  return reductions.flatMap((loss) =>
    columns.flatMap((each) =>
      typedFor(call).map((typed) => ({
        ...{ ...initialState, from: id, loss, columns: each },
        typed: { ...fields(loss), ...typed },
      })),
    ),
  );
}

function tryOf(call: Call, state: ConverterState): Try[] {
  const numbers = sourceNumbers(state);
  const context = { ...contextOf(state), targetScale: targetScaleOf(sample.y) };
  const code = numbers && codeFor(call, numbers, { context, columns: state.columns });
  const program = code && programFor(call.id, code, state);
  if (!numbers || !code || program === undefined) return [];
  const kind = familyOf(state) === 'log-loss' ? 'log-loss' : 'squared-error';
  const title = [state.loss, state.columns, JSON.stringify(numbers), state.typed['batch']].join(
    ', ',
  );
  return [
    {
      ...code,
      ...{ id: call.id, title, program, within: within[call.id] ?? 1e-4 },
      wanted: (printed) => ourWeights({ call, numbers, context, sample, kind }, printed),
    },
  ];
}

export const tries: readonly Try[] = calls.flatMap((call) =>
  settingsOf(call).flatMap((state) => tryOf(call, state)),
);

/** Of all lines of a call. */
export const fingerprintOf = (id: string): string =>
  createHash('sha256')
    .update(
      tries
        .filter((one) => one.id === id)
        .map(({ lines }) => lines)
        .join('\n\n'),
    )
    .digest('hex')
    .slice(0, 12);

const csv = ({ rows, columns, data }: Matrix): string =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => data[i + rows * j]).join(','),
  ).join('\n');

/** The files that the programs read, by name. */
export const feeds = {
  raw: csv(diabetes.X),
  standardized: csv(sample.X),
  y: diabetes.y.join('\n'),
  labels: sample.labels.join('\n'),
};
