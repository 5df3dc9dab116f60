// Set in the figure: the best λ.
import { widgetStateItem } from '#components/items/widget-state/item-type.ts';
import { settingsFor } from '#components/widgets/p-vs-n/worlds.ts';
import { problemFor } from '#numerics/simulations/double-descent-settings.ts';

/** Half a step of the slider of λ, and a little more. */
const nearly = 10 ** 0.1255;

export const setTheBest = widgetStateItem({
  id: 'beyond-the-classical/set-the-best',
  version: 1,
  objectives: ['best-lambda', 'double-descent'],
  texts: {
    stem: String.raw`The response depends on just the $p=[[p]]$ features that are fitted; all matter alike, and $r^2=[[signal]]$. The noise has the variance $\sigma^2=[[noise]]$. Set the one $\lambda$ to the best, or as near to it as the slider comes.`,
    hints: [
      String.raw`The best $\lambda$ is the variance of the noise over the mean square of a single weight. What is that mean square?`,
    ],
    labels: { lambda: String.raw`strength $\lambda$` },
    feedback: {
      low: String.raw`There the risk still falls as $\lambda$ grows. Raise it.`,
      high: String.raw`There the risk already rises as $\lambda$ grows. Lower it.`,
      free: String.raw`Without a penalty the fit is ridgeless. With noise that is never the best here.`,
      whole: String.raw`You divided $\sigma^2$ by the whole signal. A single weight has the mean square $r^2/p$.`,
    },
    solution: String.raw`$\lambda^*=\sigma^2p/r^2=[[noise]]\cdot[[p]]/[[signal]]=[[lambda]]$. The dashed line stands there, and the risk over $\lambda$ is flat around it: half or twice as much costs little.`,
  },
  defaults: { p: 40 },
  draw: (random) => ({ p: random.pick([20, 60, 100, 200, 400]) }),
  pose: ({ p }) => {
    const settings = settingsFor('own', 1, 1);
    const { signal, noiseVariance: noise } = settings;
    const { bestLambda: lambda } = problemFor(settings, p);
    return {
      slots: { p, signal, noise, lambda },
      question: {
        widget: 'p-vs-n',
        held: { p, world: 'own', strength: 'fixed', beside: 'lambda' },
        start: { lambda: 1000 },
        targets: [
          {
            name: 'lambda',
            from: lambda / nearly,
            to: lambda * nearly,
            answer: lambda,
            low: 'low',
            high: 'high',
            wrong: [
              { name: 'free', from: 0, to: 0.05 },
              {
                name: 'whole',
                from: noise / signal / nearly,
                to: (noise / signal) * nearly,
              },
            ],
          },
        ],
      },
    };
  },
});
