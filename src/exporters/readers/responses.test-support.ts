// A response to an item as the answers to the interactions that it was lowered to.
import { readNumber } from '#expressions/read-number.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { fillSlots } from '#quiz/slots.ts';

/** What is given to one interaction, in its own texts. */
export type Answered =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'rights'; readonly rights: readonly string[] }
  | { readonly kind: 'steps'; readonly steps: readonly string[] };

/** As it is typed in another system: an ASCII number without its unit, or the text itself. */
function typed(text: string): Answered {
  const [first = ''] = text.split(' ');
  const read = [text, first].map(readNumber).find(({ kind }) => kind === 'number');
  return { kind: 'typed', text: read?.kind === 'number' ? String(read.value) : text };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const field = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The line through two typed points, at an x. */
function heightAt(response: unknown, names: readonly string[], x: number): number {
  const at = (name: string | undefined, axis: string): number => {
    const read = readNumber(word(field(response, `${name}.${axis}`)));
    return read.kind === 'number' ? read.value : NaN;
  };
  const [a, b] = names;
  const slope = (at(b, 'y') - at(a, 'y')) / (at(b, 'x') - at(a, 'x'));
  return at(a, 'y') + slope * (x - at(a, 'x'));
}

function placed(question: unknown, response: unknown): readonly Answered[] {
  const names = (key: string): readonly string[] =>
    listOf(field(question, key)).map((point) => word(field(point, 'name')));
  if (field(question, 'kind') === 'line')
    return listOf(field(question, 'at')).map((x) =>
      typed(String(heightAt(response, names('through'), Number(x)))),
    );
  return names('points').flatMap((name) =>
    ['x', 'y'].map((axis) => typed(word(field(response, `${name}.${axis}`)))),
  );
}

/** The fields of a question in its order, each typed by itself. */
const fields = (question: unknown, key: string, response: unknown): readonly Answered[] =>
  listOf(field(question, key)).map((each) =>
    typed(word(field(response, word(field(each, 'name'))))),
  );

/** One answer for each interaction of the variant; none for a type that people grade. */
export function answersTo(item: Item, variant: Variant, response: unknown): readonly Answered[] {
  const { question, slots } = variant;
  const label = (name: string): string => fillSlots(item.texts[`label.${name}`] ?? '', slots);
  switch (item.type) {
    case 'single-choice':
      return [{ kind: 'names', names: [word(response)] }];
    case 'multiple-choice':
    case 'highlight':
      return [{ kind: 'names', names: listOf(response).map(word) }];
    case 'spot-the-bug':
      return ['token', 'fix'].map((name) => ({
        kind: 'names',
        names: [word(field(response, name))],
      }));
    case 'matching': {
      const chosen = listOf(field(question, 'prompts')).map((prompt) =>
        label(word(field(response, word(field(prompt, 'name'))))),
      );
      return [{ kind: 'rights', rights: chosen }];
    }
    case 'ordering':
      return [{ kind: 'steps', steps: listOf(response).map((name) => label(word(name))) }];
    case 'numeric':
      return fields(question, 'blanks', response);
    case 'plot-reading':
      return fields(question, 'readings', response);
    case 'widget-state':
      return fields(question, 'targets', response);
    case 'cloze':
      return listOf(field(question, 'gaps')).map((gap) => {
        const given = word(field(response, word(field(gap, 'name'))));
        return field(gap, 'kind') === 'choice' ? { kind: 'names', names: [given] } : typed(given);
      });
    case 'place-point':
      return placed(question, response);
    default:
      return [];
  }
}

/** Which of the interactions an answer is right for, by our own grade. */
export function rightParts(item: Item, variant: Variant, response: unknown): readonly boolean[] {
  const grade = variant.grade(response);
  if (grade.outcome !== 'graded') throw new Error(`${item.id}: ${grade.message}`);
  const apart = ['numeric', 'plot-reading', 'widget-state', 'cloze'].includes(item.type);
  return apart ? grade.parts.map(({ right }) => right) : [];
}
