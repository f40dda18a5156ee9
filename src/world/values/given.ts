import { identityWord, itemsOf, type ScriptValue, wordOf } from "./ScriptValue.ts";

/** What a cmdlet was given, by the names of its parameters. */
export type Given = ReadonlyMap<string, ScriptValue>;

/** The word of a parameter; null where it was not given, or is no word. */
export function wordGiven(given: Given, parameter: string): string | null {
  return wordOf(given.get(parameter) ?? null);
}

/** The number of a parameter; null where it was not given. */
export function numberGiven(given: Given, parameter: string): number | null {
  const word = wordGiven(given, parameter);
  return word === null ? null : Number(word);
}

/** The items of a parameter that takes several; none where it was not given. */
export function itemsGiven(given: Given, parameter: string): readonly ScriptValue[] {
  return itemsOf(given.get(parameter) ?? null);
}

/** The words of a parameter that takes several. */
export function wordsGiven(given: Given, parameter: string): readonly string[] {
  return itemsGiven(given, parameter).map((each) => wordOf(each) ?? "");
}

/** The same in lower case, to compare with. */
export function lowerCaseWordsGiven(given: Given, parameter: string): readonly string[] {
  return wordsGiven(given, parameter).map((each) => each.toLowerCase());
}

/** The word by which a parameter names an object. */
export function identityGiven(given: Given, parameter: string): string | null {
  return identityWord(given.get(parameter) ?? null);
}
