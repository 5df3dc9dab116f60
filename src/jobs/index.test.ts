import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobs } from './index.ts';

const machinery = /^(?:index|job|messages|run-in-slices)\.ts$|\.browser\.ts$|\.test\.ts$/;

it('lists every job in the folder', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !machinery.test(file));
  expect(
    Object.keys(jobs)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

describe.each(Object.entries(jobs))('%s', (_, job) => {
  it('takes its sample, and yields plain data in rising order', () => {
    const input = structuredClone(job.sample);
    const first = [...job.run(input).take(3)];
    const progress = first.map((one) => one.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(structuredClone(first)).toEqual(first);
    expect(input).toEqual(job.sample);
  });

  it('goes on from a state that was sent as it would have gone on by itself', () => {
    const [first, second, third] = [...job.run(job.sample).take(3)];
    const sent = structuredClone(first);
    expect([...job.run(job.sample, sent?.state).take(2)]).toEqual([second, third]);
  });
});
