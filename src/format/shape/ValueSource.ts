import { memberGetter, whenMissing } from "../../objects/members/getMember.ts";
import { PSMethod } from "../../objects/members/PSMethod.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";

/** Where a column, a field or a group heading takes its value from. */
export interface ValueSource {
  /** A property by name, a script, or code of ours. */
  readonly kind: "property" | "script" | "code";
  /** What stands as label where none is given: the property's name or the script's text. */
  readonly text: string;
  /** The value of one object; undefined where it lacks the property. Throws what a script throws. */
  read(target: unknown): unknown;
}

/** With `isResolved` (another object had it) a missing Count or Length is 1, as everywhere in the language. */
export function propertySource(name: string, isResolved = false): ValueSource {
  const get = memberGetter(name, isResolved ? whenMissing : () => undefined);
  return {
    kind: "property",
    text: name,
    read: (target) => {
      const value = get(target);
      return value instanceof PSMethod && value !== target ? undefined : value;
    },
  };
}

/** A script sees the object as $_ and may write several values. */
export function scriptSource(script: ScriptBlock): ValueSource {
  return { kind: "script", text: script.text, read: (target) => script.invokeForValue({ dollarUnder: target }) };
}

/** Code of ours that stands for an expression of PowerShell's own views. */
export function codeSource(read: (target: unknown) => unknown): ValueSource {
  return { kind: "code", text: "", read };
}
