// A typed number is read and judged alike wherever it stands: by itself, or in a gap of a text.
export { lower as lowerNumbers } from './numeric/lower.ts';
export { typedAnswer as typedNumber } from './numeric/typed-answer.ts';
export type { Blank as NumberField } from './numeric/question.ts';
export { readBlank as readNumberField } from './numeric/read-blank.ts';
export { accepts as acceptsNumber, overlap as numbersOverlap } from './numeric/tolerance.ts';
