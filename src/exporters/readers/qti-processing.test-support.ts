// Response processing carried out as the specification says, in the names of QTI 2.1.
import { expect } from 'vitest';
import type { Element } from '../xml.ts';
import { childOf, childrenOf, isElement, textOf } from './read-xml.test-support.ts';

export type Value = readonly string[];

export interface State {
  readonly item: Element;
  readonly response: Value;
  readonly outcomes: Map<string, Value>;
}

const declarationOf = ({ item }: State): Element => childOf(item, 'responseDeclaration');
const correctOf = (declaration: Element): Value =>
  childrenOf(childOf(declaration, 'correctResponse'), 'value').map(textOf);

const compare = (holds: (one: number, other: number) => boolean) => (e: Element, state: State) => {
  const [one, other] = childrenOf(e).map((operand) => evaluate(operand, state)[0]);
  return truth(one !== undefined && other !== undefined && holds(Number(one), Number(other)));
};

const truth = (holds: boolean): Value => [String(holds)];
const holds = (e: Element, state: State): boolean => evaluate(e, state)[0] === 'true';

const evaluators: Readonly<Record<string, (e: Element, state: State) => Value>> = {
  variable: (_, { response }) => response,
  correct: (_, state) => correctOf(declarationOf(state)),
  baseValue: (e) => [textOf(e)],
  gte: compare((one, other) => one >= other),
  lte: compare((one, other) => one <= other),
  and: (e, state) => truth(childrenOf(e).every((operand) => holds(operand, state))),
  or: (e, state) => truth(childrenOf(e).some((operand) => holds(operand, state))),
  stringMatch: (e, state) => {
    expect(e.attributes.caseSensitive).toBe('false');
    const [one, other] = childrenOf(e).map((operand) => evaluate(operand, state)[0]);
    return truth(one?.toLowerCase() === other?.toLowerCase());
  },
  match: (e, state) => {
    const [one = [], other = []] = childrenOf(e).map((operand) => evaluate(operand, state));
    return truth(one.length > 0 && one.join('|') === other.join('|'));
  },
  mapResponse: (_, state) => {
    const mapping = childOf(declarationOf(state), 'mapping');
    const worth = childrenOf(mapping, 'mapEntry').map(
      ({ attributes }) => [attributes.mapKey, Number(attributes.mappedValue)] as const,
    );
    const sum = [...new Set(state.response)].reduce(
      (total, key) => total + (worth.find(([mapKey]) => mapKey === key)?.[1] ?? 0),
      0,
    );
    const { lowerBound, upperBound } = mapping.attributes;
    return [String(Math.min(Number(upperBound), Math.max(Number(lowerBound), sum)))];
  },
};

function evaluate(e: Element, state: State): Value {
  const evaluator = evaluators[e.name];
  if (!evaluator) throw new Error(`Response processing with <${e.name}> is not expected.`);
  return evaluator(e, state);
}

/** Carries out one rule: what it sets stands in `outcomes` afterwards. */
export function carryOut(e: Element, state: State): void {
  if (e.name === 'setOutcomeValue') {
    const [value] = childrenOf(e);
    if (value) state.outcomes.set(e.attributes.identifier ?? '', evaluate(value, state));
    return;
  }
  expect(e.name).toBe('responseCondition');
  const chosen = childrenOf(e).find(({ children }) => {
    const [condition] = children.filter(isElement);
    return condition !== undefined && holds(condition, state);
  });
  if (chosen)
    childrenOf(chosen)
      .slice(1)
      .forEach((action) => carryOut(action, state));
}
