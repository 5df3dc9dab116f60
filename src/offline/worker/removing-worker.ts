// Takes the place of any worker that was here, and removes what it kept and itself. `npm run dev` serves
// it, and so does a site that is built with OFFLINE=off.
import { removeKept } from '../remove-kept.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

// A page that was kept starts a worker again, and then speaks to it.
self.addEventListener('message', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const { pathname: base } = new URL(self.registration.scope);
  await removeKept(base);
  await self.registration.unregister();
}
