// What can be found on a finished page: a lesson's sections, questions, and whatever is marked
// `data-search="<kind>"`, with `data-search-title` and `data-search-text` inside it.
import { parseHTML } from 'linkedom';
import { kinds, type Kind, type SearchRecord } from '../../search/record.ts';
import { formulaText } from './formula-text.ts';
import { withoutDrawings } from './without-drawings.ts';

/** A page, and where it stands. */
export interface Page {
  readonly html: string;
  /** From the base of the site: `lessons/one-weight/`. */
  readonly address: string;
  /** `/shrinkage/` */
  readonly base: string;
}

type Found = Omit<SearchRecord, 'language'>;

const silent =
  'script, style, template, noscript, nav, .no-print, [hidden], [aria-hidden="true"], [popover]';
const questions = 'quiz-item, prediction-gate';
const notProse = `${silent}, ${questions}, .quiz, .facts, review-start, shrinkage-widget form`;

/** Everything that can be found on the page; nothing where it asks search engines to leave it out. */
export function pageRecords(page: Page): readonly SearchRecord[] {
  const { document } = parseHTML(withoutDrawings(page.html));
  if (document.querySelector('meta[name="robots"][content*="noindex"]') !== null) return [];
  const language = document.documentElement.lang;
  leaveOutOtherLanguages(document, language);
  for (const formula of document.querySelectorAll('.katex')) {
    const math = formula.querySelector('math');
    formula.replaceWith(math === null ? '' : formulaText(math));
  }
  const found = document.querySelector('article[data-lesson], quiz-item')
    ? [...questionsOn(document, page), ...sectionsOf(document, page)]
    : [...markedOn(document, page), ...pageItself(document, page)];
  return found
    .filter(({ title }) => title !== '')
    .map((record) => ({ ...record, title: capital(record.title), language }));
}

// What stands on a page for want of a translation is found where it was written; other names of
// something are looked for in any language.
function leaveOutOtherLanguages(document: Document, language: string): void {
  for (const part of document.querySelectorAll('body [lang]:not([data-search-also])'))
    if (part.getAttribute('lang') !== language) part.remove();
}

const capital = (title: string): string =>
  title.replace(/^\p{Ll}(?=\p{Ll})/u, (l) => l.toUpperCase());

function questionsOn(document: Document, { address }: Page): readonly Found[] {
  const isQuiz = document.querySelector('article[data-lesson]') === null;
  const place = textOf(document.querySelector('h1'));
  return Array.from(document.querySelectorAll(isQuiz ? 'quiz-item' : 'prediction-gate'), (item) => {
    const text = textOf(item.querySelector('legend'));
    return {
      kind: 'question',
      title: opening(text),
      text,
      place,
      address: `${address}#${item.id}`,
    };
  });
}

const opening = (text: string): string =>
  text.length <= 90 ? text : `${text.slice(0, 90).replace(/\s+\S*$/u, '')} …`;

function sectionsOf(document: Document, { address }: Page): readonly Found[] {
  const article = document.querySelector('article[data-lesson]');
  if (article === null) return [];
  for (const part of article.querySelectorAll(notProse)) part.remove();
  const lesson = textOf(article.querySelector('h1'));
  article.querySelector('h1')?.remove();
  const start: Draft = { title: lesson, pieces: [aboutOf(document)], anchor: '' };
  return collect(article, [start]).map(({ title, pieces, anchor }, index) => ({
    kind: index === 0 ? 'lesson' : 'section',
    title,
    text: oneLine(pieces.join(' ')),
    ...(index === 0 ? {} : { place: lesson }),
    address: `${address}${anchor}`,
  }));
}

interface Draft {
  readonly title: string;
  readonly pieces: string[];
  readonly anchor: string;
}

/** The texts below `node`, a draft for each heading with an id. */
function collect(node: Node, drafts: Draft[]): readonly Draft[] {
  for (const child of node.childNodes) {
    if (isHeading(child)) drafts.push({ title: textOf(child), pieces: [], anchor: `#${child.id}` });
    else if (child.nodeType === 3) drafts.at(-1)?.pieces.push(child.textContent ?? '');
    else collect(child, drafts);
  }
  return drafts;
}

const isHeading = (node: Node): node is Element =>
  'id' in node && node.nodeName === 'H2' && node.id !== '';

function markedOn(document: Document, { address, base }: Page): readonly Found[] {
  return Array.from(document.querySelectorAll('[data-search]'), (entry) => {
    const to = entry.getAttribute('data-search-to');
    return {
      kind: kindNamed(entry.getAttribute('data-search')),
      title: unquoted(textOf(entry.querySelector('[data-search-title]'))),
      text: textOf(entry.querySelector('[data-search-text]')),
      also: Array.from(entry.querySelectorAll('[data-search-also]'), textOf),
      address: to === null ? `${address}#${entry.id}` : to.replace(base, ''),
    };
  });
}

// Each language has quotation marks of its own.
const unquoted = (title: string): string => title.replace(/^[“„«]|[”“»]$/gu, '');

function kindNamed(name: string | null): Kind {
  const kind = kinds.find((each) => each === name);
  if (kind !== undefined) return kind;
  throw new Error(`data-search="${name}": a kind is one of ${kinds.join(', ')}.`);
}

const aboutOf = (document: Document): string =>
  document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';

const pageItself = (document: Document, { address }: Page): readonly Found[] => {
  const headings = Array.from(document.querySelectorAll('main h2'), textOf);
  const title = textOf(document.querySelector('main h1'));
  return [{ kind: 'page', title, text: [aboutOf(document), ...headings].join(' '), address }];
};

const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?)])/gu, '')
    .trim();

function textOf(node: Element | null): string {
  for (const part of node?.querySelectorAll(silent) ?? []) part.remove();
  return oneLine(node?.textContent ?? '');
}
