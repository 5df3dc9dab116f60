// Apart from number-field.ts, so that no page loads the validator.
import { schema } from './numeric/schema.ts';

/** Whether a value is a sound number field. */
export const isNumberField = (field: unknown): boolean =>
  schema.problems({ blanks: [field] }).length === 0;
