import type { Component } from 'svelte';
import type { Progress } from '#progress/progress.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';
import type { Policy } from '#quiz/policy.ts';
import type { Refutations } from './refutations.ts';
import type { AnyViewProps } from './view-props.ts';

/** The part of progress that questions use. */
export type Record = Pick<
  Progress,
  'state' | 'notice' | 'record' | 'draft' | 'saveDraft' | 'follow' | 'isSaved' | 'isFromElsewhere'
>;

/** What both frames, of a graded item and of a prediction, are given. */
export interface FrameProps {
  readonly item: Item;
  /** HTML of each text, slots unfilled. */
  readonly texts: NamedTexts;
  /** What they are written in, where that is not the page's language. */
  readonly lang?: string | undefined;
  readonly View: Component<AnyViewProps>;
  /** Absent at build time. */
  readonly progress?: Record;
}

/** What the frame of a graded item is given beside. */
export interface ItemFrameProps extends FrameProps {
  /** Absent at build time, when nothing has been answered. */
  readonly refutations?: Refutations;
  /** The course's own where it is absent. */
  readonly policy?: Policy;
  /** Whether the numbers are the student's own, so that there are no others to try. */
  readonly assigned?: boolean;
  /** Whether the spaced review asks. */
  readonly review?: boolean;
}
