// What our formulas mean beyond what the rules of speech know: signs that KaTeX writes in its own way,
// and words that this field says otherwise. In a new language a list of words is all that is missing.

/** Words to say instead, in this order. */
type Words = readonly (readonly [found: RegExp, said: string])[];

const english: Words = [
  [/lamda/gu, 'lambda'],
  [/normal (?=infinity|script|partial)/gu, ''],
  [/ raised to the (?:normal )?down tack power/gu, ' transposed'],
  [/partial differential/gu, 'partial'],
  [/\bl n\b/gu, 'natural log'],
  [/to the (\d{4,})th power/gu, 'to the power $1'],
  [/\br-(\w)\b/gu, 'R to the $1'],
  [/ left arrow /gu, ' becomes '],
  [/ right arrow /gu, ' goes to '],
  [/normopen ((?:(?!norm(?:open|close)).)*) normclose sub (\w+)/gu, 'the $2 norm of $1 end norm'],
  [/normopen/gu, 'the norm of'],
  [/normclose/gu, 'end norm'],
  [/(norm of \w+) end norm(?! squared)/gu, '$1'],
];

const german: Words = [
  [/normales (?=unendlich|Schreibschrift|partielle)/gu, ''],
  [/ hoch (?:normales )?senkrecht von/gu, ' transponiert'],
  [/ hoch (?:normales )?senkrecht/gu, ' transponiert'],
  [/circumflex/gu, 'Dach'],
  [/\bl n\b/gu, 'Logarithmus'],
  [/Überstrich/gu, 'quer'],
  [/\br-(\w)\b/gu, 'R hoch $1'],
  [/ Pfeil nach links /gu, ' wird zu '],
  [/ Pfeil nach rechts /gu, ' gegen '],
  [
    /normopen ((?:(?!norm(?:open|close)).)*) normclose Index (\w+)/gu,
    'die $2-Norm von $1 Ende Norm',
  ],
  [/normopen/gu, 'die Norm von'],
  [/normclose/gu, 'Ende Norm'],
  [/(Norm von \w+) Ende Norm(?! Quadrat)/gu, '$1'],
];

/** By the code of the language. */
export const spokenWords: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['de', german],
]);

const norm = /<(mi|mo)\b[^>]*>∥<\/\1>/gu;

/** MathML as the rules of speech know it. */
export function asRulesKnow(mathml: string): string {
  let count = 0;
  return (
    mathml
      .replaceAll('ˉ', '¯')
      .replaceAll(' mathvariant="normal"', '')
      // A name in upright letters is a term like any other: RSS + λ is a sum.
      .replace(/<mtext>([A-Z]{2,})<\/mtext>/gu, '<mi>$1</mi>')
      .replace(norm, () => `<mi>${count++ % 2 === 0 ? 'normopen' : 'normclose'}</mi>`)
  );
}
