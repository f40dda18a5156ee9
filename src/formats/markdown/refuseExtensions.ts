import { notModelled } from "../../objects/errors/runtimeError.ts";

/** Markdown beyond CommonMark, tables, deleted text, task lists and links by themselves, which PowerShell knows. */
const extensions: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]]+\]/, "A footnote"],
  [/^\*\[[^\]]+\]:/m, "An abbreviation"],
  [/^:{3,}/m, "A container"],
  [/^\^{3,}/m, "A figure"],
  [/^\+[-=]{3,}/m, "A grid table"],
  [/^:\s+\S/m, "A definition list"],
  [/\{[.#][^}\s]*\}/, "An attribute list"],
  [/\$[^\s$][^$]*\$/, "A formula"],
  [/==[^\s=][^=]*==|\+\+[^\s+][^+]*\+\+|\^[^\s^]+\^|(?<!~)~[^\s~]+~(?!~)/, "Marked, inserted, raised or lowered text"],
  [/""[^"]+""/, "A citation"],
];

/** Refuses text, outside of code, that has one of them (`NotModelled`). */
export function refuseExtensions(text: string): void {
  for (const [pattern, name] of extensions) if (pattern.test(text)) throw notModelled(`${name} in Markdown`);
}
