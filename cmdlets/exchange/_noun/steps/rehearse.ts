import type { NounCall } from "./onNoun.ts";

/** What takes a rehearsed change back. */
class TakenBack extends Error {}

/** -WhatIf tells what a change would be refused for, as the product validates before it asks: the change is made and taken back. */
export function rehearse({ cmdlet, world }: NounCall, change: () => unknown): void {
  if (!cmdlet.isWhatIf) return;
  try {
    world.store.transact(() => {
      change();
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
