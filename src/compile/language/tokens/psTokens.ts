import { extentText } from "../../../diag/Extent.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import { PSToken } from "./PSToken.ts";
import { TokenObject } from "./TokenObject.ts";

/** A text's tokens in the older form: what names a type is one token with its brackets, and the end is none. */
export function psTokens(tokens: readonly TokenObject[]): PSToken[] {
  const found: PSToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.kind === "EndOfInput") continue;
    const end = token.kind === "LBracket" ? endOfTypeName(tokens, index) : -1;
    if (end < 0) found.push(new PSToken(psTokenType(token), contentOf(token), token.extent));
    else {
      const extent = { ...token.extent, end: tokens[end].extent.end };
      found.push(new PSToken("Type", extentText(extent), extent));
      index = end;
    }
  }
  return found;
}

/** The index of the bracket that closes a type's name, or -1 where the bracket at `start` opens none. */
function endOfTypeName(tokens: readonly TokenObject[], start: number): number {
  const flags = tokens[start + 1]?.flags;
  if (!flags?.includes("TypeName") || flags.includes("AttributeName")) return -1;
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    if (tokens[index].kind === "LBracket") depth++;
    else if (tokens[index].kind === "RBracket" && --depth === 0) return index;
  }
  return -1;
}

function contentOf(token: TokenObject): string {
  if (/^String(Literal|Expandable)Token$|^VariableToken$/.test(token.className)) return token.token?.value ?? "";
  return token.text;
}

const byFlag: readonly (readonly [flag: string, type: string])[] = [
  ["CommandName", "Command"],
  ["MemberName", "Member"],
  ["AttributeName", "Attribute"],
  ["TypeName", "Type"],
];

const byKind: Readonly<Record<string, string>> = {
  Variable: "Variable",
  SplattedVariable: "Variable",
  Parameter: "CommandParameter",
  Number: "Number",
  Label: "LoopLabel",
  Identifier: "CommandArgument",
  Generic: "CommandArgument",
  NewLine: "NewLine",
  LineContinuation: "LineContinuation",
  Comment: "Comment",
  StringLiteral: "String",
  StringExpandable: "String",
  HereStringLiteral: "String",
  HereStringExpandable: "String",
  LParen: "GroupStart",
  RParen: "GroupEnd",
  LCurly: "GroupStart",
  RCurly: "GroupEnd",
  AtParen: "GroupStart",
  AtCurly: "GroupStart",
  DollarParen: "GroupStart",
  Semi: "StatementSeparator",
  Unknown: "Unknown",
  EndOfInput: "Unknown",
  Colon: "Unknown",
  QuestionMark: "Unknown",
  QuestionQuestion: "Unknown",
  QuestionQuestionEquals: "Unknown",
  QuestionDot: "Unknown",
  QuestionLBracket: "Unknown",
};

function psTokenType(token: TokenObject): string {
  const flag = byFlag.find(([name]) => token.flags.includes(name));
  if (flag) return flag[1];
  return byKind[token.kind] ?? (token.flags.includes("Keyword") ? "Keyword" : "Operator");
}

const start = ({ extent }: PSToken) => extent.source.lineAndColumn(extent.start);
const end = ({ extent }: PSToken) => extent.source.lineAndColumn(extent.end);

export const psTokenDefinition = defineClr<PSToken>("System.Management.Automation.PSToken", {
  properties: {
    Content: (self) => self.content,
    Type: (self) => self.type,
    Start: (self) => self.extent.start,
    Length: (self) => self.extent.end - self.extent.start,
    StartLine: (self) => start(self).line,
    StartColumn: (self) => start(self).column,
    EndLine: (self) => end(self).line,
    EndColumn: (self) => end(self).column,
  },
  statics: {
    GetPSTokenType: (token: TokenObject | null) => (token instanceof TokenObject ? psTokenType(token) : "Unknown"),
  },
});
