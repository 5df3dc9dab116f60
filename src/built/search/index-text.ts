// A record as Pagefind is to read it: a page of its own, with the words to be found by.
import { besideMark } from '../../search/excerpt.ts';
import type { Kind, SearchRecord } from '../../search/record.ts';
import { wordsBeside } from '../../search/words.ts';

// A definition counts more than a mention, and questions ask for what others explain: their openings,
// like the wrong beliefs, are shown as titles and are none.
const weights: Readonly<Record<Kind, { readonly title: number; readonly text: number }>> = {
  term: { title: 10, text: 3 },
  lesson: { title: 9, text: 1 },
  section: { title: 7, text: 1 },
  misconception: { title: 2, text: 1 },
  question: { title: 0, text: 0.5 },
  page: { title: 7, text: 1 },
};

const titled: readonly Kind[] = ['term', 'lesson', 'section', 'page'];

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

const weighed = (text: string, weight: number): string =>
  `<p data-pagefind-weight="${weight}">${escaped(text)}</p>`;

/** The record as HTML. What stands after the sign is searched and not shown. */
export function indexText(record: SearchRecord): string {
  const { kind, title, text, place = '', also = [], language } = record;
  const weight = weights[kind];
  const names = [title, ...also].join(' · ');
  const named = `${names} ${wordsBeside(names).join(' ')}`;
  return `<!doctype html><html lang="${language}"><body data-pagefind-filter="kind:${kind}">
    ${meta('title', title)}${meta('place', place)}
    ${meta('also', also.join('\n'))}
    ${titled.includes(kind) ? meta('named', named) : ''}
    ${weighed(text, weight.text)}
    <p>${besideMark}</p>
    ${weight.title > 0 ? weighed(named, weight.title) : ''}
    ${weighed(wordsBeside(text).join(' '), weight.text)}</body></html>`;
}

const meta = (name: string, value: string): string =>
  value === '' ? '' : `<b data-pagefind-meta="${name}[data-is]" data-is="${escaped(value)}"></b>`;
