// A slot [[name]] marks where a number goes. KaTeX and Markdown see a number in its place, so what
// they make has room for one.
const slot = /\[\[([a-z][\w-]*)\]\]/gi;

// Ten digits: KaTeX sets them as one number, and Markdown starts a list with at most nine.
const marker = /9073100(\d{3})/g;
const markerOf = (index: number) => `9073100${String(index).padStart(3, '0')}`;

/** `text` with a marker for each slot, and the slots' names in the markers' order. */
export function hideSlots(text: string): { hidden: string; names: readonly string[] } {
  const names = [...text.matchAll(slot)].map(([, name = '']) => name);
  let index = 0;
  return { hidden: text.replace(slot, () => markerOf(index++)), names };
}

/** TeX that keeps each marker together: x^[[n]] raises to the whole number, not to one digit. */
export const inBraces = (tex: string): string => tex.replace(marker, '{$&}');

/** The slots back in their places. */
export const showSlots = (html: string, names: readonly string[]): string =>
  html.replace(marker, (found, index: string) => {
    const name = names[Number(index)];
    return name === undefined ? found : `[[${name}]]`;
  });
