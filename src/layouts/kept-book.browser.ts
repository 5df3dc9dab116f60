// The gradebook lives in its tab: gone when the tab is closed, there after a reload.
import { emptyBook, type KeptBook } from '#components/gradebook/contract.ts';

const key = `shrinkage:${import.meta.env.BASE_URL}:gradebook`;

export function keptBook(): KeptBook {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isBook(kept) ? kept : emptyBook;
  } catch {
    return emptyBook;
  }
}

/** Whether it could be kept. */
export function keepBook(book: KeptBook): boolean {
  try {
    if (book === emptyBook) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(book));
    return true;
  } catch {
    return false;
  }
}

const isBook = (kept: unknown): kept is KeptBook =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(emptyBook).every((field) => field in kept);
