import { identityWord, itemsOf, type ScriptValue, wordOf } from "./ScriptValue.ts";

/** What a cmdlet was given, by the names of its parameters. */
export type Given = ReadonlyMap<string, ScriptValue>;

/** The word of a parameter; null where it was not given, or is no word. */
export function wordGiven(given: Given, parameter: string): string | null {
  return wordOf(given.get(parameter) ?? null);
}

/** The words of a parameter that takes several, in lower case; none where it was not given. */
export function wordsGiven(given: Given, parameter: string): readonly string[] {
  return itemsOf(given.get(parameter) ?? null).map((each) => (wordOf(each) ?? "").toLowerCase());
}

/** The word by which a parameter names an object. */
export function identityGiven(given: Given, parameter: string): string | null {
  return identityWord(given.get(parameter) ?? null);
}
