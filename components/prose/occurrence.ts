const seen = new WeakMap<object, Map<string, number>>();

/** How often `name` has stood on `page` before: 0, 1, 2 … `page` is what lives as long as the page: Astro.locals. */
export function occurrence(page: object, name: string): number {
  const counts = seen.get(page) ?? new Map<string, number>();
  const count = counts.get(name) ?? 0;
  seen.set(page, counts.set(name, count + 1));
  return count;
}
