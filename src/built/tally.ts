/** How many texts have each character. */
export class Tally {
  readonly #counts = new Map<string, number>();
  #texts = 0;

  add(text: Iterable<string>): void {
    this.#texts += 1;
    for (const one of new Set(text)) this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
  }

  /** The characters that at least a `share` of the texts have. */
  common(share: number): string {
    const enough = [...this.#counts].filter(([, count]) => count >= share * this.#texts);
    return enough.map(([one]) => one).join('');
  }

  get all(): string {
    return this.common(0);
  }
}
