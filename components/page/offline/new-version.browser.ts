// A new version never takes the place of what is being read: the reader is told, and decides.
import type { Wish } from '#offline/messages.ts';
import { onPress, partOf } from '../parts.browser.ts';

/** Tells the reader of versions that are ready, and `found` of each. */
export function watchVersions(registration: ServiceWorkerRegistration, found: () => void): void {
  const { serviceWorker } = navigator;
  const look = () => {
    if (registration.waiting === null || serviceWorker.controller === null) return;
    offer(() => takeOver(registration));
    found();
  };
  look();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  // Another tab has let it in. This page stays what it was, from what is kept, until it is loaded anew.
  if (serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', () => offer(() => location.reload()));
}

/** What is typed outlives the reload, as it outlives any. */
function takeOver({ waiting, active }: ServiceWorkerRegistration): void {
  if (waiting === null) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  active?.postMessage({ kind: 'rest' } satisfies Wish);
  waiting.postMessage({ kind: 'take over' } satisfies Wish);
}

let accept: (() => void) | undefined;

/** A reader who has put it off is not asked again on this page. */
function offer(action: () => void): void {
  const notice = document.querySelector<HTMLElement>('[data-new-version]');
  if (notice === null) return;
  if (accept === undefined) {
    onPress(notice, 'reload', () => accept?.());
    onPress(notice, 'later', () => show(notice, false));
    show(notice, true);
  }
  accept = action;
}

/** On the root, too: a `:has()` there would be asked again at every change of the page. */
function show(notice: HTMLElement, shown: boolean): void {
  partOf(notice, 'said').hidden = !shown;
  document.documentElement.toggleAttribute('data-version-offered', shown);
}
