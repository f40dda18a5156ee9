import { checkStop, checkTextLength } from "../budget.ts";

/**
 * The text with each character that `pattern` finds replaced, as `String.replace` does it. `pattern` is global and finds single
 * characters, or pairs of surrogates, whatever stands beside them. Long texts are done part by part: JavaScript's engine keeps a
 * list of every place while it replaces, dies where that becomes too long, and sees no stop before its end.
 */
export function replaceCharacters(text: string, pattern: RegExp, by: string | ((character: string) => string)): string {
  // One type of the second argument at each call, as the declarations of `replace` want it.
  const replaced =
    typeof by === "string" ? (part: string) => part.replace(pattern, by) : (part: string) => part.replace(pattern, by);
  if (text.length <= partLength) return replaced(text);
  let result = "";
  for (let start = 0; start < text.length; ) {
    checkStop();
    const end = withoutHalfPair(text, start + partLength);
    const part = replaced(text.slice(start, end));
    result += part;
    checkTextLength(result.length, part.length);
    start = end;
  }
  return result;
}

/** Characters that are replaced at once. */
const partLength = 500_000;

function withoutHalfPair(text: string, end: number): number {
  const isPair = end < text.length && /[\ud800-\udbff]/.test(text[end - 1]);
  return isPair ? end + 1 : end;
}
