import { nounTable } from "virtual:nouns";
import type { NounDefinition } from "./defineNoun.ts";

/** The declaration of a noun, loaded when it is first asked for; null where there is none. Case does not matter. */
export function nounNamed(noun: string): NounDefinition | null {
  return nounTable.get(noun.toLowerCase())?.() ?? null;
}
