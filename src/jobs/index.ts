import { contaminationJob } from './contamination.ts';
import { decayGridJob } from './decay-grid.ts';
import { doubleDescentJob } from './double-descent.ts';
import type { Job, JobProgress } from './job.ts';
import { trainNetworkJob } from './train-network.ts';

const list = {
  contamination: contaminationJob,
  'decay-grid': decayGridJob,
  'double-descent': doubleDescentJob,
  'train-network': trainNetworkJob,
};

/** A name in the list of jobs. */
export type JobName = keyof typeof list;

/** Whether there is a job of this name. */
export const isJobName = (name: string): name is JobName => Object.hasOwn(list, name);

type Contracts = {
  [Name in JobName]: (typeof list)[Name] extends Job<infer Input, infer State, infer Result>
    ? { input: Input; state: State; result: Result }
    : never;
};
/** What the job of this name is given. */
export type InputOf<Name extends JobName> = Contracts[Name]['input'];
/** What it yields on the way, and can go on from. */
export type StateOf<Name extends JobName> = Contracts[Name]['state'];
/** What it returns. */
export type ResultOf<Name extends JobName> = Contracts[Name]['result'];

/** Every job by name. */
export const jobs: {
  readonly [Name in JobName]: Job<InputOf<Name>, StateOf<Name>, ResultOf<Name>>;
} = list;

/** Starts the job of this name; throws a RangeError, here or at the first step, for bad input. */
export const startJob = <Name extends JobName>(
  name: Name,
  input: InputOf<Name>,
  from?: StateOf<Name>,
): Generator<JobProgress<StateOf<Name>>, ResultOf<Name>, void> => jobs[name].run(input, from);
