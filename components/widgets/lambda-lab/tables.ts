// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { lambdas } from './grid.ts';
import type { LambdaLabResult } from './model.ts';

const three = (value = NaN): string => formatNumber(value, 3);

/** Three strengths for each power of ten, as far as the grid goes. */
export function curvesTable({ choice, curves, degreesOfFreedom }: LambdaLabResult): Table {
  const places = [...choice.means.keys()].filter((k) => k % 5 === 0);
  const { training, loo, gcv, test } = curves;
  return {
    caption: 'The errors at each λ',
    columns: [
      ...['λ', 'degrees of freedom', 'K folds', 'its standard error', 'leave-one-out'],
      ...['generalized', 'training', 'test'],
    ],
    rows: places.map((k) => [
      three(lambdas[k]),
      three(degreesOfFreedom(lambdas[k] ?? NaN)),
      ...[choice.means, choice.standardErrors, loo, gcv, training, test].map((of) => three(of[k])),
    ]),
  };
}

export function choicesTable(result: LambdaLabResult): Table {
  const { choice, minima, errors, degreesOfFreedom } = result;
  const row = (name: string, lambda: number) => [
    name,
    three(lambda),
    three(degreesOfFreedom(lambda)),
    three(errors.test(lambda)),
  ];
  return {
    caption: 'What each would choose',
    columns: ['by', 'λ', 'degrees of freedom', 'test error there'],
    rows: [
      row('K folds, minimum', choice.minimum.lambda),
      row('K folds, one standard error', choice.oneStandardError.lambda),
      row('leave-one-out', minima.loo),
      row('generalized cross-validation', minima.gcv),
      row('test error (usually unknown)', minima.test),
      row('the λ that is set', result.lambda),
    ],
  };
}

export function divisionsTable({ divisions }: LambdaLabResult): Table {
  const places = lambdas.flatMap((lambda, k) => {
    const [minimum, rule] = [divisions.minimum.counts[k] ?? 0, divisions.rule.counts[k] ?? 0];
    return minimum + rule > 0 ? [[three(lambda), minimum, rule]] : [];
  });
  return {
    caption: `How often each λ was chosen by ${divisions.total} divisions`,
    columns: ['λ', 'minimum', 'one standard error'],
    rows: places,
  };
}
