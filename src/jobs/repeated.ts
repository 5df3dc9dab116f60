import type { Repetitions } from '#numerics/simulations/repetitions.ts';
import type { JobProgress } from './job.ts';

/** The states of a simulation, each with the share of its repetitions that is done. */
export function* repeated<State extends Repetitions<{ readonly repetitions: number }, unknown>>(
  simulation: Generator<State, State, void>,
): Generator<JobProgress<State>, State, void> {
  for (;;) {
    const { done, value: state } = simulation.next();
    if (done) return state;
    yield { progress: state.repetitions.length / state.settings.repetitions, state };
  }
}
