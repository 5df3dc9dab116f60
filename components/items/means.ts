import { formatNumber } from '#expressions/format-number.ts';
import { createRandom } from '#numerics/random.ts';
import type { Means } from '#quiz/define-item.ts';

/** What every item draws and writes its numbers with. */
export const means: Means = { random: createRandom, format: (value) => formatNumber(value) };
