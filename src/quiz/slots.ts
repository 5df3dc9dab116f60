// Texts are constant and hold slots, `[[z]]`; a variant fills them. So a text is rendered once, at
// build time, and new numbers need neither Markdown nor KaTeX in the browser.

const slot = /\[\[([a-z][\w-]*)\]\]/giu;

export const slotsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(slot), ([, name = '']) => name);

/** Puts values in the slots of a text; throws on a slot that has no value. */
export const fillSlots = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(slot, (_, name: string) => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new Error(`[[${name}]] has no value: give it in the item's slots. The text: ${text}`);
  });
