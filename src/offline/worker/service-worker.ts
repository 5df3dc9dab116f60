// The worker that makes the site work without a network. `src/built/offline.ts` builds it once the pages
// stand, and puts in their list. ARCHITECTURE.md, "Without a network", says how versions are kept apart.
import { found, isOfflinePage, pathUnder } from '../addresses.ts';
import type { KeptList } from '../kept-list.ts';
import type { Told, Wish } from '../messages.ts';
import { channelName, memoryName, shelfName } from '../names.ts';
import { Answers } from './answers.ts';
import { fetchAs, type Fetch } from './fetch-file.ts';
import { Keeper } from './keeper.ts';
import { Memory, takenOver, unknown, withoutClosed } from './memory.ts';
import { Shelf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
declare const KEPT_LIST: KeptList;
const list = KEPT_LIST;

const { origin, pathname: base } = new URL(self.registration.scope);
const offlinePages = Object.keys(list.files).filter(isOfflinePage);

let stopped = false;
/** Pages listen to the worker that they have spoken to. */
let spokenTo = false;
const shelf = new Shelf(base, () =>
  stopped ? Promise.reject(new Error('Nothing is kept.')) : caches.open(shelfName(base)),
);
const memory = new Memory(base, () => caches.open(memoryName(base)));
const tell = (told: Told): void => {
  if (spokenTo) channel.postMessage(told);
};
const channel = new BroadcastChannel(channelName(base));
const fetched: Fetch = (asked, options) => fetch(asked, options);
const keeper = new Keeper({ base, list, shelf, fetched, tell });
const noticeStale = (): void => void self.registration.update().catch(() => undefined);
const answers = new Answers({ base, list, shelf, memory, fetched, noticeStale });

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function install(): Promise<void> {
  await memory.noteList(list);
  const { active } = await memory.remembered();
  const before = active === undefined ? undefined : await memory.list(active);
  const doing = before ? await keeper.succeed(before) : await keeper.keep(offlinePages, false);
  // A version that cannot be had whole stays away; without room for both, the old one makes room.
  if (doing === 'offline' || doing === 'stale') throw new Error(`Not installed: ${doing}.`);
}

async function activate(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'all' });
  const { active } = await memory.remembered();
  const ids = open.map(({ id }) => id);
  await memory.change((before) => takenOver(before, list.version, ids));
  if (active === undefined) await claim();
  await sweep();
}

/** Pages that were there before the worker: those of another version are left to the network. */
async function claim(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(open.map(({ id, url }) => keepOpenPage(id, url)));
  await self.clients.claim();
}

async function keepOpenPage(id: string, url: string): Promise<void> {
  const [file] = listed([url]);
  if (file !== undefined && (await isCurrent(file))) return;
  await memory.change((before) => ({ ...before, others: { ...before.others, [id]: unknown } }));
}

/** Whether what the browser still has of a page, and so what it shows, is of this version. */
async function isCurrent(file: string): Promise<boolean> {
  const hash = list.files[file] ?? '';
  const wanted = { base, file, hash, priority: 'low' } as const;
  const same = await fetchAs(wanted, 'default', fetched).catch(() => undefined);
  if (same) await shelf.keep(file, hash, same).catch(() => undefined);
  return same !== undefined;
}

/** The files that addresses lead to, as far as they are listed. */
const listed = (addresses: readonly string[]): string[] =>
  addresses.flatMap((address) => {
    const path = pathUnder(base, new URL(address), origin);
    const at = path === undefined ? undefined : found(list.files, path);
    return at && 'file' in at ? at.file : [];
  });

/** Removes what no open page and no version to come needs. */
async function sweep(): Promise<void> {
  if (self.registration.installing ?? self.registration.waiting) return;
  const { others } = await memory.remembered();
  const versions = new Set([list.version, ...Object.values(others)]);
  const lists = await Promise.all([...versions].map((version) => memory.list(version)));
  await shelf.sweep([list, ...lists].flatMap((one) => (one ? [one.files] : [])));
  await memory.keepLists(versions);
}

async function forgetClosed(): Promise<void> {
  const before = await memory.remembered();
  const ids = Object.keys(before.others);
  const open = await Promise.all(ids.map((id) => self.clients.get(id)));
  const closed = new Set(ids.filter((_, at) => open[at] === undefined));
  if (closed.size === 0) return;
  await memory.change((now) => withoutClosed(now, closed));
  await sweep();
}

self.addEventListener('message', (event) => {
  const wish: Wish = event.data;
  spokenTo = true;
  event.waitUntil(grant(wish));
});

async function grant(wish: Wish): Promise<void> {
  if (wish.kind === 'take over') return self.skipWaiting();
  if (wish.kind === 'tell') return keeper.tell();
  if (wish.kind === 'rest') return keeper.rest();
  if (wish.kind === 'stop') {
    stopped = true;
    return;
  }
  const first = [...offlinePages, ...listed(wish.loaded)];
  if ((await keeper.keep(first, wish.whole)) === 'stale') noticeStale();
  if ((await memory.remembered()).active === list.version) await forgetClosed();
}

self.addEventListener('fetch', (event) => {
  const { request, clientId, resultingClientId } = event;
  const path = pathUnder(base, new URL(request.url), origin);
  if (path === undefined || request.method !== 'GET') return;
  if (request.mode === 'navigate')
    event.respondWith(answers.page({ request, path, client: resultingClientId }));
  else {
    event.respondWith(answers.part({ request, path, client: clientId }));
    if (resultingClientId !== '') event.waitUntil(answers.inherit(resultingClientId, clientId));
  }
});
