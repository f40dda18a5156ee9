export interface JsonAllowances {
  readonly comments: boolean;
  readonly trailingCommas: boolean;
}

const maximumDepth = 64;
const stringOrComment = /"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
const stringOrTrailingComma = /"(?:[^"\\]|\\.)*"|(?<=[^\s[{,:]\s*),(?=\s*[\]}])/g;
const stringOrBracket = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;

/** Whether a text is JSON by the letter of RFC 8259, apart from what is allowed, and nested no deeper than 64 levels. */
export function isStrictJson(text: string, { comments, trailingCommas }: JsonAllowances): boolean {
  let strict = text;
  if (comments) strict = strict.replace(stringOrComment, (piece) => (piece.startsWith('"') ? piece : " "));
  if (trailingCommas) strict = strict.replace(stringOrTrailingComma, (piece) => (piece === "," ? " " : piece));
  if (depthOf(strict) > maximumDepth) return false;
  try {
    JSON.parse(strict);
    return true;
  } catch {
    return false;
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [piece] of text.matchAll(stringOrBracket)) {
    if (piece === "[" || piece === "{") deepest = Math.max(deepest, ++depth);
    else if (piece === "]" || piece === "}") depth--;
  }
  return deepest;
}
