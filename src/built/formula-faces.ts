// Which of KaTeX's faces draws each character of a formula.

const mainFace = 'Main-Regular';

// Innermost wins; what has none of these classes is in the main face.
const faces: Readonly<Record<string, string>> = {
  mathnormal: 'Math-Italic',
  mathit: 'Main-Italic',
  textit: 'Main-Italic',
  mathbf: 'Main-Bold',
  textbf: 'Main-Bold',
  boldsymbol: 'Math-BoldItalic',
  amsrm: 'AMS-Regular',
  mathbb: 'AMS-Regular',
  textbb: 'AMS-Regular',
  mathcal: 'Caligraphic-Regular',
  mathfrak: 'Fraktur-Regular',
  mathscr: 'Script-Regular',
  mathsf: 'SansSerif-Regular',
  textsf: 'SansSerif-Regular',
  'small-op': 'Size1-Regular',
  'large-op': 'Size2-Regular',
};

const sized = /\b(?:delim-)?size([1-4])\b/;

const faceOf = (classes: string, around: string): string => {
  const size = /delim/.test(classes) ? sized.exec(classes)?.[1] : undefined;
  if (size !== undefined) return `Size${size}-Regular`;
  const names = classes.split(' ').map((name) => faces[name]);
  return names.find((name) => name !== undefined) ?? around;
};

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&nbsp;': '\u00A0',
};

/** `text` of a page as it is read. */
export const decoded = (text: string): string =>
  text.replace(/&#?\w+;/g, (entity) => entities[entity] ?? '');

// A tag with its classes, or the text before the next one.
const piece = /<(?<slash>\/?)[a-z]+(?<attributes>[^>]*?)(?<empty>\/?)>|(?<text>[^<]+)/g;
const classesIn = (attributes: string): string => /class=\\?"([^"\\]*)/.exec(attributes)?.[1] ?? '';

/** The characters of each face, from the HTML of formulas without their MathML. */
export function facesOf(formulas: string): Map<string, string> {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const { groups = {} } of formulas.matchAll(piece)) {
    const { slash, attributes = '', empty, text } = groups;
    const face = open.at(-1) ?? mainFace;
    if (text !== undefined) found.set(face, `${found.get(face) ?? ''}${decoded(text)}`);
    else if (slash === '/') open.pop();
    else if (empty === '') open.push(faceOf(classesIn(attributes), face));
  }
  return found;
}
