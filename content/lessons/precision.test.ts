// Items that ask for significant figures or a unit tell what is not precise enough from what is wrong.
import { expect, it } from 'vitest';
import { epochsToHalf } from './07-penalty-to-decay/items/half-life.ts';
import { printedFreedom } from './04-singular-values/items/printed-freedom.ts';
import { unitOfLambda } from './03-many-weights/items/unit-of-lambda.ts';
import type { Item } from '#quiz/item.ts';

/** What an answer to the first blank is worth, or why it is not judged. */
function verdict(item: Item, name: string, typed: string): string {
  const grade = item.variant(0).grade({ [name]: typed });
  if (grade.outcome === 'ungraded') return grade.fields?.[name] ?? grade.message;
  return grade.points === 1 ? 'right' : (grade.feedback[0] ?? 'wrong');
}

it('asks for more figures where a right value is rounded too far', () => {
  expect(verdict(printedFreedom, 'df', '3.53')).toBe('right');
  expect(verdict(printedFreedom, 'df', '3.5')).toContain('3 significant figures are asked for');
  expect(verdict(printedFreedom, 'df', '3.6')).toBe('wrong');
  expect(verdict(printedFreedom, 'df', '2.53')).toBe('slopes');
});

it('lets a unit stand or not where it is said in the question', () => {
  for (const typed of ['13.9', '13,86 epochs'])
    expect(verdict(epochsToHalf, 'epochs', typed)).toBe('right');
  expect(verdict(epochsToHalf, 'epochs', '14')).toContain('3 significant figures');
  expect(verdict(epochsToHalf, 'epochs', '6931')).toBe('steps');
});

it('asks for a unit where it is a part of the answer', () => {
  for (const typed of ['40000 cm²', '4e4 cm^2', '40000cm2'])
    expect(verdict(unitOfLambda, 'lambda', typed)).toBe('right');
  expect(verdict(unitOfLambda, 'lambda', '40000')).toContain('Type the unit, too');
  expect(verdict(unitOfLambda, 'lambda', '400 cm²')).toBe('once');
});
