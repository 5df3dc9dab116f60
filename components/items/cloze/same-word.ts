/** Whether two spellings are one word to a reader: `L₂-norm`, `l2 norm`. */
export const sameWord = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replace(/[.,;:!?"“”‘’']/gu, '')
    .trim();
