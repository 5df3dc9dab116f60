import type { Shuffle } from '#quiz/item-type.ts';

/** Shuffles the options among the places that no pinned option holds. */
export function arrange<Option extends { readonly pinned?: boolean }>(
  options: readonly Option[],
  shuffle: Shuffle,
): readonly Option[] {
  const loose = shuffle(options.filter(({ pinned }) => !pinned)).values();
  return options.flatMap((option) => {
    if (option.pinned) return [option];
    const next = loose.next();
    return next.done ? [] : [next.value];
  });
}

/** A sentence where two options share a name. */
export const sameName = (options: readonly { readonly name: string }[]): string | undefined =>
  new Set(options.map(({ name }) => name)).size < options.length
    ? 'Two options have the same name.'
    : undefined;
