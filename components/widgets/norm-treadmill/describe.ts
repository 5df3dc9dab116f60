import { formatNumber } from '#expressions/format-number.ts';
import { FACTOR } from './controls.ts';
import type { TreadmillResult } from './model.ts';

const three = (value = NaN): string => formatNumber(value, 3);

/** Where the simulation ends or what the factor did to it; then what the network's loss says. */
export function describe(result: TreadmillResult): string {
  const { state, run, network } = result;
  const losses = `Network, untrained: loss ${three(network.at.loss)} at w, ${three(network.scaled.loss)} at ${FACTOR}w.`;
  if (state.multiply === 'no') return `${settled(result)} ${losses}`;
  const t = Math.round(state.moment);
  const [before, after] = [run.angles[t - 1], run.angles[t]];
  return `Simulated: at step ${t} w became ${FACTOR} times longer; its turn fell from ${three(before)} to ${three(after)} rad a step. ${losses}`;
}

function settled({ end, balance }: TreadmillResult): string {
  const turn = `turning ${three(end.angle)} rad a step`;
  return balance === null
    ? `Simulated: without decay ‖w‖ only grows, to ${three(end.norm)}, ${turn}.`
    : `Simulated: ‖w‖ ends at ${formatNumber(end.norm)} (balance: ${formatNumber(balance.norm)}), ${turn} (√(2ηλ) = ${three(balance.angle)}).`;
}
