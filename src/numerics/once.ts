/** A function that finds its answer when it is first asked, and then keeps it; not for undefined. */
export function once<Answer>(find: () => Answer & {}): () => Answer & {} {
  let found: (Answer & {}) | undefined;
  return () => (found ??= find());
}
