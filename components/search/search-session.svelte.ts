import type { Found } from './engine.browser.ts';
import type { Hit } from './hit.ts';
import { index } from './site-index.browser.ts';

type Phase = 'idle' | 'searching' | 'done' | 'failed';

/** What was asked last, and what came of it. An answer that comes too late is dropped. */
export class SearchSession {
  phase: Phase = $state('idle');
  /** The query that `hits` answer. */
  answered = $state('');
  hits: readonly Hit[] = $state.raw([]);
  total = $state(0);
  meant: readonly string[] = $state.raw([]);
  readonly #step: number;
  #asked = 0;
  #found: Found | undefined;

  /** Shows `step` results at first, and as many more each time. */
  constructor(step: number) {
    this.#step = step;
  }

  async ask(query: string): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    if (query.trim() === '') return this.#clear();
    this.phase = 'searching';
    try {
      const found = await index.search(query);
      const hits = await found.first(this.#step);
      const meant = found.total === 0 ? await index.suggestions(query) : [];
      if (own !== this.#asked) return;
      this.#found = found;
      [this.hits, this.meant, this.total] = [hits, meant, found.total];
      [this.answered, this.phase] = [query.trim(), 'done'];
    } catch {
      if (own === this.#asked) this.phase = 'failed';
    }
  }

  async more(): Promise<void> {
    const own = this.#asked;
    try {
      const hits = (await this.#found?.first(this.hits.length + this.#step)) ?? [];
      if (own === this.#asked) this.hits = hits;
    } catch {
      if (own === this.#asked) this.phase = 'failed';
    }
  }

  #clear(): void {
    [this.hits, this.meant, this.total] = [[], [], 0];
    [this.answered, this.phase] = ['', 'idle'];
  }
}
