import type { Json } from "../values/Json.ts";
import type { Values } from "./defineNoun.ts";

/** Sentences of a rule by property; `{0}` is what its value shows. */
export interface RuleSentences {
  readonly conditions: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
}

/** What a rule does, in words: conditions, actions, exceptions, a line each; `filled` makes the line of a property. */
export function ruleDescription(
  { conditions, actions }: RuleSentences,
  values: Values,
  filled: (sentence: string, value: Json) => string,
): string {
  const lines = (table: Readonly<Record<string, string>>, prefix = "") =>
    Object.entries(table).flatMap(([name, sentence]) => {
      const value = values[`${prefix}${name}`];
      return isEmpty(value) ? [] : [`\t${filled(sentence, value)}`];
    });
  const part = (title: string, found: readonly string[]) =>
    found.length === 0 ? "" : `${title}\r\n${found.join("\r\n").replaceAll("\r\n\t", "\r\n\tand ")}\r\n`;
  return (
    part("If the message:", lines(conditions)) +
    part("Take the following actions:", lines(actions)) +
    part("Except if the message:", lines(conditions, "ExceptIf"))
  );
}

function isEmpty(value: Json | undefined): value is undefined {
  return (
    value === undefined ||
    value === null ||
    value === "" ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
