// Objective "signs": two coefficients of real data.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { prostateRidge } from '../prostate-ridge.ts';

/** The ridge coefficients of two features of the prostate data at powers of ten from 0.1 to 10 000. */
function twoPaths() {
  const { names, path } = prostateRidge();
  const powers = Array.from({ length: 101 }, (_, k) => (k - 20) / 20);
  const coefficient = (name: string) => (lambda: number) =>
    path.weights(lambda)[names.indexOf(name)] ?? NaN;
  return ['lcp', 'age'].map((name) =>
    powers.map((power) => [power, coefficient(name)(10 ** power)] as const),
  );
}

const changesSign = (points: readonly (readonly [number, number])[]): boolean =>
  points.some(([, height]) => height < 0) && points.some(([, height]) => height > 0);

export const twoRealPaths = numericItem({
  id: 'many-weights/two-real-paths',
  version: 1,
  objectives: ['signs'],
  settles: [2, 6],
  texts: {
    stem: 'Ridge on the prostate data (67 men, eight standardized features). The solid line is the coefficient of `lcp`, the dashed one that of `age`, over the power of ten of λ. How many of the two change their sign as λ grows?',
    labels: { count: 'number of coefficients that change their sign' },
    feedback: {
      none: String.raw`Follow the lines from left to right and watch the height 0. A penalty pulls the *vector* of weights toward zero; a single one may cross it.`,
      one: String.raw`One crosses 0 early, the other one late, just before all coefficients fade. Look again near 0.`,
    },
    solution: String.raw`Both. With little shrinkage they are negative, because other features that resemble them carry more than their share; as those are shrunk, these two become positive, and in the end all go to 0. A third one, the Gleason score, changes its sign too. The sign of a single ridge coefficient among correlated features says little.`,
  },
  defaults: {},
  pose: () => {
    const [lcp = [], age = []] = twoPaths();
    const count = [lcp, age].filter(changesSign).length;
    return {
      slots: {},
      figure: {
        label: 'Two ridge coefficients of the prostate data over the power of ten of λ.',
        xLabel: 'power of ten of λ',
        yLabel: 'coefficient',
        x: [-1, 4],
        y: [-0.3, 0.15],
        curves: [
          { label: 'lcp', pieces: [lcp] },
          { label: 'age', pieces: [age], dashed: true },
        ],
        lines: { x: { major: 1, minor: 0.25 }, y: { major: 0.1, minor: 0.02 } },
      },
      question: {
        blanks: [
          {
            name: 'count',
            answer: count,
            tolerance: { kind: 'exact' },
            wrong: [
              { name: 'none', value: 0, misconception: 'M15' },
              { name: 'one', value: 1 },
            ],
          },
        ],
      },
    };
  },
});
