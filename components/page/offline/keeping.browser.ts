// Starts the worker that keeps the site, and hands it what this page has loaded.
import { loadArea } from '#content/interface/load-area.browser.ts';
import type { Wish } from '#offline/messages.ts';
import { removeKept } from '#offline/remove-kept.ts';
import { choice, choose, savesData } from './choice.browser.ts';
import { showStates } from './line.browser.ts';
import { watchVersions } from './new-version.browser.ts';

const base = import.meta.env.BASE_URL;

let started: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Keeps what the reader chose; undefined where nothing is to be kept, or the browser refuses. */
export function keep(): Promise<ServiceWorkerRegistration | undefined> {
  return (started ??= start());
}

async function start(): Promise<ServiceWorkerRegistration | undefined> {
  if (choice() === 'off') return void (await removeFiles());
  const registration = await register();
  if (registration === undefined) return undefined;
  await loadArea('offline');
  showStates();
  watchVersions(registration, () => speak(registration, loadedHere()));
  void navigator.serviceWorker.ready.then(() => speak(registration, loadedHere()));
  return registration;
}

/** Browsers refuse in private windows, or by a setting. */
const register = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => undefined);

/** The newest worker is the one that keeps. */
export const speak = ({ waiting, active }: ServiceWorkerRegistration, wish: Wish): void =>
  (waiting ?? active)?.postMessage(wish);

const loadedHere = (): Wish => ({
  kind: 'keep',
  whole: choice() === 'whole' || !savesData(),
  loaded: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
});

/** Keeps the whole course from now on, whatever was chosen before. */
export async function keepWhole(): Promise<boolean> {
  choose('whole');
  started = undefined;
  return (await keep()) !== undefined;
}

/** Removes the worker and all that it kept, and starts none again. */
export async function keepNothing(): Promise<void> {
  choose('off');
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration) {
    registration.active?.postMessage({ kind: 'stop' } satisfies Wish);
    registration.waiting?.postMessage({ kind: 'stop' } satisfies Wish);
    await registration.unregister();
  }
  await removeFiles();
  started = undefined;
}

const removeFiles = (): Promise<unknown> => removeKept(base).catch(() => undefined);
