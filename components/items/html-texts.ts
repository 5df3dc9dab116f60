import { renderProse } from '#markdown/prose.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';

/** All that an item says as HTML, its slots unfilled. At build time only: it loads KaTeX. */
export const htmlTexts = ({ texts }: Item): NamedTexts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, renderProse(text)]));
