// Node has no Worker, so this is the way without one; journeys/job.spec.ts shows the way with one.
import { expect, it } from 'vitest';
import { jobs, type StateOf } from './index.ts';
import { runJob } from './run-job.browser.ts';

const input = { ...jobs['train-network'].sample, steps: 800 };

it('without workers gives the same result, with progress on the way, to its end', async () => {
  const seen: number[] = [];
  const result = await runJob('train-network', input, {
    onProgress: ({ progress }) => seen.push(progress),
  });
  const run = jobs['train-network'].run(input);
  let next = run.next();
  while (!next.done) next = run.next();
  expect(result).toEqual(next.value);
  expect(seen.at(-1)).toBe(1);
});

it('stops when told, and goes on later to the same result', async () => {
  const stop = new AbortController();
  let reached: StateOf<'train-network'> | undefined;
  const stopped = runJob('train-network', input, {
    signal: stop.signal,
    onProgress: ({ state }) => {
      reached = state;
      stop.abort();
    },
  });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(reached?.optimizer.step).toBeLessThan(input.steps);
  const [resumed, whole] = await Promise.all([
    runJob('train-network', input, reached === undefined ? {} : { resumeFrom: reached }),
    runJob('train-network', input),
  ]);
  expect(resumed).toEqual(whole);
  await expect(runJob('train-network', input, { signal: stop.signal })).rejects.toThrow();
});

it('hands on the sentence of what a job refuses', async () => {
  await expect(runJob('train-network', { ...input, steps: 0 })).rejects.toThrow(
    new RangeError('steps is 0: give a whole number from 1.'),
  );
});
