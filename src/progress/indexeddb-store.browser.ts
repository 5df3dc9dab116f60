// One database for each base path: all sites of a GitHub Pages account share an origin.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ProgressEvent } from './event.ts';
import { storeFailure } from './store-failure.ts';
import type { ProgressStore } from './store.ts';

interface Schema extends DBSchema {
  events: { key: number; value: ProgressEvent };
  drafts: { key: string; value: unknown };
}
type Database = IDBPDatabase<Schema>;

/**
 * Progress in the browser's database `name`, opened on first use and again after a failure.
 * `patience` is the number of milliseconds after which an open that hangs counts as blocked.
 */
export function indexedDbStore(name: string, patience = 3000): ProgressStore {
  const connect = connection(name);
  const use = <Result>(action: (database: Database) => Promise<Result>): Promise<Result> =>
    within(patience, connect.open())
      .then(action)
      .catch((error: unknown) => {
        connect.forgetIfBroken(error);
        throw storeFailure(error);
      });
  return {
    append: (events) => use((database) => append(database, events)),
    events: () => use((database) => database.getAll('events')),
    saveDraft: (item, draft) => use((database) => saveDraft(database, item, draft)),
    drafts: () => use(drafts),
    erase: () => use(erase),
  };
}

function connection(name: string) {
  let opening: Promise<Database> | undefined;
  const forget = () => (opening = undefined);
  return {
    open: () => (opening ??= openDatabase(name, forget)),
    // A slow open is waited for again, so that it is never left open unseen.
    forgetIfBroken: (error: unknown) => isTimeout(error) || forget(),
  };
}

async function openDatabase(name: string, closed: () => void): Promise<Database> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (created) => {
      created.createObjectStore('events', { autoIncrement: true });
      created.createObjectStore('drafts');
    },
    terminated: closed,
  });
  // Another tab needs a newer version, or deletes the database: do not stand in its way.
  database.addEventListener('versionchange', () => {
    database.close();
    closed();
  });
  return database;
}

const timeout = () => new DOMException('The database does not open.', 'TimeoutError');

const isTimeout = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'TimeoutError';

function within<Result>(patience: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timeout()), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// Answers are few and outlast a power cut; drafts are many and outlast the browser.
async function append(database: Database, events: readonly ProgressEvent[]): Promise<void> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const added = events.map((event) => transaction.store.add(event));
  transaction.commit();
  await allDone([...added, transaction.done]);
}

/** Committed with the request itself: a page that ends at once needs not hear of its success. */
async function saveDraft(database: Database, item: string, draft: unknown): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const { store } = transaction;
  const written = draft === undefined ? store.delete(item) : store.put(draft, item);
  transaction.commit();
  await allDone([written, transaction.done]);
}

async function drafts(database: Database): Promise<Readonly<Record<string, unknown>>> {
  const transaction = database.transaction('drafts');
  const [items, responses] = await Promise.all([
    transaction.store.getAllKeys(),
    transaction.store.getAll(),
  ]);
  return Object.fromEntries(items.map((item, index) => [item, responses[index]]));
}

async function erase(database: Database): Promise<void> {
  const transaction = database.transaction(['events', 'drafts'], 'readwrite');
  const stores = [transaction.objectStore('events'), transaction.objectStore('drafts')] as const;
  await allDone([...stores.map((store) => store.clear()), transaction.done]);
}

/** A full disk aborts several requests and names its reason in only one of them. */
async function allDone(writes: readonly Promise<unknown>[]): Promise<void> {
  const failures = (await Promise.allSettled(writes)).filter(({ status }) => status === 'rejected');
  const reasons = failures.map((failure): unknown => 'reason' in failure && failure.reason);
  if (reasons.length > 0) {
    throw reasons.find((reason) => storeFailure(reason).reason === 'full') ?? reasons[0];
  }
}
