// What the worker answers. A page and all that it asks for are of one version: from the shelf where they
// are kept, else from the network if that still has them.
import { found, offlinePageFor } from '../addresses.ts';
import { contentHash, type KeptList } from '../kept-list.ts';
import { fetchFile, Stale, type Fetch } from './fetch-file.ts';
import { unknown, type Memory } from './memory.ts';
import type { Shelf } from './shelf.ts';

/** What the answers are made of. */
export interface Site {
  readonly base: string;
  readonly list: KeptList;
  readonly shelf: Shelf;
  readonly memory: Memory;
  readonly fetched: Fetch;
  /** Called where the server turns out to have another version. */
  readonly noticeStale: () => void;
}

/** What was asked: by the page `client`, or for a page that will be called so. */
export interface Asked {
  readonly request: Request;
  /** Under the base. */
  readonly path: string;
  readonly client: string;
}

/** The answers of the version `list`, and of the versions that open pages still have. */
export class Answers {
  readonly #site: Site;
  /** Pages that are still compared with the list. */
  readonly #compared = new Map<string, Promise<void>>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** A page, by any address that a server would send it for. */
  async page(asked: Asked): Promise<Response> {
    const { base, list, shelf } = this.#site;
    const at = found(list.files, asked.path);
    if (at && 'moved' in at) {
      const { origin, search } = new URL(asked.request.url);
      return Response.redirect(origin + base + encodeURI(at.moved) + search);
    }
    const kept = at && (await shelf.find(at.file, list.files[at.file] ?? ''));
    return kept ?? this.#pageFromNetwork(asked, at?.file);
  }

  /** What a page or its worker loads. */
  async part({ request, path, client }: Asked): Promise<Response> {
    const list = await this.listOf(client);
    const at = found(list?.files ?? {}, path);
    const file = at && 'file' in at ? at.file : undefined;
    const hash = file && list?.files[file];
    if (file === undefined || hash === undefined) return this.#site.fetched(request);
    return (await this.#site.shelf.find(file, hash)) ?? this.#partFromNetwork(file, hash);
  }

  /** A worker that a page starts is of the page's version. */
  async inherit(client: string, page: string): Promise<void> {
    const { others } = await this.#site.memory.remembered();
    const version = others[page];
    if (version !== undefined) await this.#note(client, version);
  }

  /** Undefined for a page whose version nobody knows: it gets everything from the network. */
  async listOf(client: string): Promise<KeptList | undefined> {
    await this.#compared.get(client);
    const { others } = await this.#site.memory.remembered();
    const version = others[client] ?? this.#site.list.version;
    if (version === this.#site.list.version) return this.#site.list;
    return version === unknown ? undefined : this.#site.memory.list(version);
  }

  async #pageFromNetwork(asked: Asked, file: string | undefined): Promise<Response> {
    let response: Response;
    try {
      response = await this.#site.fetched(asked.request);
    } catch (error) {
      return (await this.#sayOffline(asked.path)) ?? Promise.reject(error);
    }
    if (file === undefined || response.status !== 200) await this.#note(asked.client, unknown);
    else this.#compared.set(asked.client, this.#compare(asked.client, file, response.clone()));
    return response;
  }

  /** While the reader is already reading: what depends on it waits in `listOf`. */
  async #compare(client: string, file: string, response: Response): Promise<void> {
    const { list, noticeStale } = this.#site;
    const content = await response.arrayBuffer().catch(() => new ArrayBuffer());
    if ((await contentHash(content)) === list.files[file]) {
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      await this.#keep(file, list.files[file], new Response(content, { headers }));
    } else {
      await this.#note(client, unknown);
      noticeStale();
    }
    this.#compared.delete(client);
  }

  async #partFromNetwork(file: string, hash: string): Promise<Response> {
    const { base, noticeStale, fetched } = this.#site;
    try {
      const response = await fetchFile({ base, file, hash, priority: 'auto' }, fetched);
      await this.#keep(file, hash, response.clone());
      return response;
    } catch (error) {
      // None is better than one of another version.
      if (error instanceof Stale) noticeStale();
      throw error;
    }
  }

  /** A full disk takes nothing from the page that asks. */
  async #keep(file: string, hash: string, response: Response): Promise<void> {
    await this.#site.shelf.keep(file, hash, response).catch(() => undefined);
  }

  async #note(client: string, version: string): Promise<void> {
    await this.#site.memory.change(({ active, others }) => ({
      active,
      others: { ...others, [client]: version },
    }));
  }

  async #sayOffline(path: string): Promise<Response | undefined> {
    const { list, shelf } = this.#site;
    const page = offlinePageFor(list.files, path);
    const kept = await shelf.find(page, list.files[page] ?? '');
    return kept && new Response(kept.body, { status: 503, headers: kept.headers });
  }
}
