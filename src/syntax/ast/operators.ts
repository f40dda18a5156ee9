/** Operators of BinaryExpression, with PowerShell's TokenKind names; a plain `-eq` is `Ieq`. */
export type BinaryOperator =
  | "And"
  | "Or"
  | "Xor"
  | "Band"
  | "Bor"
  | "Bxor"
  | "Shl"
  | "Shr"
  | "Plus"
  | "Minus"
  | "Multiply"
  | "Divide"
  | "Rem"
  | "Format"
  | "DotDot"
  | "Join"
  | "Is"
  | "IsNot"
  | "As"
  | "QuestionQuestion"
  | "Ieq"
  | "Ine"
  | "Ige"
  | "Igt"
  | "Ilt"
  | "Ile"
  | "Ilike"
  | "Inotlike"
  | "Imatch"
  | "Inotmatch"
  | "Ireplace"
  | "Icontains"
  | "Inotcontains"
  | "Iin"
  | "Inotin"
  | "Isplit"
  | "Ceq"
  | "Cne"
  | "Cge"
  | "Cgt"
  | "Clt"
  | "Cle"
  | "Clike"
  | "Cnotlike"
  | "Cmatch"
  | "Cnotmatch"
  | "Creplace"
  | "Ccontains"
  | "Cnotcontains"
  | "Cin"
  | "Cnotin"
  | "Csplit";

const filtering = ["eq", "ne", "ge", "gt", "lt", "le", "like", "notlike", "match", "notmatch"] as const;
const containing = ["contains", "notcontains", "in", "notin"] as const;

/** Comparisons that pick of a list on their left what they are true of, in both cases. */
export const filteringOperators: ReadonlySet<string> = new Set<BinaryOperator>(
  filtering.flatMap((name) => [`I${name}`, `C${name}`] as const),
);

/** Whether a list has a value, in both cases. */
export const containingOperators: ReadonlySet<string> = new Set<BinaryOperator>(
  containing.flatMap((name) => [`I${name}`, `C${name}`] as const),
);

/** Whether an operator compares, by its name or by that of its token. */
export function isComparison(operator: string): boolean {
  return filteringOperators.has(operator) || containingOperators.has(operator);
}

/** Operators of UnaryExpression. */
export type UnaryOperator =
  | "Not"
  | "Exclaim"
  | "Bnot"
  | "Plus"
  | "Minus"
  | "Comma"
  | "Join"
  | "Isplit"
  | "Csplit"
  | "PlusPlus"
  | "MinusMinus"
  | "PostfixPlusPlus"
  | "PostfixMinusMinus";

/** Operators of AssignmentStatement. */
export type AssignmentOperator =
  | "Equals"
  | "PlusEquals"
  | "MinusEquals"
  | "MultiplyEquals"
  | "DivideEquals"
  | "RemainderEquals"
  | "QuestionQuestionEquals";

/** How a command is invoked: `&`, `.` or by its name alone. */
export type InvocationOperator = "Unknown" | "Ampersand" | "Dot";

export type ChainOperator = "AndAnd" | "OrOr";
