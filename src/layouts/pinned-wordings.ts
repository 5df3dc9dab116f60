import type { Wordings } from './question-setup.browser.ts';

/** What is said by id, where a pinned version is asked no more with the words that it had. */
export function pinnedWordings(
  said: Wordings,
  pinned: readonly { readonly id: string; readonly version: number }[],
): Wordings {
  const earlier = pinned.flatMap(({ id, version }) => {
    const wording = said[`${id}@${version}`];
    return wording === undefined ? [] : [[id, wording] as const];
  });
  return { ...said, ...Object.fromEntries(earlier) };
}
