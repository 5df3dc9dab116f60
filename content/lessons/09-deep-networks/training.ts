// The numbers of the prose that the network of the figure gives, trained while the page is built.
import { trainingInput } from '#components/widgets/norm-treadmill/training.ts';
import { firstTurn, scaledStart } from '#numerics/networks/rescaling.ts';
import { equilibrium, turnUnderAdamW } from '#numerics/networks/scale-reading.ts';
import { trainNetwork } from '#numerics/networks/train-network.ts';

type State = Parameters<typeof trainingInput>[0];

/** What the figure opens with: a test holds it to that. */
export const start: State = {
  ...{ learningRate: 0.1, weightDecay: 0.005, normalization: 'layer', optimizer: 'sgd' },
  ...{ multiply: 'no', moment: 3000, seed: 1 },
};

/** A run of the figure's network, with its settings but for `changes`. */
function trained(changes: Partial<State>, steps: number) {
  const input = { ...trainingInput({ ...start, ...changes }), steps };
  const run = trainNetwork(input);
  for (;;) {
    const next = run.next();
    if (next.done) return { input, ...next.value };
  }
}

/** Steps of a run before w is multiplied, and of the runs whose turns are measured: few, as a build waits. */
export const [before, length] = [1000, 5000];

/** After so many steps: the loss, and the turn of a step, as they are and with w times ten. */
function multiplied(normalization: State['normalization']) {
  const { input, w } = trained({ normalization }, before);
  const [at, scaled] = [scaledStart(input, 1, w), scaledStart(input, 10, w)];
  const turn = (from: typeof at) => firstTurn(from, input.learningRate);
  return { before: at.loss, after: scaled.loss, turnsLess: turn(at) / turn(scaled) };
}

/** Once each, since both take a while. */
export const withLayer = multiplied('layer');
export const without = multiplied('none');

/** The root mean square of the turn over the second half of a run. */
function turnOf(changes: Partial<State>): number {
  const late = trained(changes, length).notes.slice(100);
  return Math.sqrt(late.reduce((sum, { angle }) => sum + angle ** 2 / late.length, 0));
}

const all = [1, 2, 3].map((seed) => turnOf({ seed }));

/** The least and the largest of them. */
export const turns = { runs: all.length, least: Math.min(...all), largest: Math.max(...all) };

/** What is predicted for them. */
export const predictedTurn = equilibrium(start.learningRate, start.weightDecay, 1).angle;

/** By AdamW instead: its turn, what is predicted for it, and that as a share of what plain SGD turns. */
export const adamWTurn = (() => {
  const predicted = turnUnderAdamW(start.learningRate, start.weightDecay);
  return { measured: turnOf({ optimizer: 'adamw' }), predicted, share: predicted / predictedTurn };
})();
