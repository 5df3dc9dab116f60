/** The first two that are alike, where there are any: answers that cannot be told apart. */
export const firstPair = <One>(
  all: readonly One[],
  alike: (one: One, other: One) => boolean,
): readonly [One, One] | undefined =>
  all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => (alike(one, other) ? [[one, other] as const] : [])),
  )[0];
