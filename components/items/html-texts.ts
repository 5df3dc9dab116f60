import { renderProse } from '#markdown/prose.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';
import type { Refutations } from './refutations.ts';

/** What an item says and what its verdicts link to: what pages fetch when it comes near. */
export interface Wording {
  readonly texts: NamedTexts;
  readonly refutations: Refutations;
}

/** All that an item says as HTML, its slots unfilled. At build time only: it loads KaTeX. */
export const htmlTexts = ({ texts }: Item): NamedTexts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, renderProse(text)]));
