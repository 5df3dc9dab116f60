import type { NamedTexts } from '#quiz/item-texts.ts';
import { fillSlots } from '#quiz/slots.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text as it may stand in HTML, also between double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<"]/gu, (sign) => entities[sign] ?? sign);

/** Gives the HTML of a text by its name, with this variant's values in its slots. */
export function htmlOf(
  texts: NamedTexts,
  slots: Readonly<Record<string, string>>,
): (name: string) => string {
  const values = Object.fromEntries(
    // Words that a variant draws are English, and may be translated.
    Object.entries(slots).map(([name, value]) => [name, texts[`word.${value}`] ?? escaped(value)]),
  );
  return (name) => fillSlots(texts[name] ?? '', values);
}
