// The numbers that this lesson's prose shows, as its figures show them.
import { arrangements } from '#components/widgets/separation/data.ts';
import { model as kernelModel } from '#components/widgets/kernel-ridge/model.ts';
import { wave } from '#components/widgets/kernel-ridge/data.ts';
import { model as separationModel } from '#components/widgets/separation/model.ts';

const start = { C: 1, groups: 'apart', points: arrangements.apart } as const;

/** The figure of the two groups, in another state. */
export const groups = (changes: Partial<Parameters<typeof separationModel.compute>[0]>) =>
  separationModel.compute({ ...start, ...changes });

export const astray = { groups: 'astray', points: arrangements.astray } as const;

const opening = { kernel: 'gaussian', h: 0.3, lambda: 0.1, row: 9, points: wave } as const;

/** The figure of kernel ridge, in another state. */
export const curve = (changes: Partial<Parameters<typeof kernelModel.compute>[0]>) =>
  kernelModel.compute({ ...opening, ...changes });
