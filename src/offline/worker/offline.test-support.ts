// A browser's cache, a server and a list, as the tests of the worker use them.
import { contentHash, type KeptList } from '../kept-list.ts';
import type { Fetch } from './fetch-file.ts';
import type { Cupboard } from './shelf.ts';

export const base = '/s/';
const origin = 'https://x.org';

const keyOf = (request: RequestInfo | URL): string => {
  const { pathname, search } = new URL(
    request instanceof Request ? request.url : String(request),
    origin,
  );
  return pathname + search;
};

/** Takes files until it holds `room` of them. */
export function cupboard(room = Infinity): Cupboard {
  const held = new Map<string, Response>();
  return {
    match: (request) => Promise.resolve(held.get(keyOf(request))?.clone()),
    put: (request, response) => {
      if (held.size >= room) throw new DOMException('full', 'QuotaExceededError');
      held.set(keyOf(request), response);
      return Promise.resolve();
    },
    delete: (request) => Promise.resolve(held.delete(keyOf(request))),
    keys: () => Promise.resolve([...held.keys()].map((key) => new Request(origin + key))),
  };
}

/** The list of a build whose files have these contents. */
export async function listOf(version: string, texts: Record<string, string>): Promise<KeptList> {
  const entries = Object.entries(texts).map(
    async ([file, text]) => [file, await contentHash(new TextEncoder().encode(text))] as const,
  );
  const files = Object.fromEntries(await Promise.all(entries));
  return { version, files, bytes: 9, sentBytes: 3 };
}

export interface TestServer {
  /** By path under the base; undefined where it cannot be reached. */
  texts: Readonly<Record<string, string>> | undefined;
  readonly asked: string[];
  readonly fetched: Fetch;
}

/** Sends `texts`, and writes down what was asked for. */
export function server(texts: Record<string, string>): TestServer {
  const self: TestServer = {
    texts,
    asked: [],
    fetched: (request) => {
      const path = keyOf(request).slice(base.length).replace(/\?.*$/, '');
      self.asked.push(path);
      if (self.texts === undefined) return Promise.reject(new TypeError('Failed to fetch'));
      const text = self.texts[path === '' || path.endsWith('/') ? `${path}index.html` : path];
      return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
    },
  };
  return self;
}

/** A request as a page makes it. */
export const request = (path: string): Request => new Request(origin + base + path);
