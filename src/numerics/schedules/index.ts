import { constant } from './constant.ts';
import { cosineRestarts } from './cosine-restarts.ts';
import { cosine } from './cosine.ts';
import { linearWarmup } from './linear-warmup.ts';
import { stepDecay } from './step-decay.ts';

/** Every schedule by name; each takes its own options. */
export const schedules = {
  constant,
  cosine,
  'cosine-restarts': cosineRestarts,
  'linear-warmup': linearWarmup,
  'step-decay': stepDecay,
};
