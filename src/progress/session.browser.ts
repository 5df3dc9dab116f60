// The one progress object of a page, kept in this browser and shared with its other tabs.
import type { ProgressEvent } from './event.ts';
import { indexedDbStore } from './indexeddb-store.browser.ts';
import { openProgress, type Progress } from './progress.ts';
import type { ProgressStore } from './store.ts';

let session: Promise<Progress> | undefined;

/** The page's progress; where the browser keeps nothing, it lives until the page closes. */
export const progressSession = (): Promise<Progress> => (session ??= startSession());

async function startSession(): Promise<Progress> {
  const name = `shrinkage:${import.meta.env.BASE_URL}`;
  const tabs = new BroadcastChannel(name);
  const progress = await openProgress(announced(indexedDbStore(name), tabs), Date.now);
  tabs.addEventListener('message', () => void progress.reload());
  addEventListener('pageshow', ({ persisted }) => persisted && void progress.reload());
  addEventListener('pagehide', () => void progress.sync());
  return progress;
}

/** Tells other tabs what changed, and asks the browser to keep the first answer for good. */
function announced(store: ProgressStore, tabs: BroadcastChannel): ProgressStore {
  const announce = () => tabs.postMessage('changed');
  const askOnce = keepForGood();
  return {
    ...store,
    append: (events) =>
      store
        .append(events)
        .then(announce)
        .then(() => askOnce(events)),
    erase: () => store.erase().then(announce),
  };
}

function keepForGood(): (events: readonly ProgressEvent[]) => void {
  let asked = false;
  return (events) => {
    if (asked || !events.some(({ kind }) => kind === 'answered')) return;
    asked = true;
    // Refusal and absence are both fine: the browser then clears the store only when short of room.
    void navigator.storage?.persist().catch(() => false);
  };
}
