// What a worker has to know again after the browser has stopped it: which open page is of which version.
import type { KeptList } from '../kept-list.ts';
import type { Cupboard } from './shelf.ts';

/** The version of a page that came from the network, unseen: it gets the rest from there, too. */
export const unknown = 'network';

export interface Remembered {
  /** The version that answers, undefined before there was any. */
  readonly active: string | undefined;
  /** The versions of open pages and their workers, by the browser's id, where it is not that one. */
  readonly others: Readonly<Record<string, string>>;
}

const nothing: Remembered = { active: undefined, others: {} };

/** `version` answers from now on; the pages that are open stay what they are. */
export const takenOver = (
  { active, others }: Remembered,
  version: string,
  open: readonly string[],
): Remembered => {
  if (active === undefined || active === version) return { active: version, others };
  return {
    active: version,
    others: Object.fromEntries(open.map((id) => [id, others[id] ?? active])),
  };
};

/** Forgets the pages that are `closed`. */
export const withoutClosed = (
  { active, others }: Remembered,
  closed: ReadonlySet<string>,
): Remembered => ({
  active,
  others: Object.fromEntries(Object.entries(others).filter(([id]) => !closed.has(id))),
});

/** Notes kept in a cupboard of the browser; writing waits for what is being written. */
export class Memory {
  readonly #base: string;
  readonly #open: () => Promise<Cupboard>;
  #now: Promise<Remembered> | undefined;

  constructor(base: string, open: () => Promise<Cupboard>) {
    this.#base = base;
    this.#open = open;
  }

  remembered(): Promise<Remembered> {
    return (this.#now ??= this.#read<Remembered>('open').then((found) => found ?? nothing));
  }

  change(by: (before: Remembered) => Remembered): Promise<Remembered> {
    const written = this.remembered().then(async (before) => {
      const after = by(before);
      if (after !== before) await this.#write('open', after).catch(() => undefined);
      return after;
    });
    this.#now = written;
    return written;
  }

  list(version: string): Promise<KeptList | undefined> {
    return this.#read<KeptList>(`list-${version}`);
  }

  noteList(list: KeptList): Promise<void> {
    return this.#write(`list-${list.version}`, list);
  }

  /** Forgets the lists of all versions but these. */
  async keepLists(versions: ReadonlySet<string>): Promise<void> {
    const cupboard = await this.#open();
    for (const request of await cupboard.keys()) {
      const version = /\?list-(\w+)$/.exec(request.url)?.[1];
      if (version !== undefined && !versions.has(version)) await cupboard.delete(request);
    }
  }

  async #read<T>(name: string): Promise<T | undefined> {
    try {
      const response = await (await this.#open()).match(this.#key(name));
      return response && (await response.json());
    } catch {
      return undefined;
    }
  }

  async #write(name: string, value: unknown): Promise<void> {
    await (await this.#open()).put(this.#key(name), new Response(JSON.stringify(value)));
  }

  #key(name: string): string {
    return `${this.#base}sw.js?${name}`;
  }
}
