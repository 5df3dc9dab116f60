// Formulas in words, for the names of what is pressed, chosen or jumped to. A name is made of the
// characters alone, and those of a fraction 1/2 are 12.
// At build time only: the rules of speech are megabytes.
import engine from 'speech-rule-engine';
import { asRulesKnow, spokenWords } from './speech-rules.ts';
import { hideSlots, showSlots } from './slots.ts';

const setup = (locale: string) =>
  engine.setupEngine({
    locale,
    domain: 'clearspeak',
    style: 'default',
    modality: 'speech',
    markup: 'none',
  });

// Once loaded, a language is taken up without waiting.
for (const code of spokenWords.keys()) await setup(code);

const spoken = new Map<string, string>();

/** The words for a formula in MathML, with its slots; throws for a language without a list of words. */
export function spokenFormula(mathml: string, code: string): string {
  const key = `${code}:${mathml}`;
  const known = spoken.get(key);
  if (known !== undefined) return known;
  const said = speak(mathml, code);
  spoken.set(key, said);
  return said;
}

function speak(mathml: string, code: string): string {
  const words = spokenWords.get(code);
  if (words === undefined)
    throw new Error(`Formulas are not spoken in "${code}": add it to speech-rules.ts.`);
  void setup(code);
  const { hidden, names } = hideSlots(asRulesKnow(mathml));
  const said = words.reduce(
    (text, [found, instead]) => text.replace(found, instead),
    engine.toSpeech(hidden),
  );
  return showSlots(said, names).replace(/\s+/gu, ' ').trim();
}

const unnamed = /<math(?![^>]*\saria-label=)([^>]*)>([^]*?)<\/math>/gu;

/** HTML in which each formula has its words as its name. */
export const withSpokenFormulas = (html: string, code: string): string =>
  html.replace(unnamed, (math: string, attributes: string, inner: string) => {
    const label = spokenFormula(math, code).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<math${attributes} aria-label="${label}">${inner}</math>`;
  });
