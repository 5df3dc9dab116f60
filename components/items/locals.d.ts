import type { Item } from '#quiz/item.ts';

declare global {
  namespace App {
    /** What a lesson's page hands to <Item>, <Predict> and <Quiz>. */
    interface Locals {
      items?: ReadonlyMap<string, Item>;
    }
  }
}
