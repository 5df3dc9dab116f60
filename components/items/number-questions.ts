// A question that comes down to typed numbers is graded, compared and lowered as `numeric` is.
export { numeric as numbers } from './numeric/item-type.ts';
export type {
  Blank as NumberBlank,
  NumericQuestion as NumberQuestion,
  NumericResponse as NumberResponse,
  WrongModel as WrongNumber,
} from './numeric/question.ts';
