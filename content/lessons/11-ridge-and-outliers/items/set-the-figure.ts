// Set in the figures: the λ that hides an outlier in the slope, and the price at which a shift pays.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { phones } from '#content/datasets/phones.ts';
import { pointsText } from '#widget-state/points.ts';
import { slopeOfMm } from '../values.ts';

const tolerance = 0.01;

export const setTheSlope = widgetStateItem({
  id: 'ridge-and-outliers/set-the-slope',
  version: 1,
  objectives: ['direction', 'sensitivity'],
  settles: [8],
  texts: {
    stem: String.raw`The Belgian calls again, with [[calls]] million for 1969. Set $\lambda$ so that the slope of ridge is that of MM, $[[slope]]$, to within 0.01. Then look at the level of both lines at the mean year.`,
    hints: [
      String.raw`Ridge divides the slope of least squares, $[[free]]$, by $1+\lambda/S$ with $S=\sum(x_i-\bar x)^2=[[square]]$.`,
      'By keys or by typing you can move λ in finer steps than by hand.',
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There ridge is still steeper than MM. Raise $\lambda$.`,
      high: String.raw`There ridge is flatter than MM. Lower $\lambda$.`,
      least: String.raw`Without a penalty the slope is that of least squares, $[[free]]$.`,
      square: String.raw`At $\lambda=S$ the slope is halved. It has to get smaller than that.`,
    },
    solution: String.raw`$\lambda=S\,(\hat\beta_{\text{LS}}/[[slope]]-1)=[[lambda]]$. The slopes agree, and ridge passes $[[ridgeLevel]]$ at the mean year, MM $[[mmLevel]]$: no $\lambda$ moves the level of ridge from the mean of the wrong and the right values.`,
  },
  defaults: { calls: 212 },
  draw: (random) => ({ calls: random.integer(15, 23) * 10 }),
  pose: ({ calls }) => {
    const values = phones.calls.map((value, i) => (phones.year[i] === 69 ? calls : value));
    const { slope, free, square, lambda, intercept, design } = slopeOfMm(values);
    const points = Array.from(phones.year, (x, i) => ({ x, y: values[i] ?? NaN }));
    const lambdaFor = (wanted: number): number => square * (free / wanted - 1);
    const middle = design.columnMeans[0] ?? NaN;
    return {
      slots: {
        ...{ calls, slope, free, square, lambda },
        ridgeLevel: design.targetMean,
        mmLevel: intercept + slope * middle,
      },
      question: {
        widget: 'outlier-ridge',
        held: { series: 'high', points: pointsText(points), row: 20 },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            from: lambdaFor(slope + tolerance),
            to: lambdaFor(slope - tolerance),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'least', from: 0, to: 1 },
              { name: 'square', from: 0.98 * square, to: 1.02 * square },
            ],
          },
        ],
      },
    };
  },
});

/** Half a step of the figure's slider and a little more, as a factor. */
const nearly = 10 ** 0.0105;

const around = (value: number) => ({ from: value / nearly, to: value * nearly });

export const setThePrice = widgetStateItem({
  id: 'ridge-and-outliers/set-the-price',
  version: 1,
  objectives: ['case-shift'],
  settles: [8],
  texts: {
    stem: String.raw`A shift costs $k|\gamma|$, and an observation has the residual $r=[[residual]]$. Set $k$ so that the best shift is $\gamma=[[shift]]$.`,
    hints: [String.raw`What is left of the residual after the best shift is no larger than $k$.`],
    labels: { k: String.raw`price $k$` },
    feedback: {
      low: 'There the observation is shifted further. Make shifts dearer.',
      high: 'There the observation is shifted less, or not at all. Make shifts cheaper.',
      shift: String.raw`$k$ is the residual that is *left*, not the shift.`,
      squared: String.raw`That would be right for the price $\tfrac k2\gamma^2$, where $\gamma=r/(1+k)$.`,
    },
    solution: String.raw`The best shift is the soft threshold of $r$ at $k$, $\gamma=r-k$. So $k=[[residual]]-[[shift]]=[[k]]$: that much is left of the residual, and of any larger one.`,
  },
  defaults: { residual: 6, shift: 4.5 },
  draw: (random) => {
    const residual = random.integer(10, 15) / 2;
    return { residual, shift: residual - random.pick([0.5, 1, 1.5, 2]) };
  },
  pose: ({ residual, shift }) => {
    const k = residual - shift;
    const squared = residual / shift - 1;
    const clear = (value: number): boolean => Math.abs(Math.log10(value / k)) > 0.05;
    return {
      slots: { residual, shift, k },
      question: {
        widget: 'case-shift',
        held: { price: 'l1', residual },
        start: { k: 10 },
        targets: [
          {
            name: 'k',
            ...around(k),
            answer: k,
            low: 'low',
            high: 'high',
            wrong: [
              ...(clear(squared) ? [{ name: 'squared', ...around(squared) }] : []),
              ...(clear(shift) ? [{ name: 'shift', ...around(shift) }] : []),
            ],
          },
        ],
      },
    };
  },
});
