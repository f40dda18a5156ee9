import { bareAngleAt, type Mark } from "./markPatterns.ts";
import type { PlaceholderUse } from "./Placeholder.ts";
import { placeholderKind } from "./placeholderKind.ts";

/**
 * What the reader puts in the place of names in a description of a command's syntax, `[-Server <ServerIdentity>]`. A
 * reference names types there, and switches and parameters that every command has: then nothing is to be replaced. Nor is
 * it where all names are types; among others `<DateTime>` is one of the page's words.
 */
export function syntaxPlaceholders(diagram: string, isType: (name: string) => boolean): PlaceholderUse[] {
  if (/<(?:CommonParameters|SwitchParameter)>/i.test(diagram)) return [];
  const uses: PlaceholderUse[] = [];
  for (let at = diagram.indexOf("<"); at >= 0; at = diagram.indexOf("<", at + 1)) {
    const mark: Mark | null = bareAngleAt(diagram, at);
    if (!mark) continue;
    const parameter = [...diagram.slice(0, mark.start).matchAll(/[\s[]-([\p{L}\d]+)/gu)].at(-1)?.[1] ?? null;
    const [, noun = null] = /^\s*\p{L}+-([\p{L}\d]+)/u.exec(diagram) ?? [];
    uses.push({
      form: "angle",
      name: mark.name,
      text: diagram.slice(mark.start, mark.end),
      kind: mark.name.includes("|") ? null : placeholderKind(mark.name, { parameter, noun }),
      place: "word",
      start: mark.start,
      end: mark.end,
    });
    at = mark.end - 1;
  }
  return uses.every(({ name }) => isType(name.replace(/\[.*$/, ""))) ? [] : uses;
}
