// Kept files by what is in them: versions share what they have in common, and never mix.
import { packed, unpacked } from './packed.ts';

/** The part of a cache of the browser that is used. */
export type Cupboard = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>;

/** Files of any version, each under its path and its hash. */
export class Shelf {
  readonly #base: string;
  readonly #open: () => Promise<Cupboard>;

  constructor(base: string, open: () => Promise<Cupboard>) {
    this.#base = base;
    this.#open = open;
  }

  /** Where nothing can be kept there is nothing, either. */
  async find(file: string, hash: string): Promise<Response | undefined> {
    try {
      const kept = await (await this.#open()).match(this.#key(file, hash));
      return kept && unpacked(kept);
    } catch {
      return undefined;
    }
  }

  /** Rejects where the browser has no room. */
  async keep(file: string, hash: string, response: Response): Promise<void> {
    await (await this.#open()).put(this.#key(file, hash), packed(file, response));
  }

  /** Those of `files`, each with its hash, that are not here. */
  async missing(files: Readonly<Record<string, string>>): Promise<string[]> {
    const kept = await this.#paths();
    return Object.keys(files).filter((file) => !kept.has(this.#key(file, files[file] ?? '')));
  }

  /** Removes what is in none of `lists`. */
  async sweep(lists: readonly Readonly<Record<string, string>>[]): Promise<void> {
    const wanted = new Set(
      lists.flatMap((files) => Object.entries(files).map(([file, hash]) => this.#key(file, hash))),
    );
    const cupboard = await this.#open();
    for (const request of await cupboard.keys())
      if (!wanted.has(pathAndQuery(request.url))) await cupboard.delete(request);
  }

  async #paths(): Promise<Set<string>> {
    const requests = await (await this.#open()).keys();
    return new Set(requests.map(({ url }) => pathAndQuery(url)));
  }

  #key(file: string, hash: string): string {
    return `${this.#base}${encodeURI(file)}?kept=${hash}`;
  }
}

function pathAndQuery(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
