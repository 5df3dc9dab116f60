// A run of the network in a worker: started, paused, resumed and given up.
import { runJob } from '#jobs/run-job.browser.ts';
import type { TrainingNote, TrainingState } from '#numerics/networks/train-network.ts';
import type { TrainingInput } from '#numerics/networks/training-input.ts';

/** How far a run is; at `none` the figure shows its simulation. */
export type Phase = 'none' | 'running' | 'paused' | 'finished' | 'diverged' | 'failed';

/** At most one run at a time; what an older one still says is not heard. */
export class NetworkRun {
  phase = $state<Phase>('none');
  notes = $state.raw<readonly TrainingNote[]>([]);
  problem = $state('');
  #input: TrainingInput | undefined;
  #reached: TrainingState | undefined;
  #stop = new AbortController();
  #ended = Promise.resolve();

  /** Goes on from where it was paused, or starts. */
  go(input: TrainingInput) {
    this.#input = input;
    this.#stop = new AbortController();
    this.phase = 'running';
    this.#ended = this.#run(input, this.#stop);
  }

  /** Stops at the last step that was reached. */
  pause(): Promise<void> {
    this.#stop.abort();
    return this.#ended;
  }

  /** Forgets the run. */
  clear() {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#input = undefined;
    this.#reached = undefined;
    this.notes = [];
    this.phase = 'none';
  }

  /** A run of anything else than `input` is no run of what is set now. */
  keepIf(input: TrainingInput) {
    const other = JSON.stringify(this.#input) !== JSON.stringify(input);
    if (this.#input !== undefined && other) this.clear();
  }

  /** The same run with what changes only its future, which `at` makes of the step it has reached. */
  async fork(at: (step: number) => TrainingInput): Promise<void> {
    const running = this.phase === 'running';
    await this.pause();
    if (this.phase !== 'paused' || this.#reached === undefined) return;
    const input = at(this.#reached.optimizer.step);
    if (running) this.go(input);
    else this.#input = input;
  }

  async #run(input: TrainingInput, own: AbortController): Promise<void> {
    const onProgress = ({ state }: { readonly state: TrainingState }) => {
      if (own !== this.#stop) return;
      this.#reached = state;
      this.notes = state.notes;
    };
    const from = this.#reached === undefined ? {} : { resumeFrom: this.#reached };
    try {
      const options = { signal: own.signal, onProgress, ...from };
      const { notes, diverged } = await runJob('train-network', input, options);
      if (own !== this.#stop) return;
      this.notes = notes;
      this.phase = diverged ? 'diverged' : 'finished';
    } catch (thrown) {
      if (own !== this.#stop) return;
      this.phase = own.signal.aborted ? 'paused' : 'failed';
      this.problem = thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
}
