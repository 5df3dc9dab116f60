// Keeps files of one version: what readers visit, and the rest of the site where it is wanted.
import type { KeptList } from '../kept-list.ts';
import type { Doing, Told } from '../messages.ts';
import { fetchFile, type Fetch } from './fetch-file.ts';
import { fill } from './fill.ts';
import type { Shelf } from './shelf.ts';

export interface KeeperOptions {
  readonly base: string;
  readonly list: KeptList;
  readonly shelf: Shelf;
  readonly fetched: Fetch;
  readonly tell: (told: Told) => void;
}

/** One round at a time, so that nothing is fetched twice. */
export class Keeper {
  readonly #options: KeeperOptions;
  #round: Promise<Doing> = Promise.resolve('waiting');
  #doing: Doing = 'waiting';
  #missing = 0;
  #resting = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** Keeps the files of `first` that are listed, and if `whole` the others after them. */
  keep(first: readonly string[], whole: boolean): Promise<Doing> {
    return (this.#round = this.#round.then(() => this.#keepMissing(first, whole)));
  }

  /** Keeps what `before` kept: all of this version where that was all of it. */
  async succeed(before: KeptList): Promise<Doing> {
    const { list, shelf } = this.#options;
    const missing = new Set(await shelf.missing(before.files));
    const kept = Object.keys(list.files).filter(
      (file) => file in before.files && !missing.has(file),
    );
    return this.keep(kept, missing.size === 0);
  }

  /** Fetches nothing more. */
  rest(): void {
    this.#resting = true;
  }

  /** Tells how far it is. */
  async tell(): Promise<void> {
    if (this.#doing !== 'keeping') {
      this.#missing = (await this.#options.shelf.missing(this.#options.list.files)).length;
      if (this.#missing === 0) this.#doing = 'ready';
    }
    this.#say(this.#doing);
  }

  async #keepMissing(first: readonly string[], whole: boolean): Promise<Doing> {
    const { list, shelf } = this.#options;
    const missing = new Set(await shelf.missing(list.files));
    const wanted = [...new Set([...first, ...(whole ? missing : [])])].filter((file) =>
      missing.has(file),
    );
    this.#missing = missing.size;
    if (wanted.length > 0) this.#say('keeping');
    const outcome = await fill(
      wanted,
      (file) => this.#keepFile(file),
      () => this.#say('keeping', this.#missing - 1),
    );
    const doing = outcome === 'ready' && this.#missing > 0 ? 'waiting' : outcome;
    this.#say(doing);
    return doing;
  }

  async #keepFile(file: string): Promise<void> {
    if (this.#resting) throw new TypeError('Another version takes over.');
    const { base, list, shelf, fetched } = this.#options;
    const hash = list.files[file] ?? '';
    await shelf.keep(file, hash, await fetchFile({ base, file, hash, priority: 'low' }, fetched));
  }

  #say(doing: Doing, missing = this.#missing): void {
    this.#doing = doing;
    this.#missing = missing;
    const { list, tell } = this.#options;
    const { bytes, sentBytes } = list;
    const of = Object.keys(list.files).length;
    tell({ doing, kept: of - missing, of, bytes, sentBytes });
  }
}
