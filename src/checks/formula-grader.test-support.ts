// All that reads, judges and echoes a formula, to be built by itself and weighed.
export { compareFormulas } from '#expressions/formula/compare-formulas.ts';
export { formMissing } from '#expressions/formula/form.ts';
export { toMathml } from '#expressions/formula/mathml.ts';
export { nameSlip } from '#expressions/formula/name-slip.ts';
export { plainText } from '#expressions/formula/plain-text.ts';
export { readFormula } from '#expressions/formula/read-formula.ts';
