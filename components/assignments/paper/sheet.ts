// A printed form of an assignment: the same for everyone who gets its letter.
import type { Component } from 'svelte';
import type { Asked } from '#assignments/asked.ts';
import type { Identified } from '#assignments/assignment.ts';
import type { AnyViewProps } from '#components/items/view-props.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { say } from '#say/paper.ts';

export interface SheetQuestion {
  readonly asked: Asked;
  readonly item: Item;
  readonly variant: Variant;
  readonly View: Component<AnyViewProps>;
  /** The HTML of a text by its name, its numbers in it. */
  readonly html: (name: string) => string;
  /** What those are written in, where it is not the page's language. */
  readonly lang?: string | undefined;
  /** Whether its answer stands in no link, and is not known here. */
  readonly locked: boolean;
}

export interface Sheet {
  readonly letter: string;
  readonly questions: readonly SheetQuestion[];
}

export interface Paper {
  readonly identified: Identified;
  /** Of the assignment, in four words. */
  readonly words: string;
  readonly sheets: readonly Sheet[];
  /** The table in which marks are typed. */
  readonly table: string;
}

/** What the code on a sheet says: which assignment, which form. It opens nothing. */
export const sheetCode = (id: string, letter: string): string => `shrinkage-paper ${id} ${letter}`;

/** Sentences on what paper cannot carry. */
export function paperWarnings({ sheets }: Paper): readonly string[] {
  const figures = new Set<number>();
  const locked = new Set<number>();
  for (const { questions } of sheets)
    questions.forEach(({ item, locked: isLocked }, place) => {
      if (item.type === 'widget-state') figures.add(place + 1);
      if (isLocked) locked.add(place + 1);
    });
  return [
    ...(figures.size > 0 ? [say('figuresToSet', { n: figures.size, places: named(figures) })] : []),
    ...(locked.size > 0 ? [say('answersLocked', { n: locked.size, places: named(locked) })] : []),
  ];
}

const named = (places: ReadonlySet<number>): string => [...places].join(', ');
