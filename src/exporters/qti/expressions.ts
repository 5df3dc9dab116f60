// Response processing in the names of QTI 2.1.
import { element, type Element } from '../xml.ts';

export const response = element('variable', { identifier: 'RESPONSE' });

export const base = (baseType: string, value: string): Element =>
  element('baseValue', { baseType }, [value]);

export const set = (identifier: string, value: Element): Element =>
  element('setOutcomeValue', { identifier }, [value]);

/**
 * RESPONSE in [from, to]. Two comparisons, since players ignore the tolerance of `equal`.
 */
export const between = (from: string, to: string): Element =>
  element('and', {}, [
    element('gte', {}, [response, base('float', from)]),
    element('lte', {}, [response, base('float', to)]),
  ]);

/** The first of the cases that holds decides. */
export const firstOf = (cases: readonly (readonly [Element, Element])[]): Element =>
  element(
    'responseCondition',
    {},
    cases.map(([condition, action], index) =>
      element(index === 0 ? 'responseIf' : 'responseElseIf', {}, [condition, action]),
    ),
  );

export const score = (value: number): Element => set('SCORE', base('float', String(value)));

const isRight = element('match', {}, [response, element('correct', { identifier: 'RESPONSE' })]);

/** One point for the correct response. */
export const allOrNothing = firstOf([[isRight, score(1)]]);

/** The sum of what each chosen thing is worth. */
export const mapped = set('SCORE', element('mapResponse', { identifier: 'RESPONSE' }));
