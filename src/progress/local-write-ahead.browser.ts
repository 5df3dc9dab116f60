import type { Leftover, WriteAhead } from './write-ahead.ts';

/** In the browser's localStorage, one entry for each page, all of which begin with `name`. */
export function localWriteAhead(name: string, page: string): WriteAhead {
  const own = `${name}:unsaved:${page}`;
  const isLeft = (key: string) => key.startsWith(`${name}:unsaved:`) && key !== own;
  return {
    keep: (text) => attempt(() => put(own, text)) ?? false,
    left: () => attempt(() => Object.keys(localStorage).filter(isLeft).map(leftover)) ?? [],
  };
}

function put(key: string, text: string): true {
  if (text === '') localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  return true;
}

const leftover = (key: string): Leftover => {
  const text = localStorage.getItem(key) ?? '';
  // A page that still lives may have written more since.
  const forget = () => localStorage.getItem(key) === text && localStorage.removeItem(key);
  return { text, forget: () => void attempt(forget) };
};

/** Blocked or full, it is as if it were not there. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
