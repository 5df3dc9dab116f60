import { element, type Element } from '../xml.ts';

const values = (all: readonly string[]): readonly Element[] =>
  all.map((value) => element('value', {}, [value]));

export interface Declared {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'float' | 'string' | 'directedPair';
  readonly correct: readonly string[];
  /** What each chosen thing is worth; a sum lies between 0 and `most`. */
  readonly worth?: {
    readonly entries: readonly (readonly [string, number])[];
    readonly most: number;
  };
}

export function responseDeclaration({ cardinality, baseType, correct, worth }: Declared): Element {
  const right = element('correctResponse', {}, values(correct));
  const mapping =
    worth &&
    element(
      'mapping',
      { lowerBound: '0', upperBound: String(worth.most), defaultValue: '0' },
      worth.entries.map(([mapKey, value]) =>
        element('mapEntry', { mapKey, mappedValue: String(value) }),
      ),
    );
  return element('responseDeclaration', { identifier: 'RESPONSE', cardinality, baseType }, [
    ...(correct.length > 0 ? [right] : []),
    ...(mapping ? [mapping] : []),
  ]);
}

const outcome = (identifier: string, value: number): Element =>
  element('outcomeDeclaration', { identifier, cardinality: 'single', baseType: 'float' }, [
    element('defaultValue', {}, values([String(value)])),
  ]);

export const scoreDeclarations = (most: number): readonly Element[] => [
  outcome('SCORE', 0),
  outcome('MAXSCORE', most),
];

export const feedbackDeclaration = (cardinality: 'single' | 'multiple'): Element =>
  element('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality, baseType: 'identifier' });
