/** Where the caret, or what was selected, goes in what a button inserts. */
const dots = '…';

export interface Insertion {
  readonly text: string;
  /** Where the caret stands afterwards. */
  readonly caret: number;
}

/** The text with a sign inserted at the selection, around it where the sign has dots. */
export function insertSign(text: string, start: number, end: number, sign: string): Insertion {
  const selected = text.slice(start, end);
  const [before = '', after] = sign.split(dots);
  const inserted = after === undefined ? sign : before + selected + after;
  const within = after === undefined ? sign.length : before.length + selected.length;
  const caret = after !== undefined && selected !== '' ? inserted.length : within;
  return { text: text.slice(0, start) + inserted + text.slice(end), caret: start + caret };
}

const spoken: Readonly<Record<string, string>> = {
  '²': 'squared',
  ᵀ: 'transposed',
  '√(…)': 'square root',
  '|…|': 'absolute value',
  '‖…‖': 'norm',
  '(…)': 'brackets',
  'Σ(…)': 'sum',
  '½': 'one half',
  '⁻¹': 'inverse',
};

/** What a button says to who does not see its sign. */
export const spokenSign = (sign: string): string =>
  spoken[sign] === undefined ? `insert ${sign}` : `insert ${sign}, ${spoken[sign]}`;
