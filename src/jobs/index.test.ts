import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isJobName, jobs, startJob, type JobName } from './index.ts';

const machinery = /^(?:index|job|messages|repeated|run-in-slices)\.ts$|\.browser\.ts$|\.test\.ts$/;

it('lists every job in the folder', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !machinery.test(file));
  expect(
    Object.keys(jobs)
      .map((name) => `${name}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

function behaves<Name extends JobName>(name: Name): void {
  const { sample } = jobs[name];
  const first = [...startJob(name, structuredClone(sample)).take(3)];

  it('takes its sample, and yields plain data in rising order', () => {
    const progress = first.map((one) => one.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(structuredClone(first)).toEqual(first);
  });

  it('goes on from a state that was sent as it would have gone on by itself', () => {
    const sent = structuredClone(first[1]);
    expect([...startJob(name, sample, sent?.state).take(1)]).toEqual(first.slice(2));
  });
}

for (const name of Object.keys(jobs).filter(isJobName)) describe(name, () => behaves(name));
