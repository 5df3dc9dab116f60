// A site on a server of its own, where pages are kept, and what is kept of it.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serveDist } from '../serve-dist.ts';

/** The build that journeys run on. */
export const folder = process.env.JOURNEY_DIST ?? 'reports/shrinkage';
export const base = '/shrinkage/';

/** A server that can be stopped, and started again where it was. */
export class Host {
  readonly asked: string[] = [];
  #server: Server | undefined;
  #port = 0;

  async start(from: string): Promise<void> {
    this.#server = serveDist(from, base, this.#port);
    this.#server.on('request', ({ url = '' }) => this.asked.push(url));
    await new Promise((done) => this.#server?.once('listening', done));
    // A port of Node's own choosing is an AddressInfo.
    const address: AddressInfo | string | null = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  at(path: string): string {
    return `http://localhost:${this.#port}${base}${path}`;
  }
}

/** Says at the foot of the page how far it is. */
export const line = (page: Page) => page.locator('[data-offline-state]');

/** Whether a file whose address holds `part` is kept. */
export const isHere = (page: Page, part: string): Promise<boolean> =>
  page.evaluate(
    async ([name, text]) => {
      if (!(await caches.has(name))) return false;
      const requests = await (await caches.open(name)).keys();
      return requests.some(({ url }) => url.includes(text));
    },
    [`shrinkage:${base}:kept`, part] as const,
  );
