import { growArray, pollStop } from "../../../base/budget.ts";
import type { CompiledRegex } from "./CompiledRegex.ts";
import type { RegexMatch } from "./RegexMatch.ts";

/** A piece of a replacement pattern: text, a group by its place, or a part of the text around the match. */
export type ReplacementPart =
  /** `literal` is the text as JavaScript's own replacement patterns write it. */
  | { readonly kind: "text"; readonly text: string; readonly literal: string }
  | { readonly kind: "group"; readonly slot: number }
  | { readonly kind: "match" | "before" | "after" | "last" | "whole" };

/** Reads $1 ${1} $name ${name} $$ $& $` $' $+ $_; what is no reference to a group that exists stands for itself. */
export function parseReplacement(replacement: string, regex: CompiledRegex): readonly ReplacementPart[] {
  const parts: ReplacementPart[] = [];
  let text = "";
  const add = (part: ReplacementPart) => {
    if (text !== "") parts.push(textPart(text));
    text = "";
    growArray(parts);
    parts.push(part);
  };
  for (let at = 0; at < replacement.length; at++) {
    pollStop();
    if (replacement[at] !== "$") {
      text += replacement[at];
      continue;
    }
    const special = specials.get(replacement[at + 1]);
    if (special) {
      add({ kind: special });
      at++;
    } else if (replacement[at + 1] === "$") {
      text += "$";
      at++;
    } else {
      const group = groupReference(replacement, at, regex);
      if (!group) text += "$";
      else {
        add({ kind: "group", slot: group.slot });
        at = group.end - 1;
      }
    }
  }
  if (text !== "") parts.push(textPart(text));
  return parts;
}

function textPart(text: string): ReplacementPart {
  return { kind: "text", text, literal: text.replaceAll("$", "$$$$") };
}

export function expandReplacement(parts: readonly ReplacementPart[], match: RegexMatch): string {
  let text = "";
  for (const part of parts) {
    pollStop();
    switch (part.kind) {
      case "text":
        text += part.text;
        break;
      case "group":
        text += match.group(part.slot) ?? "";
        break;
      case "match":
        text += match.value;
        break;
      case "before":
        text += match.text.slice(0, match.index);
        break;
      case "after":
        text += match.text.slice(match.index + match.length);
        break;
      case "last":
        text += match.group(match.regex.groups.length - 1) ?? "";
        break;
      case "whole":
        text += match.text;
        break;
    }
  }
  return text;
}

const specials: ReadonlyMap<string, "match" | "before" | "after" | "last" | "whole"> = new Map([
  ["&", "match"],
  ["`", "before"],
  ["'", "after"],
  ["+", "last"],
  ["_", "whole"],
] as const);

function groupReference(
  replacement: string,
  at: number,
  regex: CompiledRegex,
): { readonly slot: number; readonly end: number } | null {
  const braced = /^\$\{(\w+)\}/.exec(replacement.slice(at));
  if (braced) {
    const slot = /^\d+$/.test(braced[1]) ? regex.slotOf(Number(braced[1])) : regex.slotOf(braced[1]);
    return slot < 0 ? null : { slot, end: at + braced[0].length };
  }
  const digits = /^\$(\d+)/.exec(replacement.slice(at));
  if (!digits) return null;
  const slot = regex.slotOf(Number(digits[1]));
  return slot < 0 ? null : { slot, end: at + digits[0].length };
}
