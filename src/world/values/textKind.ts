import { wordOf } from "./ScriptValue.ts";
import { defineKind, type MemberValue, type ScriptForm, ValueFault, type ValueKind } from "./ValueKind.ts";

/** A kind whose stored form is a checked text. `fault` is the product's sentence, with {0} for the text. */
export function textKind(kind: {
  readonly name: string;
  readonly type: string;
  readonly form?: ScriptForm;
  readonly empty?: string | null;
  readonly fault: string;
  /** The stored form, null for what is none. */
  readonly read: (word: string) => string | null;
  readonly members?: Readonly<Record<string, (stored: string) => MemberValue>>;
}): ValueKind {
  return defineKind<string | null>({
    name: kind.name,
    type: kind.type,
    form: kind.form ?? "product",
    storedAs: "string",
    empty: kind.empty === undefined ? null : kind.empty,
    parse(value) {
      const word = wordOf(value)?.trim();
      if (value === null || word === "") return null;
      const stored = word === undefined ? null : kind.read(word);
      if (stored === null) throw new ValueFault(kind.fault.replaceAll("{0}", word ?? ""));
      return stored;
    },
    ...(kind.members ? { members: kind.members as never } : {}),
  });
}

/** Whether a text is a DNS name: labels of letters, digits, hyphens and underscores, at most 255 characters. */
export function isDnsName(text: string): boolean {
  return text.length <= 255 && /^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\.?$/.test(text);
}
