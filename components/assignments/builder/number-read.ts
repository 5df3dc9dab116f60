/** A number as typed, with a point or a comma; NaN where it is none. */
export const numberRead = (text: string): number =>
  text.trim() === '' ? NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
