// The faces of fonts that a drawing's text is set in, as rules that hold the fonts themselves: a
// picture is drawn apart from the page and must not ask for anything.
import { say } from '#say/sharing.ts';

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weights: readonly [number, number];
  readonly range: string;
  readonly source: string;
}

const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/gu, '');

/** Rules for every face that `drawing` uses and this page has. */
export async function fontRules(drawing: Element): Promise<string> {
  const texts = [...drawing.querySelectorAll('text')];
  const faces = facesOfPage().filter((face) => texts.some((text) => isUsed(face, text)));
  return (await Promise.all(faces.map(ruleOf))).join('');
}

function isUsed({ family, style, weights, range }: Face, text: Element): boolean {
  const told = (name: string, usual: string): string =>
    text.closest(`[${name}]`)?.getAttribute(name) ?? usual;
  const [wanted = ''] = told('font-family', '').split(',');
  const weight = Number(told('font-weight', '400'));
  // KaTeX's letters are slanted by their face alone.
  return (
    unquoted(wanted) === family &&
    (told('font-style', 'normal') === 'italic') === (style === 'italic') &&
    weight >= weights[0] - 50 &&
    weight <= weights[1] + 50 &&
    holds(range, text.textContent ?? '')
  );
}

/** Whether a range such as "U+0-FF, U+2212" has a sign of the text; an empty one has all. */
function holds(range: string, text: string): boolean {
  if (range === '') return true;
  const parts = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)] as const;
  });
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0).some((code) =>
    parts.some(([from, to]) => code >= from && code <= to),
  );
}

const facesOfPage = (): readonly Face[] =>
  [...document.styleSheets].flatMap((sheet) =>
    fontFaces(sheet.cssRules).flatMap((rule) => faceOf(rule, sheet.href ?? document.baseURI) ?? []),
  );

const fontFaces = (rules: CSSRuleList): readonly CSSFontFaceRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return rule;
    return rule instanceof CSSGroupingRule ? fontFaces(rule.cssRules) : [];
  });

function faceOf({ style }: CSSFontFaceRule, base: string): Face | undefined {
  const [, source] = /url\(["']?([^"')]+)/u.exec(style.getPropertyValue('src')) ?? [];
  if (source === undefined) return undefined;
  const weight = style
    .getPropertyValue('font-weight')
    .replace('normal', '400')
    .replace('bold', '700');
  const [from = 400, to = from] = (weight || '400').split(' ').map(Number);
  return {
    family: unquoted(style.getPropertyValue('font-family')),
    style: style.getPropertyValue('font-style') || 'normal',
    weights: [from, to],
    range: style.getPropertyValue('unicode-range'),
    source: new URL(source, base).href,
  };
}

async function ruleOf({ family, style, weights, range, source }: Face): Promise<string> {
  const data = await dataAddress(source);
  const only = range === '' ? '' : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weights.join(' ')};${only}src:url(${data}) format("woff2")}`;
}

const known = new Map<string, Promise<string>>();

function dataAddress(source: string): Promise<string> {
  const data = known.get(source) ?? readData(source);
  known.set(source, data);
  data.catch(() => known.delete(source));
  return data;
}

async function readData(source: string): Promise<string> {
  const font = await (await fetch(source)).blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(new Error(say('fontUnread', { source })));
    reader.readAsDataURL(new Blob([font], { type: 'font/woff2' }));
  });
}
