// Set in the figure: where squared bias and variance are equal, and the λ of a believed width.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { balanceOf, gainOf } from '../figure-settings.ts';
import { lambdaOfPrior } from '../values.ts';

const around = (lambda: number, factor: number) => ({ from: lambda / factor, to: lambda * factor });

export const setTheBalance = widgetStateItem({
  id: 'bias-and-variance/set-the-balance',
  version: 1,
  objectives: ['one-weight'],
  texts: {
    stem: String.raw`With noise of $\sigma=[[sigma]]$ and $n=[[n]]$ observations in each data set, set $\lambda$ so that squared bias and variance are equal, to 5 %.`,
    hints: [
      String.raw`The numbers of both stand above the figure; their curves cross where they are equal.`,
      String.raw`By keys or by typing you can move $\lambda$ in finer steps than by hand.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      best: String.raw`That is where their *sum* is smallest. Where two curves cross, the sum of both need not be smallest; here they cross elsewhere.`,
      low: String.raw`There the variance is still the larger one. A stronger penalty lowers it and raises the squared bias.`,
      high: String.raw`There the squared bias is the larger one already. Go back.`,
    },
    solution: String.raw`They are equal at $\lambda=[[balance]]$. Their sum is smallest at another place, $\lambda=[[best]]$: there the one curve rises as fast as the other falls. That has nothing to do with where they cross.`,
  },
  defaults: { sigma: 1, n: 20 },
  draw: (random) => ({
    sigma: random.pick([0.7, 0.8, 1, 1.2, 1.5]),
    n: random.pick([10, 15, 20, 30]),
  }),
  pose: (noise) => {
    const [balance, { best }] = [balanceOf(noise), gainOf(noise)];
    const right = { from: balanceOf(noise, 0.95), to: balanceOf(noise, 1.05) };
    const least = around(best, 1.04);
    const apart = least.to < right.from || least.from > right.to;
    return {
      slots: { ...noise, balance, best },
      question: {
        widget: 'bias-variance',
        held: { ...noise },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            ...right,
            answer: balance,
            low: 'low',
            high: 'high',
            wrong: apart ? [{ name: 'best', ...least }] : [],
          },
        ],
      },
    };
  },
});

export const setThePrior = widgetStateItem({
  id: 'bias-and-variance/set-the-prior',
  version: 1,
  objectives: ['prior'],
  texts: {
    stem: String.raw`The noise has $\sigma=[[sigma]]$, and before the data you hold each weight to be normal around 0 with standard deviation $\tau=[[tau]]$. Set $\lambda$ so that each fit in the figure is the most probable one.`,
    hints: [
      String.raw`The lower row of numbers under the right drawing is the width $\tau$. “More settings” has a slider for it.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      deviations: String.raw`That is $\sigma/\tau$. It is the ratio of the variances, $\sigma^2/\tau^2$.`,
      inverse: String.raw`The other way round: a *narrow* belief, with small $\tau$, shrinks more.`,
      'precision-only': String.raw`That is $1/\tau^2$. The noise counts, too: the more of it, the less the data say.`,
      low: String.raw`There the fits belong to a wider belief. A narrower one needs a stronger penalty.`,
      high: String.raw`There the fits belong to a narrower belief. A wider one needs a weaker penalty.`,
    },
    solution: String.raw`$\lambda=\sigma^2/\tau^2=[[sigma]]^2/[[tau]]^2=[[lambda]]$. That is the best $\lambda$ on average over true weights that are drawn from this belief. For the weights of this figure the best one is another, $[[best]]$; but who knows them needs no fit.`,
  },
  defaults: { sigma: 1.5, tau: 0.5 },
  draw: (random) => ({
    sigma: random.pick([0.6, 0.8, 1.2, 1.5]),
    tau: random.pick([0.2, 0.3, 0.4, 0.5]),
  }),
  pose: ({ sigma, tau }) => {
    const lambda = lambdaOfPrior(sigma ** 2, tau ** 2);
    const n = 12;
    const step = 1.012;
    return {
      slots: { sigma, tau, lambda, best: gainOf({ sigma, n }).best },
      question: {
        widget: 'bias-variance',
        held: { sigma, n },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            ...around(lambda, step),
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'deviations', ...around(sigma / tau, step) },
              { name: 'inverse', ...around(1 / lambda, step) },
              { name: 'precision-only', ...around(1 / tau ** 2, step) },
            ],
          },
        ],
      },
    };
  },
});
