// A question that comes down to typed numbers is graded and compared as `numeric` is.
export { numeric as numbers } from './numeric/item-type.ts';
export type { NumericQuestion as NumberQuestion } from './numeric/question.ts';
