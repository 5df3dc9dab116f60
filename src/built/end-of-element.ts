/** Where the element `tag` that opens at `start` is closed, or the end of a text that has only a part of it. */
export function endOfElement(tag: string, html: string, start: number): number {
  const tags = new RegExp(`<(/?)${tag}[\\s>]`, 'gu');
  tags.lastIndex = start;
  let depth = 0;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}
