import type { OrderingQuestion, OrderingResponse, Rule } from './question.ts';

type Names = readonly string[];

export const namesOf = ({ steps }: OrderingQuestion): Names => steps.map(({ name }) => name);

/** Whether each step stands in it once and nothing else does. */
export const isComplete = (question: OrderingQuestion, order: OrderingResponse): boolean =>
  order.length === question.steps.length &&
  new Set(order).size === order.length &&
  question.steps.every(({ name }) => order.includes(name));

export const brokenRules = (rules: readonly Rule[], order: Names): readonly Rule[] =>
  rules.filter(({ first, then }) => order.indexOf(then) < order.indexOf(first));

/** The steps in a right order; undefined where the rules run in a circle. */
export function rightOrder({ steps, rules }: OrderingQuestion): Names | undefined {
  const left = new Set(steps.map(({ name }) => name));
  const order: string[] = [];
  const waits = (name: string) => rules.some(({ first, then }) => then === name && left.has(first));
  while (left.size > 0) {
    const next = [...left].find((name) => !waits(name));
    if (next === undefined) return undefined;
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** The order with a step taken out and put in at another place, counted from 0. */
export function moved(order: Names, name: string, place: number): Names {
  const others = order.filter((other) => other !== name);
  return [...others.slice(0, place), name, ...others.slice(place)];
}

/** The order with `then` right before `first`. */
export const breaking = ({ first, then }: Rule, order: Names): Names =>
  moved(order, then, order.filter((name) => name !== then).indexOf(first));

/** What the list shows: the answer so far, and the steps as first shown where there is none. */
export const shownOrder = (question: OrderingQuestion, response: OrderingResponse): Names =>
  isComplete(question, response) ? response : namesOf(question);
