// Objective "trace", in the figure: where weights of nearly repeated features change their signs.
import { longley } from '#content/datasets/longley.ts';
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { once } from '#numerics/once.ts';
import { ridgeSignChanges } from '#numerics/paths/ridge-sign-changes.ts';

/** Half a step of the figure's slider, as a factor: the nearest setting is the one that is meant. */
const halfStep = 10 ** 0.01;

const around = (lambda: number) => ({ from: lambda / halfStep, to: lambda * halfStep });

/** Features whose weight changes its sign once, as the figure calls them. */
const called: Readonly<Record<string, string>> = {
  GNP: 'GNP',
  Population: 'people',
  'Armed.Forces': 'army',
};

const signChanges = once(() => {
  const { X, y, names } = longley;
  return ridgeSignChanges(X, y).map(({ column, lambda }) => ({
    feature: names[column] ?? '',
    lambda,
  }));
});

export const setTheTrace = widgetStateItem({
  id: 'singular-values/set-the-trace',
  version: 1,
  objectives: ['trace'],
  settles: [6],
  texts: {
    stem: String.raw`Longley's six features nearly repeat one another. In least squares the weight of **[[name]]** is negative. Set $\lambda$ to where it turns positive, as nearly as the slider allows.`,
    hints: [
      String.raw`A weight changes its sign where its curve crosses the line at height 0; each crossing has a circle. Point at the name of a feature to light its curve.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      another: String.raw`There the weight of another feature changes its sign. Point at [[name]] in the list to light its curve.`,
      'all-small': String.raw`So far to the right all weights are nearly zero. The curve of [[name]] crosses 0 before.`,
      low: String.raw`There the weight of [[name]] is still negative. A stronger penalty turns it.`,
      high: String.raw`There the weight of [[name]] is positive already, or fading. Go back to where its curve crosses 0.`,
    },
    solution: String.raw`The curve of [[name]] crosses 0 at $\lambda=[[lambda]]$. The negative weight of least squares belongs to a direction in which the standardized data hardly vary: there the responses say little, and a small $\lambda$ takes that part away. What remains of the weight is due to directions in which the data vary more.`,
  },
  defaults: { feature: 'GNP' },
  draw: (random) => ({ feature: random.pick(['GNP', 'Population', 'Armed.Forces']) }),
  pose: ({ feature }) => {
    const lambda = signChanges().find((change) => change.feature === feature)?.lambda ?? NaN;
    // One that is too near to be told apart on the slider is no wrong answer of its own.
    const others = signChanges().filter(
      (change) => Math.abs(Math.log10(change.lambda / lambda)) > 0.05 && change.feature !== feature,
    );
    return {
      slots: { name: called[feature] ?? feature, lambda },
      question: {
        widget: 'path-explorer',
        held: { data: 'longley', method: 'ridge', standardized: 'yes' },
        start: { lambda: 0, axis: 'lambda' },
        targets: [
          {
            name: 'lambda',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              ...apart(others.map((other) => around(other.lambda))).map((interval) => ({
                name: 'another',
                ...interval,
              })),
              { name: 'all-small', from: 200, to: 1e8 },
            ],
          },
        ],
      },
    };
  },
});

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Ascending intervals without those that begin inside the one before. */
const apart = (intervals: readonly Interval[]): Interval[] =>
  intervals.filter(({ from }, k) => from > (intervals[k - 1]?.to ?? -Infinity));
