import type { Component } from 'svelte';
import type { Progress } from '#progress/progress.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';
import type { Refutations } from './refutations.ts';
import type { AnyViewProps } from './view-props.ts';

/** The part of progress that questions use. */
export type Record = Pick<Progress, 'state' | 'record' | 'draft' | 'saveDraft'>;

/** What both frames, of a graded item and of a prediction, are given. */
export interface FrameProps {
  readonly item: Item;
  /** HTML of each text, slots unfilled. */
  readonly texts: NamedTexts;
  readonly View: Component<AnyViewProps>;
  readonly refutations: Refutations;
  /** Absent at build time. */
  readonly progress?: Record;
}
