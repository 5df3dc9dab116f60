// Interactions in which something is typed, in the names of QTI 2.1.
import type {
  EssayInteraction,
  NumberInteraction,
  ShortTextInteraction,
} from '#quiz/interaction.ts';
import { blockNodes } from '../prose/prose-nodes.ts';
import { resultText } from '../share.ts';
import { element, type Element } from '../xml.ts';
import { asked, type Body } from './body.ts';
import { base, between, firstOf, response, score, set } from './expressions.ts';

const entry = (expectedLength: string): Element =>
  element('p', {}, [element('textEntryInteraction', { ...asked, expectedLength })]);

export function number({ answer, tolerance, wrong }: NumberInteraction): Body {
  const near = (value: number): Element =>
    between(resultText(value - tolerance), resultText(value + tolerance));
  const slip = (index: number): string => `SLIP_${index + 1}`;
  return {
    declared: { cardinality: 'single', baseType: 'float', correct: [resultText(answer)] },
    most: 1,
    shown: [entry('15')],
    processing: [
      firstOf([
        [near(answer), score(1)],
        ...wrong.map(
          ({ value }, index) =>
            [near(value), set('FEEDBACK', base('identifier', slip(index)))] as const,
        ),
      ]),
    ],
    said: wrong.map(({ feedback }, index) => [slip(index), feedback]),
  };
}

export function shortText({ accepted }: ShortTextInteraction): Body {
  const same = (text: string): Element =>
    element('stringMatch', { caseSensitive: 'false' }, [response, base('string', text)]);
  return {
    declared: { cardinality: 'single', baseType: 'string', correct: accepted.slice(0, 1) },
    most: 1,
    shown: [entry('20')],
    processing: [firstOf([[element('or', {}, accepted.map(same)), score(1)]])],
    said: [],
  };
}

export const essay = ({ modelAnswer }: EssayInteraction): Body => ({
  declared: { cardinality: 'single', baseType: 'string', correct: [] },
  most: 1,
  shown: [
    element('rubricBlock', { view: 'scorer' }, blockNodes(modelAnswer)),
    element('extendedTextInteraction', { ...asked, expectedLines: '6' }),
  ],
  processing: [],
  said: [],
});
