// Progress objects that are kept in this browser and shared with its other tabs.
import { stampedDraft, type StampedDraft } from './draft-list.ts';
import type { ProgressEvent } from './event.ts';
import { indexedDbStore } from './indexeddb-store.browser.ts';
import { localWriteAhead } from './local-write-ahead.browser.ts';
import { openProgress, type Progress } from './progress.ts';
import type { ProgressStore } from './store.ts';

let session: Promise<Progress> | undefined;

/** The page's progress; where the browser keeps nothing, it lives until the page closes. */
export const progressSession = (): Promise<Progress> =>
  (session ??= openSession(`shrinkage:${import.meta.env.BASE_URL}`));

/** Progress kept under a name of its own: what it knows and what another does never meet. */
export async function openSession(name: string): Promise<Progress> {
  const tabs = new BroadcastChannel(name);
  const store = announced(indexedDbStore(name), tabs);
  const progress = await openProgress(store, Date.now, localWriteAhead(name, pageName()));
  tabs.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data === 'changed') void progress.reload();
    else progress.takeDraft(data.item, data.draft);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && void progress.reload());
  addEventListener('pagehide', () => void progress.sync());
  return progress;
}

/** No other page of this browser is called the same. */
const pageName = (): string => `${Date.now()}-${Math.random()}`;

type Message = 'changed' | { readonly item: string; readonly draft: StampedDraft };

/** Tells other tabs what changed, and asks the browser to keep the first answer for good. */
function announced(store: ProgressStore, tabs: BroadcastChannel): ProgressStore {
  const tell = (message: Message) => tabs.postMessage(message);
  const announce = () => tell('changed');
  const askOnce = keepForGood();
  return {
    ...store,
    append: (events) =>
      store
        .append(events)
        .then(announce)
        .then(() => askOnce(events)),
    saveDraft: (item, kept) =>
      store.saveDraft(item, kept).then(() => tell({ item, draft: stampedDraft(kept) })),
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
