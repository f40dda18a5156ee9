import type { BinaryOperator } from "../ast/operators.ts";
import type { KeywordKind, TokenKind } from "./TokenKind.ts";

const keywordKinds: readonly KeywordKind[] = [
  "Assembly",
  "Base",
  "Begin",
  "Break",
  "Catch",
  "Class",
  "Clean",
  "Command",
  "Configuration",
  "Continue",
  "Data",
  "Default",
  "Define",
  "Do",
  "Dynamicparam",
  "Else",
  "ElseIf",
  "End",
  "Enum",
  "Exit",
  "Filter",
  "Finally",
  "For",
  "Foreach",
  "From",
  "Function",
  "Hidden",
  "If",
  "In",
  "InlineScript",
  "Interface",
  "Module",
  "Namespace",
  "Parallel",
  "Param",
  "Private",
  "Process",
  "Public",
  "Return",
  "Sequence",
  "Static",
  "Switch",
  "Throw",
  "Trap",
  "Try",
  "Type",
  "Until",
  "Using",
  "Var",
  "While",
  "Workflow",
];

const keywordOf: ReadonlyMap<string, KeywordKind> = new Map(keywordKinds.map((kind) => [kind.toLowerCase(), kind]));
const longestKeyword = Math.max(...keywordKinds.map((kind) => kind.length));
const keywordSet: ReadonlySet<string> = new Set(keywordKinds);

/** The keyword that a word is, or undefined. */
export function findKeyword(word: string): KeywordKind | undefined {
  if (word.length > longestKeyword) return undefined;
  return keywordOf.get(word) ?? keywordOf.get(word.toLowerCase());
}

export function isKeywordKind(kind: TokenKind): kind is KeywordKind {
  return keywordSet.has(kind);
}

/** Operators that have an `i` and a `c` form; the plain word is the `i` form. */
const caseSensitivityPairs = [
  "eq",
  "ne",
  "ge",
  "gt",
  "lt",
  "le",
  "like",
  "notlike",
  "match",
  "notmatch",
  "replace",
  "contains",
  "notcontains",
  "in",
  "notin",
  "split",
];

const dashOperatorOf: ReadonlyMap<string, BinaryOperator | "Not" | "Bnot"> = makeDashOperators();

function makeDashOperators(): Map<string, BinaryOperator | "Not" | "Bnot"> {
  const map = new Map<string, BinaryOperator | "Not" | "Bnot">([
    ["not", "Not"],
    ["bnot", "Bnot"],
    ["and", "And"],
    ["or", "Or"],
    ["xor", "Xor"],
    ["band", "Band"],
    ["bor", "Bor"],
    ["bxor", "Bxor"],
    ["shl", "Shl"],
    ["shr", "Shr"],
    ["join", "Join"],
    ["is", "Is"],
    ["isnot", "IsNot"],
    ["as", "As"],
    ["f", "Format"],
  ]);
  for (const word of caseSensitivityPairs) {
    map.set(word, `I${word}` as BinaryOperator);
    map.set(`i${word}`, `I${word}` as BinaryOperator);
    map.set(`c${word}`, `C${word}` as BinaryOperator);
  }
  return map;
}

/** The operator that is written as a dash and this word, or undefined. */
export function findDashOperator(word: string): BinaryOperator | "Not" | "Bnot" | undefined {
  if (word.length > 12) return undefined;
  return dashOperatorOf.get(word) ?? dashOperatorOf.get(word.toLowerCase());
}
