// Objective "signs", in the figure: where one weight of real data passes through zero.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { prostateCrossing, signChanges } from '../prostate-ridge.ts';

/** Half a step of the figure's slider, as a factor: the nearest setting is the one that is meant. */
const halfStep = 10 ** 0.01;

const around = (lambda: number) => ({ from: lambda / halfStep, to: lambda * halfStep });

export const setAPathToZero = widgetStateItem({
  id: 'many-weights/set-a-path-to-zero',
  version: 1,
  objectives: ['signs'],
  settles: [6],
  texts: {
    stem: String.raw`The figure shows the eight ridge weights of the prostate data, on standardized columns. Set λ so that the weight of $\texttt{[[feature]]}$ is zero while the others are not, as nearly as the slider allows.`,
    hints: [
      String.raw`A weight is zero where its curve crosses the line at height 0; each crossing has a circle. Point at the name of a feature to light its curve.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      'nothing-penalized': String.raw`At so small a $\lambda$ hardly anything is penalized: those are the weights of least squares, and none of them is zero.`,
      another: String.raw`There another weight is zero. Point at $\texttt{[[feature]]}$ in the list to light its curve.`,
      'all-small': String.raw`So far to the right all weights are close to zero, and none of them is zero: that is the fading of the whole vector. The curve of $\texttt{[[feature]]}$ crosses 0 once before.`,
      low: String.raw`There the weight of $\texttt{[[feature]]}$ still has the sign that it has in least squares. Go on to the right, to where its curve crosses 0.`,
      high: String.raw`There the weight of $\texttt{[[feature]]}$ has changed its sign already. Go back to where its curve crosses 0.`,
    },
    solution: String.raw`The curve of $\texttt{[[feature]]}$ crosses 0 at $\lambda=[[lambda]]$. There its ridge weight is exactly zero, and on both sides of it it is not: a zero that is passed, not held. Features that resemble it carried more than their share in least squares; as the vector is shrunk, they hand some of it over.`,
  },
  defaults: { feature: 'lcp' },
  draw: (random) => ({ feature: random.pick(['lcp', 'age', 'gleason']) }),
  pose: ({ feature }) => {
    const lambda = prostateCrossing(feature);
    const others = signChanges().filter((change) => change.feature !== feature);
    return {
      slots: { feature, lambda },
      question: {
        widget: 'path-explorer',
        held: { data: 'prostate', method: 'ridge', standardized: 'yes' },
        start: { lambda: 0, axis: 'lambda' },
        targets: [
          {
            name: 'lambda',
            ...around(lambda),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'nothing-penalized', from: 0, to: 0.1, misconception: 'M02' },
              ...others.map((other) => ({ name: 'another', ...around(other.lambda) })),
              { name: 'all-small', from: 1e3, to: 1e8 },
            ],
          },
        ],
      },
    };
  },
});
