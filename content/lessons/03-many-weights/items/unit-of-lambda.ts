// Objective "units": λ has a unit, and changes with it.
import { numericItem } from '#components/items/numeric/item-type.ts';

/** A unit, a finer one, and how many of the finer make one. */
const units = [
  { coarse: 'm', fine: 'cm', c: 100 },
  { coarse: 'cm', fine: 'mm', c: 10 },
  { coarse: 'kg', fine: 'g', c: 1000 },
  { coarse: 'h', fine: 'min', c: 60 },
] as const;

export const unitOfLambda = numericItem({
  id: 'many-weights/unit-of-lambda',
  version: 1,
  objectives: ['units'],
  settles: [2],
  texts: {
    stem: String.raw`One centered feature $x$ is measured in [[coarse]]. Ridge, $\tfrac12\lVert y-x\beta\rVert^2+\tfrac12\lambda\beta^2$, is fitted with $\lambda=[[lambda]]\ \text{[[coarse]]}^2$. Now $x$ is written down in [[fine]], and the predictions shall stay as they are. Which $\lambda$ does that take? Type the number with its new unit.`,
    hints: [
      String.raw`The minimum is at $\sum xy/(\sum x^2+\lambda)$. What can be added to $\sum x^2$?`,
      String.raw`$\sum x^2$ is now a larger number, in [[fine]]². By which factor has it grown?`,
    ],
    labels: { lambda: String.raw`$\lambda$, with its unit` },
    feedback: {
      unchanged: String.raw`The number stays only if the unit does. In [[fine]] the numbers $x$ are [[c]] times as large, so the same number would be a weaker penalty.`,
      once: String.raw`You multiplied by [[c]] once. $\lambda$ is added to $\sum x^2$, where the unit counts twice.`,
      'wrong-way': String.raw`The other way round: in a finer unit $\sum x^2$ is a larger number, and $\lambda$ has to keep up with it.`,
      'wrong-way-once': String.raw`The other way round, and squared: $\sum x^2$ has grown by [[c]]².`,
    },
    solution: String.raw`In $\sum x^2+\lambda$ both have the unit of $x^2$. One [[coarse]] is [[c]] [[fine]], so one [[coarse]]² is $[[c]]^2$ [[fine]]², and $\lambda=[[lambda]]\cdot[[c]]^2=[[answer]]$ [[fine]]². A strength without its unit says nothing: one more reason to standardize features, which makes $x$, and so $\lambda$, a pure number.`,
  },
  defaults: { which: 0, lambda: 4 },
  draw: (random) => ({
    which: random.integer(0, units.length - 1),
    lambda: random.pick([2, 3, 4, 5, 8]),
  }),
  pose: ({ which, lambda }) => {
    const { coarse, fine, c } = units[which] ?? units[0];
    const spellings = [`${fine}²`, `${fine}^2`, `${fine}2`, `${fine}**2`, `${fine}*${fine}`];
    return {
      slots: { coarse, fine, c, lambda, answer: lambda * c ** 2 },
      question: {
        blanks: [
          {
            name: 'lambda',
            answer: lambda * c ** 2,
            unit: { spellings, required: true },
            wrong: [
              { name: 'unchanged', value: lambda, misconception: 'M25' },
              { name: 'once', value: lambda * c },
              { name: 'wrong-way', value: lambda / c ** 2 },
              { name: 'wrong-way-once', value: lambda / c },
            ],
          },
        ],
      },
    };
  },
});
