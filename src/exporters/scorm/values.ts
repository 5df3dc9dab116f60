// Values in the formats of SCORM 1.2, within its limits, which learning systems check or silently cut.

/** The most characters of `cmi.suspend_data`. */
export const longestSuspendData = 4096;

/** CMIString255: anything longer is cut. */
export const shortText = (text: string): string => text.slice(0, 255);

/** CMIIdentifier: no blanks and no slash. */
export const identifierText = (id: string): string => shortText(id.replace(/[^\w-]+/gu, '-'));

/** CMIDecimal: a decimal point in every language, no exponent, two decimals. */
export const decimalValue = (value: number): string => String(Number(value.toFixed(2)));

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** CMITimespan `HHHH:MM:SS.SS` of a number of milliseconds; at most 9999 hours. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 9999 * 360_000);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  const seconds = `${padded(Math.floor(hundredths / 100) % 60, 2)}.${padded(hundredths % 100, 2)}`;
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${seconds}`;
}

/** “Lovelace, Ada”, as systems write names, as “Ada Lovelace”. */
export const spokenName = (name: string): string => {
  const [last = '', first, ...more] = name.split(',').map((part) => part.trim());
  return first === undefined || more.length > 0 ? name.trim() : `${first} ${last}`.trim();
};
