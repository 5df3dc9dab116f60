// Why a text is not a number, and what to type instead. The first pattern that fits explains it.
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^$/u, 'Nothing is typed yet: type a number, like 1.5 or 1/3.'],
  [/∞|^[-+]?inf/iu, 'Infinity cannot be graded as a number: type a finite one, like 1.5.'],
  [/,.*\.|\..*,/u, 'It has both a comma and a point: keep the decimal one only, like 1234.5.'],
  [/[.,]\d*[.,]/u, 'It has two decimal signs: keep one, like 1.5.'],
  [/\d \d+\//u, 'A whole number beside a fraction is not read: type 3/2 or 1.5 for 1 1/2.'],
  [/^\/|\/$|\/.*\//u, 'A fraction has one number above and one below the line, like 1/3.'],
  [/\d['’_ ]\d/u, 'There is a gap between the digits: type them together, like 1500.'],
  [/[-+]{2}/u, 'It has two signs in a row: type at most one, like -2.'],
  [/[<>≤≥±]/u, 'A bound or a range is not read: type the one number that you mean, like 1.5.'],
  [
    /\d[)}]?[-+*^]|[({]|√|sqrt|exp|log|ln/iu,
    'Sums, products and brackets are not worked out here: type the result, like 1.5 or 1/3.',
  ],
  [/\d/u, 'There is more than a number in it: type the number alone, like 1.5 or 1/3.'],
];

/** A sentence that says what was wrong with `plain` and what to type instead. */
export const explainUnreadable = (plain: string): string =>
  reasons.find(([pattern]) => pattern.test(plain))?.[1] ??
  'There is no number in it: type one in digits, like 1.5 or 1/3.';
