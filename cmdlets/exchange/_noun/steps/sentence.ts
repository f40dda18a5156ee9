import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";

const usual: Readonly<Record<string, string>> = {
  New: 'Creating the {called} "{0}".',
  Set: 'Setting properties for the {called} "{0}".',
  Remove: 'Removing the {called} "{0}".',
  Enable: 'Enabling the {called} "{0}".',
  Disable: 'Disabling the {called} "{0}".',
  Suspend: 'Suspending the {called} "{0}".',
  Resume: 'Resuming the {called} "{0}".',
  Start: 'Starting the {called} "{0}".',
  Stop: 'Stopping the {called} "{0}".',
  Update: 'Updating the {called} "{0}".',
  Install: 'Installing the {called} "{0}".',
  Uninstall: 'Uninstalling the {called} "{0}".',
  Complete: 'Completing the {called} "{0}".',
};

/** What -WhatIf and -Confirm say: the noun's own sentence, else that of its siblings (inferred). */
export function sentence({ called, sentences }: NounDefinition, verb: string, ...names: readonly string[]): string {
  const text = sentences?.[verb] ?? usual[verb] ?? `${verb} the {called} "{0}".`;
  return text.replace(/\{(called|\d)\}/g, (_, slot: string) =>
    slot === "called" ? called : (names[Number(slot)] ?? ""),
  );
}
