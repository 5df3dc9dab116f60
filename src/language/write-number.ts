// How the language that is spoken writes numbers, lists and dates.
import { language } from './current.ts';
import type { Language } from './languages.ts';

/** What `make` gives for the language that is spoken, made once for each. */
function perLanguage<Result>(make: (language: Language) => Result): () => Result {
  const made = new Map<Language, Result>();
  return () => {
    const spoken = language();
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const result = make(spoken);
    made.set(spoken, result);
    return result;
  };
}

/** What stands before the decimals: `.` or `,`. */
export const decimalSign = perLanguage(
  ({ locale }) =>
    // Digits stay Latin, as they are in formulas and in what a grader reads.
    new Intl.NumberFormat(`${locale}-u-nu-latn`)
      .formatToParts(0.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.',
);

/** Plain digits as `toFixed` writes them, with the decimal sign and the minus of a text: `−0,50`. */
export const writtenDigits = (digits: string): string =>
  digits.replace('.', decimalSign()).replace('-', '−');

/** What stands between the numbers of a list: where the comma is a decimal sign it cannot. */
export const numberSeparator = (): string => (decimalSign() === ',' ? '; ' : ', ');

const conjunction = perLanguage(
  ({ locale, lists = locale }) => new Intl.ListFormat(lists, { type: 'conjunction' }),
);

/** "statistics, weight decay and outliers" */
export const listed = (words: Iterable<string>): string => conjunction().format(words);

const day = perLanguage(({ locale }) => new Intl.DateTimeFormat(locale, { dateStyle: 'full' }));

/** "Saturday, November 28, 2026" */
export const writtenDay = (time: number | Date): string => day().format(time);

const longDate = perLanguage(
  ({ locale }) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }),
);

/** "November 28, 2026" */
export const writtenDate = (time: number | Date): string => longDate().format(time);

const moment = perLanguage(
  ({ locale }) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);

/** "Saturday, November 28, 2026 at 10:05 PM UTC" */
export const writtenMoment = (time: number | Date): string => moment().format(time);

const brief = perLanguage(
  ({ locale }) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

/** "Nov 28, 2026, 10:05 PM" */
export const briefMoment = (time: number | Date): string => brief().format(time);

/** The plural category of a number. */
export const pluralOf = perLanguage(({ locale }) => new Intl.PluralRules(locale));
