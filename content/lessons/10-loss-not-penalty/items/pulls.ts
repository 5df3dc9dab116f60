// Objective "losses": the pull of a residual, read off a figure.
import { plotReadingItem } from '#components/items/plot-reading/item-type.ts';
import { huber } from '#numerics/losses/huber.ts';
import { tukey } from '#numerics/losses/tukey.ts';

const residuals = Array.from({ length: 161 }, (_, index) => (index - 80) / 10);

export const strongestPull = plotReadingItem({
  id: 'loss-not-penalty/strongest-pull',
  version: 1,
  objectives: ['losses'],
  texts: {
    stem: String.raw`The figure shows how hard a residual $r$ pulls on the fit, $\psi(r)$, under two losses. Read off the strongest pull under each. Which is Huber’s is for you to see.`,
    labels: {
      huber: 'strongest pull under Huber’s loss',
      tukey: 'strongest pull under Tukey’s bisquare',
    },
    feedback: {
      exchanged:
        'You exchanged the two. Huber’s pull stays at its largest value, the bisquare’s comes back to zero.',
      'along-r': String.raw`That is the residual at which it happens, on the other axis. The pull is the height.`,
    },
    solution: String.raw`Huber’s pull rises to $k=[[k]]$ and stays there. The bisquare’s rises to $[[peak]]$ and returns to zero at $c=[[c]]$, from where on a point counts for nothing. Squared error would be the straight line $\psi(r)=r$, without a ceiling.`,
  },
  defaults: { k: 2, c: 5 },
  draw: (random) => ({ k: random.integer(5, 14) / 5, c: random.integer(8, 14) / 2 }),
  pose: ({ k, c }) => {
    const peak = tukey(c).slope(c / Math.sqrt(5));
    const pullOf = (slope: (r: number) => number) =>
      residuals.map((r): [number, number] => [r, slope(r)]);
    return {
      slots: { k, c, peak },
      question: {
        figure: {
          label: 'The pull of a residual on the fit under two losses.',
          xLabel: 'residual r',
          yLabel: 'pull ψ(r)',
          x: [-8, 8],
          y: [-4, 4],
          curves: [
            { label: 'the first loss', pieces: [pullOf(tukey(c).slope)] },
            { label: 'the second loss', pieces: [pullOf(huber(k).slope)], dashed: true },
          ],
          lines: { x: { major: 2, minor: 0.5 }, y: { major: 1, minor: 0.2 } },
        },
        readings: [
          { name: 'huber', axis: 'y', answer: k, wrong: [{ name: 'exchanged', value: peak }] },
          {
            name: 'tukey',
            axis: 'y',
            answer: peak,
            wrong: [
              { name: 'exchanged', value: k },
              { name: 'along-r', value: c / Math.sqrt(5) },
            ],
          },
        ],
      },
    };
  },
});
