// Numbers, symbols and the letters of formulas, in words of whatever language.
const sign =
  /\d+(?:[.,]\d+)?|[\p{Script=Greek}ᵗ½⅔²₀-₉∇∂Σ‖|√∞=+−·×≤≥→←]|(?<![\p{L}’])[b-zB-HJ-Z](?:̂)?(?![\p{L}’])/gu;

/** What a text states in signs, each as often as it stands there; the order is that of the language. */
export const formulaSigns = (text: string): readonly string[] =>
  Array.from(text.matchAll(sign), ([found]) => found.replace(',', '.')).sort();
