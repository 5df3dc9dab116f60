import type { Schedule } from './schedule.ts';

/** 1 in every step. */
export const constant = (): Schedule => () => 1;
