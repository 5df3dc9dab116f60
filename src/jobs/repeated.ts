import type { JobProgress } from './job.ts';

/** What a simulation that draws again and again has drawn so far, of how many. */
export interface Repetitions {
  readonly settings: { readonly repetitions: number };
  readonly repetitions: readonly unknown[];
}

/** The states of a simulation, each with the share of its repetitions that is done. */
export function* repeated<State extends Repetitions>(
  simulation: Generator<State, State, void>,
): Generator<JobProgress<State>, State, void> {
  for (;;) {
    const { done, value: state } = simulation.next();
    if (done) return state;
    yield { progress: state.repetitions.length / state.settings.repetitions, state };
  }
}
