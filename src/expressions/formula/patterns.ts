// What tokens look like. Every pattern is sticky and free of nested repetition, so that the time is
// proportional to the length.
export const unprinted =
  /(?:\s|\\[,;:! ()[\]]|\$|\\(?:left|right|q?quad|limits|displaystyle|[bB]igg?[lr]?)(?![A-Za-z])|(?:np|numpy|[mM]ath|torch|linalg)\.(?=[A-Za-z]))+/uy;
export const dressed =
  /\\(?:operatorname\*?|math[a-z]+|text[a-z]*|boldsymbol|bm)\s*\{\s*([A-Za-z]+)\s*\}/uy;
export const number = /(?:\d+(?:\.(?![*^/T])\d*)?|\.\d+)(?:[eE][-+]?\d{1,2}(?![\d.]))?/uy;
export const letters = /\\[A-Za-z]{2,}|[A-Za-z]+|[α-ωΑ-ΡΤ-Ω]/uy;
export const subscript = /\s?_\s?(?:\{([A-Za-z0-9]+)\}|([A-Za-z0-9]+))|([₀-₉ᵢⱼₖ]+|\d+)/uy;
export const below = /_\s?(?:[{(]([a-zF+]|\d+)[})]|([a-zF+]|\d+))|([₀-₊ᵢⱼₖ])/uy;
export const raised = /[⁺⁻⁰¹²³⁴-⁹]+/uy;
export const raisedNorm = /(?:\^\{?(\d)\}?|([²]))(?=[_₁₂])/uy;
export const vulgar = /[¼-¾⅐-⅞]/uy;
export const summation = /\\?sum(?=\s?_)|\\sum(?![A-Za-z])|Σ/uy;
export const sumIndex = /\s?(?:_\s?[{(]\s?([a-z])(?:\s?=\s?1)?\s?[})]|_\s?([a-z])|([ᵢⱼₖ]))/uy;
export const sumLimit = /\s?\^\s?(?:[{(]\s?([A-Za-z])\s?[})]|([A-Za-z]))/uy;
export const operator =
  /%\*%|\.dot(?=\()|\*\*|\|\||\\[|{}]|\{,\}|\.(?=[*/^])|\.T(?![A-Za-z])|[-+*/^|‖√()[\]{},;'=]/uy;

export const meaning: Readonly<Record<string, string>> = {
  '%*%': '*',
  '.dot': '*',
  '**': '^',
  '||': '‖',
  '\\|': '‖',
  '\\{': '{',
  '\\}': '}',
  '{,}': ',',
  '.T': "'",
};
