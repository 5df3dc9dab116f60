/** Those who want to know of a kind of change. */
export class Signal {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` at every change; returns what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
