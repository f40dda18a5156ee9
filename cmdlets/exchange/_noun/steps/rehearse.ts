import { familyOf } from "../../../../src/world/nouns/rows/listRows.ts";
import type { NounCall } from "./onNoun.ts";

/** What takes a rehearsed change back. */
class TakenBack extends Error {}

/**
 * -WhatIf tells what a change of a recipient would be refused for, as the product validates before it asks: the change is made
 * and taken back.
 */
export function rehearse({ cmdlet, world, definition }: NounCall, change: () => unknown): void {
  if (!cmdlet.isWhatIf || familyOf(definition).home !== "recipient") return;
  try {
    world.store.transact(() => {
      change();
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
