// What the source of a lesson's items names: read as text, so that it can be told where.
import { lineAt, unknown, type Fault } from './fault.ts';
import type { NamedItem, Project } from './project.ts';

const definition = /\bid: '([a-z][a-z-]*\/[a-z0-9-]+)'/gu;

/** The items that a source file defines, by id. */
export function itemsIn(file: string, source: string): ReadonlyMap<string, NamedItem> {
  const found = [...source.matchAll(definition)];
  return new Map(
    found.map(({ 1: id = '', index }, place) => {
      const own = source.slice(index, found[place + 1]?.index);
      const purpose = /\bpurpose: 'prediction'/u.test(own) ? 'prediction' : 'graded';
      return [id, { file, line: lineAt(source, index), purpose }];
    }),
  );
}

/** The misconceptions and objectives that the file names and that are not described. */
export function itemFaults(
  file: string,
  source: string,
  objectives: ReadonlySet<string>,
  { misconceptions }: Project,
): readonly Fault[] {
  const beliefs = Array.from(source.matchAll(/\bmisconception: '(M\d+)'/gu), (match) => ({
    match,
    sentence: (name: string) =>
      unknown(
        'misconception',
        name,
        misconceptions,
        'Or describe it in content/misconceptions.yaml.',
      ),
    known: misconceptions,
  }));
  const promises = Array.from(source.matchAll(/\bobjectives: \[([^\]]*)\]/gu)).flatMap((list) =>
    Array.from((list[1] ?? '').matchAll(/'([^']*)'/gu), (match) => ({
      match: Object.assign(match, { index: list.index }),
      sentence: (name: string) =>
        unknown(
          'objective',
          name,
          objectives,
          'Or add it to the objectives in the frontmatter of index.mdx.',
        ),
      known: objectives,
    })),
  );
  return [...beliefs, ...promises].flatMap(({ match, sentence, known }) => {
    const name = match[1] ?? '';
    return known.has(name)
      ? []
      : [{ file, line: lineAt(source, match.index), sentence: sentence(name) }];
  });
}
