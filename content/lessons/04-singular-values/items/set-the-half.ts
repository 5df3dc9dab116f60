// Objective "target", in the figure: the λ that halves the thinner of two directions.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { pointsText, type Point } from '#widget-state/points.ts';
import { squaresOfCloud } from '../values.ts';

/** Half a step of the figure's slider, and a little for rounding, as a factor. */
const halfStep = 10 ** 0.0105;

const around = (lambda: number) => ({ from: lambda / halfStep, to: lambda * halfStep });

const along = [-3.8, -2.9, -1.9, -1, 0, 1, 1.9, 2.9, 3.8];
const across = [-1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6];

interface Setting {
  /** Of the long direction, against the first feature. */
  readonly degrees: number;
  /** How far each point stands from the long axis, in their order along it. */
  readonly offsets: readonly number[];
}

/** Nine points in tenths, as the figure takes them. */
function cloudOf({ degrees, offsets }: Setting): readonly Point[] {
  const angle = (Math.PI * degrees) / 180;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const tenths = (value: number): number => Math.round(10 * value) / 10 + 0;
  return along.map((s, i) => {
    const t = offsets[i] ?? NaN;
    return { x: tenths(s * cosine - t * sine), y: tenths(s * sine + t * cosine) };
  });
}

export const setTheHalf = widgetStateItem({
  id: 'singular-values/set-the-half',
  version: 1,
  objectives: ['target', 'factors'],
  settles: [2],
  texts: {
    stem: String.raw`A cloud with the squared singular values [[widest]] and [[thinnest]]. By either slider, set the figure so that ridge keeps exactly half of the fit along the second direction.`,
    hints: [
      String.raw`A direction keeps $d^2/(d^2+\lambda)$. For which $\lambda$ is that one half?`,
      String.raw`The dashed circle then touches the ellipse at its narrow side.`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the second direction keeps more than half. Raise $\lambda$, or lower the degrees of freedom.`,
      high: String.raw`There the second direction keeps less than half. Lower $\lambda$, or raise the degrees of freedom.`,
      'not-squared': String.raw`That is $d_2$ itself. It is $d_2^2$ that $\lambda$ is compared with.`,
      widest: String.raw`There it is the first direction that keeps half.`,
      uniform: String.raw`At $\lambda=1$ the factor $1/(1+\lambda)$ is one half. That is the factor of a direction with $d^2=1$, and here there is none.`,
    },
    solution: String.raw`$d_2^2/(d_2^2+\lambda)$ is one half at $\lambda=d_2^2=[[thinnest]]$. The first direction still keeps [[kept]] there, so that [[df]] effective degrees of freedom are left.`,
  },
  defaults: { degrees: 40, offsets: [0.4, -1.2, 0, 1.6, -0.8, 0.8, -1.6, 1.2, -0.4] },
  draw: (random) => {
    const width = random.pick([0.8, 0.9, 1, 1.1, 1.2]);
    return {
      degrees: random.pick([-60, -50, -40, -30, 30, 40, 50, 60]),
      offsets: random.shuffle(across).map((offset) => width * offset),
    };
  },
  pose: (setting) => {
    const points = cloudOf(setting);
    const [widest, thinnest] = squaresOfCloud(points);
    const kept = widest / (widest + thinnest);
    return {
      slots: { widest, thinnest, kept, df: kept + 0.5 },
      question: {
        widget: 'shrink-bars',
        held: { data: 'cloud', points: pointsText(points) },
        start: { lambda: 0 },
        targets: [
          {
            name: 'lambda',
            ...around(thinnest),
            answer: thinnest,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'uniform', ...around(1), misconception: 'M16' },
              { name: 'not-squared', ...around(Math.sqrt(thinnest)) },
              { name: 'widest', ...around(widest) },
            ],
          },
        ],
      },
    };
  },
});
