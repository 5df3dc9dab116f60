// The two optimizers as they run on this page, as text.
import adamL2 from '#numerics/optimizers/adam-l2.ts?raw';
import adamW from '#numerics/optimizers/adamw.ts?raw';

export const twoAdams = [
  { name: 'Adam with L2: adam-l2.ts', source: adamL2 },
  { name: 'AdamW: adamw.ts', source: adamW },
] as const;
