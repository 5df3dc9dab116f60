// How long a computation keeps the processor. Not the wall: other work on the machine is no cost of it.

/** Milliseconds of processor time of one call: the median of five batches, after one to warm up. */
export function milliseconds(run: () => void): number {
  run();
  const first = batch(run, 1);
  if (first > 2000) return first;
  const calls = Math.max(1, Math.round(200 / Math.max(first, 0.01)));
  batch(run, calls);
  const times = Array.from({ length: 5 }, () => batch(run, calls)).sort((a, b) => a - b);
  return times[2] ?? NaN;
}

function batch(run: () => void, calls: number): number {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}
