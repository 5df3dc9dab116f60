/** The reference ids of the `<Cite>`s in an MDX source, each once, in order of appearance. */
export const citedIds = (source: string): readonly string[] => [
  ...new Set(Array.from(source.matchAll(/<Cite\s[^>]*?\bid="([^"]+)"/g), ([, id = '']) => id)),
];
