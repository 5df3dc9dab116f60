// Objective "trace": a coefficient of real data, drawn against degrees of freedom.
import { plotReadingItem } from '#components/items/plot-reading/item-type.ts';
import { lambdaWhere, prostatePath } from '../values.ts';

export const profileOfProstate = plotReadingItem({
  id: 'singular-values/profile-of-prostate',
  version: 1,
  objectives: ['trace'],
  settles: [6],
  texts: {
    stem: String.raw`The ridge coefficient of $\texttt{lcp}$ in the prostate data (67 men, eight standardized features), drawn against the effective degrees of freedom without intercept: least squares is at the right end, $\lambda\to\infty$ at the left. A well-known table of these data, standardized a little differently, prints 0.000 for it. At how many degrees of freedom does it pass through zero? And how large is it at most, from there on to the left?`,
    labels: {
      zero: 'effective degrees of freedom at the zero',
      highest: 'largest coefficient to the left of the zero',
    },
    feedback: {
      'left-end': String.raw`At the left end all coefficients are zero, since $\lambda\to\infty$. The curve passes through zero once more.`,
      'where-highest': String.raw`That is *where* it is largest. How large it is stands on the other axis.`,
    },
    solution: String.raw`It passes through zero at $[[zero]]$ degrees of freedom ($\lambda=[[lambda]]$), and is at most $[[highest]]$ to the left of it. So a coefficient of ridge can be printed as 0.000 without anything holding it there: a little more or less shrinking, and it is positive or negative.`,
  },
  defaults: {},
  pose: () => {
    const { path, names } = prostatePath();
    const lcp = names.indexOf('lcp');
    const at = (df: number) => lambdaWhere((lambda) => path.effectiveDegreesOfFreedom(lambda), df);
    const coefficient = (lambda: number) => path.weights(lambda)[lcp] ?? NaN;
    const curve = Array.from({ length: 80 }, (_, k): readonly [number, number] => {
      const df = (k + 1) / 10;
      return [df, coefficient(df === 8 ? 0 : at(df))];
    });
    const lambda = lambdaWhere((strength) => -coefficient(strength), 0);
    const zero = path.effectiveDegreesOfFreedom(lambda);
    const highest = Math.max(...curve.map(([, height]) => height));
    const [whereHighest = NaN] = curve.find(([, height]) => height === highest) ?? [];
    return {
      slots: { zero, lambda, highest },
      question: {
        figure: {
          label: 'The coefficient of lcp against the effective degrees of freedom.',
          xLabel: 'effective degrees of freedom',
          yLabel: 'coefficient of lcp',
          x: [0, 8],
          y: [-0.3, 0.2],
          curves: [{ label: 'lcp', pieces: [[[0, 0], ...curve]] }],
          lines: { x: { major: 1, minor: 0.2 }, y: { major: 0.1, minor: 0.02 } },
        },
        readings: [
          {
            name: 'zero',
            axis: 'x',
            answer: zero,
            linesOff: 1,
            wrong: [{ name: 'left-end', value: 0 }],
          },
          {
            name: 'highest',
            axis: 'y',
            answer: highest,
            wrong: [{ name: 'where-highest', value: whereHighest }],
          },
        ],
      },
    };
  },
});

export const profileAtFive = plotReadingItem({
  id: 'singular-values/profile-at-five',
  version: 1,
  objectives: ['trace'],
  settles: [2],
  texts: {
    stem: String.raw`Two ridge coefficients of the prostate data, $\texttt{lcp}$ (solid) and $\texttt{age}$ (dashed), drawn against the effective degrees of freedom without intercept. Least squares is at the right end, with $[[p]]$ of them. How large are the two at 5? One of them is nearly zero.`,
    labels: {
      lcp: String.raw`coefficient of $\texttt{lcp}$ at 5 degrees of freedom`,
      age: String.raw`coefficient of $\texttt{age}$ at 5 degrees of freedom`,
    },
    feedback: {
      'least-squares': 'That is the least-squares coefficient, at the right end.',
      'same-share': String.raw`You took $5/[[p]]$ of the least-squares coefficient. The degrees of freedom are a sum over directions; a single coefficient may lose a larger share, a smaller one, or change its sign.`,
    },
    solution: String.raw`At 5 degrees of freedom ($\lambda=[[lambda]]$) the coefficient of $\texttt{lcp}$ is $[[lcp]]$ and that of $\texttt{age}$ is $[[age]]$. In least squares $\texttt{lcp}$ had by far the larger one, $[[lcpFree]]$ against $[[ageFree]]$: no common percentage leads from there to here.`,
  },
  defaults: {},
  pose: () => {
    const { path, names } = prostatePath();
    const p = names.length;
    const at = (df: number) => lambdaWhere((lambda) => path.effectiveDegreesOfFreedom(lambda), df);
    const coefficients = (name: string, lambda: number) =>
      path.weights(lambda)[names.indexOf(name)] ?? NaN;
    const curve = (name: string): (readonly [number, number])[] => [
      [0, 0],
      ...Array.from({ length: 10 * p }, (_, k): readonly [number, number] => {
        const df = (k + 1) / 10;
        return [df, coefficients(name, df === p ? 0 : at(df))];
      }),
    ];
    const lambda = at(5);
    const reading = (name: string) => ({
      name,
      axis: 'y' as const,
      answer: coefficients(name, lambda),
      wrong: [
        { name: 'least-squares', value: coefficients(name, 0) },
        { name: 'same-share', value: (coefficients(name, 0) * 5) / p, misconception: 'M16' },
      ],
    });
    return {
      slots: {
        ...{ p, lambda, lcp: coefficients('lcp', lambda), age: coefficients('age', lambda) },
        ...{ lcpFree: coefficients('lcp', 0), ageFree: coefficients('age', 0) },
      },
      question: {
        figure: {
          label: 'The coefficients of lcp and age against the effective degrees of freedom.',
          xLabel: 'effective degrees of freedom',
          yLabel: 'coefficient',
          x: [0, 8],
          y: [-0.3, 0.2],
          curves: [
            { label: 'lcp', pieces: [curve('lcp')] },
            { label: 'age', pieces: [curve('age')], dashed: true },
          ],
          lines: { x: { major: 1, minor: 0.2 }, y: { major: 0.1, minor: 0.02 } },
        },
        readings: [reading('lcp'), reading('age')],
      },
    };
  },
});
