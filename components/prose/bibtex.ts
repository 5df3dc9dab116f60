import { workAddress, type Work } from './work.ts';

const journal = /^(?<journal>.+?) (?<volume>\d+)(?:\((?<number>[^)]+)\))?(?:, (?<pages>[\d–]+))?$/u;
const proceedings =
  /^(?:Proceedings of the (?!National)|International Conference|Advances in Neural)/u;
const publisher = /Press|Springer|Wiley|Wadsworth/u;

/** The entry of a work for BibTeX or Biber, in UTF-8; what is no journal, meeting or book is @misc. */
export function bibtex(id: string, work: Work): string {
  const { kind, fields } = placeOf(work.where);
  const all: Readonly<Record<string, string | undefined>> = {
    author: work.authors.join(' and '),
    // In two pairs of braces, so that no style turns names and L2 into lower case.
    title: `{${work.title}}`,
    year: String(work.year),
    ...fields,
    doi: work.doi,
    ...(work.arxiv !== undefined && { eprint: work.arxiv, archiveprefix: 'arXiv' }),
    url: work.doi === undefined ? workAddress(work) : undefined,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${isVerbatim(name) ? value : escaped(value)}},`],
  );
  return [`@${kind}{${id},`, ...lines, '}'].join('\n');
}

interface Place {
  readonly kind: 'article' | 'inproceedings' | 'book' | 'misc';
  readonly fields: Readonly<Record<string, string | undefined>>;
}

function placeOf(where: string): Place {
  if (proceedings.test(where)) return { kind: 'inproceedings', fields: { booktitle: where } };
  const found = journal.exec(where)?.groups;
  if (found !== undefined)
    return { kind: 'article', fields: { ...found, pages: found['pages']?.replace('–', '--') } };
  if (publisher.test(where)) return { kind: 'book', fields: bookOf(where) };
  return { kind: 'misc', fields: { howpublished: where } };
}

/** "2nd edition, Springer" → edition and publisher. */
function bookOf(where: string): Place['fields'] {
  const [, edition, name = where] = /^(\w+) edition, (.+)$/u.exec(where) ?? [];
  return { edition, publisher: name };
}

const isVerbatim = (name: string): boolean => ['doi', 'eprint', 'url'].includes(name);

/** What TeX would read as a command stands for itself. */
const escaped = (text: string): string => text.replace(/[&%$#_]/g, '\\$&');
