import type { Json } from "../../values/Json.ts";
import type { Values } from "../defineNoun.ts";
import { isSet } from "./ruleParts.ts";

/** Sentences by property; `{0}` is its value. */
export type Sentences = Readonly<Record<string, string>>;

/** How a kind of rule is told in words. */
export interface RuleWords {
  readonly conditions: Sentences;
  readonly actions: Sentences;
  /** A value as it stands in a sentence. */
  readonly shown: (value: Json, property: string) => string;
}

/**
 * What a rule asks and does, in words: a line for each setting that says something, those of exceptions from the properties
 * behind `ExceptIf`.
 */
export function inSentences(values: Values, { conditions, actions, shown }: RuleWords): string {
  const lines = (sentences: Sentences, prefix = ""): readonly string[] =>
    Object.entries(sentences).flatMap(([name, sentence]) => {
      const value = values[`${prefix}${name}`];
      return isSet(value) ? [`\t${sentence.replace("{0}", () => shown(value, name))}`] : [];
    });
  const part = (title: string, found: readonly string[]): string =>
    found.length === 0 ? "" : `${title}\r\n${found.join("\r\n").replaceAll("\r\n\t", "\r\n\tand ")}\r\n`;
  return (
    part("If the message:", lines(conditions)) +
    part("Take the following actions:", lines(actions)) +
    part("Except if the message:", lines(conditions, "ExceptIf"))
  );
}
